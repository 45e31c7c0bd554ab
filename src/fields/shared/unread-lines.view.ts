// What cannot be read, where it is only shown: as its kind shows it, or as it was typed.
import type { Json } from '../../model/json.js';
import type { Text } from '../../model/text.js';
import type { Words } from '../../text/words.js';
import type { AnyFieldView, Summarised } from '../field-view.js';

export function unreadLines(view: AnyFieldView, raw: Json, row: Summarised<Json>, words: Words): readonly Text[] {
  return view.unread?.(raw, row, words) ?? [{ text: asTyped(raw), lang: words.language }];
}

function asTyped(raw: Json): string {
  if (typeof raw === 'object' && raw !== null) return Object.values(raw).filter((part) => part !== '').join(' ');
  return String(raw);
}
