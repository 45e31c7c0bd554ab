// An example as a question's hint, where it has no other and is answered by typing.
import { str } from '@lit/localize/internal/str-tag.js';
import type { QuestionScreen } from '../session/screen.js';
import type { Text } from '../model/text.js';
import type { Words } from '../text/words.js';

const TYPED: ReadonlySet<string> = new Set(['text', 'long-text', 'number']);

export function hintOf({ hint, example, kind, readOnly }: QuestionScreen, words: Words): { readonly hint?: Text } {
  if (hint !== undefined) return { hint };
  if (example === undefined || readOnly === true || !TYPED.has(kind)) return {};
  return { hint: { text: words.msg(str`For example: ${example}`, { id: 'question.example' }), lang: words.language } };
}
