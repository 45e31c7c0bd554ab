// Styles that only one part of the program needs, brought by it: other forms do not fetch them. Never in a style element,
// which a page's own policy may refuse.

/** Ten seconds: what has gone nowhere until then was thrown away. */
const MOST_FRAMES = 600;

export class PartStyles {
  readonly #styles: string;
  #plain: CSSStyleSheet | undefined;
  #scoped: CSSStyleSheet | undefined;

  constructor(styles: string) {
    this.#styles = styles;
  }

  /** Once for the root that the element stands in; looked at again at each frame while it stands in none yet. */
  adopt(element: Element, frames = MOST_FRAMES): void {
    if (!element.isConnected) {
      if (frames > 0) requestAnimationFrame(() => this.adopt(element, frames - 1));
      return;
    }
    const root = element.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    const isLight = element.closest('gov-form') !== null;
    const sheet = isLight ? (this.#scoped ??= sheetOf(inPage(this.#styles))) : (this.#plain ??= sheetOf(this.#styles));
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}

/** For a form in the page's own tree: stronger than whatever rules of the page are not important, and of no effect beside it. */
export function inPage(styles: string): string {
  return `gov-form:is([render="light"],#_#_#_)>.gov-form-place {${styles}}`;
}

function sheetOf(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}
