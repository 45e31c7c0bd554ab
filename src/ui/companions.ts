// What goes along with a form as it is on the page: arrivals, the guard of the page, and what only some pages ask for. Draws
// nothing itself.
import type { LiveSession } from '../session/live-session.js';
import type { Screen } from '../session/screen.js';
import { Arrivals } from './arrival.js';
import type { Surroundings } from './arrival.js';
import { FetchedPart } from './fetched-part.js';
import type { FormPlace } from './form-place.js';
import { LeaveGuard } from './leave-guard.js';
import type { SessionEnd } from './session-end.js';

export interface Company extends Surroundings {
  readonly screen: Screen;
  readonly session: LiveSession;
  readonly sessionEnd: SessionEnd | undefined;
  readonly followsBrowser: boolean;
  readonly told: string;
}

export class Companions {
  readonly #arrivals = new Arrivals();
  readonly #leaveGuard = new LeaveGuard();
  readonly #expiry;
  readonly #history;

  /** @param redraw To be called once there is something new to put on the page. */
  constructor(place: FormPlace, redraw: () => void) {
    this.#expiry = new FetchedPart(async () => {
      const notice = await (await import('./expiry/expiry-notice.js')).fetchExpiryNotice();
      place.addStyles(notice.styles);
      return notice;
    }, redraw);
    this.#history = new FetchedPart(async () => new (await import('./history/step-history.js')).StepHistory(), redraw);
  }

  /** The warning that the page's own session ends, where there is one. */
  get expiryNotice(): HTMLElement | undefined {
    return this.#expiry.ifThere?.element;
  }

  /** To be called when the screen is on the page. */
  follow({ screen, session, sessionEnd, followsBrowser, told, ...around }: Company): void {
    this.#leaveGuard.follow(screen, told);
    this.#arrivals.follow(screen, around);
    if (sessionEnd !== undefined) this.#expiry.want();
    this.#expiry.ifThere?.follow(sessionEnd, session, around);
    if (followsBrowser) this.#history.want();
    this.#history.ifThere?.follow(followsBrowser ? session : undefined);
  }

  /** The form has ended, or is no longer on the page: the next screen is a first one again. */
  stop(): void {
    this.#arrivals.forget();
    this.#leaveGuard.stop();
    this.#expiry.ifThere?.stop();
    this.#history.ifThere?.follow(undefined);
  }
}
