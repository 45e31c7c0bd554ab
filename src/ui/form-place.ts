// Where one element draws its form: in its shadow root, or, with `render="light"`, in the page's own tree. Draws nothing.
import { adoptStyles, type CSSResult } from 'lit';
import type { FormRoot } from './form-root.js';
import type { LightPlace } from './light-place.js';
import { theme } from './theme/theme.js';

export class FormPlace implements FormRoot {
  readonly #host: HTMLElement;
  #lightRoot: HTMLElement | undefined;
  #light: LightPlace | undefined;
  readonly #added = new Set<CSSResult>();

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /**
   * What to draw into where the page wants it in its own tree; read once, when the element is first connected. An id may stand
   * in a tree once, so a second form of the same tree gets a shadow root all the same.
   */
  lightRoot(): HTMLElement | undefined {
    if (this.#host.getAttribute('render') !== 'light' || (this.#host.getRootNode() as Document).querySelector('.gov-form-place') !== null) return undefined;
    this.#lightRoot = document.createElement('div');
    this.#lightRoot.className = 'gov-form-place';
    this.#host.append(this.#lightRoot);
    return this.#lightRoot;
  }

  /** To be waited for before a form is shown. */
  async prepare(): Promise<void> {
    if (this.#lightRoot === undefined || this.#light !== undefined) return;
    const { LightPlace } = await import('./light-place.js');
    this.#light = new LightPlace(this.#host, this.#lightRoot);
    this.#light.adopt(theme);
  }

  getElementById(id: string): HTMLElement | null {
    return (this.#light ?? this.#host.shadowRoot)?.getElementById(id) ?? null;
  }

  /** The page's own content between the tags. A shadow root shows it by its slot. */
  showFallback(isShown: boolean): void {
    this.#light?.showFallback(isShown);
  }

  /** Styles that only some forms need. */
  addStyles(styles: CSSResult | undefined): void {
    const root = this.#host.shadowRoot;
    if (styles === undefined || this.#added.has(styles)) return;
    this.#added.add(styles);
    if (this.#light !== undefined) this.#light.adopt([styles]);
    else if (root !== null) adoptStyles(root, [...theme, ...this.#added]);
  }
}
