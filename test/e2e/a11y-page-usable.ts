// What on a screen is there to be used, in the order of Tab, and what the questions hold now. Changes nothing.
import { deepActive, formRoot, isShown, textOf } from './a11y-page-controls.js';
import { stopElements, stopOf } from './a11y-page-focus.js';

export type UsableSort = 'file' | 'text' | 'search' | 'read only' | 'select' | 'combobox' | 'radio' | 'checkbox' | 'button' | 'page' | 'way on';

export interface Usable {
  /** As `focusState` calls it. */
  readonly stop: string;
  readonly sort: UsableSort;
}

/** Of the form's questions and lists, and the button that leads on; the other buttons around them are links elsewhere. */
export function usables(): readonly Usable[] {
  const inForm = stopElements().filter((element) => element.getRootNode() === formRoot() && !isOneOfMany(element));
  return inForm.flatMap((element) => {
    const sort = sortOf(element);
    return sort === undefined ? [] : [{ stop: stopOf(element), sort }];
  });
}

/** Of a list of checkboxes the first and the last stand for all: some have two hundred. */
function isOneOfMany(element: HTMLElement): boolean {
  const boxes = [...(element.closest('.question')?.querySelectorAll('input[type="checkbox"]') ?? [])].filter(isShown);
  return boxes.indexOf(element) > 0 && boxes.at(-1) !== element;
}

function sortOf(element: HTMLElement): UsableSort | undefined {
  if (element.matches('.actions .primary')) return 'way on';
  if (element.matches('.entry-actions button, .removed button, .add, [id^="remove@"]')) return 'button';
  if (element.matches('[id^="change@"]')) return 'page';
  if (element.closest('.question') === null) return undefined;
  if (element.matches('[role="combobox"]')) return 'combobox';
  if (element.matches('[readonly]')) return 'read only';
  if (element.matches('input[type="radio"]')) return 'radio';
  if (element.matches('input[type="checkbox"]')) return 'checkbox';
  if (element.matches('.file-ways button')) return 'file';
  if (element.matches('input, textarea')) return element.id.endsWith(':find') ? 'search' : 'text';
  if (element.matches('select')) return 'select';
  return element.matches('button') ? 'button' : undefined;
}

/** All that the questions show and hold, as one text to compare with another. */
export function questionsNow(): string {
  const questions = [...formRoot().querySelectorAll('.question, .group .rows')];
  return questions.map((question) => [textOf(question), ...[...question.querySelectorAll('input, textarea, select')].map((control) => `${control.id}=${valueOf(control)}`)].join('|')).join('\n');
}

function valueOf(control: Element): string {
  if (control instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(control.type)) return String(control.checked);
  const hasValue = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement;
  return hasValue ? control.value : '';
}

/** Of what has the focus. */
export function focusedValue(): string {
  const focused = deepActive();
  return focused === undefined ? '' : valueOf(focused);
}

export function isListOpen(): boolean {
  return deepActive()?.getAttribute('aria-expanded') === 'true';
}
