// One row of a list whose rows have pages of their own: its number as its name, the first of its answers, and the ways to
// its page and out of the list. Asks nothing itself.
import { html, nothing, render, type TemplateResult } from 'lit';
import { askedName } from '../../fields/shared/asked-name.view.js';
import { issueNote } from '../../fields/shared/question-parts.view.js';
import type { Path } from '../../model/path.js';
import type { Text } from '../../model/text.js';
import type { LiveSession } from '../../session/live-session.js';
import type { ListItem, RowItem, RowSummary } from '../../session/step-items.js';
import { colon } from '../../text/intl.js';
import { showText } from '../../text/show-text.js';
import type { Words } from '../../text/words.js';
import { itemId } from '../item-ids.js';
import type { ItemPart, Place } from '../item-part.js';
import { namedRowsOf, showAnswer } from '../later-screens.js';
import { showIssue } from '../show-issue.js';
import type { OneRow } from '../whole-row.js';
import type { RowEntry } from './entry.js';
import { placeName, titlesTo } from './row-names.js';

/** Answers that tell a row from the others. */
const SHOWN = 2;

export class RowSummaryPart implements ItemPart<RowEntry> {
  readonly element = document.createElement('dl');
  readonly #session: LiveSession;
  readonly #path: Path;

  constructor(session: LiveSession, { path }: RowItem) {
    this.#session = session;
    this.#path = path;
    this.element.id = itemId('place', path);
    this.element.className = 'rows';
  }

  show({ list, row }: RowEntry, { words }: Place): void {
    const titles = titlesTo(list, row.number, words);
    const issues = (row.summary?.issues ?? []).filter(({ issue }) => issue.severity !== 'later');
    const isRead = isOnlyRead(list, row);
    const isWrong = issues.some(({ issue }) => issue.severity === undefined);
    render(
      html`<div class=${isWrong ? 'row wrong' : issues.length > 0 ? 'row doubtful' : 'row'} part="row">
        <dt part="row-label">${titles.slice(-1).map((title) => showText(title, words))}</dt>
        <dd part="row-value">
          ${issues.map((issue) => issueNote(showIssue(issue, words), nothing, issue, words))}
          ${row.summary === undefined ? nothing : isRead ? answersOf(row.summary, titles, words).map((each) => html`<div>${showName(each, words)} ${showAnswer(each, words)}</div>`) : this.#answers(row.summary, titles, words)}
        </dd>
        ${isRead && !row.canRemove ? nothing : html`<dd class="change">${this.#actions(row, titles, { words, isRead })}</dd>`}
      </div>`,
      this.element,
    );
  }

  stop(): void {
    // It holds no subscription.
  }

  #answers(summary: RowSummary, names: readonly Text[], words: Words): TemplateResult | readonly TemplateResult[] {
    const given = answersOf(summary, names, words).filter(({ answer }) => answer.state !== 'blank');
    if (given.length === 0) return html`<span class="blank">${words.msg('No answer', { id: 'row.blank' })}</span>`;
    return given.slice(0, SHOWN).map((row) => html`<div><span class="unseen">${showName(row, words)}</span>${showAnswer(row, words)}</div>`);
  }

  #actions({ canRemove }: RowItem, titles: readonly Text[], { words, isRead }: { readonly words: Words; readonly isRead: boolean }): readonly TemplateResult[] {
    const { msg } = words;
    const row = this.#path;
    const button = (part: 'change' | 'remove', name: string, press: () => void): TemplateResult =>
      html`<button class="plain" part="button plain" id=${itemId(part, row)} type="button" @click=${press}>${name}<span class="unseen"> ${titles.slice(-1).map((title) => showText(title, words))}${placeName(titles.slice(0, -1), words)}</span></button>`;
    const change = button('change', msg('Change', { id: 'action.change' }), () => this.#session.dispatch({ do: 'open-row', row }));
    const remove = button('remove', msg('Remove', { id: 'list.remove' }), () => this.#session.dispatch({ do: 'remove-row', row }));
    return [...(isRead ? [] : [change]), ...(canRemove ? [remove] : [])];
  }
}

/** On its page there would be nothing to change: all of it is read here. */
export function isOnlyRead(list: ListItem, { summary }: RowItem): boolean {
  const rows = (summary?.blocks ?? []).flatMap((block) => block.rows);
  return list.readOnly === true || (rows.length > 0 && rows.every(({ readOnly }) => readOnly === true));
}

/** A row that is one answer goes by its own name, the last of them. */
function answersOf({ blocks }: RowSummary, names: readonly Text[], words: Words): readonly OneRow[] {
  const [title = NAMELESS] = names.slice(-1);
  return namedRowsOf({ blocks, title }, NONE, words).flatMap(({ rows }) => rows);
}

function showName(row: OneRow, words: Words): TemplateResult {
  return html`${showText(askedName(row.label, row.asks, words), words)}${colon(words.language)}`;
}

const NONE: ReadonlySet<Path> = new Set();
const NAMELESS: Text = { text: '', lang: '' };
