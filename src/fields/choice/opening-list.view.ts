// A list that opens, of more options than radio buttons: the browser's own.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Field } from '../field-view.js';
import { noAnswerText } from '../shared/options.view.js';
import { describedBy, invalid, label, notesOf } from '../shared/question-parts.view.js';

export interface Listed {
  readonly code: string;
  readonly name: string;
  /** Of the name. */
  readonly lang?: string;
}

/** @param listsNone one of them is no answer */
export function openingList(field: Field<unknown, string>, entries: readonly Listed[], listsNone = false): TemplateResult {
  const { id, question, raw, words, give } = field;
  const first = question.required || listsNone ? words.msg('Choose', { id: 'choice.choose' }) : noAnswerText(words).text;
  const tell = (event: Event): void => {
    if (event.currentTarget instanceof HTMLSelectElement) give(event.currentTarget.value);
  };
  return html`${label(field)} ${notesOf(field)}
    <select
      part="input"
      id=${id}
      name=${question.path}
      autocomplete=${question.autocomplete ?? nothing}
      ?required=${question.required}
      aria-invalid=${invalid(field)}
      aria-describedby=${describedBy(field)}
      @change=${tell}
    >
      <option value="" .selected=${live(!entries.some(({ code }) => code === raw))}>${first}</option>
      ${entries.map(({ code, name, lang }) => html`<option value=${code} lang=${lang === undefined || lang === words.language ? nothing : lang} .selected=${live(raw === code)}>${name}</option>`)}
    </select>`;
}
