// The number of a business for value added tax: its control and its words.
import { str } from '@lit/localize/internal/str-tag.js';
import { placeOf } from '../shared/country-of.view.js';
import type { FieldView } from '../field-view.js';
import { oneLine } from '../shared/one-line.view.js';

export const vatView: FieldView<'vat'> = {
  render: (field) => oneLine(field, { width: 'number', inputMode: 'text', isExact: true }),
  example: ({ example = EXAMPLE }) => example,
  firstWrong: (id) => id,
  summary: (value, _row, { language }) => [{ text: String(value), lang: language }],
  issueText: {
    required: (_params, { msg }) => msg('enter the VAT number.', { id: 'issue.vat.required' }),
    'vat.unreadable': ({ example = EXAMPLE }, { msg }) => msg(str`enter the whole VAT number, for example ${example}.`, { id: 'issue.vat.unreadable' }),
    'vat.country': ({ country = 'XX' }, { msg }) => msg(str`no VAT number of the European Union begins with ${country}.`, { id: 'issue.vat.country' }),
    'vat.shape': ({ country = 'LU', example = EXAMPLE }, words) =>
      words.msg(str`a VAT number that begins with ${placeOf(country, words)} is written like this one: ${example}.`, { id: 'issue.vat.shape' }),
    'vat.elsewhere': ({ country = 'LU' }, words) => words.msg(str`give a VAT number that begins with ${placeOf(country, words)}.`, { id: 'issue.vat.elsewhere' }),
    'vat.checksum': (_params, { msg }) => msg('a digit is not right. Compare the number with an invoice.', { id: 'issue.vat.checksum' }),
  },
};
/** Its check digits are right, and it is invented. */
const EXAMPLE = 'LU12345613';
