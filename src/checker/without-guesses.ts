// What the check guesses of patterns (GF128), less what the analysis of the rules names (GF152): told once.
import type { ProcedureProblem } from '../model/error.js';
import type { Found } from './accepted.js';

export function withoutGuesses(own: readonly ProcedureProblem[], found: readonly Found[]): readonly ProcedureProblem[] {
  const analysed = new Set(found.filter(({ problem }) => problem.code === 'GF152').map(({ problem }) => problem.pointer));
  return own.filter(({ code, pointer }) => code !== 'GF128' || !analysed.has(pointer));
}
