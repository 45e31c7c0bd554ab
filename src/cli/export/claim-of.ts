// An expression as a claim about documents: `household == 'couple'` becomes the documents in which it is true, and those
// in which it is false. What JSON Schema has no words for stays open, with the reason.
import { evaluate } from '../../expression/evaluate.js';
import type { Expression } from '../../model/expression.js';
import type { Json, JsonSchema } from '../../model/json.js';
import { both, choice, combined, constant, either, exactly, moved, opposite, same, unsayable, UNKNOWN } from './claim.js';
import type { Claim, Verdicts } from './claim.js';
import { amongValues, comparedWith, countCompared, literal, MIRRORED, sizeCompared, textVerdicts } from './comparison.js';
import type { Comparison } from './comparison.js';
import { isConstant, partsOf, referenceOf } from './frame.js';
import { asPresent, reasonOf } from './reading.js';
import type { Reading } from './reading.js';
import { acrossRows } from './row-cases.js';

export function claimOf(expression: Expression, reading: Reading): Claim {
  const decided = reading.decided.get(expression);
  if (decided !== undefined) return decided;
  if (isConstant(expression)) return constant(valueOf(expression));
  if (expression[0] === 'each') return eachClaim(expression, reading);
  if (expression[0] === 'call') return callClaim(expression, reading);
  return referenceClaim(expression, reading, { holds: { const: true }, fails: { const: false } });
}

/** Of an expression that names nothing. */
function valueOf(expression: Expression): Json | undefined {
  return evaluate(expression, { answer: () => undefined, today: () => '' });
}

type Call = Extract<Expression, readonly ['call', ...unknown[]]>;

function callClaim(call: Call, reading: Reading): Claim {
  const [, name, ...parts] = call;
  const [first, second, third] = parts;
  const claims = (): readonly Claim[] => parts.map((part) => claimOf(part, reading));
  if (first === undefined) return unsayable(reasonOf(call));
  switch (name) {
    case '&&':
      return both(claims());
    case '||':
      return either(claims());
    case '!':
      return opposite(claimOf(first, reading));
    case '?:':
      return second === undefined || third === undefined ? UNKNOWN : choice(claimOf(first, reading), claimOf(second, reading), claimOf(third, reading));
    case 'has':
      return hasClaim(first, reading);
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return second === undefined ? UNKNOWN : comparisonClaim(name, [first, second], reading);
    case 'in':
      return second === undefined ? UNKNOWN : memberClaim(first, second, reading);
    case 'startsWith':
    case 'endsWith':
    case 'contains':
      return second === undefined ? UNKNOWN : textClaim(name, [first, second], reading);
    default:
      return unsayable(reasonOf(call));
  }
}

/** Something about one answer that is there. */
function referenceClaim(expression: Expression, reading: Reading, verdicts: Verdicts): Claim {
  const reference = referenceOf(expression, reading.frame);
  if (reference === undefined) return unsayable(reasonOf(expression));
  if (reading.facts.isCalculated(reference.pattern)) return unsayable(`it reads "${reference.pattern}", which is calculated`);
  return moved(exactly(verdicts.holds, verdicts.fails), (schema) => asPresent(reference, reading, schema));
}

function hasClaim(part: Expression, reading: Reading): Claim {
  const reference = referenceOf(part, reading.frame);
  if (reference === undefined) return unsayable(reasonOf(part));
  if (reading.facts.isCalculated(reference.pattern)) return unsayable(`it reads "${reference.pattern}", which is calculated`);
  const there = asPresent(reference, reading, reading.facts.mayBeNull(reference.pattern) ? { not: { const: null } } : true);
  return exactly(there, { not: there });
}

function comparisonClaim(operator: Comparison, [left, right]: readonly [Expression, Expression], reading: Reading): Claim {
  for (const [side, other, mirrored] of [[left, right, false], [right, left, true]] as const) {
    if (side[0] === 'call' && side[1] === '?:') return chosenClaim(side, (part) => comparisonClaim(operator, mirrored ? [other, part] : [part, other], reading), reading);
  }
  if ((operator === '==' || operator === '!=') && (isClaim(left) || isClaim(right))) {
    const alike = same(claimOf(left, reading), claimOf(right, reading));
    return operator === '==' ? alike : opposite(alike);
  }
  if (isConstant(left) && isConstant(right)) return constant(valueOf(['call', operator, left, right]));
  if (isConstant(left)) return comparisonClaim(MIRRORED[operator], [right, left], reading);
  if (!isConstant(right)) return unsayable(reasonOf(['call', operator, left, right]));
  const value = valueOf(right);
  if (value === undefined) return UNKNOWN;
  if (left[0] === 'call' && left[1] === 'size' && left[2] !== undefined) return typeof value === 'number' ? sizeClaim(operator, left[2], value, reading) : UNKNOWN;
  const verdicts = comparedWith(operator, value);
  return verdicts === undefined ? unsayable(reasonOf(['call', operator, left, right])) : referenceClaim(left, reading, verdicts);
}

function chosenClaim([, , condition, then, otherwise]: Call, compare: (part: Expression) => Claim, reading: Reading): Claim {
  return condition === undefined || then === undefined || otherwise === undefined ? UNKNOWN : choice(claimOf(condition, reading), compare(then), compare(otherwise));
}

const CLAIMS: ReadonlySet<string> = new Set(['&&', '||', '!', 'has', '==', '!=', '<', '<=', '>', '>=', 'in', 'startsWith', 'endsWith', 'contains']);

/** Yes or no by its form alone, beside a name. */
function isClaim(expression: Expression): boolean {
  if (expression[0] === 'each') return ['exists', 'all', 'exists_one'].includes(expression[1]);
  return expression[0] === 'call' && CLAIMS.has(expression[1]);
}

function sizeClaim(operator: Comparison, of: Expression, count: number, reading: Reading): Claim {
  if (of[0] !== 'each') return referenceClaim(of, reading, sizeCompared(operator, count));
  const [, macro, list, variable, body] = of;
  if (macro === 'map') return sizeClaim(operator, list, count, reading);
  if (macro !== 'filter') return unsayable(reasonOf(of));
  return acrossRows({ list, variable, body }, reading, (row) =>
    row.reasons.length > 0 ? unsayable(row.reasons[0] ?? '') : exactlyOf(countCompared(operator, count, row.surely.holds)),
  );
}

const exactlyOf = ({ holds, fails }: Verdicts): Claim => exactly(holds, fails);

function memberClaim(value: Expression, list: Expression, reading: Reading): Claim {
  // What a macro gives for each row is among the values when a row gives it.
  if (list[0] === 'each' && list[1] === 'map' && isConstant(value)) return eachClaim(['each', 'exists', list[2], list[3], ['call', '==', list[4], value]], reading);
  if (isConstant(list)) {
    const values = valueOf(list);
    const verdicts = Array.isArray(values) ? amongValues(values) : undefined;
    return verdicts === undefined ? unsayable(reasonOf(list)) : referenceClaim(value, reading, verdicts);
  }
  if (list[0] === 'list') return either(partsOf(list).map((part) => comparisonClaim('==', [value, part], reading)));
  const wanted = isConstant(value) ? valueOf(value) : undefined;
  if (typeof wanted !== 'string' && typeof wanted !== 'number' && typeof wanted !== 'boolean') return unsayable(reasonOf(value));
  return referenceClaim(list, reading, {
    holds: { type: 'array', contains: { const: wanted } },
    fails: { type: 'array', items: { type: typeof wanted, not: { const: wanted } } },
  });
}

function textClaim(name: 'startsWith' | 'endsWith' | 'contains', [text, part]: readonly [Expression, Expression], reading: Reading): Claim {
  const wanted = isConstant(part) ? valueOf(part) : undefined;
  if (typeof wanted !== 'string') return unsayable(reasonOf(part));
  const pattern = `${name === 'startsWith' ? '^' : ''}${literal(wanted)}${name === 'endsWith' ? '$' : ''}`;
  return referenceClaim(text, reading, textVerdicts(pattern));
}

function eachClaim([, macro, list, variable, body]: Extract<Expression, readonly ['each', ...unknown[]]>, reading: Reading): Claim {
  if (macro === 'filter' || macro === 'map') return unsayable(reasonOf(list));
  return acrossRows({ list, variable, body }, reading, (row) => combined([row], ([verdicts]) => rowsVerdicts(macro, verdicts ?? { holds: false, fails: false })), macro === 'exists_one');
}

function rowsVerdicts(macro: 'exists' | 'all' | 'exists_one', { holds, fails }: Verdicts): Verdicts {
  const some = (schema: JsonSchema): JsonSchema => ({ type: 'array', contains: schema });
  const every = (schema: JsonSchema): JsonSchema => ({ type: 'array', items: schema });
  if (macro === 'exists') return { holds: some(holds), fails: every(fails) };
  if (macro === 'all') return { holds: every(holds), fails: some(fails) };
  const known: JsonSchema = { anyOf: [holds, fails] };
  return { holds: { type: 'array', contains: holds, maxContains: 1, items: known }, fails: { anyOf: [{ type: 'array', contains: holds, minContains: 2 }, every(fails)] } };
}
