// Which states the gallery shows of each question, and why not the others: no cell of the table is left open. Of blocks (a notice,
// a help, a calculated value) there are no such states: nobody answers them.
import { isBlockExample, membersOf } from './example-procedure.js';
import { examplesOf } from './gallery-examples.js';
import type { GalleryKind } from './gallery-examples.js';

export const STATES = ['empty', 'filled', 'hint', 'error', 'readOnly', 'prefilled', 'contested'] as const;
export type ShownState = (typeof STATES)[number];

/** Whether one of its examples is shown so. */
export function isShownIn(kind: GalleryKind, state: ShownState): boolean {
  return examplesOf(kind).some((example) => !isBlockExample(example) && (state === 'error' ? membersOf(example, 'checked').length > 0 : membersOf(example, 'asked').includes(state)));
}

export function isQuestion(kind: GalleryKind): boolean {
  return !examplesOf(kind).some(isBlockExample);
}

const NO_ROWS = 'a register fetches single answers, no rows';
const NO_TYPE = 'a register fetches an answer, and not of which sort it is';
const FIXED = 'the schema says what it is: nobody gives it';

/** Why a kind is not shown in a state. */
export const WHY_NOT: Partial<Record<GalleryKind, Partial<Record<ShownState, string>>>> = {
  fixed: { empty: FIXED, hint: 'its filled state has the hint', error: FIXED, readOnly: 'it is so by itself', prefilled: FIXED, contested: FIXED },
  kept: { contested: 'nobody can type another value' },
  'value-type': { prefilled: NO_TYPE, contested: NO_TYPE },
  list: { prefilled: NO_ROWS, contested: NO_ROWS },
  'list-pages': { prefilled: NO_ROWS, contested: NO_ROWS },
  'same-as': { readOnly: 'of what can only be read nobody is asked whether it is the same' },
};
