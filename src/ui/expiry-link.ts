// Where the warning of the end of the page's own session stands, once it is there: that part of the program is fetched only
// when a page says that its session ends. Draws nothing itself.
import type { LiveSession } from '../session/live-session.js';
import type { FormPlace } from './form-place.js';
import { insistently } from './insistently.js';
import type { ExpiryNotice, ExpirySurroundings, SessionEnd } from './session-end.js';

export class ExpiryLink {
  readonly #place: FormPlace;
  readonly #redraw: () => void;
  #notice: ExpiryNotice | undefined;
  #isFetching = false;

  /** @param redraw To be called once there is a notice to put on the page. */
  constructor(place: FormPlace, redraw: () => void) {
    this.#place = place;
    this.#redraw = redraw;
  }

  get element(): HTMLElement | undefined {
    return this.#notice?.element;
  }

  /** To be called at each drawing. */
  follow(end: SessionEnd | undefined, session: LiveSession | undefined, around: ExpirySurroundings): void {
    if (session === undefined) return;
    this.#notice?.follow(end, session, around);
    if (end !== undefined && this.#notice === undefined && !this.#isFetching) void this.#fetch();
  }

  /** The form has ended. */
  stop(): void {
    this.#notice?.stop();
  }

  /** The form works without; should it fail, the next drawing tries again. */
  async #fetch(): Promise<void> {
    this.#isFetching = true;
    try {
      await insistently(async () => {
        const { fetchExpiryNotice } = await import('./expiry/expiry-notice.js');
        this.#notice = await fetchExpiryNotice();
        this.#place.addStyles(this.#notice.styles);
      });
      this.#redraw();
    } catch (error) {
      reportError(error);
    } finally {
      this.#isFetching = false;
    }
  }
}
