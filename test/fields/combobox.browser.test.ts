// A long list by keyboard and by pointer: what is said to be open, where the arrow keys stand, what is given.
import { expect } from 'chai';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import type { QuestionScreen } from '../../src/session/step-items.js';
import { stepIn } from '../ui/example-screens.js';
import { FakeSession } from '../ui/fake-session.js';
import { mount, until } from '../ui/mount.js';

haveEveryPart();

const QUESTION: QuestionScreen = {
  path: 'born', kind: 'country', options: {}, label: { text: 'Country of birth', lang: 'en' }, shortLabel: { text: 'Country', lang: 'en' },
  optionTexts: {}, asks: 'value', required: true, answer: { state: 'blank' },
};

async function opened(question: Partial<QuestionScreen> = {}) {
  const session = new FakeSession(stepIn('en', [{ ...QUESTION, ...question }]));
  const mounted = await mount(session);
  await until(() => mounted.root.querySelector('[role=combobox]') !== null);
  const field = mounted.control('born');
  const active = (): string | undefined => mounted.root.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent ?? undefined;
  return {
    ...mounted, field, active,
    names: () => [...mounted.root.querySelectorAll('[role=option]')].map(({ textContent }) => textContent),
    isOpen: () => field.getAttribute('aria-expanded') === 'true',
    given: () => session.commands.flatMap((command) => (command.do === 'answer' ? [command.raw] : [])),
    type: (text: string) => {
      field.focus();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    press: (key: string, more: KeyboardEventInit = {}) => field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })),
  };
}

describe('a long list', () => {
  it('has its looks from the start', async () => {
    const { root } = await opened();
    await until(() => getComputedStyle(root.querySelector('.arrow') ?? root.host).position === 'absolute');
  });

  it('opens at the first letter, and gives what is typed until it is the name of an entry', async () => {
    const { field, type, names, given, isOpen, root } = await opened();
    expect(isOpen()).to.equal(false);
    type('belg');
    expect([isOpen(), names()]).to.deep.equal([true, ['Belgium']]);
    expect(root.getElementById(field.getAttribute('aria-controls') ?? '')?.getAttribute('aria-label')).to.equal('Country of birth');
    type('belgien');
    expect(given()).to.deep.equal(['belg', 'BE']);
  });

  it('is walked by arrows, Home and End, around its ends; Enter takes an entry', async () => {
    const { type, press, active, given, isOpen, field } = await opened();
    type('bel');
    expect(active()).to.equal(undefined);
    const path = ['ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home'].map((key) => {
      press(key);
      return active();
    });
    expect(path).to.deep.equal(['Belgium', 'Belarus', 'Belize', 'Belgium', 'Belize', 'Belgium']);
    expect(press('Enter')).to.equal(false);
    expect([given().at(-1), isOpen(), field.getRootNode() instanceof ShadowRoot]).to.deep.equal(['BE', false, true]);
  });

  it('takes the one that is left on Enter; with several it only closes, and the step stays', async () => {
    const { type, press, given, isOpen } = await opened();
    type('portug');
    expect([press('Enter'), given().at(-1), isOpen()]).to.deep.equal([false, 'PT', false]);
    type('bel');
    expect([press('Enter'), given().at(-1), isOpen()]).to.deep.equal([false, 'bel', false]);
    // Closed, Enter is the form's.
    expect(press('Enter')).to.equal(true);
  });

  it('closes on Escape and keeps what was typed; Tab takes the entry at which the arrows stand', async () => {
    const { type, press, given, isOpen, field } = await opened();
    type('bel');
    press('Escape');
    expect([isOpen(), field.value, given()]).to.deep.equal([false, 'bel', ['bel']]);
    press('ArrowDown');
    expect(press('Tab')).to.equal(true);
    expect([isOpen(), given().at(-1)]).to.deep.equal([false, 'BE']);
  });

  it('opens on a press, at the answer; a press on an entry takes it', async () => {
    const { root, field, names, press, active, given, isOpen } = await opened({ answer: { state: 'read', value: 'PT' } });
    expect(field.value).to.equal('Portugal');
    field.click();
    expect(names()).to.have.length(250);
    press('ArrowDown');
    expect(active()).to.equal('Portugal');
    [...root.querySelectorAll<HTMLElement>('[role=option]')].find(({ textContent }) => textContent === 'France')?.click();
    expect([given(), isOpen()]).to.deep.equal([['FR'], false]);
  });

  it('comes into sight when it opens at the lower edge of the window, with what is typed', async () => {
    const { root, field, type, press } = await opened();
    const list = (): DOMRect | undefined => root.querySelector('[role=listbox]')?.getBoundingClientRect();
    const above = document.createElement('div');
    above.style.blockSize = `${innerHeight}px`;
    root.host.before(above);
    for (const open of [() => type('a'), () => press('ArrowDown', { altKey: true })]) {
      scrollBy(0, field.getBoundingClientRect().bottom - innerHeight);
      expect(field.getBoundingClientRect().bottom).to.be.closeTo(innerHeight, 1);
      open();
      await until(() => (list()?.height ?? 0) > 100 && (list()?.bottom ?? 0) <= innerHeight + 1);
      expect(field.getBoundingClientRect().top).to.be.at.least(0);
      press('Escape');
    }
    above.remove();
  });

  it('is cleared by a button that says what it clears', async () => {
    const { root, given } = await opened({ answer: { state: 'read', value: 'PT' } });
    const button = root.querySelector<HTMLElement>('.gov-form-combobox button');
    expect(button?.textContent?.replaceAll(/\s+/g, ' ').trim()).to.equal('Clear Country');
    button?.click();
    expect(given()).to.deep.equal(['']);
    expect(root.activeElement?.id).to.equal('born');
  });

  it('is cleared by the keyboard too: the focus goes from the button, which is gone then, to the field', async () => {
    const { root, given } = await opened({ answer: { state: 'read', value: 'PT' } });
    const button = root.querySelector<HTMLElement>('.gov-form-combobox button');
    button?.focus();
    expect(root.activeElement).to.equal(button);
    button?.click();
    expect(given()).to.deep.equal(['']);
    expect(root.activeElement?.id).to.equal('born');
  });

  it('says how many are left once typing has paused', async () => {
    const { root, type } = await opened();
    const said = (): string => root.querySelector('.gov-form-combobox [role=status]')?.textContent ?? '';
    type('bel');
    expect(said()).to.equal('');
    await until(() => said() === 'found: 3');
    type('xyz');
    await until(() => said() === 'Nothing was found.');
  });

  it('stays open while something else is being pressed, so that the press lands there', async () => {
    const { type, isOpen, form } = await opened();
    const outside = document.createElement('button');
    form.after(outside);
    type('bel');
    outside.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    outside.focus();
    expect(isOpen()).to.equal(true);
    outside.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }));
    await until(() => !isOpen());
    outside.remove();
  });
});

describe('a choice of more options than thirty', () => {
  it('is such a field as soon as it is there', async () => {
    const { field, names, type, given } = await opened({ kind: 'choice', options: { codes: Array.from({ length: 31 }, (_each, index) => `number-${index}`) } });
    expect(field.localName).to.equal('input');
    type('number 30');
    expect([names(), given()]).to.deep.equal([['number-30'], ['number-30']]);
  });
});
