// What the procedure's rules say of one date, month or year alone, as its first and last day: two digits of a year are read
// where that leaves one. Only rules that stop; what reads another answer, or holds only sometimes, is no limit.
import { readsOf } from '../expression/answers-read.js';
import type { CallName, Expression } from '../model/expression.js';
import type { AskModel, DateLimit, FormModel, RuleModel } from '../model/form-model.js';
import { memberPath, rowsPatternOf } from '../model/path.js';
import type { Path } from '../model/path.js';
import { readSchema } from '../schema/schema-document.js';
import { placeAt } from './schema-places.js';

type Model = Pick<FormModel, 'asks' | 'rules' | 'schema'>;
type Found = readonly [pattern: Path, limit: DateLimit];
type Call = Extract<Expression, readonly ['call', ...unknown[]]>;

const TODAY: Expression = ['call', 'today'];

/** The same, with the limits of those that have some. */
export function withDateLimits({ asks, rules, schema }: Model): FormModel['asks'] {
  const kindAt = kindsIn({ asks, schema });
  const limited = new Map<Path, readonly DateLimit[]>();
  const add = ([pattern, limit]: Found): unknown => limited.set(pattern, [...(limited.get(pattern) ?? []), limit]);
  rules.filter(({ severity }) => severity === undefined).flatMap((rule) => claimsOf(rule.check, rowOf(rule), kindAt)).forEach(add);
  bornWithin(asks).filter(([pattern, [by]]) => limited.get(pattern)?.some((known) => known[0] === by) !== true).forEach(add);
  // A date with one limit alone may be of any century.
  const useful = [...limited].filter(([pattern, limits]) => kindAt(pattern) !== 'date' || new Set(limits.map(([by]) => by)).size > 1);
  return { ...asks, ...Object.fromEntries(useful.map(([pattern, limits]): [Path, AskModel] => [pattern, Object.freeze({ ...asks[pattern], limits })])) };
}

/** The citizen's own date of birth, where no rule says more of it: nobody has lived for 130 years. */
function bornWithin(asks: Model['asks']): readonly Found[] {
  return Object.entries(asks).filter(([, { autocomplete }]) => autocomplete === 'bday').flatMap(([pattern]): readonly Found[] => [
    [pattern, ['>=', monthsFromToday(-12 * MOST_YEARS)]],
    [pattern, ['<=', TODAY]],
  ]);
}
const MOST_YEARS = 130;

type KindAt = (pattern: Path) => 'date' | 'year' | 'text' | undefined;

function kindsIn({ asks, schema }: Omit<Model, 'rules'>): KindAt {
  return (pattern) => {
    const kind = asks[pattern]?.kind ?? placeAt(readSchema(schema), pattern)?.shape.merged.format;
    if (kind === 'date' || kind === 'year') return kind;
    return kind === 'month' || kind === 'partial-date' ? 'text' : undefined;
  };
}

function rowOf({ on }: RuleModel): Path | undefined {
  return rowsPatternOf(on[0] ?? '');
}

/** What holds in any case where the whole holds. */
function claimsOf(check: Expression, row: Path | undefined, kindAt: KindAt): readonly Found[] {
  if (check[0] !== 'call') return [];
  const [, name, left, right, ...more] = check;
  if (left === undefined || right === undefined) return [];
  if (name === '&&') return [left, right, ...more].flatMap((each) => claimsOf(each, row, kindAt));
  const turned = TURNED[name];
  return turned === undefined ? [] : [...compared([name, left, right], row, kindAt), ...compared([turned, right, left], row, kindAt)];
}
const TURNED: { readonly [Name in CallName]?: CallName } = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

function compared([name, left, right]: readonly [CallName, Expression, Expression], row: Path | undefined, kindAt: KindAt): readonly Found[] {
  const { paths, self } = readsOf(right);
  if (paths.size + self.size > 0) return [];
  const by = name.startsWith('<') ? '<=' : '>=';
  const step = name === '<' ? -1 : name === '>' ? 1 : 0;
  const pattern = patternOf(left, row);
  if (pattern !== undefined) {
    const kind = kindAt(pattern);
    return kind === undefined ? [] : [[pattern, [by, moved(right, step, kind)]]];
  }
  return left[0] === 'call' && left[1] === 'age' ? byAge(left, [by, step, right], row) : [];
}

/** `age(birthDate) < 18`: with a day more on either side, for those born on the 29th of February. */
function byAge([, , of]: Call, [by, step, right]: readonly ['<=' | '>=', number, Expression], row: Path | undefined): readonly Found[] {
  const pattern = of === undefined ? undefined : patternOf(of, row);
  if (pattern === undefined || right[0] !== 'value' || typeof right[1] !== 'number' || !Number.isInteger(right[1])) return [];
  const years = right[1] + step;
  return [[pattern, by === '>=' ? ['<=', days(monthsFromToday(-12 * years), 1)] : ['>=', monthsFromToday(-12 * (years + 1))]]];
}

/** Without its own limit; where a text is compared, that is let be. */
function moved(limit: Expression, step: number, kind: ReturnType<KindAt>): Expression {
  if (step === 0 || kind === 'text') return limit;
  return kind === 'date' ? days(limit, step) : ['call', '+', limit, ['value', step]];
}

function days(from: Expression, count: number): Expression {
  return ['call', 'addDays', from, ['value', count]];
}

function monthsFromToday(count: number): Expression {
  return ['call', 'addMonths', TODAY, ['value', count]];
}

function patternOf(expression: Expression, row: Path | undefined): Path | undefined {
  if (expression[0] === 'answer') return expression[1];
  return expression[0] === 'self' && row !== undefined ? expression.slice(1).reduce(memberPath, row) : undefined;
}
