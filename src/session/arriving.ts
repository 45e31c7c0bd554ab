// What arriving at a page changes: old issues go, the notice of a restored draft goes, focus moves to where reading starts. Pure.
import { REVIEW, type PageId } from '../workflow/pages.js';
import type { SessionState } from './session-state.js';

/** Where the machine is: its page, and that page's inner stage. */
export interface Place {
  readonly page: PageId;
  /** Empty for a page without stages. */
  readonly stage: string;
}

export interface Arrival {
  readonly from: Place;
  readonly to: Place;
  /** The citizen did nothing for it (restored, sent again): focus stays where it is. */
  readonly quietly: boolean;
  /** The receiver refused: its reason is read first. */
  readonly refused: boolean;
}

export function arrive(state: SessionState, { from, to, quietly, refused }: Arrival): Partial<SessionState> {
  const newPage = from.page !== to.page;
  // Telling that something takes long must not tear the focus away.
  const movesFocus = newPage || !to.stage.includes('slow');
  const turn = state.focus.turn + 1;
  const isBack = to.page === REVIEW && newPage;
  const target = quietly ? 'none' : refused ? 'summary' : 'heading';
  return {
    ...(newPage ? { ...state.rowPages?.arriveAt(state, to.page), shown: new Map() } : {}),
    ...(newPage && !quietly ? { restored: undefined } : {}),
    ...(movesFocus ? { focus: isBack && target === 'heading' && state.changing !== undefined ? { turn, target: 'item', item: state.changing, part: 'answer' } : { turn, target } } : {}),
    ...(isBack ? { changing: undefined } : {}),
  };
}

export function focusOn(target: 'heading' | 'summary', { focus }: SessionState): Pick<SessionState, 'focus'> {
  return { focus: { turn: focus.turn + 1, target } };
}
