// The button that switches to easy words and back: what it is called, what it does, and that the focus stays on it.
import { expect } from 'chai';
import { LANGUAGES, failedStepIn, stepIn } from './example-screens.js';
import { FakeSession } from './fake-session.js';
import { mount } from './mount.js';

const NAMES: Readonly<Record<string, string>> = { en: 'Easy language', fr: 'Facile à lire', de: 'Leichte Sprache', lb: 'Einfach Sprooch' };
const buttonIn = (root: ShadowRoot, name = ''): HTMLButtonElement | undefined => [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name);

describe('easy language', () => {
  for (const language of LANGUAGES) {
    it(`is offered beside the languages in ${language}, only where there is some`, async () => {
      const session = new FakeSession(stepIn(language));
      const { root, settled } = await mount(session);
      expect(buttonIn(root, NAMES[language])).to.equal(undefined);
      session.show({ ...stepIn(language), easy: false });
      await settled();
      expect(buttonIn(root, NAMES[language])?.getAttribute('aria-pressed')).to.equal('false');
    });
  }

  it('is switched by the button, which keeps the focus; the page hears of it, and its attribute follows', async () => {
    const session = new FakeSession({ ...failedStepIn('en'), easy: false });
    const { form, root, settled } = await mount(session);
    const told: unknown[] = [];
    form.addEventListener('gov-form-language', ({ detail }) => told.push(detail));
    const button = buttonIn(root, 'Easy language');
    button?.focus();
    button?.click();
    expect(session.commands).to.deep.equal([{ do: 'use-easy-language', easy: true }]);
    session.show({ ...failedStepIn('en'), easy: true });
    await settled();
    expect(root.activeElement).to.equal(button);
    expect(button?.getAttribute('aria-pressed')).to.equal('true');
    expect(root.getElementById('summary')).to.not.equal(null);
    expect(form.hasAttribute('easy-language')).to.equal(true);
    expect(told).to.deep.equal([{ language: 'en', easy: true }]);
  });

  it('is switched by the page, too', async () => {
    const session = new FakeSession({ ...stepIn('en'), easy: false });
    const { form, settled } = await mount(session);
    form.setAttribute('easy-language', '');
    await settled();
    expect(session.commands).to.deep.equal([{ do: 'use-easy-language', easy: true }]);
  });
});
