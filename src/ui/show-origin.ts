// Where an answer comes from, and what the register holds when the citizen changed it.
import { html } from 'lit';
import { viewOf } from '../fields/field-views.js';
import type { QuestionScreen, SummaryRow } from '../session/screen.js';
import { colon, formatDayOf } from '../text/intl.js';
import { showText, type Shown } from '../text/show-text.js';
import type { Words } from '../text/words.js';

/** `undefined` when no register gave this answer. */
export function showOrigin(
  { kind, optionTexts, origin }: Pick<QuestionScreen | SummaryRow, 'kind' | 'optionTexts' | 'origin'>,
  words: Words,
): Shown | undefined {
  if (origin === undefined) return undefined;
  const source = showText(origin.source, words);
  if (!origin.contested) {
    const from = words.msg('From', { id: 'origin.from' });
    const fetched = words.msg('fetched on', { id: 'origin.fetched' });
    return html`${from}${colon(words.language)}${source}, ${fetched} ${formatDayOf(origin.retrievedAt, words.language)}`;
  }
  const held = viewOf(kind)
    .summary(origin.original, { optionTexts }, words)
    .map((text, index) => html`${index === 0 ? '' : ', '}${showText(text, words)}`);
  const changed = words.msg('You changed this. The register holds', { id: 'origin.changed' });
  return html`${changed}${colon(words.language)}${held} (${source})`;
}
