// A telephone number: its control and its words.
import { str } from '@lit/localize/internal/str-tag.js';
import type { FieldView } from '../field-view.js';
import { oneLine } from '../shared/one-line.view.js';
import { shown } from './phone.js';

const HERE = '621\u00a0123\u00a0456';
const ABROAD = '+33\u00a06\u00a012\u00a034\u00a056\u00a078';

export const phoneView: FieldView<'phone'> = {
  render: (field) => oneLine({ ...field, raw: field.raw.typed, give: (typed) => field.give({ ...field.raw, typed }) }, { width: 'number', inputMode: 'tel', isExact: true }),
  example: ({ example }) => (example === undefined ? HERE : unbroken(example)),
  firstWrong: (id) => id,
  summary: (value, _row, { language }) => [{ text: unbroken(String(value)), lang: language }],
  issueText: {
    required: (_params, { msg }) => msg('enter a telephone number.', { id: 'issue.phone.required' }),
    'phone.unreadable': ({ example }, { msg }) =>
      example === undefined
        ? msg(str`write the number in digits, for example ${HERE} or ${ABROAD}.`, { id: 'issue.phone.unreadable' })
        : msg(str`write the number in digits, for example ${unbroken(String(example))}.`, { id: 'issue.phone.unreadable-example' }),
    'phone.no-country': (_params, { msg }) => msg(str`after the plus comes the code of a country, for example ${ABROAD}.`, { id: 'issue.phone.no-country' }),
    'phone.too-short': (_params, { msg }) => msg('this number is too short. Add the digits that are missing.', { id: 'issue.phone.too-short' }),
    'phone.too-long': (_params, { msg }) => msg('this number is too long. Remove the extra digits.', { id: 'issue.phone.too-long' }),
    'phone.unknown': ({ prefix }, { msg }) =>
      prefix === undefined
        ? msg(str`there is no such number in Luxembourg. Check it, or begin with the country code, as in ${ABROAD}.`, { id: 'issue.phone.unknown-here' })
        : msg(str`no number with the country code ${prefix} looks like this. Check each digit.`, { id: 'issue.phone.unknown' }),
    'phone.extension': (_params, { msg }) => msg('write the number without an extension.', { id: 'issue.phone.extension' }),
  },
};

/** No line ends within a number. */
function unbroken(value: string): string {
  return shown(value).replaceAll(' ', '\u00a0');
}
