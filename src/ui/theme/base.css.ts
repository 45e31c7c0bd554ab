// The ground of every screen: the host cleared of what it inherits, type, headings, links, focus. No colour of its own.
import { css } from 'lit';

export const baseStyles = css`
  /* Also where a page resets all elements, and the host with them. Spacing is the host's alone: it may be wider. */
  :host,
  .frame {
    background: var(--_background);
    color: var(--_text);
    font: 400 var(--_font-size) var(--_font);
    text-transform: none;
    text-indent: 0;
    text-align: start;
    text-shadow: none;
    white-space: normal;
    writing-mode: horizontal-tb;
  }
  :host {
    display: block;
    container-type: inline-size;
    /* Its content gives it no width: a page that floats it would see nothing. */
    min-inline-size: min(100%, 16em);
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    visibility: visible;
    cursor: auto;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  :host(:disabled) {
    opacity: 0.5;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .frame {
    line-height: inherit;
    /* What a page lets all of its text inherit, and would hide or break words here. */
    word-break: normal;
    line-break: auto;
    text-align-last: auto;
    text-emphasis: none;
    caret-color: auto;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0;
    -webkit-user-select: text;
    max-inline-size: var(--_measure);
    margin-inline: auto;
    padding: 0.889em 0.889em 1.778em;
    overflow-wrap: break-word;
    /* Of long words alone, which may be wider than a phone. */
    hyphens: auto;
    hyphenate-limit-chars: 16;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-weight: 700;
    text-wrap: balance;
  }
  #heading {
    font-size: 1.556em;
    margin-block: 0 1rem;
  }
  .sub {
    font-size: 1.222em;
    margin-block: 2rem 0.75rem;
  }
  /* So that the longest German and Luxembourgish nouns fit a 320 px screen unbroken. */
  @container (max-width: 19.5em) {
    #heading {
      font-size: 1.111em;
    }
    .sub {
      font-size: 1.056em;
    }
  }
  /* Letters of double size on a phone: no word fits. */
  @container (max-width: 12.5em) {
    .frame {
      overflow-wrap: anywhere;
      hyphenate-limit-chars: auto;
    }
  }
  p,
  ul,
  ol,
  dl {
    margin-block: 0 1rem;
  }
  .lead {
    font-size: 1.056em;
  }
  .strong {
    font-weight: 700;
  }
  .sentence::first-letter {
    text-transform: uppercase;
  }
  a {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.08em);
    text-underline-offset: 0.15em;
  }
  a:hover {
    color: var(--_accent-strong);
    text-decoration-thickness: 0.17em;
  }
  code {
    direction: ltr;
    unicode-bidi: isolate;
    font-family: ui-monospace, 'SFMono-Regular', Consolas, 'Liberation Mono', monospace;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  /* A heading that took the focus after a click shows it too, more quietly. */
  #heading {
    position: relative;
  }
  #heading:focus {
    outline: 2px solid transparent;
    outline-offset: 6px;
  }
  #heading:focus::before {
    content: '';
    position: absolute;
    inset-block: 0.15em;
    inset-inline-start: -0.75rem;
    inline-size: 4px;
    background: var(--_focus);
  }
  #heading:focus-visible {
    outline: 3px solid var(--_focus);
  }
  #heading:focus-visible::before {
    content: none;
  }
  #top,
  legend,
  label,
  #summary,
  a,
  summary,
  input,
  select,
  textarea,
  button {
    scroll-margin-block: var(--gov-form-scroll-padding, 1rem);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    border: 0;
  }
  @container (min-width: 35.5em) {
    .frame {
      padding: 1.333em 1.333em 2.667em;
    }
    #heading {
      font-size: 2em;
    }
  }
`;
