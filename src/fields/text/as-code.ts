// A code as its pattern has it, where what was typed differs only in capitals and in blanks, dots or dashes: `cobadeff xxx`. Never
// makes one word of several.
import { compilePattern } from './compile-pattern.js';

/** As it was typed, unless the pattern refuses that and takes it tidied. */
export function asCode(typed: string, pattern: string): string {
  const expression = compilePattern(pattern);
  if (expression === undefined || expression.test(typed)) return typed;
  const joined = typed.replace(/\s/g, '');
  const capitals = joined.toUpperCase();
  // Where one character less is taken too, a length says nothing: words could have been joined.
  const isCode = (text: string): boolean => text.length === typed.length || /^\d+$/.test(text) || !expression.test(text.slice(0, -1));
  return [joined, capitals, capitals.replace(/[.\p{Pd}]/gu, '')].find((text) => expression.test(text) && isCode(text)) ?? typed;
}
