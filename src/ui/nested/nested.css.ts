// Groups, rows and what stands around them. Names of rows and lines at the side say what belongs together; no deeper
// than two such lines on a small screen.
import { css } from 'lit';

export const nestedStyles = css`
  .group,
  .entry,
  .removed {
    margin-block: 0 2rem;
  }
  .group > legend > .deep {
    font-size: 1.222em;
    margin-block: 0 0.5rem;
  }
  .nest > legend > .deep,
  .entry > .deep {
    font-size: 1.056em;
    margin-block: 0 0.75rem;
  }
  /* Never larger than the heading of the page, which is small there. */
  @container (max-width: 19.5em) {
    .group > legend > .deep {
      font-size: 1.056em;
    }
  }
  .deep .optional {
    font-size: 0.8em;
  }
  .nest {
    border-inline-start: 4px solid var(--_line);
    padding-inline-start: 1rem;
  }
  /* Out of the border, which would begin at its middle. */
  .nest > legend {
    float: inline-start;
  }
  .nest > legend ~ * {
    clear: both;
  }
  .group > .hint,
  .group > :is(.error, .check) {
    margin-block-end: 1rem;
  }
  .entry .question:last-child,
  .entry .group:last-child {
    margin-block-end: 0.5rem;
  }
  .entry-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    margin-inline-start: -0.625rem;
  }
  /* Of a row with a page of its own: side by side, or one under the other, never upon each other. */
  .change:has(.plain + .plain) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
  }
  .change .plain:has(+ .plain),
  .change .plain + .plain {
    margin-block: 0;
  }
  @container (min-width: 35.5em) {
    .change:has(.plain + .plain) {
      justify-content: end;
    }
  }
  .removed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    padding: 0.5rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .removed > p {
    margin: 0;
  }
  @container (max-width: 26.5em) {
    .nest {
      padding-inline-start: 0.75rem;
    }
    .nest .nest .nest {
      border: 0;
      padding: 0;
    }
  }
  .entry,
  .deep {
    scroll-margin-block: var(--gov-form-scroll-padding, 1rem);
  }
  @media print {
    .removed {
      display: none;
    }
  }
  .blocks > :last-child {
    margin-block-end: 0;
  }
  .blocks :is(ul, ol) {
    padding-inline-start: 1.5rem;
  }
  .blocks li {
    margin-block-end: 0.25rem;
  }
  .blocks .deep {
    font-size: 1.056em;
    margin-block: 1rem 0.375rem;
  }
  .blocks .deep:first-child {
    margin-block-start: 0;
  }
  .blocks + .option {
    margin-block-start: 1rem;
  }
  .notice .tone {
    font-weight: 700;
  }
  .notice.information {
    background: var(--_surface);
    border-inline-start-color: var(--_accent);
  }
  .notice.warning .tone::before {
    content: '⚠' / '';
    margin-inline-end: 0.5rem;
  }
  .help {
    margin-block-start: 0.5rem;
  }
  .help > summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: var(--_target);
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .help > summary::before {
    content: '▸' / '';
  }
  .help[open] > summary::before {
    content: '▾' / '';
  }
  .help > .blocks {
    border-inline-start: 4px solid var(--_line);
    padding-block: 0.25rem;
    padding-inline-start: 1rem;
  }
  .help > summary {
    scroll-margin-block: var(--gov-form-scroll-padding, 1rem);
  }
  @media print {
    .notice:is(.information, .warning) {
      display: block;
    }
  }
`;
