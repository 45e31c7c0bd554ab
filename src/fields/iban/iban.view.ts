// The number of a bank account: its control and its words.
import { str } from '@lit/localize/internal/str-tag.js';
import { countOf } from '../shared/counts.view.js';
import { placeOf } from '../shared/country-of.view.js';
import type { FieldView } from '../field-view.js';
import { oneLine } from '../shared/one-line.view.js';
import { iban } from './iban.js';

export const ibanView: FieldView<'iban'> = {
  render: (field) => oneLine(field, { width: 'full', inputMode: 'text', isExact: true }),
  example: ({ example = EXAMPLE }) => shown(example),
  firstWrong: (id) => id,
  // In groups of four, as on the bank's papers.
  summary: (value, _row, { language }) => [{ text: shown(String(value)), lang: language }],
  issueText: {
    required: (_params, { msg }) => msg('enter the IBAN.', { id: 'issue.iban.required' }),
    'iban.unreadable': ({ example = EXAMPLE }, { msg }) => msg(str`enter the whole IBAN, for example ${shown(example)}.`, { id: 'issue.iban.unreadable' }),
    'iban.country': ({ country = 'XX' }, { msg }) => msg(str`no IBAN begins with ${country}. Check the first two letters.`, { id: 'issue.iban.country' }),
    'iban.length': ({ country = 'LU', limit = 20, length = 19 }, words) => {
      const [place, all] = [placeOf(country, words), countOf('characters', limit, words)];
      return words.msg(str`an IBAN that begins with ${place} has ${all}. This one has ${length}.`, { id: 'issue.iban.length' });
    },
    'iban.checksum': (_params, { msg }) => msg('a character is not right. Compare the IBAN with your card or a bank statement.', { id: 'issue.iban.checksum' }),
    'iban.elsewhere': ({ country = 'LU' }, words) =>
      words.msg(str`give an account whose IBAN begins with ${placeOf(country, words)}.`, { id: 'issue.iban.elsewhere' }),
  },
};
/** Of the registry of IBANs, for Luxembourg. */
const EXAMPLE = 'LU280019400644750000';

function shown(value: string | number): string {
  return String(iban.format(value, {}));
}
