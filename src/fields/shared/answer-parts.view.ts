// Several short controls that are one answer together, as one group under the question. Holds no rule and no words.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Notes } from '../field-view.js';
import { describedBy, legend, notesOf } from './question-parts.view.js';
import { typedIn } from './typed-in.view.js';

export interface PartOfAnswer {
  /** Of the part, within the question. */
  readonly name: string;
  readonly label: string;
  readonly text: string;
  readonly width: 'two' | 'four' | 'clock';
  /** Digits alone are typed in it. */
  readonly isOfDigits: boolean;
  /** The answer is none without it. */
  readonly isNeeded: boolean;
  readonly isWrong: boolean;
  readonly autocomplete?: string;
  readonly give: (text: string) => void;
  /** To be called instead when the control is left. */
  readonly settle?: (text: string) => void;
}

/** @param note what a kind says of the parts, after the hint */
export function partsField(notes: Notes, parts: readonly PartOfAnswer[], note?: { readonly id: string; readonly text: string }): TemplateResult {
  const more = note === undefined ? nothing : html`<div class="hint" part="hint" id=${note.id}>${note.text}</div>`;
  return html`<fieldset role="group" id=${notes.id} aria-describedby=${describedBy(notes, ...(note === undefined ? [] : [note.id]))}>
    ${legend(notes)} ${notesOf(notes, more)}
    <div class="date-parts">${parts.map((part) => partControl(notes, part))}</div>
  </fieldset>`;
}

function partControl({ id, question }: Notes, part: PartOfAnswer): TemplateResult {
  const tell = (event: Event): void => typedIn(event, part.give);
  const settle = (event: Event): void => typedIn(event, part.settle ?? part.give);
  return html`<div class="date-part">
    <label part="label" for="${id}:${part.name}">${part.label}</label>
    <input
      part="input"
      type="text"
      class=${part.width}
      id="${id}:${part.name}"
      name="${question.path}-${part.name}"
      inputmode=${part.isOfDigits ? 'numeric' : nothing}
      autocomplete=${part.autocomplete ?? nothing}
      autocapitalize=${part.isOfDigits ? nothing : 'none'}
      spellcheck=${part.isOfDigits ? nothing : 'false'}
      ?required=${part.isNeeded && question.required}
      aria-invalid=${part.isWrong ? 'true' : 'false'}
      .value=${live(part.text)}
      @input=${tell}
      @change=${settle}
    />
  </div>`;
}
