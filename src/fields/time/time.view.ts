// A time of day: its control and its words.
import { str } from '@lit/localize/internal/str-tag.js';
import { formatClock } from '../../text/intl-times.js';
import type { Words } from '../../text/words.js';
import type { FieldView } from '../field-view.js';
import { oneLine } from '../shared/one-line.view.js';
import { time } from './time.js';

export const timeView: FieldView<'time'> = {
  render: (field) =>
    oneLine({ ...field, raw: field.raw.time, give: (typed) => field.give({ ...field.raw, time: typed }) }, { width: 'clock', inputMode: 'text', isExact: true }),
  example: ({ example }, words) => clockOf(example, words),
  firstWrong: (id) => id,
  summary: (value, _row, { language }) => [{ text: formatClock(time.format(value, { end: '' }).time, language), lang: language }],
  issueText: {
    required: ({ example: given }, words) => {
      const example = clockOf(given, words);
      return words.msg(str`enter a time, for example ${example}.`, { id: 'issue.time.required' });
    },
    'time.unreadable': ({ example }, words) => noTime(clockOf(example, words), words),
    'time.unreal': (_params, words) => noSuchTime(words),
  },
};

function clockOf(example: string | number | undefined, { language }: Words): string {
  return formatClock(time.format(String(example ?? '14:30'), { end: '' }).time, language);
}

/** @param example as the language writes it */
export function noTime(example: string, { msg }: Words): string {
  return msg(str`write the time in hours and minutes, for example ${example}.`, { id: 'issue.time.unreadable' });
}

export function noSuchTime({ msg, language }: Words): string {
  const [first, last] = [formatClock('00:00', language), formatClock('23:59', language)];
  return msg(str`enter a time between ${first} and ${last}.`, { id: 'issue.time.unreal' });
}
