// Regular expressions of a schema, each compiled once. Texts beyond MOST_CHARACTERS are never matched.

/** A longer text is found wrong without a look: matching could take any time. Answers are far shorter. */
export const MOST_CHARACTERS = 10_000;

const compiled = new Map<string, RegExp | undefined>();

/**
 * With the flag "u"; without it where that cannot be read (`\-` outside a class, say); undefined where neither can: such a
 * pattern says nothing at run time, and the check names it to the designer.
 */
export function patternOf(source: string): RegExp | undefined {
  if (!compiled.has(source)) compiled.set(source, compile(source, 'u') ?? compile(source, ''));
  return compiled.get(source);
}

/** Whether the text is short enough to be matched, and matches. */
export function matches(pattern: RegExp, text: string): boolean {
  return text.length <= MOST_CHARACTERS && pattern.test(text);
}

function compile(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}
