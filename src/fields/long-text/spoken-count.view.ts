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

export class SpokenCount extends Directive {
  #length: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override update({ element }: ElementPart, [counted]: DirectiveParameters<this>): void {
    this.heed(counted, (sentence) => element.replaceChildren(sentence));
  }

  render(_counted: Counted): void {
    // All is done in `update`: only a page has an element.
  }

  /** To be called at each drawing; speaks only of a length that is another than before. */
  heed({ length, limit, sentence }: Counted, say: (sentence: string) => void): void {
    const before = this.#length;
    this.#length = length;
    if (before === undefined || before === length) return;
    clearTimeout(this.#timer);
    say('');
    if (length < limit * NEAR) return;
    this.#timer = setTimeout(() => {
      say(sentence(limit - length));
      this.#timer = setTimeout(say, CLEAR_AFTER_MS, '');
    }, QUIET_MS);
  }
}

/** For the live region itself. */
export const spokenCount = directive(SpokenCount);
