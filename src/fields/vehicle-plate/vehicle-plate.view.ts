// The registration number of a vehicle: its control and its words.
import { str } from '@lit/localize/internal/str-tag.js';
import type { FieldView } from '../field-view.js';
import { oneLine } from '../shared/one-line.view.js';
import { vehiclePlate } from './vehicle-plate.js';

export const vehiclePlateView: FieldView<'vehicle-plate'> = {
  render: (field) => oneLine(field, { width: 'short', inputMode: 'text', isExact: true }),
  example: ({ example, anyCountry }) => (example === undefined && anyCountry === true ? undefined : vehiclePlate.format(example ?? 'AB1234', {})),
  firstWrong: (id) => id,
  summary: (value, _row, { language }) => [{ text: vehiclePlate.format(value, {}), lang: language }],
  issueText: {
    required: (_params, { msg }) => msg('enter the number on the plate.', { id: 'issue.vehicle-plate.required' }),
    'vehicle-plate.shape': ({ example }, { msg }) =>
      example === undefined
        ? msg('enter the number as it stands on the plate.', { id: 'issue.vehicle-plate.shape' })
        : msg(str`enter the number as it stands on the plate, for example ${vehiclePlate.format(example, {})}.`, { id: 'issue.vehicle-plate.shape-example' }),
  },
};
