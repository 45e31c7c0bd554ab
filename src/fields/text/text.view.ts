// One line of text: its control and its words.
import { str } from '@lit/localize/internal/str-tag.js';
import type { FieldView } from '../field-view.js';
import { oneLine } from '../one-line.view.js';

export const textView: FieldView<'text'> = {
  render: (field) => oneLine(field, { width: widthFor(field.options.maxLength), inputMode: field.options.inputMode }),
  firstWrong: (id) => id,
  summary: (value, _row, { language }) => [{ text: String(value), lang: language }],
  issueText: {
    required: (_params, { msg }) => msg('fill in this answer.', { id: 'issue.text.required' }),
    'text.too-short': ({ limit = '' }, { msg }) =>
      msg(str`write at least ${limit} characters.`, { id: 'issue.text.too-short' }),
    'text.too-long': ({ limit = '' }, { msg }) =>
      msg(str`shorten this answer to ${limit} characters or fewer.`, { id: 'issue.text.too-long' }),
    'text.pattern': (_params, { msg }) =>
      msg('write this answer in the form that is asked for.', { id: 'issue.text.pattern' }),
  },
};

function widthFor(maxLength: number | undefined): 'short' | 'full' {
  return maxLength !== undefined && maxLength <= 12 ? 'short' : 'full';
}
