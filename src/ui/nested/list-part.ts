// The same questions for each of several rows, with the means to add, remove and move rows. It only asks for these:
// which rows there are is the session's to say.
import { html, nothing, render, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { LiveSession } from '../../session/live-session.js';
import type { ListItem } from '../../session/step-items.js';
import { colon } from '../../text/intl.js';
import { showText } from '../../text/show-text.js';
import { listName } from '../entry-name.js';
import { ItemBody } from '../item-body.js';
import { itemId } from '../item-ids.js';
import { placeInside, type ItemPart, type Place } from '../item-part.js';
import { sumOf } from '../item-tree.js';
import { rowTitles } from '../row-titles.js';
import type { Entry } from './entry.js';
import { describe, placeLegend, placeNotes } from './place-notes.js';
import { RemovedPart } from './removed-part.js';
import { placeName, rowName } from './row-names.js';
import { RowPart } from './row-part.js';
import { RowSummaryPart } from './row-summary-part.js';

export class ListPart implements ItemPart<ListItem> {
  readonly element = document.createElement('fieldset');
  readonly #session: LiveSession;
  readonly #body: ItemBody<Entry>;

  constructor(session: LiveSession, { path }: ListItem) {
    this.#session = session;
    this.#body = new ItemBody<Entry>({
      keyOf: (entry) => (entry.sort === 'row' ? `row ${entry.row.path}` : 'removed'),
      weightOf: (entry) => (entry.sort === 'row' ? sumOf(entry.row.items) : 1),
      // Checked boundary: the key says that a part is only ever shown entries of the sort it was made for.
      newPart: (entry) => (entry.sort === 'removed' ? new RemovedPart(session, entry.list) : entry.list.rowsAs === 'pages' ? new RowSummaryPart(session, entry.row) : new RowPart(session, entry.row)) as ItemPart<Entry>,
    });
    this.element.id = itemId('place', path);
    this.element.setAttribute('role', 'group');
    this.element.part.add('group');
  }

  show(list: ListItem, place: Place): void {
    const { element } = this;
    const { msg } = place.words;
    element.className = place.depth === 0 ? 'group' : 'group nest';
    describe(element, list);
    this.#body.show(entriesOf(list), placeInside(place));
    const optional = list.required || list.readOnly === true ? nothing : html`<span class="optional">${` ${msg('(optional)', { id: 'question.optional' })}`}</span>`;
    render(
      html`${placeLegend(listName(list.title, place.words), optional, place)} ${placeNotes(list, place)}
        ${list.rows.length === 0 ? html`<p class="note">${list.readOnly === true ? msg('No answer', { id: 'row.blank' }) : msg('No entry yet.', { id: 'list.empty' })}</p>` : nothing}
        ${this.#body.element} ${this.#adding(list, place)}`,
      element,
    );
  }

  stop(): void {
    this.#body.stop();
  }

  #adding(list: ListItem, { words }: Place): TemplateResult | typeof nothing {
    const { msg, language } = words;
    const { path, canAdd, readOnly, most, rows, around = [] } = list;
    if (!canAdd) {
      return readOnly === true || most === undefined || rows.length < most
        ? nothing
        : html`<p class="note">${msg(str`You have reached the limit of ${most}.`, { id: 'list.full' })}</p>`;
    }
    const add = rows.length === 0 ? msg('Add', { id: 'list.add-first' }) : msg('Add another', { id: 'list.add' });
    return html`<button class="secondary add" part="button secondary" id=${itemId('add', path)} type="button" @click=${() => this.#session.dispatch({ do: 'add-row', list: path })}>
      ${add}${colon(language)}${showText(rowName(list, words), words)}${around.length === 0 ? nothing : html`<span class="unseen">${placeName(rowTitles(around, words), words)}</span>`}
    </button>`;
  }
}

/** The offer stands where the row stood. */
function entriesOf(list: ListItem): readonly Entry[] {
  const entries = list.rows.map((row): Entry => ({ sort: 'row', list, row }));
  const number = list.removed?.number;
  return number === undefined ? entries : entries.toSpliced(number - 1, 0, { sort: 'removed', list, number });
}
