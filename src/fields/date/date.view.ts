// A date in three parts: its controls and its words. Never moves the focus from one part to the next.
import { str } from '@lit/localize/internal/str-tag.js';
import type { Issue } from '../../model/issue.js';
import { directionOf, formatDate } from '../../text/intl.js';
import type { Language } from '../../model/text.js';
import type { Words } from '../../text/words.js';
import type { FieldView } from '../field-view.js';
import { partsField, type PartOfAnswer } from '../shared/answer-parts.view.js';
import { isWrong } from '../shared/question-parts.view.js';
import { bareDate } from './bare-date.js';
import { date, inThree, type DateParts } from './date.js';
import { missingParts, partName, partsIn } from './date-parts.view.js';
import { settled } from './settled.js';

type Part = keyof DateParts;
const PARTS: readonly Part[] = ['day', 'month', 'year'];

export const dateView: FieldView<'date'> = {
  render(field) {
    const { question, raw, options, words, give } = field;
    const wrong = isWrong(field) && question.issue !== undefined ? wrongParts(question.issue.issue) : [];
    const parts = PARTS.map((part): PartOfAnswer => ({
      name: part,
      label: partName(part, words),
      text: raw[part],
      width: part === 'year' ? 'four' : 'two',
      isOfDigits: true,
      isNeeded: true,
      isWrong: wrong.includes(part),
      ...(question.autocomplete === 'bday' ? { autocomplete: `bday-${part}` } : {}),
      give: (text) => give({ ...raw, [part]: text }),
      // A whole date is put into the three parts once the field is left: never while it is being typed.
      settle: (text) => give(settled(date, options, { ...raw, [part]: text }, inThree(bareDate(text)))),
    }));
    return partsField(field, parts);
  },
  example: ({ example }, { language }) => (example === undefined ? undefined : typedDate(example, language)),
  firstWrong: (id, _options, issue) => `${id}:${wrongParts(issue)[0] ?? 'day'}`,
  summary: (value, _row, { language }) => [{ text: formatDate(String(value), language), lang: language }],
  issueText: {
    required: ({ example }, { msg, language }) =>
      example === undefined ? msg('enter a date.', { id: 'issue.date.required' }) : msg(str`enter a date, for example ${typedDate(example, language)}.`, { id: 'issue.date.required-example' }),
    'date.incomplete': ({ missing }, words) => {
      const parts = missingParts(partsIn(missing, PARTS), words);
      return words.msg(str`the date is not complete. Add ${parts}.`, { id: 'issue.date.incomplete' });
    },
    'date.unreal': ({ example }, words) => noSuchDate(example, words),
    'date.year': ({ example }, words) => yearInFull(example, words),
  },
};

/** Only an example of the schema's own is sure to be possible here: any other might be too early or too late. */
export function noSuchDate(example: string | number | undefined, { msg, language }: Words): string {
  return example === undefined
    ? msg('enter a date that exists. Check the day, the month and the year.', { id: 'issue.date.unreal' })
    : msg(str`enter a date that exists, for example ${typedDate(example, language)}.`, { id: 'issue.date.unreal-example' });
}

/** Of two digits nobody knows the century. */
export function yearInFull(example: string | number | undefined, { msg }: Words): string {
  return example === undefined
    ? msg('write the year with four digits.', { id: 'issue.date.year' })
    : msg(str`write the year with four digits, for example ${String(example).slice(0, 4)}.`, { id: 'issue.date.year-example' });
}

/** As it is typed in: `31 3 1980`, from the right where the fields begin there. */
function typedDate(iso: string | number, language: Language): string {
  const { day, month, year } = date.format(String(iso), {});
  return [day, month, year].join(directionOf(language) === 'rtl' ? ' \u200f' : ' ');
}

/** The parts that an issue is about: the missing ones, the year, or all three. */
function wrongParts({ code, params }: Issue): readonly Part[] {
  if (code === 'date.year') return partsIn(params.part ?? 'year', PARTS);
  return partsIn(code === 'date.incomplete' ? params.missing : params.part, PARTS);
}
