// What two more checkers need inside the page: the whole of it as data for Siteimprove Alfa, which judges it outside, and
// HTML_CodeSniffer’s own findings.
import type { Document as PageData } from '@siteimprove/alfa-dom';
import { Native } from '@siteimprove/alfa-dom/native';

/** Only what it calls an error: it leaves warnings and notices to people. */
const ERROR = 1;

interface Message {
  readonly type: number;
  readonly code: string;
  readonly msg: string;
  readonly element: Element | Document;
}

function sniff(): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    window.HTMLCS.process('WCAG2AA', document, () => resolve(window.HTMLCS.getMessages().filter(({ type }) => type === ERROR).map(sentence)), reject);
  });
}

function sentence({ code, msg, element }: Message): string {
  return `${code}: ${msg} [${element instanceof Element ? element.outerHTML.slice(0, 120) : 'document'}]`;
}

/** For one rule that it does not know, Alfa leaves out a whole style sheet without a word: it is given copies without those of containers, which set sizes. */
async function pageForAlfa(): Promise<PageData.JSON> {
  const trees = [document, ...[...document.querySelectorAll('gov-form')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const worn = trees.map(({ adoptedStyleSheets }) => [...adoptedStyleSheets]);
  trees.forEach((tree, index) => (tree.adoptedStyleSheets = (worn[index] ?? []).map(withoutContainers)));
  const page = await Native.fromNode(document);
  trees.forEach((tree, index) => (tree.adoptedStyleSheets = worn[index] ?? []));
  return page;
}

function withoutContainers({ cssRules }: CSSStyleSheet): CSSStyleSheet {
  const copy = new CSSStyleSheet();
  copy.replaceSync([...cssRules].filter((rule) => !(rule instanceof CSSContainerRule)).map(({ cssText }) => cssText).join('\n'));
  return copy;
}

const checkers = { pageForAlfa, sniff };
declare global {
  interface Window {
    checkers: typeof checkers;
    HTMLCS: {
      process(standard: string, root: Document, done: () => void, failed: (reason: unknown) => void): void;
      getMessages(): readonly Message[];
    };
  }
}
window.checkers = checkers;
