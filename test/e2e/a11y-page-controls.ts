// Finds the form's controls, headings and focus inside the page, through the one shadow root, or in the page's own tree.

/** The text a reader of the page gets, with single spaces. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** The tree that a form stands in: its own, or with `render="light"` the page's. */
export type FormTree = ShadowRoot | Document;

/** @throws {Error} the element was not upgraded. */
export function formRoot(): FormTree {
  const [root] = formRoots();
  if (root === undefined) throw new Error('<gov-form> was not upgraded');
  return root;
}

/** Of every form on the page, in order. */
export function formRoots(): readonly FormTree[] {
  return [...document.querySelectorAll('gov-form')].flatMap((form) => form.shadowRoot ?? (placeInLight(form) === null ? [] : document));
}

/** Of the forms alone, also where they stand among the page's own. */
export function inForms(selector: string): readonly HTMLElement[] {
  const found = [...new Set(formRoots())].flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
  return found.filter((element) => element.getRootNode() !== document || element.closest('gov-form') !== null);
}

/** What a form draws into in the page's own tree. */
export function placeInLight(form: Element): Element | null {
  return form.getAttribute('render') === 'light' ? form.querySelector(':scope > div') : null;
}

/** The page's elements and the form's, in document order. */
export function allElements(): readonly HTMLElement[] {
  const hosts = [...document.querySelectorAll('*')];
  return hosts.flatMap((element) => [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])]).filter((element) => element instanceof HTMLElement);
}

export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.closest('.unseen') === null && !isSkipLink(element);
}

/** Out of sight until it has the focus. */
function isSkipLink(element: Element): boolean {
  return element.matches('.skip-link:not(:focus)');
}

export interface Control {
  readonly id: string;
  /** `file` (the button that asks for one), `text`, `radio`, `checkbox`, `combobox` (with a list of its own) or `textarea`; `radiogroup` or `group` for a fieldset. */
  readonly sort: string;
  /** Of the label or legend, as shown. */
  readonly name: string;
  /** Hint, limit, origin and error, as shown. */
  readonly notes: readonly string[];
  /** Its question does not say “optional”, and can be answered and not stay empty. */
  readonly isRequired: boolean;
  /** Its question is marked as wrong. */
  readonly isInvalid: boolean;
  /** The question it belongs to: an answer's path, or `device`. */
  readonly question: string;
}

/** All controls and groups of the current screen with what stands beside them, found by where it stands and not by ids. */
export function controls(): readonly Control[] {
  return inForms('input:not([hidden]), textarea, select, fieldset, [role="radiogroup"], .file-ways button').map((element) => {
    const isGroup = element.matches('fieldset, [role="radiogroup"]');
    const caption = isGroup ? element.closest('fieldset')?.querySelector('legend') : captionBeside(element);
    const group = element.parentElement?.closest('fieldset');
    const question = isGroup ? element.id : (group?.id ?? element.id);
    // What is said of a whole question is not said again of the buttons within it.
    const around = isGroup && element.localName !== 'fieldset' ? null : (element.closest('.option, .date-part, .file-part') ?? element.closest('.question'));
    const isOptional = element.closest('.file-part')?.querySelector('.optional') instanceof Element || element.querySelector('.optional:not(.file-part *)') !== null || element.closest('.question')?.querySelector('.optional:not(.file-part *)') !== null;
    const isRequired = !isOptional && !element.hasAttribute('readonly') && !mayStayEmpty(element);
    const isInvalid = element.closest('.question')?.matches('.wrong') ?? false;
    return { id: element.id, sort: sortOf(element), name: textOf(caption), notes: notesIn(around, isGroup), isRequired, isInvalid, question };
  });
}

/** Of a date that is not known whole, the day and the month: a sentence of the question says so. */
function mayStayEmpty(element: HTMLElement): boolean {
  return /:(?:day|month)$/.test(element.id) && element.closest('fieldset')?.querySelector('[id$=":may-lack"]') instanceof HTMLElement;
}

function sortOf(element: HTMLElement): string {
  if (element instanceof HTMLInputElement && !element.hasAttribute('role')) return element.type;
  if (element instanceof HTMLButtonElement) return 'file';
  return element.getAttribute('role') ?? element.localName;
}

function captionBeside(element: HTMLElement): Element | null | undefined {
  if (element instanceof HTMLButtonElement) return element;
  const place = element.closest('.option, .date-part, .file-part') ?? element.closest('.question');
  return place?.querySelector('label');
}

/** What a sighted reader finds beside the control: for an option its own hint, for a group all but what belongs to a part of it. */
function notesIn(place: Element | null, isGroup: boolean): readonly string[] {
  if (place === null) return [];
  const selector = place.matches('.option') ? '.option-hint' : '.hint, .origin, .error, .limit > :not([aria-hidden], [aria-live])';
  const notes = [...place.querySelectorAll(selector)];
  return (isGroup ? notes.filter((note) => note.closest('.option, .file-part, .files') === null) : notes).map(textOf);
}

export function deepActive(): HTMLElement | undefined {
  const outer = document.activeElement;
  const inner = outer?.shadowRoot?.activeElement ?? outer;
  return inner instanceof HTMLElement && inner !== document.body ? inner : undefined;
}

export function headingText(): string {
  return textOf(formRoot().getElementById('heading'));
}

/** The ids that the error summary leads to. */
export function summaryLinks(): readonly string[] {
  return [...formRoot().querySelectorAll('#summary a')].map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''));
}

export function summaryText(): string {
  return textOf(formRoot().getElementById('summary'));
}
