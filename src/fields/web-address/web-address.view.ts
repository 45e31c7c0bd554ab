// A web address: its control and its words.
import { str } from '@lit/localize/internal/str-tag.js';
import { countOf } from '../shared/counts.view.js';
import type { FieldView } from '../field-view.js';
import { oneLine } from '../shared/one-line.view.js';

const EXAMPLE = 'https://www.example.lu';

export const webAddressView: FieldView<'web-address'> = {
  render: (field) => oneLine({ ...field, raw: field.raw.typed, give: (typed) => field.give({ ...field.raw, typed }) }, { width: 'full', inputMode: 'url', isExact: true }),
  example: ({ example = EXAMPLE }) => example,
  firstWrong: (id) => id,
  summary: (value, _row, { language }) => [{ text: String(value), lang: language }],
  issueText: {
    required: ({ example = EXAMPLE }, { msg }) => msg(str`enter a web address, for example ${example}.`, { id: 'issue.web-address.required' }),
    'web-address.email': ({ example = EXAMPLE }, { msg }) => msg(str`this is an e-mail address. Enter one of a website, for example ${example}.`, { id: 'issue.web-address.email' }),
    'web-address.beginning': (_params, { msg }) => msg(str`check how the address begins, for example ${EXAMPLE}.`, { id: 'issue.web-address.beginning' }),
    'web-address.spaces': (_params, { msg }) => msg('take the spaces out of the address.', { id: 'issue.web-address.spaces' }),
    'web-address.unreadable': ({ example = EXAMPLE }, { msg }) => msg(str`enter the whole address, for example ${example}.`, { id: 'issue.web-address.unreadable' }),
    'web-address.too-long': ({ limit = 0 }, words) => words.msg(str`give an address of at most ${countOf('characters', limit, words)}.`, { id: 'issue.web-address.too-long' }),
  },
};
