// A time of day: its control and its words.
import { str } from '@lit/localize/internal/str-tag.js';
import { formatClock } from '../../text/intl-times.js';
import type { Words } from '../../text/words.js';
import type { FieldView } from '../field-view.js';
import { oneLine } from '../one-line.view.js';
import { isRealTime, readClockTime } from './clock-time.js';
import { time } from './time.js';

export const timeView: FieldView<'time'> = {
  render: (field) =>
    oneLine({ ...field, raw: field.raw.time, give: (typed) => field.give({ ...field.raw, time: typed }) }, { width: 'clock', inputMode: 'text', isExact: true }),
  example: (given, options, { language }) => {
    const { time: clock } = time.format(given ?? '', options);
    const typed = readClockTime(clock);
    return formatClock(typed !== undefined && isRealTime(typed) ? clock : EXAMPLE, language);
  },
  firstWrong: (id) => id,
  summary: (value, _row, { language }) => [{ text: formatClock(time.format(value, { end: '' }).time, language), lang: language }],
  issueText: {
    required: (_params, { msg, language }) => {
      const example = formatClock(EXAMPLE, language);
      return msg(str`enter a time, for example ${example}.`, { id: 'issue.time.required' });
    },
    'time.unreadable': (_params, words) => noTime(words),
    'time.unreal': (_params, words) => noSuchTime(words),
  },
};
const EXAMPLE = '14:30';

export function noTime({ msg, language }: Words): string {
  const example = formatClock(EXAMPLE, language);
  return msg(str`write the time in hours and minutes, for example ${example}.`, { id: 'issue.time.unreadable' });
}

export function noSuchTime({ msg, language }: Words): string {
  const [first, last] = [formatClock('00:00', language), formatClock('23:59', language)];
  return msg(str`enter a time between ${first} and ${last}.`, { id: 'issue.time.unreal' });
}
