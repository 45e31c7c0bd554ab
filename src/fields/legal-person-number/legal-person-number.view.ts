// The Luxembourg national number of a legal person: its control and its words.
import type { FieldView } from '../field-view.js';
import { oneLine } from '../shared/one-line.view.js';
import { legalPersonNumber } from './legal-person-number.js';

export const legalPersonNumberView: FieldView<'legal-person-number'> = {
  render: (field) => oneLine(field, { width: 'number', inputMode: 'numeric' }),
  example: ({ example = EXAMPLE }) => legalPersonNumber.format(example, {}),
  firstWrong: (id) => id,
  summary: (value, _row, { language }) => [{ text: legalPersonNumber.format(value, {}), lang: language }],
  issueText: {
    required: (_params, { msg }) => msg('enter the 11 digits.', { id: 'issue.legal-person-number.required' }),
    'legal-person-number.shape': (_params, { msg }) => msg('enter 11 digits. Spaces do not matter.', { id: 'issue.legal-person-number.shape' }),
    'legal-person-number.person': (_params, { msg }) =>
      msg('this number with 13 digits is a person’s. Enter that of the organisation, with 11 digits.', { id: 'issue.legal-person-number.person' }),
  },
};
const EXAMPLE = '20002299999';
