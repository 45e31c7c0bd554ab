// Regular expressions of a schema, each compiled once. Texts beyond MOST_CHARACTERS are never matched.

/** A longer text is found wrong without a look: matching could take any time. Answers are far shorter. */
export const MOST_CHARACTERS = 10_000;

/** What only the slow way can match is matched up to here: even six ways for each character end within moments. */
export const MOST_SLOW_CHARACTERS = 10;

/** Only what repeats a group can take any time. */
export const REPEATS_GROUP = /\)[*+{]/;

export type Pattern = Pick<RegExp, 'test'>;

const compiled = new Map<string, RegExp | undefined>();
let slow: ((expression: RegExp) => Pattern | undefined) | undefined;

/** @param matcher what matches an expression that can take any time; `undefined` for all others */
export function haveSlowPatterns(matcher: (expression: RegExp) => Pattern | undefined): void {
  slow = matcher;
}

/**
 * With the flag "u"; without it where that cannot be read (`\-` outside a class, say); undefined where neither can: such a
 * pattern says nothing at run time, and the check names it to the designer.
 */
export function patternOf(source: string): RegExp | undefined {
  if (!compiled.has(source)) compiled.set(source, compile(source, 'u') ?? compile(source, ''));
  return compiled.get(source);
}

/**
 * Whether the text is short enough to be matched, and matches.
 * @throws {GovFormError} GF131 the expression can take any time, and must
 */
export function matches(pattern: RegExp, text: string): boolean {
  return text.length <= MOST_CHARACTERS && (slow?.(pattern) ?? pattern).test(text);
}

function compile(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}
