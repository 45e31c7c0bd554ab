// What cannot be asked: a plain sentence instead of a control.
import { html } from 'lit';
import { mainHeading, showText } from '../../text/show-text.js';
import type { FieldView } from '../field-view.js';
import { notesOf } from '../shared/question-parts.view.js';
import { valueText } from '../shared/value-text.view.js';

export const keptView: FieldView<'kept'> = {
  isNeverTyped: true,
  render(field) {
    const { id, question, heading, words } = field;
    const name = showText(question.label, words);
    // It can take the focus, so that a link to it arrives.
    return html`<div id=${id} tabindex="-1">
      ${heading === undefined ? html`<div class="label" part="label">${name}</div>` : mainHeading(heading, name)} ${notesOf(field)}
      <p>${words.msg('This part cannot be filled in here. What is already known stays as it is.', { id: 'kept.text' })}</p>
    </div>`;
  },
  firstWrong: (id) => id,
  summary: (value, _row, words) => [valueText(value, words)],
  issueText: {
    required: (_params, { msg }) => msg('this part cannot be filled in here. Contact the authority.', { id: 'issue.kept.required' }),
  },
};
