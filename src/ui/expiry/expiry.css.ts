// The warning stays in sight at the lower edge while the form is, and never covers what has the focus. On low windows
// (a phone on its side, strong zoom) it would leave too little room: there it stands at the end of the form.
import { css } from 'lit';

export const expiryStyles = css`
  .expiry {
    margin-block: 1.5rem 0;
    border-block-start: 2px solid var(--_focus);
    color: var(--_text);
  }
  .expiry .actions {
    margin-block: 0.5rem 0;
  }
  @container (max-width: 26.5em) {
    .expiry {
      padding: 0.5rem 0.75rem;
      font-size: 0.889em;
    }
    .expiry button {
      padding-inline: 0.75rem;
    }
  }
  @media (min-height: 30rem) {
    .expiry {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
    }
    .frame:has(> .expiry) :is(#top, legend, label, #summary, input, select, textarea, button, a) {
      scroll-margin-block-end: var(--_expiry-height, 14rem);
    }
  }
  @media (forced-colors: active) {
    .expiry {
      border: 3px solid CanvasText;
    }
  }
`;
