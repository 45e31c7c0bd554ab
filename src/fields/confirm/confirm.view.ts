// One box to tick, with the question as its label: its control and its words.
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Words } from '../../text/words.js';
import { mainHeading } from '../../text/show-text.js';
import type { FieldView } from '../field-view.js';
import { describedBy, invalid, labelText, notesOf, showNote } from '../shared/question-parts.view.js';
import { valueText } from '../shared/value-text.view.js';

const tickIt = (_params: unknown, { msg }: Words): string => msg('tick the box to confirm.', { id: 'issue.confirm.required' });

export const confirmView: FieldView<'confirm'> = {
  render(field) {
    const { id, question, raw, heading, give } = field;
    const tell = (event: Event): void => {
      if (event.currentTarget instanceof HTMLInputElement) give(event.currentTarget.checked ? 'true' : '');
    };
    const label: TemplateResult = html`<label part="option-label" for=${id}>${labelText(field)}</label>`;
    return html`${notesOf({ ...field, note: undefined })}
      <div class="option" part="option">
        <input
          part="option-input"
          type="checkbox"
          id=${id}
          name=${question.path}
          ?required=${question.required}
          aria-invalid=${invalid(field)}
          aria-describedby=${describedBy(field)}
          .checked=${live(raw === 'true')}
          @change=${tell}
        />
        ${heading === undefined ? label : mainHeading(heading, label)}
      </div>
      ${showNote(field.note)}`;
  },
  firstWrong: (id) => id,
  summary: (value, _row, words) => [valueText(value, words)],
  issueText: { required: tickIt, 'confirm.unticked': tickIt },
};
