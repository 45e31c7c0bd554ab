// An issue of several questions together, on a page that holds no group and no list: the words for it come later than the
// issue, and nothing breaks in between.
import { expect } from 'chai';
import { GovForm } from '../../src/gov-form.js';

customElements.define('gov-form-of-places', class extends GovForm {});

const EITHER = {
  title: 'Contact',
  type: 'object',
  properties: { email: { type: 'string', title: 'Email' }, mobile: { type: 'string', title: 'Mobile' } },
  oneOf: [{ required: ['email'] }, { required: ['mobile'] }],
};

async function shown(root: () => ShadowRoot | null, id: string): Promise<HTMLElement> {
  for (let turn = 0; turn < 500; turn += 1) {
    const found = root()?.getElementById(id);
    if (found !== null && found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`nothing with the id ${id}`);
}

it('a blank Continue where one of two questions is to be answered says so, and throws nothing', async () => {
  const thrown: string[] = [];
  const hear = ({ message }: ErrorEvent): void => void thrown.push(message);
  const hearLater = ({ reason }: PromiseRejectionEvent): void => void thrown.push(String(reason));
  window.addEventListener('error', hear);
  window.addEventListener('unhandledrejection', hearLater);
  const form = document.createElement('gov-form-of-places');
  if (!(form instanceof GovForm)) throw new Error('the element is not upgraded');
  form.setAttribute('device', 'shared');
  form.setAttribute('lang', 'en');
  form.schema = EITHER;
  document.body.replaceChildren(form);
  await shown(() => form.shadowRoot, 'heading');
  form.shadowRoot?.querySelector<HTMLButtonElement>('button.primary')?.click();
  for (let press = 0; press < 2; press += 1) {
    await shown(() => form.shadowRoot, 'email');
    form.shadowRoot?.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    const summary = await shown(() => form.shadowRoot, 'summary');
    expect(summary.textContent).to.include('answer exactly one of these questions: Email, Mobile.');
    expect(form.shadowRoot?.querySelector('.error')?.textContent).to.include('answer exactly one of these questions: Email, Mobile.');
  }
  window.removeEventListener('error', hear);
  window.removeEventListener('unhandledrejection', hearLater);
  expect(thrown).to.deep.equal([]);
});
