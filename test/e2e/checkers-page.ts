// What two more checkers need inside the page: the whole of it as data for Siteimprove Alfa, which judges it outside, and
// HTML_CodeSniffer’s own findings.
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

const checkers = { pageForAlfa: () => Native.fromNode(document), sniff };
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
