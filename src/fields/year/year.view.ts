// A year: its control and its words.
import { str } from '@lit/localize/internal/str-tag.js';
import { yearInFull } from '../date/date.view.js';
import type { FieldView } from '../field-view.js';
import { oneLine } from '../shared/one-line.view.js';
import { year, type YearOptions } from './year.js';

export const yearView: FieldView<'year'> = {
  render: (field) => oneLine(field, { width: 'clock', inputMode: 'numeric', isExact: true, settled: (text) => settledYear(text, field.options) }),
  example: ({ example }) => example,
  firstWrong: (id) => id,
  summary: (value, _row, { language }) => [{ text: year.format(value, {}), lang: language }],
  issueText: {
    required: ({ example }, { msg }) =>
      example === undefined ? msg('enter a year.', { id: 'issue.year.required' }) : msg(str`enter a year, for example ${example}.`, { id: 'issue.year.required-example' }),
    'year.digits': ({ example }, words) => yearInFull(example, words),
    'year.too-early': ({ limit = 1 }, { msg }) => msg(str`enter ${yearOf(limit)} or a later year.`, { id: 'issue.year.too-early' }),
    'year.too-late': ({ limit = 9999 }, { msg }) => msg(str`enter ${yearOf(limit)} or an earlier year.`, { id: 'issue.year.too-late' }),
  },
};

/** Two digits in full, where they are read. */
function settledYear(typed: string, options: YearOptions): string {
  const answer = year.read(typed, options);
  return answer.state === 'read' && typed.trim().length === 2 ? year.format(answer.value, options) : typed;
}

/** Never grouped. */
function yearOf(limit: string | number): string {
  return String(limit);
}
