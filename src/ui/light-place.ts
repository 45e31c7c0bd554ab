// `render="light"`: the form is drawn in the page's own tree, for tools that do not look into shadow roots. What the page
// put between the tags is taken out while the form is there. Of the page's rules only important ones reach in. Fetched only
// for a form that wants it.
import { css, unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';
import { inPage } from '../fields/shared/part-styles.view.js';
import type { FormRoot } from './form-root.js';

export class LightPlace implements FormRoot {
  readonly #host: HTMLElement;
  readonly #place: HTMLElement;
  readonly #fallback = document.createDocumentFragment();

  constructor(host: HTMLElement, place: HTMLElement) {
    this.#host = host;
    this.#place = place;
  }

  getElementById(id: string): HTMLElement | null {
    return this.#place.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
  }

  /** Takes the page's own content out, or puts it back. */
  showFallback(isShown: boolean): void {
    if (isShown) this.#host.prepend(this.#fallback);
    else this.#fallback.append(...[...this.#host.childNodes].filter((node) => node !== this.#place));
  }

  /** Where the element stands: in the document, or in the shadow root of another element. */
  adopt(styles: readonly CSSResult[]): void {
    const root = this.#host.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    const missing = [UNTOUCHED, ...styles].map(scopedSheet).filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
  }
}

/**
 * What a page may have in layers for elements that say their language: `all: revert` would take their language away too
 * (`-webkit-locale`). What it has in none, `revert-layer` takes back.
 */
const LIKELY = `animation appearance background border border-radius box-shadow box-sizing clip-path color columns contain cursor display filter
  flex float font gap grid hyphens inline-size block-size inset letter-spacing list-style margin max-block-size max-inline-size min-block-size
  min-inline-size opacity outline overflow padding pointer-events position text-align text-decoration text-indent text-shadow text-transform transform
  transition user-select visibility white-space word-spacing z-index`.split(/\s+/);

/** Against whatever the page has for its own buttons, links, headings and classes. Pictures keep what they are drawn with. */
const UNTOUCHED = css`
  &,
  :where(:not(svg, svg *, [lang])),
  *::before,
  *::after {
    all: revert;
  }
  :where([lang]) {
    all: revert-layer;
    ${unsafeCSS(LIKELY.map((property) => `${property}: revert;`).join(' '))}
  }
  /* To some engines the attribute is a rule of the page. */
  :where([hidden]) {
    display: none;
  }
`;

const sheets = new WeakMap<CSSResult, CSSStyleSheet>();

function scopedSheet(style: CSSResult): CSSStyleSheet {
  const known = sheets.get(style);
  if (known !== undefined) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(inPage(ofElement(style.cssText)));
  sheets.set(style, sheet);
  return sheet;
}

/** As in a shadow root: what is said of the host gives way to whatever the page says of its element. */
function ofElement(css: string): string {
  return css.replaceAll(/:host(?:\(([^)]*)\))?/g, ':where(:has(> &)$1)');
}
