// An e-mail address: its control and its words.
import { str } from '@lit/localize/internal/str-tag.js';
import { countOf } from '../shared/counts.view.js';
import type { FieldView } from '../field-view.js';
import { oneLine } from '../shared/one-line.view.js';

const EXAMPLE = 'name@example.lu';

export const emailView: FieldView<'email'> = {
  render: (field) => oneLine(field, { width: 'full', inputMode: 'email', isExact: true }),
  example: ({ example = EXAMPLE }) => example,
  firstWrong: (id) => id,
  summary: (value, _row, { language }) => [{ text: String(value), lang: language }],
  issueText: {
    required: ({ example = EXAMPLE }, { msg }) => msg(str`enter an e-mail address, for example ${example}.`, { id: 'issue.email.required' }),
    'email.no-at': ({ example = EXAMPLE }, { msg }) => msg(str`an e-mail address has an @, as in ${example}.`, { id: 'issue.email.no-at' }),
    'email.spaces': (_params, { msg }) => msg('take the spaces out of the address.', { id: 'issue.email.spaces' }),
    'email.domain': ({ example = EXAMPLE }, { msg }) => msg(str`after the @ comes a name with a dot, as in ${example}.`, { id: 'issue.email.domain' }),
    'email.letters': ({ example = EXAMPLE }, { msg }) => msg(str`write the address without accents and umlauts, for example ${example}.`, { id: 'issue.email.letters' }),
    'email.unreadable': ({ example = EXAMPLE }, { msg }) => msg(str`enter an address such as ${example}.`, { id: 'issue.email.unreadable' }),
    'email.too-long': ({ limit = 0 }, words) => words.msg(str`give an address of at most ${countOf('characters', limit, words)}.`, { id: 'issue.email.too-long' }),
  },
};
