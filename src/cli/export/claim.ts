// What JSON Schema can say about an expression: the documents for which it is true, and those for which it is false. In
// all others it is unknown. Where the schema cannot tell exactly, two bounds: surely, and possibly.
import type { JsonSchema } from '../../model/json.js';
import { allOf, anyOf } from './schema-terms.js';

export interface Verdicts {
  readonly holds: JsonSchema;
  readonly fails: JsonSchema;
}

export interface Claim {
  readonly surely: Verdicts;
  readonly possibly: Verdicts;
  /** Why the two differ: one short clause each. Empty where they are the same. */
  readonly reasons: readonly string[];
}

export function exactly(holds: JsonSchema, fails: JsonSchema): Claim {
  return { surely: { holds, fails }, possibly: { holds, fails }, reasons: [] };
}

export const UNKNOWN: Claim = exactly(false, false);

export function constant(value: unknown): Claim {
  return typeof value === 'boolean' ? exactly(value, !value) : UNKNOWN;
}

export function unsayable(reason: string): Claim {
  return { surely: { holds: false, fails: false }, possibly: { holds: true, fails: true }, reasons: [reason] };
}

/** @param rule must be monotone: where a part holds in more documents, the whole does in no fewer. */
export function combined(claims: readonly Claim[], rule: (verdicts: readonly Verdicts[]) => Verdicts): Claim {
  return {
    surely: rule(claims.map(({ surely }) => surely)),
    possibly: rule(claims.map(({ possibly }) => possibly)),
    reasons: [...new Set(claims.flatMap(({ reasons }) => reasons))],
  };
}

const holdsOf = (verdicts: readonly Verdicts[]): readonly JsonSchema[] => verdicts.map(({ holds }) => holds);
const failsOf = (verdicts: readonly Verdicts[]): readonly JsonSchema[] => verdicts.map(({ fails }) => fails);

export function both(claims: readonly Claim[]): Claim {
  return combined(claims, (verdicts) => ({ holds: allOf(holdsOf(verdicts)), fails: anyOf(failsOf(verdicts)) }));
}

export function either(claims: readonly Claim[]): Claim {
  return combined(claims, (verdicts) => ({ holds: anyOf(holdsOf(verdicts)), fails: allOf(failsOf(verdicts)) }));
}

export function opposite({ surely, possibly, reasons }: Claim): Claim {
  return { surely: { holds: surely.fails, fails: surely.holds }, possibly: { holds: possibly.fails, fails: possibly.holds }, reasons };
}

/** `condition ? then : otherwise`: unknown while the condition is. */
export function choice(condition: Claim, then: Claim, otherwise: Claim): Claim {
  return combined([condition, then, otherwise], ([one, two, three]) => {
    const pick = (side: keyof Verdicts): JsonSchema => anyOf([allOf([one?.holds ?? false, two?.[side] ?? false]), allOf([one?.fails ?? false, three?.[side] ?? false])]);
    return { holds: pick('holds'), fails: pick('fails') };
  });
}

/** Both are known, and alike. */
export function same(left: Claim, right: Claim): Claim {
  return choice(left, right, opposite(right));
}

/** The same claim about something inside. */
export function moved(claim: Claim, move: (schema: JsonSchema) => JsonSchema): Claim {
  return combined([claim], ([verdicts]) => ({ holds: move(verdicts?.holds ?? false), fails: move(verdicts?.fails ?? false) }));
}
