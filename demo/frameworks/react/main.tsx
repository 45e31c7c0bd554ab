// <gov-form> in React 19: properties, events and methods as of any element, typed. The form keeps its own state; the page
// hears of it, and takes the answers when the citizen sends them.
import 'gov-form/define';
import type {} from 'gov-form/react';
import { StrictMode, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { GovForm } from 'gov-form';
import { APPOINTMENT, RENDER } from '../appointment.js';

function Appointment(): ReactElement {
  const form = useRef<GovForm>(null);
  const [language, setLanguage] = useState('en');
  const [step, setStep] = useState('');
  const [sent, setSent] = useState('');
  return (
    <main>
      <h1>gov-form in React</h1>
      <p>
        <button type="button" lang="fr" onClick={() => setLanguage('fr')}>
          Français
        </button>{' '}
        <button type="button" onClick={() => form.current?.startOver()}>
          Begin again
        </button>
      </p>
      <p>
        Now at: <output>{step}</output>
      </p>
      <gov-form
        ref={form}
        schema={APPOINTMENT}
        lang={language}
        render={RENDER}
        device="shared"
        receiver="/api/receiver/submissions"
        heading-level={2}
        no-language-switch
        ongov-form-step={({ detail }) => setStep(detail.step)}
        ongov-form-submit={(event) => {
          event.preventDefault();
          setSent(JSON.stringify(form.current?.document));
        }}
      >
        <p>The form is being loaded.</p>
      </gov-form>
      {sent === '' ? null : (
        <p role="status">
          The page received: <code>{sent}</code>
        </p>
      )}
    </main>
  );
}

const place = document.getElementById('page');
if (place === null) throw new Error('the page has no place for the form');
createRoot(place).render(
  <StrictMode>
    <Appointment />
  </StrictMode>,
);
