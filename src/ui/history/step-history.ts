// Lets the browser's Back and Forward lead through the pages of the form, where the page around it asks for that. Does by
// them what the form's own Back and Continue do, so Forward skips no question and never sends.
import type { LiveSession } from '../../session/live-session.js';
import type { Screen } from '../../session/screen.js';
import { moveTo, trailIn, withTrail } from './trail.js';
import type { Trail } from './trail.js';

export class StepHistory {
  #session: LiveSession | undefined;
  /** Where the browser was when it was last looked at. */
  #trail: Trail | undefined;
  /** The browser was told to go somewhere, and is not there yet. */
  #isGoing = false;

  /** To be called when the screen has changed; `undefined`: there is no form to follow any more. */
  follow(session: LiveSession | undefined): void {
    if (this.#session === undefined && session !== undefined) addEventListener('popstate', this.#arrived);
    if (this.#session !== undefined && session === undefined) removeEventListener('popstate', this.#arrived);
    this.#session = session;
    if (session === undefined) this.#isGoing = false;
    else if (!this.#isGoing) this.#settle(session.screen);
  }

  /** Makes the history end with the page in view. */
  #settle(screen: Screen): void {
    if (screen.sort === 'sending') return;
    this.#trail = trailIn(history.state);
    const move = moveTo(this.#trail, pageOf(screen), screen.sort === 'queued' || screen.sort === 'receipt');
    if (move.do === 'go') {
      this.#isGoing = true;
      history.go(move.by);
    } else if (move.do !== 'nothing') {
      this.#trail = move.trail;
      history[`${move.do}State`](withTrail(history.state, move.trail), '');
    }
  }

  readonly #arrived = ({ state }: PopStateEvent): void => {
    const session = this.#session;
    const [from, to] = [this.#trail, trailIn(state)];
    const wasTold = this.#isGoing;
    this.#isGoing = false;
    if (session === undefined || to === undefined) return;
    this.#trail = to;
    if (!wasTold && from !== undefined) this.#walk(session, to.length - from.length, to.at(-1) ?? '');
    this.#settle(session.screen);
  };

  /** @param by how many pages forward; negative: back */
  #walk(session: LiveSession, by: number, wanted: string): void {
    const before = pageOf(session.screen);
    for (let left = Math.abs(by); left > 0 && pageOf(session.screen) !== wanted; left -= 1) {
      if (by < 0) session.dispatch({ do: 'back' });
      else goForward(session, wanted);
    }
    // A page that is passed now was stored here: it makes room for the one that was reached.
    const reached = pageOf(session.screen);
    if (by < 0 && reached !== before && reached !== wanted && this.#trail?.includes(reached) === false) {
      this.#trail = [...this.#trail.slice(0, -1), reached];
      history.replaceState(withTrail(history.state, this.#trail), '');
    }
  }
}

function goForward(session: LiveSession, wanted: string): void {
  const { screen } = session;
  const task = screen.sort === 'tasks' ? screen.sections.flatMap(({ tasks }) => tasks).find((each) => 'step' in each && wanted === `step:${each.step}`) : undefined;
  const here = screen.sort === 'step' ? `step:${screen.step}:` : undefined;
  if (here !== undefined && wanted.startsWith(here)) session.dispatch({ do: 'open-row', row: wanted.slice(here.length) });
  else if (task !== undefined && 'step' in task) session.dispatch({ do: 'open-task', step: task.step });
  // Who was further on typed it, or had it taken over already: that is not asked again.
  else if (screen.sort === 'source' && screen.stage.at === 'offer' && !wanted.startsWith(pageOf(screen))) session.dispatch({ do: 'decline-source' });
  else session.dispatch({ do: 'continue' });
}

/** By which the history knows it. */
function pageOf(screen: Screen): string {
  // What a register is asked and answers comes after its offer; nothing is asked again by Forward.
  if (screen.sort === 'source') return `source:${screen.source.id}${screen.stage.at === 'offer' ? '' : ':asked'}`;
  if (screen.sort !== 'step') return screen.sort;
  return `step:${screen.step}${screen.row === undefined ? '' : `:${screen.row.path}`}`;
}
