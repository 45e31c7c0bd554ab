// Groups, lists and notices are a part of the program of its own: fetched when a screen first holds one of them. Here is
// what that part offers, and where it stands once it is there.
import type { CSSResult, TemplateResult } from 'lit';
import { isKind } from '../fields/field-kinds.js';
import type { Issue } from '../model/issue.js';
import type { Text } from '../model/text.js';
import type { Command } from '../session/command.js';
import type { LiveSession } from '../session/live-session.js';
import type { OpenRow, Screen } from '../session/screen.js';
import type { IssueScreen, QuestionScreen, StepItem } from '../session/step-items.js';
import type { Words } from '../text/words.js';
import type { Spoken } from './announcer.js';
import type { SummaryItem } from './error-summary.js';
import type { ItemPart, Place } from './item-part.js';
import type { ScreenOf } from './view.js';

export type NestedItem = Exclude<StepItem, { readonly sort: 'question' }>;
/** @property opens where the place is on another page: what leads there */
export type SummaryTarget = Pick<SummaryItem, 'content' | 'id'> & { readonly opens?: Command };

/** @param flat the same as it would be outside every group and list */
export type SummaryOf = (shown: IssueScreen, flat: SummaryTarget) => SummaryTarget;

export interface NestedParts {
  readonly styles: CSSResult;
  newPart(item: NestedItem, session: LiveSession): ItemPart<never>;
  /** A question with what is read before it, and its help. */
  withBlocks(shown: TemplateResult, question: QuestionScreen, place: Place): TemplateResult;
  /** How the issues of this step are said above it. */
  summaryOf(step: ScreenOf<'step'>, words: Words): SummaryOf;
  /** What the page of a row is called. */
  titleOfRow(row: OpenRow, words: Words): Text;
  /** The sentence for an issue of a group or a list. */
  issueText(code: string, params: Issue['params'], words: Words): string;
  /** What is worth saying aloud when a list changed. */
  news(previous: Screen | undefined, screen: Screen, words: Words): readonly Spoken[];
}

let parts: NestedParts | undefined;

export function needsNested(screen: Screen): boolean {
  if (screen.sort === 'step') return screen.row !== undefined || screen.items.some((item) => item.sort !== 'question' || item.hasBlocks !== undefined) || screen.issues.some(isOfPlace);
  return screen.sort === 'review' && screen.issues.some(isOfPlace);
}

/** `undefined` as long as no screen has needed it. */
export function nestedIfThere(): NestedParts | undefined {
  return parts;
}

/** @throws {TypeError} not fetched yet: no screen is drawn before it is ready */
export function nested(): NestedParts {
  if (parts === undefined) throw new TypeError('nested is not there yet');
  return parts;
}

export function haveNested(fetched: NestedParts): void {
  parts = fetched;
}

/** It belongs to a group or a list, not to a question. */
function isOfPlace({ kind }: IssueScreen): boolean {
  return !isKind(kind);
}
