// Says how many characters are left, once nobody types any more, and only where few are. Never speaks while somebody types, nor
// of a text that was there before.
import { Directive, directive, type DirectiveParameters, type ElementPart } from 'lit/directive.js';

export interface Counted {
  readonly length: number;
  readonly limit: number;
  /** The sentence for so many characters left; below zero it is too many. */
  readonly sentence: (left: number) => string;
}

/** After the last key: screen readers speak each key themselves. */
const QUIET_MS = 1500;
/** After this the sentence is no longer found by reading through the page. */
const CLEAR_AFTER_MS = 5000;
/** Of the limit. Before that nobody has to know. */
const NEAR = 0.9;

export class CountSpeaker {
  readonly #say: (sentence: string) => void;
  #length: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(say: (sentence: string) => void) {
    this.#say = say;
  }

  /** To be called at each drawing; speaks only of a length that is another than before. */
  heed({ length, limit, sentence }: Counted): void {
    const isTyped = this.#length !== undefined && this.#length !== length;
    this.#length = length;
    if (!isTyped) return;
    this.stop();
    if (length < limit * NEAR) return;
    this.#after(QUIET_MS, () => {
      this.#say(sentence(limit - length));
      this.#after(CLEAR_AFTER_MS, () => this.#say(''));
    });
  }

  /** What was said or was about to be is over. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#say('');
  }

  #after(delayMs: number, act: () => void): void {
    this.#timer = setTimeout(act, delayMs);
  }
}

class SpokenCount extends Directive {
  #speaker: CountSpeaker | undefined;

  override update({ element }: ElementPart, [counted]: DirectiveParameters<this>): void {
    this.#speaker ??= new CountSpeaker((sentence) => element.replaceChildren(sentence));
    this.#speaker.heed(counted);
  }

  render(_counted: Counted): void {
    // All is done in `update`: only a page has an element.
  }
}

/** For the live region itself. */
export const spokenCount = directive(SpokenCount);
