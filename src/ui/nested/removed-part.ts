// Where a row was removed: what happened, and the way to take it back. What is said aloud is said by the announcer.
import { html, render } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Path } from '../../model/path.js';
import type { LiveSession } from '../../session/live-session.js';
import type { ListItem } from '../../session/step-items.js';
import type { Words } from '../../text/words.js';
import { itemId } from '../item-ids.js';
import type { ItemPart, Place } from '../item-part.js';
import type { RemovedEntry } from './entry.js';
import { rowTitle } from './row-names.js';

export class RemovedPart implements ItemPart<RemovedEntry> {
  readonly element = document.createElement('div');
  readonly #session: LiveSession;
  readonly #list: Path;

  constructor(session: LiveSession, { path }: ListItem) {
    this.#session = session;
    this.#list = path;
    this.element.className = 'removed';
  }

  show({ list, number }: RemovedEntry, { words }: Place): void {
    const undo = (): void => this.#session.dispatch({ do: 'restore-row', list: this.#list });
    const about = itemId('title', `${list.path}.removed`);
    render(
      html`<p id=${about}>${removedText(list, number, words)}</p>
        <button class="secondary" part="button secondary" id=${itemId('undo', list.path)} type="button" aria-describedby=${about} @click=${undo}>
          ${words.msg('Undo', { id: 'list.undo' })}
        </button>`,
      this.element,
    );
  }

  stop(): void {
    // It holds no subscription.
  }
}

export function removedText(list: ListItem, number: number, words: Words): string {
  return words.msg(str`${rowTitle(list, number, words).text} removed.`, { id: 'list.removed' });
}
