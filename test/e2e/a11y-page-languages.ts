// All words that a page shows or speaks, each with the language that it says they are in. What a citizen typed is not
// among them: a value is in no language of ours.
import { allElements } from './a11y-page-controls.js';

export interface SaidText {
  readonly language: string;
  readonly text: string;
}

/** Names that are spoken and not shown. */
const SPOKEN = ['aria-label', 'aria-roledescription', 'alt', 'title'];
const NO_WORDS = 'script, style, template, noscript';

/** One for each block of the page and each language in it, in order. */
export function saidTexts(): readonly SaidText[] {
  return allElements().filter((element) => !element.matches(NO_WORDS) && element.checkVisibility({ visibilityProperty: true })).flatMap((element) => [...spoken(element), ...(isBlock(element) ? blockTexts(element) : [])]);
}

function spoken(element: Element): readonly SaidText[] {
  return SPOKEN.flatMap((name) => {
    const text = element.getAttribute(name) ?? '';
    return text === '' ? [] : [{ language: languageOf(element), text }];
  });
}

function isBlock(element: Element): boolean {
  return element.localName === 'option' || !getComputedStyle(element).display.startsWith('inline');
}

/** Of a block's own text and of what runs in its lines. */
function blockTexts(block: Element): readonly SaidText[] {
  const byLanguage = new Map<string, string[]>();
  for (const node of ownTexts(block)) {
    const language = languageOf(node.parentElement);
    const parts = byLanguage.get(language) ?? [];
    parts.push(node.data.replaceAll(/\s+/g, ' '));
    byLanguage.set(language, parts);
  }
  return [...byLanguage].map(([language, parts]) => ({ language, text: parts.join('').trim() })).filter(({ text }) => text !== '');
}

function ownTexts(element: Element): readonly Text[] {
  return [...element.childNodes].flatMap((node) => {
    if (node instanceof Text) return [node];
    return node instanceof Element && !isBlock(node) && !node.matches(NO_WORDS) && node.checkVisibility({ visibilityProperty: true }) ? ownTexts(node) : [];
  });
}

/** Of the nearest that says one, out of the form's own tree too. */
function languageOf(element: Element | null): string {
  const near = element?.closest('[lang]')?.getAttribute('lang');
  if (near !== undefined && near !== null) return near;
  const root = element?.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}
