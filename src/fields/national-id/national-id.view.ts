// The Luxembourg national identification number: its control and its words.
import { nationalId } from './national-id.js';
import type { FieldView } from '../field-view.js';
import { oneLine } from '../shared/one-line.view.js';

export const nationalIdView: FieldView<'national-id'> = {
  render: (field) => oneLine(field, { width: 'number', inputMode: 'numeric' }),
  firstWrong: (id) => id,
  // In groups, as it is printed on the card.
  summary: (value, _row, { language }) => [{ text: nationalId.format(value, {}), lang: language }],
  issueText: {
    required: (_params, { msg }) => msg('enter the 13 digits.', { id: 'issue.national-id.required' }),
    'national-id.shape': (_params, { msg }) =>
      msg('enter 13 digits. Spaces do not matter.', { id: 'issue.national-id.shape' }),
    'national-id.checksum': (_params, { msg }) =>
      msg('a digit is not right. Compare the number with your card.', { id: 'issue.national-id.checksum' }),
  },
};
