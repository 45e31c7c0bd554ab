// A day and a time in four parts: their controls and their words. Never moves the focus from one part to the next.
import { str } from '@lit/localize/internal/str-tag.js';
import type { Issue } from '../../model/issue.js';
import { timeJoint } from '../../text/intl.js';
import { formatClock, formatMoment } from '../../text/intl-times.js';
import { missingParts, partName, partsIn } from '../date/date-parts.view.js';
import { noSuchDate, yearInFull } from '../date/date.view.js';
import type { FieldView } from '../field-view.js';
import { partsField, type PartOfAnswer } from '../shared/answer-parts.view.js';
import { isWrong } from '../shared/question-parts.view.js';
import { noTime, noSuchTime } from '../time/time.view.js';
import type { Words } from '../../text/words.js';
import { valueText } from '../shared/value-text.view.js';
import { dateTime, inFour, onTheClock } from './date-time.js';
import type { DateTimeParts } from './date-time.js';

type Part = keyof DateTimeParts;
const DAY: readonly Part[] = ['day', 'month', 'year'];
const PARTS: readonly Part[] = [...DAY, 'time'];
const WIDTHS = { day: 'two', month: 'two', year: 'four', time: 'clock' } as const;

export const dateTimeView: FieldView<'date-time'> = {
  render(field) {
    const { question, raw, words, give } = field;
    const wrong = isWrong(field) && question.issue !== undefined ? wrongParts(question.issue.issue) : [];
    const parts = PARTS.map((part): PartOfAnswer => ({
      name: part,
      label: partName(part, words),
      text: raw[part],
      width: WIDTHS[part],
      isOfDigits: part !== 'time',
      isNeeded: true,
      isWrong: wrong.includes(part),
      give: (text) => give({ ...raw, [part]: text }),
      // What was written whole is put into its fields once one is left: never while it is being typed.
      settle: (text) => give(inFour({ ...raw, [part]: text })),
    }));
    return partsField(field, parts);
  },
  example: ({ example }, words) => momentOf(example, words),
  firstWrong: (id, _options, issue) => `${id}:${wrongParts(issue)[0] ?? 'day'}`,
  summary(value, _row, words) {
    const shown = onTheClock(value);
    return [shown === undefined ? valueText(value, words) : { text: formatMoment(shown, words.language), lang: words.language }];
  },
  issueText: {
    required: ({ example: given }, words) => {
      const example = momentOf(given, words);
      return words.msg(str`enter a date and a time, for example ${example}.`, { id: 'issue.date-time.required' });
    },
    'date-time.incomplete': ({ missing }, words) => {
      const parts = missingParts(partsIn(missing, PARTS), words);
      return words.msg(str`the date and the time are not complete. Add ${parts}.`, { id: 'issue.date-time.incomplete' });
    },
    'date-time.year': ({ example }, words) => yearInFull(example === undefined ? undefined : onTheClock(example)?.day, words),
    'date-time.unreal-day': ({ example }, words) => noSuchDate(example === undefined ? undefined : onTheClock(example)?.day, words),
    'date-time.unreadable-time': ({ example }, words) => noTime(formatClock(partsOf(example).time, words.language), words),
    'date-time.unreal-time': (_params, words) => noSuchTime(words),
  },
};

function partsOf(example: string | number | undefined): DateTimeParts {
  const given = example === undefined || onTheClock(example) === undefined ? '2026-03-31T14:30' : example;
  return dateTime.format(given, { end: '' });
}

/** As it is typed in: `31 3 2026 at 14:30`. */
function momentOf(example: string | number | undefined, { language }: Words): string {
  const { day, month, year, time } = partsOf(example);
  return [day, month, year, timeJoint(language), formatClock(time, language)].filter((part) => part !== undefined).join(' ');
}

/** The parts that an issue is about: the missing ones, the date, the time, or all. */
function wrongParts({ code, params }: Issue): readonly Part[] {
  if (code === 'date-time.incomplete') return partsIn(params.missing, PARTS);
  if (code === 'date-time.unreal-day') return DAY;
  if (code === 'date-time.year') return ['year'];
  return code === 'date-time.unreadable-time' || code === 'date-time.unreal-time' ? ['time'] : PARTS;
}
