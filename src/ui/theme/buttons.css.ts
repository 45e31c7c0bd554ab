// Buttons and the row they stand in. At least 44 px high and wide, with a border that stays in forced colours.
import { css } from 'lit';

export const buttonStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.7em 1em;
    margin-block: 1.4em 0;
  }
  button {
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: 0.5rem 1.25rem;
    border: var(--_border-width) solid transparent;
    border-radius: var(--_radius);
    background: transparent;
    font-weight: 600;
    text-align: center;
    cursor: pointer;
  }
  .primary {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .primary:hover {
    background: var(--_accent-strong);
    border-color: var(--_accent-strong);
  }
  .secondary {
    color: var(--_accent);
    border-color: var(--_accent);
  }
  .secondary:hover {
    background: var(--_surface);
    color: var(--_accent-strong);
  }
  .danger {
    color: var(--_error);
    border-color: var(--_error);
  }
  .danger:hover {
    background: var(--_error-surface);
  }
  .plain {
    color: var(--_accent);
    padding-inline: 0.5rem;
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.08em);
    text-underline-offset: 0.2em;
    text-align: start;
  }
  .plain:hover {
    color: var(--_accent-strong);
    text-decoration-thickness: 0.17em;
  }
  .plain[aria-pressed='true']::before {
    content: '✓ ' / '';
  }
`;
