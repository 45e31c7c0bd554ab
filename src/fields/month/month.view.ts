// A month of a year in two parts: its controls and its words. Never moves the focus from one part to the next.
import { str } from '@lit/localize/internal/str-tag.js';
import type { Issue } from '../../model/issue.js';
import type { Language } from '../../model/text.js';
import { directionOf } from '../../text/intl.js';
import { formatMonth } from '../../text/intl-months.js';
import { bareDate } from '../date/bare-date.js';
import { missingParts, partName, partsIn } from '../date/date-parts.view.js';
import { yearInFull } from '../date/date.view.js';
import { settled } from '../date/settled.js';
import type { FieldView } from '../field-view.js';
import { partsField, type PartOfAnswer } from '../shared/answer-parts.view.js';
import { isWrong } from '../shared/question-parts.view.js';
import { month } from './month.js';
import { inTwo, type MonthParts } from './whole-month.js';

type Part = keyof MonthParts;
const PARTS: readonly Part[] = ['month', 'year'];

export const monthView: FieldView<'month'> = {
  render(field) {
    const { question, raw, options, words, give } = field;
    const wrong = isWrong(field) && question.issue !== undefined ? wrongParts(question.issue.issue) : [];
    const parts = PARTS.map((part): PartOfAnswer => ({
      name: part,
      label: partName(part, words),
      text: raw[part],
      // A name of a month is to be seen whole.
      width: part === 'month' ? 'clock' : 'four',
      isOfDigits: part === 'year',
      isNeeded: true,
      isWrong: wrong.includes(part),
      give: (text) => give({ ...raw, [part]: text }),
      // A month with its year is put into the two parts once the field is left: never while it is being typed.
      settle: (text) => give(settled(month, options, { ...raw, [part]: text }, inTwo(bareDate(text)))),
    }));
    return partsField(field, parts);
  },
  example: ({ example }, { language }) => (example === undefined ? undefined : typedMonth(example, language)),
  firstWrong: (id, _options, issue) => `${id}:${wrongParts(issue)[0] ?? 'month'}`,
  summary: (value, _row, { language }) => [{ text: formatMonth(String(value), language), lang: language }],
  issueText: {
    required: ({ example }, { msg, language }) =>
      example === undefined
        ? msg('enter the month and the year.', { id: 'issue.month.required' })
        : msg(str`enter the month and the year, for example ${typedMonth(example, language)}.`, { id: 'issue.month.required-example' }),
    'month.incomplete': ({ missing }, words) => {
      const parts = missingParts(partsIn(missing, PARTS), words);
      return words.msg(str`this is not complete. Add ${parts}.`, { id: 'issue.month.incomplete' });
    },
    'month.unreal': (_params, { msg }) => msg('write the month by its name or as a number from 1 to 12.', { id: 'issue.month.unreal' }),
    'month.year': ({ example }, words) => yearInFull(example, words),
  },
};

/** As it is typed in: `3 2026`, from the right where the fields begin there. */
function typedMonth(iso: string | number, language: Language): string {
  const { month: number, year } = month.format(String(iso), {});
  return [number, year].filter((part) => part !== '').join(directionOf(language) === 'rtl' ? ' \u200f' : ' ');
}

function wrongParts({ code, params }: Issue): readonly Part[] {
  if (code === 'month.incomplete') return partsIn(params.missing, PARTS);
  if (code === 'month.unreal') return ['month'];
  return code === 'month.year' ? partsIn(params.part ?? 'year', PARTS) : PARTS;
}
