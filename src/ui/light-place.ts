// `render="light"`: the form is drawn in the page's own tree, for tools that do not look into shadow roots. What the page
// put between the tags is taken out while the form is there. Fetched only for a form that wants it.
import type { CSSResult } from 'lit';
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
    const missing = styles.map(scopedSheet).filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
  }
}

const sheets = new WeakMap<CSSResult, CSSStyleSheet>();

function scopedSheet(style: CSSResult): CSSStyleSheet {
  const known = sheets.get(style);
  if (known !== undefined) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@scope (gov-form[render="light"]) { ${scoped(style.cssText)} }`);
  sheets.set(style, sheet);
  return sheet;
}

/** What is said of the host is said of the element itself. */
function scoped(css: string): string {
  return css.replaceAll(/:host\(([^)]*)\)/g, ':scope$1').replaceAll(':host', ':scope');
}
