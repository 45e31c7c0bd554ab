// What stands around the controls of every question: label or legend, hint, origin, error, and the ids that tie them
// together. Never the controls.
import { html, nothing, type TemplateResult } from 'lit';
import type { IssueScreen } from '../../session/step-items.js';
import { colon } from '../../text/intl.js';
import { mainHeading, showText, type Shown } from '../../text/show-text.js';
import type { Words } from '../../text/words.js';
import type { Notes } from '../field-view.js';

/** For `aria-describedby`: the ids of the notes that are there, or nothing. `more` come after the hint. */
export function describedBy({ id, question, origin, error }: Notes, ...more: readonly string[]): string | typeof nothing {
  const ids = [
    ...(question.hint === undefined ? [] : [`${id}:hint`]),
    ...more,
    ...(origin === undefined ? [] : [`${id}:origin`]),
    ...(error === undefined ? [] : [`${id}:error`]),
  ];
  return ids.length === 0 ? nothing : ids.join(' ');
}

/** For `aria-invalid`: always said, or native constraints would leak while the citizen types. */
export function invalid(notes: Notes): 'true' | 'false' {
  return isWrong(notes) ? 'true' : 'false';
}

/** An answer that is only to be checked is not wrong. */
export function isWrong({ question, error }: Notes): boolean {
  return error !== undefined && question.issue?.issue.severity === undefined;
}

/** The question's label, as the screen's heading where it is the only question. */
export function label(notes: Notes): TemplateResult {
  const text = html`<label part="label" for=${notes.id}>${labelText(notes)}</label>`;
  return notes.heading === undefined ? html`<div class="label">${text}</div>` : mainHeading(notes.heading, text);
}

/** The legend of a group, as the screen's heading where it is the only question; in a row it says which, as every row asks it. */
export function legend(notes: Notes): TemplateResult {
  const content = notes.heading === undefined ? labelText(notes) : mainHeading(notes.heading, labelText(notes));
  return html`<legend part="label">${content}${notes.row}</legend>`;
}

/** A paragraph, which it may not be among radio buttons. */
export function showNote(note: string | undefined): TemplateResult | typeof nothing {
  return note === undefined ? nothing : html`<div class="note">${note}</div>`;
}

/** Hint, what a kind says beside it, origin and error, in the order in which they are read. */
export function notesOf({ id, question, words, note, origin, error }: Notes, more: TemplateResult | typeof nothing = nothing): TemplateResult {
  return html`
    ${showNote(note)}
    ${question.hint === undefined
      ? nothing
      : html`<div class="hint" part="hint" id="${id}:hint">${showText(question.hint, words)}</div>`}
    ${more} ${origin === undefined ? nothing : html`<div class="origin" id="${id}:origin">${origin}</div>`}
    ${error === undefined ? nothing : issueNote(error, `${id}:error`, question.issue, words)}
  `;
}

/** What is wrong, or to be checked, where it stands. */
export function issueNote(sentence: Shown, id: string | typeof nothing, issue: IssueScreen | undefined, words: Words): TemplateResult {
  const isDoubt = issue?.issue.severity === 'warning';
  const prefix = isDoubt ? checkPrefix(words) : errorPrefix(words);
  return html`<div class=${isDoubt ? 'check' : 'error'} part=${isDoubt ? 'check' : 'error'} id=${id}><span class="unseen">${prefix}</span> ${sentence}</div>`;
}

export function errorPrefix(words: Words): string {
  return `${words.msg('Error', { id: 'error.prefix' })}${colon(words.language).trimEnd()}`;
}

function checkPrefix(words: Words): string {
  return `${words.msg('Please check', { id: 'check.prefix' })}${colon(words.language).trimEnd()}`;
}

/** The question's label, and whether it may be left out, or out for now. */
export function labelText({ question, words }: Notes): TemplateResult {
  const mark = question.later === true ? words.msg('(can follow later)', { id: 'question.later' }) : words.msg('(optional)', { id: 'question.optional' });
  // One text node with its space: a space alone is dropped from the accessible name.
  return html`${showText(question.label, words)}${question.required || question.asks === 'same'
    ? nothing
    : html`<span class="optional">${` ${mark}`}</span>`}`;
}
