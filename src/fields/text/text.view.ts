// One line of text: its control and its words.
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { str } from '@lit/localize/internal/str-tag.js';
import type { FieldView } from '../field-view.js';
import { describedBy, invalid, label, notesOf } from '../question-parts.view.js';
import { typedIn } from '../typed-in.view.js';

export const textView: FieldView<'text'> = {
  render(field) {
    const { id, question, options, raw, give } = field;
    const tell = (event: Event): void => typedIn(event, give);
    return html`${label(field)} ${notesOf(field)}
      <input
        type="text"
        class=${widthFor(options.maxLength)}
        id=${id}
        name=${question.path}
        inputmode=${options.inputMode}
        autocomplete=${question.autocomplete ?? nothing}
        ?required=${question.required}
        aria-invalid=${invalid(field)}
        aria-describedby=${describedBy(field)}
        .value=${live(raw)}
        @input=${tell}
        @change=${tell}
      />`;
  },
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

/** A short field says that a short answer is meant. */
function widthFor(maxLength: number | undefined): string {
  return maxLength !== undefined && maxLength <= 12 ? 'short' : 'full';
}
