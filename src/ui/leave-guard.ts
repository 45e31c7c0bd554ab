// Lets the browser ask before the page is left while that would lose answers: on a shared computer, or when they could
// not be saved. Never asks otherwise: a page that asks keeps out of the back/forward cache.
import type { Screen } from '../session/screen.js';

export class LeaveGuard {
  #guards = false;

  follow(screen: Screen): void {
    this.#set(wouldLose(screen));
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

function wouldLose({ sort, device, saving }: Screen): boolean {
  const holdsAnswers = sort !== 'start' && sort !== 'receipt';
  return holdsAnswers && (device === 'shared' || saving.state === 'not-saved');
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
