// The pointers of all the texts in a texts file: what two languages must have alike.
import { memberPointerOf } from '../model/path.js';
import type { PartialTexts } from '../model/procedure.js';

export function textKeys(texts: PartialTexts): ReadonlySet<string> {
  const { format: _format, language: _language, $schema: _schema, ...words } = texts;
  return new Set(leaves(words, ''));
}

function leaves(value: unknown, pointer: string): readonly string[] {
  // An empty text is one that is missing.
  if (value === '') return [];
  if (typeof value !== 'object' || value === null) return [pointer];
  return Object.entries(value).flatMap(([key, member]) => leaves(member, memberPointerOf(pointer, key)));
}
