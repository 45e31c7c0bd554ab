// Any answer that is shown and cannot be changed: a control of one line that can be reached, read and copied.
import { html, type TemplateResult } from 'lit';
import type { Text } from '../model/text.js';
import type { AnyFieldView, Field, Notes } from './field-view.js';
import { describedBy, label, notesOf } from './question-parts.view.js';

/** A view as the screens use it: it shows a question that is read only in its own words, whatever the kind. */
export function readOnlyWhereSaid(view: AnyFieldView): AnyFieldView['render'] {
  return (field) => (field.question.readOnly === true ? readOnlyLine(withFirstId(view, field), linesOf(view, field)) : view.render(field));
}

export function readOnlyLine(notes: Notes, lines: readonly Text[]): TemplateResult {
  return html`${label(notes)} ${notesOf(notes)}
    <input
      type="text"
      class="full"
      id=${notes.id}
      readonly
      aria-describedby=${describedBy(notes)}
      .value=${lines.map(({ text }) => text).join(', ')}
    />`;
}

/** The id that an error summary's link would go to, whatever controls the kind has otherwise. */
function withFirstId(view: AnyFieldView, field: Field): Field {
  return { ...field, id: view.firstWrong(field.id, field.options, { code: '', path: field.question.path, params: {} }) };
}

function linesOf(view: AnyFieldView, { question: { answer, optionTexts }, options, words }: Field): readonly Text[] {
  return answer.state === 'read' ? view.summary(answer.value, { optionTexts, options }, words) : [];
}
