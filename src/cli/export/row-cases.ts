// A claim about rows that also looks beyond them: JSON Schema cannot look up from a row, so each thing beyond is decided
// first, and the rows are looked at once for every way it can be.
import type { Expression } from '../../model/expression.js';
import type { JsonSchema } from '../../model/json.js';
import type { Path } from '../../model/path.js';
import { combined, exactly, moved, unsayable, UNKNOWN } from './claim.js';
import type { Claim } from './claim.js';
import { isConstant, looksAtRow, partsOf, referenceOf } from './frame.js';
import type { Frame } from './frame.js';
import { asPresent, reasonOf } from './reading.js';
import type { Reading } from './reading.js';
import { allOf, anyOf, not } from './schema-terms.js';

/** One way in which everything beyond the row can be. */
export interface RowCase {
  /** The documents in which it is so, seen from outside the rows. */
  readonly guard: JsonSchema;
  readonly row: Claim;
}

/** Beyond this, there would be 81 cases and more. */
const MOST_OUTSIDE = 3;

/** @param outside how the parts that do not look at the row are read */
export function rowCases(expression: Expression, inside: Reading, outside: Reading): readonly RowCase[] {
  const parts = outsideParts(expression, inside.frame);
  const claims = new Map<Expression, Claim>();
  for (const part of parts) claims.set(part, outside.claimOf(part, outside));
  const open = [...claims].filter(([, claim]) => claim.reasons.length === 0);
  const decided = new Map([...inside.decided, ...claims]);
  if (open.length > MOST_OUTSIDE) return [{ guard: true, row: unsayable('it looks at too much beside the row') }];
  return ways(open).map(({ guard, states }) => ({ guard, row: inside.claimOf(expression, { ...inside, decided: new Map([...decided, ...states]) }) })).filter(({ guard }) => guard !== false);
}

interface Way {
  readonly guard: JsonSchema;
  readonly states: readonly (readonly [Expression, Claim])[];
}

function ways(open: readonly (readonly [Expression, Claim])[]): readonly Way[] {
  const [first, ...rest] = open;
  if (first === undefined) return [{ guard: true, states: [] }];
  const [part, { surely: { holds, fails } }] = first;
  const own: readonly (readonly [JsonSchema, Claim])[] = [
    [holds, exactly(true, false)],
    [fails, exactly(false, true)],
    [not(anyOf([holds, fails])), UNKNOWN],
  ];
  return ways(rest).flatMap(({ guard, states }) => own.map(([state, claim]) => ({ guard: allOf([guard, state]), states: [...states, [part, claim] as const] })));
}

const YES_OR_NO: ReadonlySet<string> = new Set(['&&', '||', '!', 'has', '==', '!=', '<', '<=', '>', '>=', 'in', 'startsWith', 'endsWith', 'contains']);

/** The largest parts that are yes or no, and do not look at the row. */
function outsideParts(expression: Expression, frame: Frame): readonly Expression[] {
  if (isConstant(expression)) return [];
  if (!looksAtRow(expression, frame)) return [expression];
  const [sort, name] = expression;
  const parts = partsOf(expression);
  if (sort !== 'call' || !(name === '&&' || name === '||' || name === '!' || name === '?:')) return [];
  return parts.filter((part, index) => isYesOrNo(part) || name !== '?:' || index === 0).flatMap((part) => outsideParts(part, frame));
}

function isYesOrNo(expression: Expression): boolean {
  return expression[0] === 'each' ? ['exists', 'all', 'exists_one'].includes(expression[1]) : expression[0] !== 'call' || YES_OR_NO.has(expression[1]);
}

/** The frame of a macro's body. */
export function bodyFrame(list: Path, variable: string): Frame {
  return { pattern: `${list}[]`, row: { variable } };
}

interface Rows {
  readonly list: Expression;
  readonly variable: string;
  readonly body: Expression;
}

/**
 * A claim about a list as a whole, made from the claim about one of its rows.
 * @param isExact the whole can only be told where the row can
 */
export function acrossRows({ list, variable, body }: Rows, reading: Reading, whole: (row: Claim) => Claim, isExact = false): Claim {
  const reference = referenceOf(list, reading.frame);
  if (reference === undefined) return unsayable(reasonOf(list));
  const inside: Reading = { ...reading, frame: bodyFrame(reference.pattern, variable) };
  const cases = rowCases(body, inside, reading).map(({ guard, row }) => {
    const claim = isExact && row.reasons.length > 0 ? unsayable(row.reasons[0] ?? '') : whole(row);
    return combined([exactly(guard, guard), moved(claim, (schema) => asPresent(reference, reading, schema))], ([one, two]) => ({
      holds: allOf([one?.holds ?? false, two?.holds ?? false]),
      fails: allOf([one?.holds ?? false, two?.fails ?? false]),
    }));
  });
  return combined(cases, (verdicts) => ({ holds: anyOf(verdicts.map(({ holds }) => holds)), fails: anyOf(verdicts.map(({ fails }) => fails)) }));
}
