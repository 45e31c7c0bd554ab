// The receipt as a document of its own, to be kept and read by anybody, years later and without a network: one file of HTML,
// with the answers where they are still there. It runs no script and loads nothing.
import { html, nothing, render, type TemplateResult } from 'lit';
import { directionOf } from '../../text/intl.js';
import { showText } from '../../text/show-text.js';
import type { Words } from '../../text/words.js';
import { groupsOf, showGroups } from '../answer-groups.js';
import { factsOf, nextSteps, receiptTitle, referenceLine } from '../receipt-facts.js';
import type { SavedFile } from '../save-file.js';
import type { ScreenOf } from '../view.js';
import { receiptSheet } from './receipt-sheet.js';

type ReceiptScreen = ScreenOf<'receipt'>;

export function receiptFile(screen: ReceiptScreen, words: Words): SavedFile {
  const { reference } = screen.statement;
  const name = words.msg('receipt', { id: 'receipt-part.name' });
  return { name: `${name}-${reference}.html`, type: 'text/html', content: `<!doctype html>\n${pageOf(screen, words).outerHTML}\n` };
}

/** Within no document: what is in it is neither loaded nor run, and no policy of the page is asked. */
function pageOf(screen: ReceiptScreen, words: Words): HTMLElement {
  const title = `${receiptTitle(words)} – ${screen.procedureTitle.text}`;
  const { documentElement: page, head, body } = document.implementation.createHTMLDocument(title);
  page.remove();
  page.lang = words.language;
  page.dir = directionOf(words.language);
  head.prepend(...META.map((attributes) => element('meta', attributes)));
  const sheet = element('style', {});
  sheet.textContent = receiptSheet;
  head.append(sheet);
  render(contentOf(screen, words), body);
  withoutTraces(body);
  return page;
}

/** The file shows what it holds, and nothing else: it can load and run nothing, should anybody add to it. */
const META: readonly Readonly<Record<string, string>>[] = [
  { charset: 'utf-8' },
  { name: 'viewport', content: 'width=device-width, initial-scale=1' },
  { 'http-equiv': 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" },
];

function element(name: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function contentOf(screen: ReceiptScreen, words: Words): TemplateResult {
  return html`<main>
    <p>${showText(screen.authority, words)}</p>
    <h1>${receiptTitle(words)}</h1>
    ${referenceLine(screen, words)} ${factsOf(screen, words)} ${nextSteps(screen, { words, level: 1 })} ${answersOf(screen, words)}
  </main>`;
}

function answersOf({ sent }: ReceiptScreen, words: Words): TemplateResult | typeof nothing {
  if (sent === undefined) return nothing;
  const issues = sent.issues.filter(({ issue }) => issue.severity === 'later');
  return html`<h2>${words.msg('Your answers', { id: 'receipt-part.answers' })}</h2>
    ${showGroups(groupsOf({ ...sent, issues }, words), { words, level: 2, issues })}`;
}

/** What only the program needs: the marks of its templates, the ids that links of the page lead to, the names of parts. */
function withoutTraces(body: HTMLElement): void {
  const marks = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (marks.nextNode() !== null) found.push(marks.currentNode);
  for (const mark of found) mark.parentNode?.removeChild(mark);
  for (const name of ['id', 'part']) for (const each of body.querySelectorAll(`[${name}]`)) each.removeAttribute(name);
  body.normalize();
}
