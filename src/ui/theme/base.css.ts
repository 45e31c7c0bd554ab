// The ground of every screen: the host cleared of what it inherits, type, headings, links, focus. No colour of its own.
import { css } from 'lit';

export const baseStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    /* Its content gives it no width: a page that floats it would see nothing. */
    min-inline-size: min(100%, 18rem);
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
  /* Also where a page resets all elements, and the host with them. Spacing is the host's alone: it may be wider. */
  :host,
  .frame {
    background: var(--_background);
    color: var(--_text);
    font-family: var(--_font);
    font-size: var(--_font-size);
    font-style: normal;
    font-weight: 400;
    font-variant: normal;
    text-transform: none;
    text-indent: 0;
    text-align: start;
    text-shadow: none;
    white-space: normal;
  }
  .frame {
    max-inline-size: var(--_measure);
    margin-inline: auto;
    padding: 1rem 1rem 2rem;
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
  @container (max-width: 22rem) {
    #heading {
      font-size: 1.111em;
    }
    .sub {
      font-size: 1.056em;
    }
  }
  /* Letters of double size on a phone: no word fits. */
  @container (max-width: 14rem) {
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
  @container (min-width: 40rem) {
    .frame {
      padding: 1.5rem 1.5rem 3rem;
    }
    #heading {
      font-size: 2em;
    }
  }
`;
