// A code as its pattern has it, where what was typed differs only in capitals and in blanks, dots or dashes: `cobadeff xxx`. Never
// makes one word of several.
import { compilePattern } from './compile-pattern.js';
import { withoutSpaces } from './pattern-issue.js';

/** As it was typed, unless the pattern refuses that and takes it tidied. */
export function asCode(typed: string, pattern: string): string {
  const expression = compilePattern(pattern);
  const joined = withoutSpaces(typed);
  const capitals = joined.toUpperCase();
  // Where one character less is taken too, letters could be words.
  return [typed, joined, capitals, capitals.replace(/[.-]/g, '')].find((text) => expression?.test(text) && (text.length === typed.length || /^\d+$/.test(text) || !expression.test(text.slice(1)))) ?? typed;
}
