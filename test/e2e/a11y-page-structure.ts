// Whether the page is put together as assistive technology needs it: headings, ids, references, labels, languages,
// live regions. Each problem is one sentence; none found is an empty list.
import { allElements, formRoot, formRoots, inForms, isShown, placeInLight, textOf } from './a11y-page-controls.js';
import type { FormTree } from './a11y-page-controls.js';

const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-errormessage', 'aria-details'];
/** What is not shown is worked by a button that says what it does. */
const LABELLED = 'input:not([type="hidden"], [hidden]), textarea, select';

/** @param language that the citizen has chosen */
export function structureProblems(language: string): readonly string[] {
  const elements = allElements();
  return [
    ...headingProblems(elements),
    ...scopes().flatMap(idProblems),
    ...scopes().flatMap(referenceProblems),
    ...formRoots().flatMap((root) => [...root.querySelectorAll<HTMLElement>(LABELLED)].flatMap((control) => labelProblems(control, root))),
    ...elements.flatMap(attributeProblems),
    ...languageProblems(language),
    ...formRoots().flatMap(regionProblems),
    ...formRoots().flatMap(nameProblems),
    ...formRoots().flatMap(summaryProblems),
  ];
}

/** Of each form on the page, as the browser has it. */
export function formMarkup(): readonly string[] {
  const trees = [...document.querySelectorAll('gov-form')].flatMap((form) => form.shadowRoot ?? placeInLight(form) ?? []);
  return trees.map((tree) => tree.innerHTML.replaceAll(/<!--[^]*?-->/g, ''));
}

function scopes(): readonly FormTree[] {
  return [...new Set([document, ...formRoots()])];
}

function headingProblems(elements: readonly HTMLElement[]): readonly string[] {
  const levels = elements.filter((element) => /^h[1-6]$/.test(element.localName) && isShown(element)).map(({ localName }) => Number(localName.slice(1)));
  const main = levels.filter((level) => level === 1).length;
  const forms = inForms('form');
  return [
    ...(main === 1 ? [] : [`${main} main headings`]),
    ...levels.flatMap((level, index) => (level > (levels[index - 1] ?? level) + 1 ? [`heading level ${level} skips one`] : [])),
    ...forms.filter((form) => form.getAttribute('aria-labelledby') !== 'heading').map(() => 'the form is not named by its heading'),
  ];
}

function idProblems(scope: FormTree): readonly string[] {
  const ids = [...scope.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id twice: ${id}`);
}

function referenceProblems(scope: FormTree): readonly string[] {
  return REFERENCES.flatMap((name) =>
    [...scope.querySelectorAll(`[${name}]`)].flatMap((element) => {
      const ids = (element.getAttribute(name) ?? '').split(/\s+/).filter((id) => id !== '');
      if (ids.length === 0) return [`${name} is empty on ${element.localName} ${element.id}`];
      return ids.filter((id) => textOf(scope.getElementById(id)) === '' && !isControl(scope.getElementById(id))).map((id) => `${name} leads nowhere: ${id}`);
    }),
  );
}

function isControl(element: Element | null): boolean {
  return element?.matches(LABELLED) ?? false;
}

function labelProblems(control: HTMLElement, root: FormTree): readonly string[] {
  const label = root.querySelector(`label[for="${CSS.escape(control.id)}"]`);
  const isText = control.matches('textarea, [type="text"]');
  return [
    ...(control.id !== '' && label !== null && isShown(label) ? [] : [`no visible label: ${control.id}`]),
    ...(control.closest('label') === null ? [] : [`label around its control: ${control.id}`]),
    ...(!isText || control.hasAttribute('aria-invalid') ? [] : [`aria-invalid is left to the browser: ${control.id}`]),
    ...['placeholder', 'title', 'aria-label', 'maxlength'].filter((name) => control.hasAttribute(name)).map((name) => `${name} on ${control.id}`),
    ...(control.getAttribute('type') === 'number' ? [`type=number: ${control.id}`] : []),
  ];
}

function attributeProblems(element: HTMLElement): readonly string[] {
  return [
    ...(element.tabIndex > 0 ? [`tabindex ${element.tabIndex} on ${element.localName} ${element.id}`] : []),
    ...(element.accessKey === '' ? [] : [`accesskey on ${element.localName} ${element.id}`]),
    ...(element.matches('button[disabled]') ? [`disabled button: ${textOf(element)}`] : []),
    ...(element.title === '' ? [] : [`title on ${element.localName} ${element.id}`]),
    ...(element.shadowRoot === null || element.localName === 'gov-form' ? [] : [`a tree of its own: ${element.localName}`]),
    ...(element.localName === 'gov-form' && element.hasAttribute('tabindex') ? ['tabindex on the host'] : []),
  ];
}

function languageProblems(language: string): readonly string[] {
  const own = document.querySelector('gov-form')?.getAttribute('lang');
  const switches = [...formRoot().querySelectorAll('.languages button')];
  const names = new Map([['fr', 'Français'], ['de', 'Deutsch'], ['lb', 'Lëtzebuergesch'], ['en', 'English'], ['ar', 'العربية']]);
  const unmarked = switches.filter((button) => names.get(button.getAttribute('lang') ?? '') !== textOf(button));
  const current = switches.filter((button) => button.hasAttribute('aria-current')).map((button) => button.getAttribute('lang'));
  return [
    ...(document.documentElement.lang === language ? [] : [`the page says lang=${document.documentElement.lang}`]),
    ...(own === language ? [] : [`the form says lang=${own}`]),
    ...unmarked.map((button) => `not marked as its own language: ${textOf(button)}`),
    ...(switches.length === 0 || current.join() === language ? [] : [`the switch says ${current.join()}`]),
    ...foreignTexts(language),
  ];
}

/** Words for the site's people are English, whatever the citizen chose. */
function foreignTexts(language: string): readonly string[] {
  if (language === 'en') return [];
  const texts = [...formRoot().querySelectorAll('p, li, dd')].filter((element) => /\b(the|were|with)\b/i.test(ownText(element)));
  return texts.filter((element) => element.closest('[lang]')?.getAttribute('lang') !== 'en').map((element) => `English without lang: ${textOf(element)}`);
}

function ownText(element: Element): string {
  return [...element.childNodes].filter((node) => node instanceof Text).map(({ textContent }) => textContent ?? '').join(' ');
}

function regionProblems(root: FormTree): readonly string[] {
  const expected = [['polite', 'status'], ['assertive', 'alert']] as const;
  return expected.flatMap(([id, role]) => {
    const region = root.getElementById(id);
    return region?.getAttribute('role') === role && (region.parentNode === root || region.parentElement?.parentElement?.getAttribute('render') === 'light') ? [] : [`no live region at the root: ${id}`];
  });
}

/** What is called as an answer is, and as a citizen has called a file. */
const OTHERS_WORDS = '#summary, .check-summary, .later-summary, .files';

/** Who calls something by its name must find one thing: among what is pressed, and among the controls, of one group. */
function nameProblems(root: FormTree): readonly string[] {
  const pressed = [...root.querySelectorAll('.screen :is(button, a[href])')].filter((element) => isShown(element) && element.closest(OTHERS_WORDS) === null);
  const controls = [...root.querySelectorAll<HTMLElement>(LABELLED)].filter(isShown);
  const named = controls.map((control) => `${groupsAround(control)} ${textOf(root.querySelector(`label[for="${CSS.escape(control.id)}"]`))}`);
  return [...repeated(pressed.map((element) => `${groupsAround(element)} ${textOf(element)}`)), ...repeated(named)].map((name) => `two of one name: ${name}`);
}

/** What it stands within, by their names. */
function groupsAround(element: Element): string {
  const group = element.parentElement?.closest<HTMLElement>('fieldset, [role="group"]');
  if (group === null || group === undefined) return '';
  const name = group.getAttribute('aria-labelledby');
  const root = group.getRootNode();
  const own = name === null || !(root instanceof ShadowRoot || root instanceof Document) ? textOf(group.querySelector('legend')) : textOf(root.getElementById(name));
  return `${groupsAround(group)} ${own} >`;
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

/** Leads to the page of a row, and there to the question that the link names. */
const TO_PAGE = /^change@/;

/** Its links stand in the order of the questions, one for each, in the words that stand at the question; of one in a row its name comes before. */
function summaryProblems(root: FormTree): readonly string[] {
  const links = [...root.querySelectorAll('#summary a')];
  const ids = links.map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''));
  const places = ids.flatMap((id) => root.getElementById(id) ?? []);
  return [
    ...repeated(ids.filter((id) => !TO_PAGE.test(id))).map((id) => `the summary has two links to ${id}`),
    ...ids.filter((id) => root.getElementById(id) === null).map((id) => `the summary leads nowhere: ${id}`),
    ...places.filter((place, index) => place.compareDocumentPosition(places[index + 1] ?? place) === Node.DOCUMENT_POSITION_PRECEDING).map(({ id }) => `the summary has ${id} too early`),
    ...links.flatMap((link, index) => otherWords(textOf(link), root.getElementById(ids[index] ?? ''))),
  ];
}

function otherWords(words: string, place: HTMLElement | null): readonly string[] {
  const own = [...(place?.closest('.question')?.querySelectorAll('.error, .check') ?? [])];
  const shown = own.map((note) => textOf(note).replace(textOf(note.querySelector('.unseen')), '').trim());
  return shown.length === 0 || shown.some((each) => words === each || words.endsWith(` – ${each}`)) ? [] : [`the summary says “${words}”, the question “${shown.join(' / ')}”`];
}
