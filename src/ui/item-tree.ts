// Everything that one step asks, as nodes that outlive a rendering: the questions, and what holds them together.
import type { LiveSession } from '../session/live-session.js';
import type { StepItem } from '../session/step-items.js';
import { ItemBody } from './item-body.js';
import type { ItemPart, Place } from './item-part.js';
import { nested } from './nested.js';
import { QuestionPart } from './question-part.js';
import type { ScreenOf } from './view.js';

export class ItemTree {
  #body: ItemBody<StepItem> | undefined;
  #session: LiveSession | undefined;
  #page = '';
  #shown: { readonly items: readonly StepItem[]; readonly drawnFor: string } | undefined;

  /** The node that holds the items of this step, or of the row whose page is open. */
  show(session: LiveSession, { step, row, items }: ScreenOf<'step'>, place: Place): HTMLElement {
    const page = `${step} ${row?.path ?? ''}`;
    const isSame = session === this.#session && page === this.#page;
    if (!isSame) this.stop();
    const body = this.#body ?? stepBody(session);
    this.#body = body;
    this.#session = session;
    this.#page = page;
    // A save changes the screen, and nothing here: each question draws itself when its answer changes.
    const drawnFor = [place.words.language, place.heading, place.note].join();
    const isDrawn = isSame && this.#shown?.items === items && this.#shown.drawnFor === drawnFor;
    if (!isDrawn) body.show(items, place);
    this.#shown = { items, drawnFor };
    return body.element;
  }

  stop(): void {
    this.#body?.stop();
    this.#body = undefined;
    this.#shown = undefined;
  }
}

/** The body of a step, a group or a row. */
export function stepBody(session: LiveSession): ItemBody<StepItem> {
  return new ItemBody({ keyOf: ({ sort, path }) => `${sort} ${path}`, weightOf, newPart: (item) => newPart(item, session) });
}

function newPart(item: StepItem, session: LiveSession): ItemPart<StepItem> {
  const part = item.sort === 'question' ? new QuestionPart(session, item) : nested().newPart(item, session);
  // Checked boundary: the key says that a part is only ever shown items of the sort it was made for.
  return part as ItemPart<StepItem>;
}

/** The questions in it. */
export function weightOf(item: StepItem): number {
  switch (item.sort) {
    case 'group':
      return sumOf(item.items);
    case 'list':
      return item.rows.reduce((sum, row) => sum + sumOf(row.items), 1);
    default:
      return 1;
  }
}

export function sumOf(items: readonly StepItem[]): number {
  return items.reduce((sum, item) => sum + weightOf(item), 0);
}
