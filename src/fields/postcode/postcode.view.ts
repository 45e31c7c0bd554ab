// A postcode: its control and its words.
import { str } from '@lit/localize/internal/str-tag.js';
import type { FieldView } from '../field-view.js';
import { oneLine } from '../shared/one-line.view.js';
import { digitsOf } from './postcode.js';

const EXAMPLE = 'L-1234';

export const postcodeView: FieldView<'postcode'> = {
  // Letters may stand in it, of other countries and before the digits of ours.
  render: (field) => oneLine(field, { width: 'short', inputMode: 'text', isExact: true }),
  // As the answer is shown, whichever form the schema has of it.
  example: ({ example, isLuxembourg }) => (isLuxembourg === true ? shown(example ?? EXAMPLE, true) : example),
  firstWrong: (id) => id,
  summary: (value, { options }, { language }) => [{ text: shown(String(value), options?.isLuxembourg === true), lang: language }],
  issueText: {
    required: (_params, { msg }) => msg('enter a postcode.', { id: 'issue.postcode.required' }),
    'postcode.shape': ({ example = EXAMPLE }, { msg }) => msg(str`enter the four digits, for example ${shown(String(example), true)}.`, { id: 'issue.postcode.shape' }),
    'postcode.zero': (_params, { msg }) => msg('a postcode of Luxembourg does not begin with 0. Check the four digits.', { id: 'issue.postcode.zero' }),
  },
};

function shown(value: string, isLuxembourg: boolean): string {
  const digits = isLuxembourg ? digitsOf(value) : undefined;
  return digits === undefined ? value : `L-${digits}`;
}
