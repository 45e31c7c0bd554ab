// The styles of a list of files, brought by its own part: no other form needs them.

const STYLES = `
  .files { list-style: none; margin-block: 0 1rem; padding: 0; display: grid; gap: 0.5rem; }
  .files > li { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1rem; padding: 0.5rem 1rem; border: 1px solid var(--_border); border-radius: var(--_radius); }
  .files > li > span { flex: 1 1 12rem; overflow-wrap: anywhere; }
  .files > li > p, .files > li > .error { flex: 1 1 100%; margin: 0; overflow-wrap: anywhere; }
  .files > li > .plain { margin-inline-start: -0.5rem; }
  .files img { inline-size: 4.5rem; block-size: 4.5rem; object-fit: contain; background: var(--_surface); }
  input[type='file']::file-selector-button { font: inherit; min-block-size: 1.75rem; margin-inline-end: 0.75rem; cursor: pointer; }
  .options + div, .options + .file-part { margin-block-start: 1rem; }
  .file-part + .file-part { margin-block-start: 1rem; }
`;

let plain: CSSStyleSheet | undefined;
let scoped: CSSStyleSheet | undefined;

/** Once for the root that the element stands in; nothing while it stands in none yet. */
export function adoptFileStyles(element: HTMLElement): void {
  if (!element.isConnected) {
    requestAnimationFrame(() => {
      if (element.isConnected) adoptFileStyles(element);
    });
    return;
  }
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  const isLight = element.closest('gov-form') !== null;
  const sheet = isLight ? (scoped ??= sheetOf(`@scope (gov-form[render="light"]) {${STYLES}}`)) : (plain ??= sheetOf(STYLES));
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function sheetOf(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}
