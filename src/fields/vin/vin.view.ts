// The identification number of a vehicle: its control and its words.
import { str } from '@lit/localize/internal/str-tag.js';
import { countOf } from '../shared/counts.view.js';
import type { FieldView } from '../field-view.js';
import { oneLine } from '../shared/one-line.view.js';

export const vinView: FieldView<'vin'> = {
  render: (field) => oneLine(field, { width: 'number', inputMode: 'text', isExact: true }),
  example: ({ example = EXAMPLE }) => example,
  firstWrong: (id) => id,
  summary: (value, _row, { language }) => [{ text: String(value), lang: language }],
  issueText: {
    required: (_params, { msg }) => msg('enter the 17 characters of the number.', { id: 'issue.vin.required' }),
    'vin.unreadable': (_params, { msg }) => msg('enter 17 letters and digits, without any other characters.', { id: 'issue.vin.unreadable' }),
    'vin.letters': (_params, { msg }) => msg('the letters I, O and Q are never part of this number. Enter the digits 1 or 0 instead.', { id: 'issue.vin.letters' }),
    'vin.length': ({ limit = 17, length = 16 }, words) =>
      words.msg(str`this number has ${countOf('characters', limit, words)}. You entered ${length}.`, { id: 'issue.vin.length' }),
  },
};
const EXAMPLE = 'XXXDEM00000123456';
