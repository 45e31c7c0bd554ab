// Says of a pattern that cannot be read, or not everywhere, where in it the slip is. Finds no further ones.
import { isJsonObject } from '../../model/json.js';
import type { ProcedureProblem } from '../../model/error.js';
import { SCHEMA_FILE } from '../written-schemas.js';
import { writtenAt } from './guess.js';
import { patternSlip } from './pattern-slips.js';

/** GF104 and GF127 of patterns, with the pattern, the reason, the place and what to write. */
export function tellingPatterns(problems: readonly ProcedureProblem[], answers: unknown): readonly ProcedureProblem[] {
  return problems.map((each) => (each.file === SCHEMA_FILE && (each.code === 'GF104' || each.code === 'GF127') ? telling(each, answers) : each));
}

function telling(found: ProcedureProblem, answers: unknown): ProcedureProblem {
  const { code, pointer, message } = found;
  const written = writtenAt(answers, pointer);
  if (typeof written === 'string' && pointer.endsWith('/pattern')) {
    const said = saying(found, written);
    if (said === undefined) return code === 'GF104' ? { ...found, message: `The pattern ${written} is no regular expression; it was left out.` } : found;
    const { start, length } = said;
    return { ...said.told, within: { start, length } };
  }
  const name = pointer.endsWith('/patternProperties') && isJsonObject(written) ? Object.keys(written).find((each) => message.startsWith(`the pattern ${each} `)) : undefined;
  return (name === undefined ? undefined : saying(found, name)?.told) ?? found;
}

function saying(found: ProcedureProblem, pattern: string): { readonly told: ProcedureProblem; readonly start: number; readonly length: number } | undefined {
  const slip = patternSlip(pattern);
  if (slip === undefined) return undefined;
  const { start, length, reason, remedy } = slip;
  const what = found.code === 'GF104' ? 'is no regular expression' : 'is not read alike everywhere';
  return { told: { ...found, message: `The pattern ${pattern} ${what}: ${reason} (character ${start + 1}).`, remedy }, start, length };
}
