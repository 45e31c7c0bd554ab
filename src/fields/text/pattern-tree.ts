// A regular expression taken apart, as far as an example of it can be written: what each place admits, and how often.
// Never decides what matches; the expression itself does.
import { patternOf } from '../../schema/patterns.js';

/** One place: the characters it admits, or sequences of which one stands there. */
export interface PatternPart {
  readonly least: number;
  /** `Infinity` where nothing ends it. */
  readonly most: number;
  readonly admits: string | readonly PatternSequence[];
}
export type PatternSequence = readonly PatternPart[];

export interface PatternTree {
  readonly alternatives: readonly PatternSequence[];
  /** Begins at the beginning and ends at the end. */
  readonly isWhole: boolean;
  /** Also asks what stands before or after a place, which no part says. */
  readonly looksAround: boolean;
}

/** In the order in which an example uses them. */
export const CHARACTERS = ['1234567890', 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', ' -./,:;+@_\'’()&éüà#*%=!?<>"~|{}[]^$\\`'].join('');

/** `undefined` where the expression uses what cannot be taken apart here: references back, control characters. */
export function patternTree(pattern: string): PatternTree | undefined {
  const reader = new PatternReader(pattern);
  const alternatives = reader.alternatives();
  return alternatives === undefined || !reader.isAtEnd
    ? undefined
    : { alternatives, isWhole: /^\^[^]*\$$/.test(pattern) && alternatives.length === 1, looksAround: reader.looksAround };
}

/** Whether nothing but digits can stand anywhere in it. */
export function isOfDigits({ alternatives, isWhole }: PatternTree): boolean {
  const isDigits = ({ admits }: PatternPart): boolean => (typeof admits === 'string' ? /^\d+$/.test(admits) : admits.every((parts) => parts.every(isDigits)));
  return isWhole && alternatives.every((parts) => parts.length > 0 && parts.every(isDigits));
}

/** The atoms of an expression: a class, an escape, a group's opening, any other character. */
const ATOM = /\[\^?(?:\\[^]|[^\]\\])*\]|\\(?:u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[pP]\{[^}]*\}|[^])|\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|[^]/uy;
const QUANTIFIER = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/uy;
const MOST_DEPTH = 20;

class PatternReader {
  looksAround = false;
  readonly #pattern: string;
  #at = 0;
  #depth = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#pattern.length;
  }

  alternatives(): readonly PatternSequence[] | undefined {
    const sequences: PatternPart[][] = [[]];
    while (!this.isAtEnd && this.#pattern[this.#at] !== ')') {
      const atom = this.#take(ATOM)?.[0] ?? '';
      if (atom === '|') sequences.push([]);
      else if (!['^', '$', '\\b', '\\B'].includes(atom)) {
        const admits = atom.startsWith('(') ? this.#group(atom) : charactersOf(atom);
        if (admits === undefined) return undefined;
        const times = this.#quantifier();
        if (admits.length > 0) sequences.at(-1)?.push({ ...times, admits });
      }
    }
    return sequences;
  }

  /** What looks ahead or back takes no room: it is left to the expression to say whether the example fits. */
  #group(opening: string): readonly PatternSequence[] | undefined {
    this.#depth += 1;
    const inside = this.#depth > MOST_DEPTH ? undefined : this.alternatives();
    this.#depth -= 1;
    this.#at += 1;
    if (!/[=!]$/.test(opening)) return inside;
    this.looksAround = true;
    return inside && [];
  }

  #quantifier(): Pick<PatternPart, 'least' | 'most'> {
    const [found, sign, least, comma, most] = this.#take(QUANTIFIER) ?? [];
    if (found === undefined) return { least: 1, most: 1 };
    if (sign !== undefined) return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
    if (comma === undefined) return { least: Number(least), most: Number(least) };
    return { least: Number(least), most: most === undefined || most === '' ? Infinity : Number(most) };
  }

  #take(what: RegExp): RegExpExecArray | undefined {
    what.lastIndex = this.#at;
    const found = what.exec(this.#pattern) ?? undefined;
    this.#at += found?.[0].length ?? 0;
    return found;
  }
}

const known = new Map<string, string | undefined>();

/** Those of our characters that a class, an escape or a plain character admits. */
function charactersOf(atom: string): string | undefined {
  if (!known.has(atom)) known.set(atom, findCharacters(atom));
  return known.get(atom);
}

function findCharacters(atom: string): string | undefined {
  if (/^\\[1-9k]/.test(atom)) return undefined;
  const expression = patternOf(`^${atom}$`);
  if (expression === undefined) return undefined;
  const admitted = [...CHARACTERS].filter((character) => expression.test(character)).join('');
  return admitted === '' ? undefined : admitted;
}
