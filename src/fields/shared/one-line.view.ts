// A control of one line, for every kind that is typed in one go. Holds no rule and no words.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Field } from '../field-view.js';
import { describedBy, invalid, label, notesOf } from './question-parts.view.js';
import type { TextInput } from '../text/text.js';
import { typedIn } from './typed-in.view.js';

export interface OneLine {
  /** A short field says that a short answer is meant. */
  readonly width: 'full' | 'short' | 'number' | 'clock';
  readonly inputMode: TextInput;
  /** Not words of a language: nothing is to be corrected or begun with a capital. */
  readonly isExact?: boolean;
  /** What the number counts; stands beside the field, and is read as part of its description. */
  readonly unit?: '€' | '%';
  /** Typed unseen. */
  readonly secret?: boolean;
  /** What stands in it once it is left. */
  readonly settled?: (text: string) => string;
}

export function oneLine(field: Field<unknown, string>, { width, inputMode, isExact = false, unit, secret = false, settled = (text) => text }: OneLine): TemplateResult {
  const { id, question, raw, give } = field;
  const tell = (event: Event): void => typedIn(event, give);
  const settle = (event: Event): void => typedIn(event, (text) => give(settled(text)));
  const control = html`<input
      part="input"
      type=${secret ? 'password' : typeFor(inputMode)}
      class=${width}
      id=${id}
      name=${question.path}
      inputmode=${inputMode}
      autocomplete=${secret ? 'off' : (question.autocomplete ?? nothing)}
      dir=${isExact || inputMode !== 'text' ? 'ltr' : nothing}
      autocapitalize=${isExact ? 'none' : nothing}
      spellcheck=${isExact ? 'false' : nothing}
      ?required=${question.required}
      aria-invalid=${invalid(field)}
      aria-describedby=${describedBy(field, ...(unit === undefined ? [] : [`${id}:unit`]))}
      .value=${live(raw)}
      @input=${tell}
      @change=${settle}
    />`;
  const whole = unit === undefined ? control : html`<div class="measured">${control}<span id="${id}:unit">${unit}</span></div>`;
  return html`${label(field)} ${notesOf(field)} ${whole}`;
}

/** Only where a browser offers more for it; what is typed is never judged by the browser. */
function typeFor(inputMode: TextInput): 'text' | 'email' | 'url' | 'tel' {
  return inputMode === 'email' || inputMode === 'url' || inputMode === 'tel' ? inputMode : 'text';
}
