// On paper: the words and the answers, black on white, without what can only be pressed.
import { css } from 'lit';

export const printStyles = css`
  @media print {
    :host {
      --_background: #ffffff;
      --_surface: #ffffff;
      --_text: #000000;
      --_muted: #000000;
      --_line: #777777;
      --_accent: #000000;
      color-scheme: light;
      font-size: 11pt;
      container-type: normal;
    }
    .frame {
      max-inline-size: none;
      padding: 0;
    }
    button,
    .languages,
    .foot,
    .change,
    .save,
    .notice,
    .actions {
      display: none;
    }
    #heading {
      font-size: 18pt;
    }
    #heading:focus-visible,
    :focus-visible {
      outline: 0;
    }
    #heading:focus::before {
      content: none;
    }
    .reference strong {
      font-size: 16pt;
    }
    .row {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: baseline;
      break-inside: avoid;
    }
    .sub,
    .deep {
      break-after: avoid;
    }
    a[href^='https']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
