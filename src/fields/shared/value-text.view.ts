// A value in words, where neither the procedure nor the schema has any for it.
import type { Json } from '../../model/json.js';
import type { Text } from '../../model/text.js';
import { formatNumber } from '../../text/intl.js';
import type { Words } from '../../text/words.js';
import { readableJson } from './readable-json.js';

export function valueText(value: Json, words: Words): Text {
  return { text: wordsFor(value, words), lang: words.language };
}

function wordsFor(value: Json, { msg, language }: Words): string {
  if (value === true) return msg('Yes', { id: 'value.yes' });
  if (value === false) return msg('No', { id: 'value.no' });
  if (value === null) return msg('None of these', { id: 'value.none' });
  return typeof value === 'number' ? formatNumber(value, language) : readableJson(value);
}
