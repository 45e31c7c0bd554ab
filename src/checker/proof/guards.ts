// What must hold for an answer to be there at all: the conditions of its step, of what it lies in, and its own. Evaluates
// nothing.
import type { FormModel } from '../../model/form-model.js';
import { liesIn, placesAlong, rowsPatternOf } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import type { Expression } from '../../model/expression.js';
import { partsOfExpression, patternsIn, placeOfExpression } from '../explore/expression-parts.js';
import type { RowPatterns } from '../explore/expression-parts.js';
import type { Claim } from './outcomes.js';

/** @param at the pattern of the question where the expression stands; empty for a step */
export function claimAt(expression: Claim['expression'], at: Path): Claim {
  return { expression, rows: { self: rowsPatternOf(at) ?? '', rows: new Map() } };
}

export function claimsGuarding(model: FormModel, pattern: Path): readonly Claim[] {
  const byPattern = known.get(model) ?? new Map<Path, readonly Claim[]>();
  known.set(model, byPattern);
  const claims = byPattern.get(pattern) ?? findGuards(model, pattern);
  byPattern.set(pattern, claims);
  return claims;
}
const known = new WeakMap<FormModel, Map<Path, readonly Claim[]>>();

function findGuards(model: FormModel, pattern: Path): readonly Claim[] {
  const steps = model.steps.filter(({ ask }) => ask.some((path) => liesIn(pattern, path)));
  const [step, more] = steps;
  // Asked in parts by several steps, it may be there without any one of them.
  const ofStep = step?.when === undefined || more !== undefined ? [] : [claimAt(step.when, '')];
  const along = placesAlong(pattern).flatMap((place) => {
    const when = model.asks[place]?.when;
    return when === undefined ? [] : [claimAt(when, place)];
  });
  // A condition that reads nothing is another mistake.
  return [...ofStep, ...along].filter(({ expression, rows }) => patternsIn(expression, rows).size > 0);
}

/** Without what only other rows answer: what one of them must be like says nothing of this one. */
function readAtOnce({ expression, rows }: Claim): readonly Path[] {
  const own = new Set(ofOwnRow(expression, rows));
  return [...patternsIn(expression, rows)].filter((pattern) => !pattern.includes('[]') || own.has(pattern));
}

function ofOwnRow(node: Expression, rows: RowPatterns): readonly Path[] {
  if (node[0] === 'each') return [];
  const place = node[0] === 'self' ? placeOfExpression(node, rows) : undefined;
  return place === undefined ? partsOfExpression(node, rows).flatMap(({ part, inside }) => ofOwnRow(part, inside)) : [place];
}

/** Of all answers that the claims read, and those that these claims read, and so on, so many levels down. */
export function guardsOf(model: FormModel, claims: readonly Claim[], levels: number): ReadonlyMap<Path, readonly Claim[]> {
  const guards = new Map<Path, readonly Claim[]>();
  let open = claims;
  for (let level = 0; level < levels && open.length > 0; level += 1) {
    const next: Claim[] = [];
    for (const pattern of open.flatMap(readAtOnce)) {
      if (guards.has(pattern)) continue;
      const own = claimsGuarding(model, pattern);
      guards.set(pattern, own);
      next.push(...own);
    }
    open = next;
  }
  return new Map([...guards].filter(([, each]) => each.length > 0));
}
