// Where an answer comes from, and what the register holds when the citizen changed it: one sentence, one text, so that
// what is read aloud has its spaces.
import { str } from '@lit/localize/internal/str-tag.js';
import { viewOf } from '../fields/field-views.js';
import type { SummaryRow } from '../session/screen.js';
import type { OriginScreen, QuestionScreen } from '../session/step-items.js';
import { formatDayOf, formatList } from '../text/intl.js';
import type { Words } from '../text/words.js';

/** `undefined` when no register gave this answer. */
export function showOrigin(
  { kind, options, optionTexts, origin }: Pick<QuestionScreen | SummaryRow, 'kind' | 'options' | 'optionTexts' | 'origin'>,
  words: Words,
): string | undefined {
  if (origin === undefined) return undefined;
  return origin.contested ? contestedText(origin, heldText({ kind, options, optionTexts, origin }, words), words) : originText(origin, words);
}

export function originText({ source, retrievedAt }: OriginScreen, words: Words): string {
  const day = formatDayOf(retrievedAt, words.language);
  return words.msg(str`From: ${source.text}, fetched on ${day}`, { id: 'origin.from' });
}

/** The one register that gave all these answers, unchanged, at one time; `undefined` when there is no such register. */
export function sharedOrigin(rows: readonly SummaryRow[]): OriginScreen | undefined {
  const [first] = rows;
  const shared = first?.origin;
  const all = rows.every(({ origin }) => origin?.contested === false && origin.source.text === shared?.source.text && origin.retrievedAt === shared.retrievedAt);
  return rows.length > 1 && all ? shared : undefined;
}

function contestedText({ source }: OriginScreen, held: string, words: Words): string {
  return words.msg(str`You changed this. The register holds: ${held} (${source.text})`, { id: 'origin.changed' });
}

function heldText({ kind, options, optionTexts, origin }: Pick<SummaryRow, 'kind' | 'options' | 'optionTexts'> & { readonly origin: OriginScreen }, words: Words): string {
  const texts = viewOf(kind).summary(origin.original, { options, optionTexts }, words);
  const lines = texts.map(({ text }) => text);
  // The lines of one text are no list.
  return typeof origin.original === 'string' ? lines.join(' ') : formatList(lines, words.language);
}
