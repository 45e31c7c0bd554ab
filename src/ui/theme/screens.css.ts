// What only some screens have: the bar, notices, the error summary, lists of answers, the receipt.
import { css } from 'lit';

export const screenStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.2em 1.6em;
    border-block-end: 1px solid var(--_line);
    padding-block-end: 0.45em;
    margin-block-end: 1.6em;
  }
  .procedure {
    min-inline-size: 0;
    margin: 0;
    font-weight: 600;
    color: var(--_muted);
  }
  .languages {
    flex: none;
    max-inline-size: 100%;
    margin-inline-start: auto;
  }
  /* The words of buttons without a border stand in line with the text. */
  .languages ul {
    display: flex;
    flex-wrap: wrap;
    list-style: none;
    margin: 0 -0.625rem;
    padding: 0;
  }
  :is(.bar, .foot) .plain {
    font-size: 0.889em;
    font-weight: 400;
  }
  .languages button[aria-current] {
    font-weight: 700;
    color: var(--_text);
    text-decoration: none;
    border-block-end-color: var(--_accent);
    border-inline: 0;
    padding-inline: 0;
    margin-inline: 0.625rem;
    border-radius: 0;
  }
  .notice {
    background: var(--_notice-surface);
    border: 1px solid var(--_line);
    border-inline-start: 5px solid var(--_focus);
    border-radius: var(--_radius);
    padding: 0.7em 0.9em;
    margin-block-end: 1.4em;
  }
  .notice > p:last-child {
    margin: 0;
  }
  .notice > p {
    margin-block-end: 0.25rem;
  }
  :is(.bar, .notice, .foot, .actions) > .plain {
    margin-inline: -0.625rem;
  }
  .progress {
    margin-block-end: 0.625rem;
    color: var(--_accent);
    font-weight: 700;
    font-size: 0.889em;
  }
  .note,
  .save,
  .authority {
    color: var(--_muted);
    font-size: 0.889em;
    margin-block-end: 1rem;
  }
  .save {
    min-block-size: 1.5em;
    margin-block: 1.5rem 0;
  }
  .save + :is(.actions, .notice) {
    margin-block-start: 0.75rem;
  }
  .error-summary,
  .check-summary,
  .later-summary {
    border: 3px solid var(--_error);
    border-radius: var(--_radius);
    background: var(--_error-surface);
    padding: 0.9em 1.1em;
    margin-block-end: 1.8em;
  }
  .check-summary {
    border-color: var(--_focus);
    background: var(--_notice-surface);
  }
  :is(.notice, .error-summary, .check-summary, .later-summary) .sub {
    margin-block-start: 0;
  }
  :is(.error-summary, .check-summary, .later-summary) ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  :is(.error-summary, .check-summary, .later-summary) a {
    display: inline-block;
    max-inline-size: 100%;
    padding-block: 0.5rem;
    min-block-size: var(--_target);
    color: var(--_error);
    font-weight: 700;
  }
  .error-summary p:last-child {
    margin: 0;
  }
  .later-summary {
    border: 1px solid var(--_line);
    background: var(--_surface);
  }
  :is(.check-summary, .later-summary) a {
    color: var(--_accent);
  }
  dl {
    border-block-start: 1px solid var(--_line);
  }
  .row.wrong,
  .row.doubtful {
    border-inline-start: 5px solid var(--_error);
    padding-inline-start: 0.9em;
  }
  .row.doubtful {
    border-inline-start-color: var(--_focus);
  }
  .row {
    display: grid;
    gap: 0.1em 1.4em;
    padding-block: 0.7em;
    border-block-end: 1px solid var(--_line);
  }
  dt {
    min-inline-size: 0;
    font-weight: 700;
  }
  /* An address or a code gets no sign that is not its own. */
  dd {
    hyphens: manual;
    margin: 0;
    min-inline-size: 0;
  }
  dd ul {
    margin: 0;
    padding-inline-start: 1.25rem;
  }
  dd .origin {
    margin: 0.125rem 0 0;
  }
  .blank,
  .later {
    color: var(--_muted);
  }
  .change .plain {
    margin-inline-start: -0.625rem;
  }
  .rows + .rows {
    margin-block-start: -1rem;
    border-block-start: 0;
  }
  @container (min-width: 35.5em) {
    .row {
      grid-template-columns: minmax(0, 4fr) minmax(0, 5fr);
      align-items: baseline;
    }
    .frame:has(.change) .rows > .row {
      grid-template-columns: minmax(0, 4fr) minmax(0, 5fr) 7.5rem;
    }
    .change {
      text-align: end;
    }
    .change .plain {
      margin-block: -0.5rem;
      margin-inline: 0 -0.625rem;
    }
  }
  .deep {
    font-size: 1.056em;
    margin-block: 1.5rem 0.5rem;
  }
  .labels {
    padding-inline-start: 1.25rem;
  }
  .receipt-card {
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    padding: 1.4em 1.1em;
    margin-block-end: 1.4em;
  }
  .reference {
    margin: 0;
  }
  .reference strong {
    display: block;
    font-size: clamp(1.111em, 6vw, 1.556em);
    font-variant-numeric: tabular-nums;
  }
  .digest {
    margin-block-start: 2rem;
    color: var(--_muted);
    font-size: 0.889em;
  }
  .confirm {
    border: var(--_border-width) solid var(--_error);
    border-radius: var(--_radius);
    padding: 0.9em;
  }
  .confirm > p {
    margin: 0;
    font-weight: 700;
  }
  .foot {
    margin-block-start: 2.2em;
    padding-block-start: 0.7em;
    border-block-start: 1px solid var(--_line);
  }
  .technical {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 1rem;
    font-size: 0.889em;
    overflow-wrap: anywhere;
  }
`;
