// Groups, lists and notices are a part of the program of its own: fetched when a screen first holds one of them.
import { isKind } from '../fields/field-kinds.js';
import type { IssueScreen, Screen } from '../session/screen.js';
import type { NestedParts } from './nested/nested-parts.js';

let parts: NestedParts | undefined;

export function needsNested(screen: Screen): boolean {
  if (screen.sort === 'step') return screen.items.some(({ sort }) => sort !== 'question') || screen.issues.some(isOfPlace);
  return screen.sort === 'review' && screen.issues.some(isOfPlace);
}

/** `undefined` as long as no screen has needed it. */
export function nestedIfThere(): NestedParts | undefined {
  return parts;
}

/** @throws {TypeError} not fetched yet: no screen is drawn before it is ready */
export function nested(): NestedParts {
  if (parts === undefined) throw new TypeError('the parts of nested steps are not there yet');
  return parts;
}

export function haveNested(fetched: NestedParts): void {
  parts = fetched;
}

/** It belongs to a group or a list, not to a question. */
function isOfPlace({ kind }: IssueScreen): boolean {
  return !isKind(kind);
}
