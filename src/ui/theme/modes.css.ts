// What changes when somebody asks for more contrast, forced colours or less movement.
import { css } from 'lit';

export const modeStyles = css`
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_border: var(--_text);
      --_line: var(--_text);
      --_border-width: 3px;
    }
    .option {
      border-width: 2px;
    }
    .plain,
    a {
      text-decoration-thickness: 0.12em;
    }
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonText;
    }
    /* Forced, a transparent border would be seen. */
    .plain,
    .languages button {
      border-color: Canvas;
    }
    :is(input, textarea)[readonly] {
      border-style: dashed;
    }
    .languages button[aria-current] {
      border-block-end-color: Highlight;
      border-block-end-width: 4px;
    }
    .primary {
      border-width: 4px;
    }
    :focus-visible,
    .option:has(> input:focus-visible) {
      outline-color: Highlight;
    }
    .option:has(> input:checked) {
      border: 3px solid Highlight;
    }
    .option > input,
    .error::before,
    .check::before {
      forced-color-adjust: auto;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    .option {
      transition: background-color 120ms ease-out;
    }
  }
`;
