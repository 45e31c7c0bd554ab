// The registry of the view halves: twin of field-kinds.ts. A kind without a view does not compile.
import { choiceView } from './choice/choice.view.js';
import { choicesView } from './choices/choices.view.js';
import { dateView } from './date/date.view.js';
import { isKind, type Kind } from './field-kinds.js';
import type { AnyFieldView, FieldView } from './field-view.js';
import { longTextView } from './long-text/long-text.view.js';
import { nationalIdView } from './national-id/national-id.view.js';
import { textView } from './text/text.view.js';

export const fieldViews: { readonly [K in Kind]: FieldView<K> } = {
  'national-id': nationalIdView,
  date: dateView,
  choice: choiceView,
  choices: choicesView,
  'long-text': longTextView,
  text: textView,
};

/**
 * The view of a kind.
 * @throws {TypeError} there is no such kind: the check of the procedure lets none through.
 */
export function viewOf(kind: string): AnyFieldView {
  if (!isKind(kind)) throw new TypeError(`unknown kind of question "${kind}"`);
  // Checked boundary: the options and the raw shape come from the engine half registered under the same name.
  return fieldViews[kind] as unknown as AnyFieldView;
}
