// The Luxembourg national identification number: its control and its words.
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { nationalId } from './national-id.js';
import type { FieldView } from '../field-view.js';
import { describedBy, invalid, label, notesOf } from '../question-parts.view.js';
import { typedIn } from '../typed-in.view.js';

export const nationalIdView: FieldView<'national-id'> = {
  render(field) {
    const { id, question, raw, give } = field;
    const tell = (event: Event): void => typedIn(event, give);
    return html`${label(field)} ${notesOf(field)}
      <input
        type="text"
        class="number"
        id=${id}
        name=${question.path}
        inputmode="numeric"
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
