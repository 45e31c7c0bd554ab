// One row of a list: its number as its name, its questions, and the buttons that move and remove it. A row of a single
// question is that question, under the name of the row.
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Path } from '../../model/path.js';
import type { Text } from '../../model/text.js';
import type { LiveSession } from '../../session/live-session.js';
import type { RowItem, StepItem } from '../../session/step-items.js';
import { deepHeading, showText } from '../../text/show-text.js';
import type { Words } from '../../text/words.js';
import type { ItemBody } from '../item-body.js';
import { itemId, type ItemIdPart } from '../item-ids.js';
import type { ItemPart, Place } from '../item-part.js';
import { stepBody } from '../item-tree.js';
import type { RowEntry } from './entry.js';
import { fullTitlesTo, placeName, titlesTo } from './row-names.js';

export class RowPart implements ItemPart<RowEntry> {
  readonly element = document.createElement('div');
  readonly #session: LiveSession;
  readonly #path: Path;
  readonly #body: ItemBody<StepItem>;

  constructor(session: LiveSession, { path }: RowItem) {
    this.#session = session;
    this.#path = path;
    this.#body = stepBody(session);
    this.element.id = itemId('place', path);
    this.element.part.add('entry');
  }

  show({ list, row }: RowEntry, place: Place): void {
    const titles = titlesTo(list, row.number, place.words);
    if (isSingle(row)) this.#showSingle(row, titles, { ...place, fullName: lastOf(fullTitlesTo(list, row.number, place.words)) });
    else this.#showMany(row, titles, place);
  }

  stop(): void {
    this.#body.stop();
  }

  #showSingle(row: RowItem, titles: readonly Text[], place: Place): void {
    const { element } = this;
    const title = lastOf(titles);
    element.className = 'entry single';
    element.removeAttribute('role');
    element.removeAttribute('aria-labelledby');
    this.#body.show(row.items, { ...place, name: title });
    render(html`${this.#body.element} ${this.#actions(row, titles, place.words)}`, element);
  }

  #showMany(row: RowItem, titles: readonly Text[], place: Place): void {
    const { element } = this;
    const title = lastOf(titles);
    const titleId = itemId('title', row.path);
    element.className = 'entry nest';
    element.setAttribute('role', 'group');
    element.setAttribute('aria-labelledby', titleId);
    this.#body.show(row.items, { ...place, depth: place.depth + 1, row: ofRow({ ...title, text: ` (${titles.map(({ text }) => text).join(', ')})` }, place.words) });
    const heading = deepHeading(place.level, place.depth + 1, html`<span id=${titleId}>${showText(title, place.words)}</span>`);
    render(html`${heading} ${this.#body.element} ${this.#actions(row, titles, place.words)}`, element);
  }

  #actions({ canMoveUp, canMoveDown, canRemove }: RowItem, titles: readonly Text[], words: Words): TemplateResult | typeof nothing {
    const { msg } = words;
    const row = this.#path;
    if (!canMoveUp && !canMoveDown && !canRemove) return nothing;
    const button = (part: ItemIdPart, name: string, press: () => void): TemplateResult =>
      html`<button class="plain" part="button plain" id=${itemId(part, row)} type="button" @click=${press}>${name}<span class="unseen"> ${showText(lastOf(titles), words)}${placeName(titles.slice(0, -1), words)}</span></button>`;
    const move = (by: -1 | 1) => () => this.#session.dispatch({ do: 'move-row', row, by });
    const remove = (): void => this.#session.dispatch({ do: 'remove-row', row });
    return html`<div class="entry-actions">
      ${canMoveUp ? button('up', msg('Move up', { id: 'list.up' }), move(-1)) : nothing}
      ${canMoveDown ? button('down', msg('Move down', { id: 'list.down' }), move(1)) : nothing}
      ${canRemove ? button('remove', msg('Remove', { id: 'list.remove' }), remove) : nothing}
    </div>`;
  }
}

/** With its space in one text: alone, a space is dropped from a name. */
function ofRow(name: Text, words: Words): Place['row'] {
  return { text: name.text, shown: html`<span class="unseen">${showText(name, words)}</span>` };
}

function lastOf(titles: readonly Text[]): Text {
  return titles.at(-1) ?? { text: '', lang: '' };
}

/** It needs no name beside the question's. */
export function isSingle({ items }: RowItem): boolean {
  return items.length === 1 && items[0]?.sort === 'question';
}
