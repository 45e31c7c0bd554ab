// The number in the trade and companies register: its control and its words.
import { str } from '@lit/localize/internal/str-tag.js';
import type { FieldView } from '../field-view.js';
import { oneLine } from '../shared/one-line.view.js';

export const rcsView: FieldView<'rcs'> = {
  render: (field) => oneLine(field, { width: 'number', inputMode: 'text', isExact: true }),
  example: ({ example = EXAMPLE }) => example,
  firstWrong: (id) => id,
  summary: (value, _row, { language }) => [{ text: String(value), lang: language }],
  issueText: {
    required: (_params, { msg }) => msg('enter the number in the trade register.', { id: 'issue.rcs.required' }),
    'rcs.unreadable': ({ example = EXAMPLE }, { msg }) => msg(str`enter a letter and up to seven digits, for example ${example}.`, { id: 'issue.rcs.unreadable' }),
    'rcs.letter': (_params, { msg }) => msg('put the letter of the register before the digits, for example B for a company.', { id: 'issue.rcs.letter' }),
  },
};
const EXAMPLE = 'B123456';
