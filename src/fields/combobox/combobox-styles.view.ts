// How the list of a combobox looks. Not part of the theme: it comes with the first combobox.
import { css } from 'lit';

const comboboxStyles = css`
  .gov-form-combobox {
    position: relative;
  }
  .gov-form-combobox > .field {
    position: relative;
  }
  .gov-form-combobox .field input {
    padding-inline-end: 2.75rem;
  }
  .gov-form-combobox .arrow {
    position: absolute;
    inset-block-start: calc(50% - 0.4375rem);
    inset-inline-end: 1.125rem;
    inline-size: 0.625rem;
    block-size: 0.625rem;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    pointer-events: none;
  }
  /* In the flow: it pushes down what follows, and covers nothing. */
  .gov-form-combobox ul {
    list-style: none;
    margin: 0.25rem 0 0;
    padding: 0;
    max-block-size: 18rem;
    overflow-y: auto;
    background: var(--_background);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
  }
  .gov-form-combobox ul[hidden] {
    display: none;
  }
  .gov-form-combobox li {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    margin: 0;
    padding: 0.375rem 0.75rem;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .gov-form-combobox li:not(:last-child) {
    border-block-end: 1px solid var(--_line);
  }
  .gov-form-combobox li.chosen {
    font-weight: 700;
  }
  .gov-form-combobox li:hover {
    background: var(--_surface);
  }
  .gov-form-combobox li[aria-selected='true'] {
    background: var(--_surface);
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }
  .gov-form-combobox .under .plain {
    margin-inline-start: -0.625rem;
  }
  .gov-form-combobox .under {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1rem;
  }
  @media (forced-colors: active) {
    .gov-form-combobox li[aria-selected='true'] {
      outline-color: Highlight;
    }
  }
`;

/**
 * Into the shadow root that the element stands in, or, where the form is drawn in the page, into the page. What was drawn before it
 * is put there is looked at again at each frame, until it stands somewhere.
 */
export function adoptStylesOnce(element: HTMLElement, frames = MOST_FRAMES): void {
  if (!element.isConnected) {
    if (frames > 0) requestAnimationFrame(() => adoptStylesOnce(element, frames - 1));
    return;
  }
  const root = element.getRootNode();
  const sheet = comboboxStyles.styleSheet;
  if (!(root instanceof ShadowRoot || root instanceof Document) || sheet === undefined || root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Ten seconds: what has gone nowhere until then was thrown away. */
const MOST_FRAMES = 600;
