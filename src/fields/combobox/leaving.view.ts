// Tells when somebody has gone from a combobox elsewhere. Not while they still press what they go to: the list closes, all that
// is under it moves up, and the press would land on something else.

/** A tap moves the focus a moment before it clicks. */
const TAP_MS = 200;

export class Leaving {
  readonly #element: HTMLElement;
  readonly #gone: () => void;
  #presses: AbortController | undefined;
  #isPressed = false;

  /** @param gone the focus is elsewhere, and nothing is pressed */
  constructor(element: HTMLElement, gone: () => void) {
    this.#element = element;
    this.#gone = gone;
  }

  /** To be called when the list opens. */
  watch(): void {
    if (this.#presses !== undefined) return;
    this.#presses = new AbortController();
    const { signal } = this.#presses;
    const page = this.#element.ownerDocument;
    page.addEventListener('pointerdown', () => this.#press(true), { signal, capture: true });
    for (const type of ['pointerup', 'pointercancel']) page.addEventListener(type, () => this.#press(false), { signal, capture: true });
  }

  /** To be called when the list closes. */
  stop(): void {
    this.#presses?.abort();
    this.#presses = undefined;
    this.#isPressed = false;
  }

  /** To be called when something in the element loses the focus. */
  left({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && this.#element.contains(relatedTarget)) return;
    if (this.#presses === undefined) this.#gone();
    else this.#lookLater();
  }

  #press(isPressed: boolean): void {
    this.#isPressed = isPressed;
    if (!isPressed) this.#lookLater();
  }

  #lookLater(): void {
    setTimeout(() => {
      if (this.#presses !== undefined && !this.#isPressed && !this.#element.matches(':focus-within')) this.#gone();
    }, TAP_MS);
  }
}
