// Speaks through the two live regions, one message at a time. Never speaks twice what is already waiting, and never
// touches any other part of the page.

export interface Spoken {
  readonly text: string;
  /** `assertive` only for what stops the citizen or loses work. */
  readonly urgency: 'polite' | 'assertive';
}

/** Between two messages: screen readers drop what comes faster. */
const SPACING_MS = 500;
/** After this a message is no longer found by reading through the page. */
const CLEAR_AFTER_MS = 5000;

export class Announcer {
  readonly #region: (urgency: Spoken['urgency']) => Element | null;
  #waiting: Spoken[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param region finds the region that is there, empty, from the first paint on */
  constructor(region: (urgency: Spoken['urgency']) => Element | null) {
    this.#region = region;
  }

  say(messages: readonly Spoken[]): void {
    const known = new Set(this.#waiting.map(({ text }) => text));
    this.#waiting.push(...messages.filter(({ text }) => !known.has(text)));
    if (this.#waiting.length > 0) this.#restart(SPACING_MS);
  }

  /** What was said or was about to be is over: the form has ended, or speaks another language from now on. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting = [];
    this.#clear();
  }

  #clear(): void {
    for (const urgency of ['polite', 'assertive'] as const) this.#region(urgency)?.replaceChildren();
  }

  #restart(delayMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#next(), delayMs);
  }

  #next(): void {
    const message = this.#waiting.shift();
    this.#clear();
    if (message === undefined) return;
    this.#region(message.urgency)?.replaceChildren(message.text);
    this.#restart(this.#waiting.length > 0 ? SPACING_MS : CLEAR_AFTER_MS);
  }
}
