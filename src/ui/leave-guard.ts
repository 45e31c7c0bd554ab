// Lets the browser ask before the page is left while that would lose answers or the receipt: on a shared computer, or when they could
// not be saved. Never asks otherwise: a page that asks keeps out of the back/forward cache.
import type { Screen } from '../session/screen.js';

export class LeaveGuard {
  #guards = false;

  /** @param told of what was done with what is shown: a receipt that was saved, or its reference copied, is not lost */
  follow(screen: Screen, told: string): void {
    this.#set(wouldLose(screen, told));
  }

  stop(): void {
    this.#set(false);
  }

  #set(guards: boolean): void {
    if (guards === this.#guards) return;
    this.#guards = guards;
    if (guards) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  }
}

function wouldLose(screen: Screen, told: string): boolean {
  const { sort } = screen;
  return sort !== 'start' && (sort !== 'receipt' || told === '') && isOnlyHere(screen);
}

/** Not on the device: it goes with the page. */
export function isOnlyHere({ device, saving }: Pick<Screen, 'device' | 'saving'>): boolean {
  return device === 'shared' || saving.state === 'not-saved';
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
