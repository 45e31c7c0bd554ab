// Changes the files of a procedure at a pointer, for tests that plant mistakes.
import { pointerTokens } from '../../src/model/path.js';
import type { Edit } from './mistakes/mistake.js';
import { LANGUAGES } from './mistakes/mistake.js';

// Files to spoil: their shape is what the check has to find out.
export type Loose = ReturnType<typeof JSON.parse>;

export function applyEdits(whole: Loose, edits: readonly Edit[]): void {
  for (const [file, pointer, value] of edits) for (const target of targetsOf(whole, file)) edit(target, pointer, value);
}

/** `procedure`, `answers`, a language, `*` for all languages, or an example's file. */
function targetsOf(whole: Loose, file: string): readonly Loose[] {
  if (file === 'procedure' || file === 'answers') return [whole[file]];
  if (file === '*') return LANGUAGES.map((language) => whole.texts[language]);
  return [whole.texts[file] ?? (whole.examples[file] ??= {})];
}

function edit(target: Loose, pointer: string, value: Edit[2]): void {
  const tokens = [...pointerTokens(pointer)];
  const last = tokens.pop() ?? '';
  const around = tokens.reduce((at: Loose, token) => (at[token] ??= {}), target);
  if (value === undefined) {
    if (around[last] === undefined) throw new Error(`nothing stands at ${pointer}`);
    if (Array.isArray(around)) around.splice(Number(last), 1);
    else delete around[last];
  } else if (last === '-') around.push(structuredClone(value));
  else Object.defineProperty(around, last, { value: structuredClone(value), enumerable: true, configurable: true, writable: true });
}
