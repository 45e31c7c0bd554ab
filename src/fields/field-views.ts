// The registry of the view halves: twin of field-kinds.ts. A kind without a view does not compile.
import { choiceView } from './choice/choice.view.js';
import { choicesView } from './choices/choices.view.js';
import { confirmView } from './confirm/confirm.view.js';
import { dateView } from './date/date.view.js';
import { isKind, type Kind } from './field-kinds.js';
import type { AnyFieldView, FieldView } from './field-view.js';
import { fixedView } from './fixed/fixed.view.js';
import { keptView } from './kept/kept.view.js';
import { longTextView } from './long-text/long-text.view.js';
import { nationalIdView } from './national-id/national-id.view.js';
import { numberView } from './number/number.view.js';
import { readOnlyWhereSaid } from './read-only.view.js';
import { sharedIssueText } from './shared-issues.view.js';
import { textView } from './text/text.view.js';
import { valueTypeView } from './value-type/value-type.view.js';
import { yesNoView } from './yes-no/yes-no.view.js';

export const fieldViews: { readonly [K in Kind]: FieldView<K> } = {
  'national-id': nationalIdView,
  date: dateView,
  confirm: confirmView,
  fixed: fixedView,
  'value-type': valueTypeView,
  'yes-no': yesNoView,
  choice: choiceView,
  choices: choicesView,
  number: numberView,
  'long-text': longTextView,
  text: textView,
  kept: keptView,
};
const complete = new Map<Kind, AnyFieldView>();

/**
 * The view of a kind, with what all kinds share: the sentences for shared issues, and how an answer that cannot be
 * changed is shown.
 * @throws {TypeError} there is no such kind: the check of the procedure lets none through.
 */
export function viewOf(kind: string): AnyFieldView {
  if (!isKind(kind)) throw new TypeError(`unknown kind of question "${kind}"`);
  const known = complete.get(kind);
  if (known !== undefined) return known;
  // Checked boundary: the options and the raw shape come from the engine half registered under the same name.
  const own = fieldViews[kind] as unknown as AnyFieldView;
  const view: AnyFieldView = { ...own, render: readOnlyWhereSaid(own), issueText: { ...sharedIssueText, ...own.issueText } };
  complete.set(kind, view);
  return view;
}
