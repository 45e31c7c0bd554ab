// Questions, their notes and controls. Native controls, at least 44 px high, with borders that stay in forced colours.
import { css } from 'lit';

export const controlStyles = css`
  .question {
    display: block;
    margin-block: 0 1.8em;
  }
  .question.wrong,
  .question.doubtful {
    border-inline-start: 5px solid var(--_error);
    padding-inline-start: 0.9em;
  }
  .question.doubtful {
    border-color: var(--_focus);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    inline-size: 100%;
    padding: 0;
  }
  legend,
  .label {
    font-weight: 700;
    margin-block-end: 0.25rem;
  }
  legend > #heading,
  .question > #heading {
    margin-block-end: 0.5rem;
  }
  .optional {
    font-weight: 400;
    color: var(--_muted);
  }
  #heading .optional {
    font-size: 0.6em;
  }
  .hint,
  .option-hint,
  .origin,
  .limit {
    color: var(--_muted);
  }
  .hint {
    margin-block-end: 0.5rem;
  }
  .origin {
    font-size: 0.9375em;
    margin-block-end: 0.5rem;
  }
  .error,
  .check {
    color: var(--_error);
    font-weight: 700;
    margin-block-end: 0.75rem;
    padding-inline-start: 1.689em;
    position: relative;
  }
  .check {
    color: inherit;
  }
  .error::before,
  .check::before {
    content: '!' / '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.1em;
    inline-size: 1.44em;
    block-size: 1.44em;
    border: 2px solid currentColor;
    border-radius: 50%;
    font-size: 0.833em;
    display: grid;
    place-content: center;
  }
  .check::before {
    content: '?' / '';
    border-color: var(--_focus);
  }
  .check:dir(rtl)::before {
    content: '؟' / '';
  }
  input,
  select,
  textarea,
  button {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    line-height: inherit;
    text-transform: inherit;
    color: inherit;
  }
  input:not([type='radio'], [type='checkbox'], [hidden]),
  select,
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.45em 0.7em;
    color: var(--_text);
    background: var(--_background);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
  }
  textarea {
    hyphens: manual;
    resize: vertical;
  }
  /* Where the form runs from right to left, each text runs as it is written, and a code stands where its label begins. */
  :is(input, textarea):dir(rtl) {
    unicode-bidi: plaintext;
  }
  :dir(rtl) > input[dir='ltr'] {
    text-align: end;
  }
  :is(input, textarea)[readonly] {
    field-sizing: content;
    background: var(--_surface);
  }
  input[aria-invalid='true'],
  select[aria-invalid='true'],
  .wrong textarea[aria-invalid='true'] {
    border-color: var(--_error);
    border-width: 3px;
  }
  input.short {
    max-inline-size: 8.889em;
  }
  input.number {
    max-inline-size: 14.222em;
    font-variant-numeric: tabular-nums;
  }
  .measured {
    display: flex;
    align-items: center;
    gap: 0.45em;
  }
  input.two {
    inline-size: 3.25em;
  }
  /* For the name of a month, and for a whole date in the field of the day. */
  @supports (field-sizing: content) {
    input.two {
      field-sizing: content;
      inline-size: auto;
      min-inline-size: 3.25em;
      max-inline-size: min(14em, 80cqi);
    }
  }
  input.four {
    inline-size: 4.75em;
  }
  input.clock {
    inline-size: 7.556em;
  }
  .date-part,
  input.clock {
    max-inline-size: 100%;
  }
  .date-parts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.9em 0.7em;
    margin-block-start: 0.2em;
  }
  .limit {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    font-size: 0.9375em;
    margin-block-start: 0.375rem;
  }
  .count {
    font-variant-numeric: tabular-nums;
  }
  .over {
    color: var(--_error);
    font-weight: 700;
  }
  .options {
    display: grid;
    gap: 0.6em;
    margin-block-start: 0.7em;
  }
  .option {
    position: relative;
    display: grid;
    isolation: isolate;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.7em;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0.6em 0.9em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
  }
  .option > input {
    inline-size: max(24px, 1.5rem);
    block-size: max(24px, 1.5rem);
    position: relative;
    z-index: 1;
    margin: 0;
    accent-color: var(--_accent);
  }
  .option > input:focus-visible {
    outline: 0;
  }
  .option:has(> input:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  /* The whole card belongs to its label. */
  .option label::after {
    content: '';
    position: absolute;
    inset: 0;
    cursor: pointer;
  }
  .option > #heading {
    margin-block: 0;
  }
  .option-hint {
    grid-column: 2;
    font-size: 0.9375em;
  }
  .option:hover {
    background: var(--_surface);
    border-color: var(--_accent);
  }
  .option:has(> input:checked) {
    background: var(--_surface);
    border-color: var(--_accent);
    outline: 1px solid var(--_accent);
    outline-offset: -2px;
  }
  .option:has(> input:checked:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
`;
