// Any answer that is shown and cannot be changed: a control that can be reached, read and copied.
import { html, type TemplateResult } from 'lit';
import type { Text } from '../../model/text.js';
import type { AnyFieldView, Field, Notes } from '../field-view.js';
import { unreadLines } from './unread-lines.view.js';
import { describedBy, invalid, label, notesOf } from './question-parts.view.js';

/** A view as the screens use it: it shows a question that is read only in its own words, whatever the kind. */
export function readOnlyWhereSaid(view: AnyFieldView): AnyFieldView['render'] {
  if (view.isNeverTyped === true) return (field) => view.render(field);
  return (field) => (field.question.readOnly === true ? readOnly(withFirstId(view, field), linesOf(view, field)) : view.render(field));
}

export function readOnly(notes: Notes, lines: readonly Text[]): TemplateResult {
  const texts = lines.map(({ text }) => text);
  // Nobody has to answer it, so nothing is said of it being optional.
  const named = { ...notes, question: { ...notes.question, required: true } };
  return html`${label(named)} ${notesOf(notes)} ${texts.length > 1 || texts.some(isLong) ? severalLines(notes, texts) : oneLine(notes, texts)}`;
}

function oneLine(notes: Notes, texts: readonly string[]): TemplateResult {
  return html`<input
    part="input"
    type="text"
    class="full"
    id=${notes.id}
    readonly
    aria-invalid=${invalid(notes)}
    aria-describedby=${describedBy(notes)}
    .value=${texts.join('')}
  />`;
}

function severalLines(notes: Notes, texts: readonly string[]): TemplateResult {
  return html`<textarea part="input" rows=${rowsOf(texts)} id=${notes.id} readonly aria-invalid=${invalid(notes)} aria-describedby=${describedBy(notes)} .value=${texts.join('\n')}></textarea>`;
}

/** Where the control cannot grow with its text. */
function rowsOf(texts: readonly string[]): number {
  return Math.min(texts.reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / LONG)), 0), MOST_ROWS);
}
const MOST_ROWS = 8;

/** Too long for one line of a phone, which would show its beginning alone. */
function isLong({ length }: string): boolean {
  return length > LONG;
}
const LONG = 24;

/** The id that an error summary's link would go to, whatever controls the kind has otherwise. */
function withFirstId(view: AnyFieldView, field: Field): Field {
  return { ...field, id: view.firstWrong(field.id, field.options, { code: '', path: field.question.path, params: {} }) };
}

function linesOf(view: AnyFieldView, { question: { answer, calculated, optionTexts }, options, words }: Field): readonly Text[] {
  const { msg, language } = words;
  if (answer.state === 'blank') return [{ text: calculated === true ? msg('Not calculated yet', { id: 'text.calculated' }) : msg('No answer', { id: 'row.blank' }), lang: language }];
  const row = { optionTexts, options };
  return answer.state === 'read' ? view.summary(answer.value, row, words) : unreadLines(view, answer.raw, row, words);
}
