// Blocks on the page: notices, what is read before a question, and its help, each with the language it is really in. Links
// lead to https and mailto only, say so, and never leave the form. Never HTML.
import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Blocks, Inline } from '../../model/blocks.js';
import type { Text } from '../../model/text.js';
import { directionOf } from '../../text/intl.js';
import { deepHeading, showText } from '../../text/show-text.js';
import type { Words } from '../../text/words.js';
import type { Place } from '../item-part.js';

export function showBlocks({ blocks, lang }: Blocks, place: Place): TemplateResult {
  const isOther = lang !== place.words.language;
  return html`<div class="prose blocks" lang=${isOther ? lang : nothing} dir=${isOther ? directionOf(lang) : nothing}>${blocks.map((block) => showBlock(block, place))}</div>`;
}

/** Folded away until it is wanted. */
export function showHelp(help: Blocks, label: Text, place: Place): TemplateResult {
  const { words } = place;
  const name = words.msg('Help with this question', { id: 'blocks.help' });
  return html`<details class="help" part="help">
    <summary>${name}<span class="unseen"> (${showText(label, words)})</span></summary>
    ${showBlocks(help, place)}
  </details>`;
}

function showBlock(block: Block, place: Place): TemplateResult {
  if (typeof block === 'string') return html`<p>${block}</p>`;
  switch (block.sort) {
    case 'paragraph':
      return html`<p>${showInlines(block.content, place.words)}</p>`;
    case 'heading':
      return deepHeading(place.level, place.depth + Math.max(1, block.level), showInlines(block.content, place.words));
    case 'list':
      return html`<ul>${block.items.map((item) => showItem(item, place))}</ul>`;
    case 'numbered':
      return html`<ol start=${block.from === 1 ? nothing : block.from}>${block.items.map((item) => showItem(item, place))}</ol>`;
  }
}

/** A line alone needs no paragraph. */
function showItem(item: readonly Block[], place: Place): TemplateResult {
  return html`<li>${item.map((block, index) => (index > 0 || typeof block === 'object' && block.sort !== 'paragraph' ? showBlock(block, place) : showLine(block, place.words)))}</li>`;
}

function showLine(block: Block, words: Words): unknown {
  return typeof block === 'object' && block.sort === 'paragraph' ? showInlines(block.content, words) : block;
}

function showInlines(content: readonly Inline[], words: Words): readonly unknown[] {
  return content.map((inline) => showInline(inline, words));
}

function showInline(inline: Inline, words: Words): unknown {
  if (typeof inline === 'string') return inline;
  switch (inline.sort) {
    case 'strong':
      return html`<strong>${showInlines(inline.content, words)}</strong>`;
    case 'emphasis':
      return html`<em>${showInlines(inline.content, words)}</em>`;
    case 'break':
      return html`<br>`;
    case 'link':
      return showLink(inline, words);
  }
}

/** A compiled text may have come from anywhere: the address is looked at once more. */
function showLink({ to, content }: Extract<Inline, { readonly sort: 'link' }>, words: Words): unknown {
  const shown = showInlines(content, words);
  if (/^mailto:/i.test(to)) return html`<a href=${to}>${shown} <span lang=${words.language}>${words.msg('(e-mail)', { id: 'blocks.mail' })}</span></a>`;
  if (!/^https:\/\//i.test(to)) return shown;
  // Left, the form would lose its answers on a shared computer.
  return html`<a href=${to} target="_blank" rel="noopener noreferrer">${shown} <span lang=${words.language}>${words.msg('(opens in a new tab)', { id: 'blocks.new-tab' })}</span></a>`;
}
