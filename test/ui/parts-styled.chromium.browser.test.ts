// What a page's rule for a part reaches: for each part of the table in docs/theming.md, something that a person finds by role
// and name, or by its words, and something that it does not reach.
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { exampleSession } from '../../demo/gallery/example-session.js';
import { examplesOf } from '../../demo/gallery/gallery-examples.js';
import type { GalleryKind } from '../../demo/gallery/gallery-examples.js';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import { defaultEnvironment } from '../../src/page/default-ports.js';
import type { Screen } from '../../src/session/screen.js';
import { documentedParts } from './documented-parts.js';
import { nestedScreensIn } from './example-lists.js';
import { screensIn } from './example-screens.js';
import { FakeSession } from './fake-session.js';
import { mount, until, type Mounted } from './mount.js';

haveEveryPart();

type Sought = readonly [role: string, name: string] | { readonly text: string };

interface Styled {
  readonly part: string;
  /** A name of an example of a screen, or a kind's first example in the gallery. */
  readonly on: string | { readonly kind: GalleryKind };
  /** To be pressed first. */
  readonly press?: Sought;
  readonly find: Sought;
  /** What describes it, by this number, is the part; not it itself. */
  readonly note?: number;
  /** It stands in the part, and is not it. */
  readonly within?: true;
  readonly not: Sought;
}

const NAME = ['textbox', 'Family name'] as const;
const TITLE = ['heading', 'About you'] as const;
const CONTINUE = ['button', 'Continue'] as const;
const OUTSIDE = ['button', 'Of the page'] as const;
const COUNTRY = ['combobox', 'Country of birth – empty'] as const;

const CASES: readonly Styled[] = [
  { part: 'frame', on: 'step', find: TITLE, within: true, not: OUTSIDE },
  { part: 'bar', on: 'step', find: ['button', 'Deutsch'], within: true, not: TITLE },
  { part: 'procedure', on: 'step', find: { text: 'Example of a procedure' }, not: TITLE },
  { part: 'languages', on: 'step', find: ['navigation', 'Language'], not: { text: 'Example of a procedure' } },
  { part: 'notice', on: 'step restored, offline, not saved', find: { text: 'You are offline. Your answers stay here.' }, not: TITLE },
  { part: 'notice', on: { kind: 'notice' }, find: { text: 'Have your papers ready' }, within: true, not: CONTINUE },
  { part: 'heading', on: 'step', find: TITLE, not: NAME },
  { part: 'heading', on: 'step with one question', find: ['heading', 'Family name (optional)'], not: ['textbox', 'Family name (optional)'] },
  { part: 'subheading', on: 'review', find: TITLE, not: ['heading', 'Check your answers'] },
  { part: 'progress', on: 'step', find: { text: 'Step 2 of 8' }, not: TITLE },
  { part: 'error-summary', on: 'step failed', find: ['heading', '6 answers need your attention'], within: true, not: TITLE },
  { part: 'check-summary', on: 'step to check', find: ['heading', 'Please check one answer'], within: true, not: TITLE },
  { part: 'later-summary', on: 'review of repeats', find: ['heading', 'You can send this later'], within: true, not: ['heading', 'Please check one answer'] },
  { part: 'actions', on: 'step', find: CONTINUE, within: true, not: NAME },
  { part: 'button', on: 'step', find: CONTINUE, not: NAME },
  { part: 'button', on: 'step', find: ['button', 'Back'], not: ['radio', 'The first'] },
  { part: 'primary', on: 'step', find: CONTINUE, not: ['button', 'Back'] },
  { part: 'secondary', on: 'source offered', find: ['button', 'Type it myself'], not: ['button', 'Fetch my data'] },
  { part: 'plain', on: 'step', find: ['button', 'Back'], not: CONTINUE },
  { part: 'danger', on: 'step', press: ['button', 'Erase my answers and start over'], find: ['button', 'Yes, erase my answers'], not: ['button', 'No, keep my answers'] },
  { part: 'save', on: 'step without a question', find: { text: 'Saved on this device' }, not: TITLE },
  { part: 'question', on: 'step', find: NAME, within: true, not: CONTINUE },
  { part: 'question', on: 'start', find: ['radiogroup', 'Whose device is this?'], within: true, not: ['button', 'Start'] },
  { part: 'group', on: 'step of groups', find: ['group', 'Address'], not: CONTINUE },
  { part: 'group', on: 'step with a list', find: ['group', 'Children (optional)'], not: CONTINUE },
  { part: 'entry', on: 'step with a list', find: ['group', 'Child 1'], not: ['group', 'Children (optional)'] },
  { part: 'label', on: 'step', find: { text: 'Family name' }, not: NAME },
  { part: 'label', on: 'step', find: { text: 'Date of birth' }, not: ['group', 'Date of birth'] },
  { part: 'hint', on: 'step', find: NAME, note: 0, not: NAME },
  { part: 'help', on: { kind: 'help' }, find: { text: 'Help with this question' }, within: true, not: CONTINUE },
  { part: 'error', on: 'step failed', find: NAME, note: 1, not: NAME },
  { part: 'check', on: 'step to check', find: ['group', 'Date of birth'], note: 1, not: NAME },
  { part: 'input', on: 'step', find: NAME, not: ['radio', 'The first'] },
  { part: 'input', on: 'step', find: ['textbox', 'Month'], not: CONTINUE },
  { part: 'input', on: 'step', find: ['textbox', 'Reason (optional)'], not: CONTINUE },
  { part: 'input', on: { kind: 'country' }, find: COUNTRY, not: CONTINUE },
  { part: 'option', on: 'step', find: ['radio', 'The first'], within: true, not: NAME },
  { part: 'option-input', on: 'step', find: ['radio', 'The first'], not: NAME },
  { part: 'option-input', on: 'step', find: ['checkbox', 'The second'], not: NAME },
  { part: 'option-label', on: 'start', find: { text: 'My own' }, not: ['radio', 'My own'] },
  { part: 'option-hint', on: 'step', find: ['radio', 'The first'], note: 0, not: ['radio', 'The first'] },
  { part: 'listbox', on: { kind: 'country' }, press: COUNTRY, find: ['listbox', 'Country of birth – empty'], not: COUNTRY },
  { part: 'listbox-option', on: { kind: 'country' }, press: COUNTRY, find: ['option', 'Luxembourg'], not: COUNTRY },
  { part: 'file', on: { kind: 'documents' }, find: { text: 'lease-2026.pdf' }, within: true, not: CONTINUE },
  { part: 'row', on: 'review', find: ['button', 'Change Family name'], within: true, not: ['button', 'Send the request'] },
  { part: 'row', on: 'receipt', find: { text: 'Received on' }, within: true, not: ['button', 'Print this receipt'] },
  { part: 'row-label', on: 'receipt', find: { text: 'Received on' }, not: { text: 'Example receiver' } },
  { part: 'row-value', on: 'receipt', find: { text: 'Example receiver' }, not: { text: 'Received on' } },
  { part: 'task', on: 'tasks', find: ['link', 'Your home'], within: true, not: ['heading', 'You'] },
  { part: 'task-state', on: 'tasks', find: { text: 'In progress' }, not: ['link', 'Your home'] },
  { part: 'receipt', on: 'receipt', find: ['heading', 'Your request has been received'], within: true, not: { text: 'Received on' } },
];

const TAG = 'gov-form-under-test';
const REACHED = 'rgb(1, 2, 3)';

/** The first of them: a summary and a question may say the same. */
async function found({ root }: Mounted, sought: Sought): Promise<HTMLElement> {
  await executeServerCommand('find', 'text' in sought ? sought : { role: sought[0], name: sought[1] });
  const element = root.querySelector<HTMLElement>('[data-found]') ?? document.querySelector<HTMLElement>('[data-found]');
  if (element === null) throw new Error(`nobody finds ${JSON.stringify(sought)}`);
  return element;
}

async function open(on: Styled['on']): Promise<Mounted> {
  if (typeof on !== 'string') {
    const [example] = examplesOf(on.kind);
    if (example === undefined) throw new Error(`no example of ${on.kind}`);
    const mounted = await mount(() => exampleSession(example, 'asked', { language: 'en', environment: defaultEnvironment(), onFailure: reportError }));
    if (on.kind === 'country') await until(() => mounted.root.querySelector('[role=combobox]') !== null);
    return mounted;
  }
  const screens: Readonly<Record<string, Screen>> = { ...screensIn('en'), ...nestedScreensIn('en') };
  const screen = screens[on];
  if (screen === undefined) throw new Error(`no screen ${on}`);
  return mount(new FakeSession(screen));
}

function noteOf(element: HTMLElement, { root }: Mounted, index: number): Element {
  const note = root.getElementById(element.getAttribute('aria-describedby')?.split(' ')[index] ?? '');
  if (note === null) throw new Error(`nothing describes it under ${index}`);
  return note;
}

const isIt = (element: Element): boolean => getComputedStyle(element).outlineColor === REACHED;
const isWithin = (element: Element): boolean => getComputedStyle(element).getPropertyValue('--reached') !== '';

describe('a rule of the page for the part', () => {
  const ofPage = new CSSStyleSheet();
  const around = document.createElement('button');
  before(() => {
    around.textContent = OUTSIDE[1];
    document.body.append(around);
    document.adoptedStyleSheets = [ofPage];
  });
  after(() => {
    around.remove();
    document.adoptedStyleSheets = [];
  });

  for (const { part, on, press, find, note, within, not } of CASES) {
    it(`${part}: reaches ${JSON.stringify(find)}, and not ${JSON.stringify(not)}`, async () => {
      const mounted = await open(on);
      if (press !== undefined) (await found(mounted, press)).click();
      await mounted.settled();
      const control = await found(mounted, find);
      const element = note === undefined ? control : noteOf(control, mounted, note);
      const other = await found(mounted, not);
      ofPage.replaceSync('');
      expect([isIt(element), isWithin(element)], 'without the rule').to.deep.equal([false, false]);
      ofPage.replaceSync(`${TAG}::part(${part}) { outline: 3px solid ${REACHED}; --reached: it; }`);
      expect([isIt(element), isWithin(element)]).to.deep.equal([within !== true, true]);
      expect(isIt(other), 'the other').to.equal(false);
      if (!element.contains(other)) expect(isWithin(other), 'the other').to.equal(false);
    });
  }

  it('each part of the table has been looked at', async () => {
    const documented = documentedParts(await (await fetch('/docs/theming.md')).text());
    expect([...new Set(CASES.map(({ part }) => part))].toSorted()).to.deep.equal(documented.toSorted());
  });
});
