// A control of one line, for every kind that is typed in one go. Holds no rule and no words.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Field } from './field-view.js';
import { describedBy, invalid, label, notesOf } from './question-parts.view.js';
import { typedIn } from './typed-in.view.js';

export interface OneLine {
  /** A short field says that a short answer is meant. */
  readonly width: 'full' | 'short' | 'number';
  readonly inputMode: 'text' | 'numeric' | 'decimal';
}

export function oneLine(field: Field<unknown, string>, { width, inputMode }: OneLine): TemplateResult {
  const { id, question, raw, give } = field;
  const tell = (event: Event): void => typedIn(event, give);
  return html`${label(field)} ${notesOf(field)}
    <input
      type="text"
      class=${width}
      id=${id}
      name=${question.path}
      inputmode=${inputMode}
      autocomplete=${question.autocomplete ?? nothing}
      ?required=${question.required}
      aria-invalid=${invalid(field)}
      aria-describedby=${describedBy(field)}
      .value=${live(raw)}
      @input=${tell}
      @change=${tell}
    />`;
}
