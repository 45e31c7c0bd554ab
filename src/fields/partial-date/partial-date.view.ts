// A date of which parts may be unknown: its controls and its words. Never moves the focus from one part to the next.
import { str } from '@lit/localize/internal/str-tag.js';
import type { Issue } from '../../model/issue.js';
import type { Language } from '../../model/text.js';
import { directionOf, formatDate } from '../../text/intl.js';
import { formatMonth } from '../../text/intl-months.js';
import type { Words } from '../../text/words.js';
import type { DateParts } from '../date/date.js';
import { bareDate } from '../date/bare-date.js';
import { missingParts, partName, partsIn } from '../date/date-parts.view.js';
import { noSuchDate, yearInFull } from '../date/date.view.js';
import { settled } from '../date/settled.js';
import type { FieldView } from '../field-view.js';
import { partsField, type PartOfAnswer } from '../shared/answer-parts.view.js';
import { isWrong } from '../shared/question-parts.view.js';
import { inParts, partialDate, PRECISIONS, type PartialDateOptions } from './partial-date.js';

type Part = keyof DateParts;
const PARTS: readonly Part[] = ['day', 'month', 'year'];

export const partialDateView: FieldView<'partial-date'> = {
  render(field) {
    const { id, question, raw, options, words, give } = field;
    const wrong = isWrong(field) && question.issue !== undefined ? wrongParts(question.issue.issue) : [];
    const mayLack = mayLackText(options, words);
    const shown = shownParts(options, raw);
    const parts = shown.map((part): PartOfAnswer => ({
      name: part,
      label: partName(part, words),
      text: raw[part],
      width: part === 'year' ? 'four' : 'two',
      isOfDigits: true,
      isNeeded: isAlwaysNeeded(part, options),
      isWrong: wrong.includes(part),
      ...(question.autocomplete === 'bday' ? { autocomplete: `bday-${part}` } : {}),
      give: (text) => give({ ...raw, [part]: text }),
      // What is written whole is put into the parts once the field is left: never while it is being typed.
      settle: (text) => give(settled(partialDate, options, { ...raw, [part]: text }, wholeIn(text, isAlone(part, raw)))),
    }));
    return partsField(field, parts, mayLack === undefined ? undefined : { id: `${id}:may-lack`, text: mayLack });
  },
  example: ({ example }, { language }) => (example === undefined ? undefined : typed(example, language)),
  firstWrong: (id, options, issue) => `${id}:${wrongParts(issue)[0] ?? shownParts(options, partialDate.blankRaw)[0] ?? 'year'}`,
  summary: (value, _row, { language }) => [{ text: formatDate(formatMonth(String(value), language), language), lang: language }],
  issueText: {
    required: ({ example }, { msg, language }) =>
      example === undefined
        ? msg('enter as much of the date as you know, at least the year.', { id: 'issue.partial-date.required' })
        : msg(str`enter as much of the date as you know, for example ${typed(example, language)}.`, { id: 'issue.partial-date.required-example' }),
    'partial-date.incomplete': ({ missing }, words) => {
      const parts = missingParts(partsIn(missing, PARTS), words);
      return words.msg(str`the date is not complete. Add ${parts}.`, { id: 'issue.date.incomplete' });
    },
    'partial-date.no-month': (_params, { msg }) => msg('a day without its month says too little. Add the month, or leave the day empty too.', { id: 'issue.partial-date.no-month' }),
    'partial-date.unreal': ({ example }, words) => noSuchDate(example, words),
    'partial-date.year': ({ example }, words) => yearInFull(example, words),
  },
};

/** No field for a day that the schema never takes, unless something stands in it. */
function shownParts({ precisions }: PartialDateOptions, raw: DateParts): readonly Part[] {
  const least = Math.max(...precisions.map((precision) => PRECISIONS.indexOf(precision)));
  return PARTS.filter((part) => PRECISIONS.indexOf(part) <= least || raw[part] !== '');
}

function isAlwaysNeeded(part: Part, { precisions }: PartialDateOptions): boolean {
  return precisions.every((precision) => PRECISIONS.indexOf(precision) >= PRECISIONS.indexOf(part));
}

function isAlone(part: Part, raw: DateParts): boolean {
  return PARTS.every((other) => other === part || raw[other] === '');
}

/** Less than a whole date is only meant as one where nothing else was typed. */
function wholeIn(text: string, isAlone: boolean): DateParts | undefined {
  const whole = inParts(bareDate(text));
  return isAlone || whole?.day !== '' ? whole : undefined;
}

/** Which parts may stay empty; `undefined` where none may. */
function mayLackText({ precisions }: PartialDateOptions, { msg }: Words): string | undefined {
  switch (precisions.join()) {
    case 'year,month,day':
      return msg('You may leave the day empty, or the day and the month.', { id: 'partial-date.day-or-both' });
    case 'month,day':
      return msg('You may leave the day empty.', { id: 'partial-date.day' });
    case 'year,day':
      return msg('You may leave the day and the month empty, both together.', { id: 'partial-date.both' });
    case 'year,month':
      return msg('You may leave the month empty.', { id: 'partial-date.month' });
    default:
      return undefined;
  }
}

/** As it is typed in: `31 3 1980`, `3 1980`; from the right where the fields begin there. */
function typed(iso: string | number, language: Language): string {
  const { day, month, year } = partialDate.format(String(iso), { precisions: PRECISIONS });
  return [day, month, year].filter((part) => part !== '').join(directionOf(language) === 'rtl' ? ' \u200f' : ' ');
}

function wrongParts({ code, params }: Issue): readonly Part[] {
  if (code === 'partial-date.incomplete') return partsIn(params.missing, PARTS);
  if (code === 'partial-date.no-month') return ['month'];
  if (code === 'partial-date.year') return partsIn(params.part ?? 'year', PARTS);
  return code === 'required' ? ['year'] : partsIn(params.part, PARTS);
}
