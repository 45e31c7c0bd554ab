// An example as a question's hint, where it has no other and is answered by typing.
import { str } from '@lit/localize/internal/str-tag.js';
import type { QuestionScreen } from '../../session/step-items.js';
import type { Text } from '../../model/text.js';
import type { Words } from '../../text/words.js';
import type { AnyFieldView } from '../field-view.js';

export function hintOf(question: QuestionScreen, view: AnyFieldView, words: Words): { readonly hint?: Text } {
  const { hint, options, readOnly, asks } = question;
  if (hint !== undefined) return { hint };
  const ofKey = asks === 'key' ? view.keyHint?.(options, words) : undefined;
  if (ofKey !== undefined) return { hint: { text: ofKey, lang: words.language } };
  const example = view.example?.(options, words);
  if (example === undefined || readOnly === true) return {};
  return { hint: { text: words.msg(str`For example: ${example}`, { id: 'question.example' }), lang: words.language } };
}
