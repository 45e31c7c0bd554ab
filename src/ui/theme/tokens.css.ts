// The design tokens: every colour, space and size of the element. A page sets the public ones (`--gov-form-…`, listed in
// docs/theming.md); the inner ones (`--_…`) only read them. Light and dark follow the page's own `color-scheme`.
import { css } from 'lit';

export const tokenStyles = css`
  :host {
    --_background: var(--gov-form-background, #ffffff);
    --_surface: var(--gov-form-surface, #f2f6f6);
    --_text: var(--gov-form-text, #13222a);
    --_muted: var(--gov-form-muted, #3f525c);
    --_border: var(--gov-form-border, #566872);
    --_line: var(--gov-form-line, #ccd7da);
    --_accent: var(--gov-form-accent, #0a4d5a);
    --_accent-strong: var(--gov-form-accent-strong, #06343d);
    --_on-accent: var(--gov-form-on-accent, #ffffff);
    --_error: var(--gov-form-error, #98131a);
    --_error-surface: var(--gov-form-error-surface, #fdf3f2);
    --_notice-surface: var(--gov-form-notice-surface, #fff6df);
    --_focus: var(--gov-form-focus, #9a4a00);
  }
  @supports (color: light-dark(#000000, #ffffff)) {
    :host {
      --_background: var(--gov-form-background, light-dark(#ffffff, #0e1a20));
      --_surface: var(--gov-form-surface, light-dark(#f2f6f6, #17272e));
      --_text: var(--gov-form-text, light-dark(#13222a, #eef4f5));
      --_muted: var(--gov-form-muted, light-dark(#3f525c, #b9c8ce));
      --_border: var(--gov-form-border, light-dark(#566872, #93a7b0));
      --_line: var(--gov-form-line, light-dark(#ccd7da, #33474f));
      --_accent: var(--gov-form-accent, light-dark(#0a4d5a, #86d6e0));
      --_accent-strong: var(--gov-form-accent-strong, light-dark(#06343d, #b4e8ee));
      --_on-accent: var(--gov-form-on-accent, light-dark(#ffffff, #05232a));
      --_error: var(--gov-form-error, light-dark(#98131a, #ffb4ae));
      --_error-surface: var(--gov-form-error-surface, light-dark(#fdf3f2, #34181a));
      --_notice-surface: var(--gov-form-notice-surface, light-dark(#fff6df, #2e2711));
      --_focus: var(--gov-form-focus, light-dark(#9a4a00, #ffc65c));
    }
  }
  :host {
    --_font: var(
      --gov-form-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Liberation Sans',
      Arial,
      sans-serif
    );
    --_font-size: max(16px, var(--gov-form-font-size, 1.125rem));
    --_measure: var(--gov-form-measure, 35.5em);
    --_radius: var(--gov-form-radius, 0.375rem);
    --_target: max(44px, 2.75rem);
    --_border-width: 2px;
  }
`;
