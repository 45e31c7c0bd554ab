// Where no answer is blank, our evaluator gives what cel-js gives: random expressions over what both mean alike.
// Left out: whole-number division (theirs drops the remainder), decimals that doubles cannot hold (theirs are not exact:
// here they are quarters), mixing the two number sorts in arithmetic (they refuse it), min, max, sum, round and age.
// Dates are their timestamps at midnight; our functions of dates are written there with what CEL has for them.
import { after, describe, it } from 'node:test';
import { Environment } from '@marcbachmann/cel-js';
import { expect } from 'chai';
import fc from 'fast-check';
import { evaluate } from '../../src/expression/evaluate.js';
import type { Json, JsonObject, JsonSchema } from '../../src/model/json.js';
import { compileExpression, expressionTypesOf } from '../../src/procedure/compile-expression.js';
import { CHANCE } from '../chance.js';
import type { ExpressionSort } from './write-expression.js';
import { ANSWER_SORTS, DAYS, FIELD_SORTS, WORDS, itemSortOf, writtenExpression } from './write-expression.js';
import { environmentOf } from './vectors.js';

function schemaOf(sort: ExpressionSort): JsonSchema {
  const item = itemSortOf(sort);
  if (item !== undefined) return { type: 'array', items: schemaOf(item) };
  const fields = FIELD_SORTS[sort];
  if (fields !== undefined) return { properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field)])) };
  return { truth: { type: 'boolean' }, whole: { type: 'integer' }, decimal: { type: 'number' }, text: { type: 'string' }, day: { type: 'string', format: 'date' } }[sort] ?? true;
}
const types = expressionTypesOf({ properties: Object.fromEntries(Object.entries(ANSWER_SORTS).map(([name, sort]) => [name, schemaOf(sort)])) });

const TIMESTAMP = 'google.protobuf.Timestamp';
const PLAIN_TYPES: Readonly<Record<string, string>> = { truth: 'bool', whole: 'int', decimal: 'double', text: 'string', day: TIMESTAMP, child: 'Child', toy: 'Toy' };

function typeOf(sort: ExpressionSort): string {
  const item = itemSortOf(sort);
  return item === undefined ? (PLAIN_TYPES[sort] ?? 'dyn') : `list<${typeOf(item)}>`;
}

const plain = new Environment({ unlistedVariablesAreDyn: true });
const environment = new Environment({ homogeneousAggregateLiterals: true });
for (const row of ['toy', 'child']) {
  environment.registerType({ name: PLAIN_TYPES[row] ?? '', schema: Object.fromEntries(Object.entries(FIELD_SORTS[row] ?? {}).map(([name, sort]) => [name, typeOf(sort)])) });
}
for (const [name, sort] of Object.entries(ANSWER_SORTS)) environment.registerVariable(name, typeOf(sort));
environment.registerFunction(`date(string): ${TIMESTAMP}`, (day: string) => plain.evaluate('timestamp(t)', { t: `${day}T00:00:00Z` }));
environment.registerFunction(`year(${TIMESTAMP}): int`, (day: Date) => plain.evaluate('day.getFullYear()', { day }));
environment.registerFunction(`daysBetween(${TIMESTAMP}, ${TIMESTAMP}): int`, (from: Date, to: Date) => plain.evaluate('(to - from).getHours() / 24', { from, to }));
environment.registerFunction(`addDays(${TIMESTAMP}, int): ${TIMESTAMP}`, (day: Date, days: bigint) => plain.evaluate('day + duration(by)', { day, by: `${days * 24n}h` }));

const whole = fc.integer({ min: -30, max: 30 });
function valuesOf(sort: ExpressionSort): fc.Arbitrary<Json> {
  const item = itemSortOf(sort);
  if (item !== undefined) return fc.array(valuesOf(item), { maxLength: item.length > 5 ? 2 : 3 });
  const fields = FIELD_SORTS[sort];
  if (fields !== undefined) return recordOf(fields);
  if (sort === 'truth') return fc.boolean();
  if (sort === 'whole') return whole;
  if (sort === 'decimal') return whole.map((n) => n / 4);
  return fc.constantFrom(...(sort === 'day' ? DAYS : WORDS));
}
function recordOf(sorts: Readonly<Record<string, ExpressionSort>>): fc.Arbitrary<JsonObject> {
  return fc.record(Object.fromEntries(Object.entries(sorts).map(([name, sort]) => [name, valuesOf(sort)])));
}

/** Whole numbers are BigInt there, and days are Date. */
function asTheirs(value: Json | undefined, sort: ExpressionSort): unknown {
  const item = itemSortOf(sort);
  if (item !== undefined && Array.isArray(value)) return value.map((element) => asTheirs(element, item));
  const fields = FIELD_SORTS[sort];
  if (fields !== undefined) return recordAsTheirs(value as JsonObject, fields);
  if (sort === 'whole') return BigInt(Number(value));
  return sort === 'day' ? new Date(`${String(value)}T00:00:00Z`) : value;
}
function recordAsTheirs(values: JsonObject, sorts: Readonly<Record<string, ExpressionSort>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(sorts).map(([name, sort]) => [name, asTheirs(values[name], sort)]));
}
function asOurs(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(asOurs);
  return value === 0 ? 0 : value;
}

/** Within our limits of size, and with products that a double still holds exactly. */
function staysSmall(source: string): boolean {
  const count = (character: string) => source.split(character).length - 1;
  return source.length < 900 && count('(') < 60 && count('*') <= 3 && count('/') <= 4;
}

const RUNS = 300;
const NEVER = /^".*" (?:never holds|is never) '/;
const SORTS: readonly ExpressionSort[] = ['truth', 'whole', 'decimal', 'text', 'day', 'truth[]', 'whole[]', 'decimal[]', 'text[]', 'day[]', 'whole[][]', 'text[][]'];
const FEATURES: Readonly<Record<string, RegExp>> = {
  'a macro': /\.(exists|all|exists_one|filter|map)\(/,
  'two macros': /\.(exists|all|exists_one|filter|map)\([^()]*, .*\.(exists|all|exists_one|filter|map)\(/,
  'rows inside rows': /\.toys\./,
  'a list of lists': /table|words|\[\[/,
  'a text': /'/,
  'a day': /date\(|\b[de]\b|born|days/,
};

describe('Without blanks we agree with cel-js', () => {
  const sources: string[] = [];
  after(() => {
    const counts = Object.entries(FEATURES).map(([name, pattern]) => [name, sources.filter((source) => pattern.test(source)).length] as const);
    console.log(`agreement with cel-js: ${sources.length} expressions, ${new Set(sources).size} different; with ${counts.map(([name, count]) => `${name} ${count}`).join(', ')}`);
    expect(sources.length).to.be.at.least(2000);
    for (const [name, count] of counts) expect(count, name).to.be.above(50);
  });

  for (const sort of SORTS) {
    it(`on expressions that give ${sort}`, () => {
      fc.assert(
        fc.property(writtenExpression(sort), recordOf(ANSWER_SORTS), (source, values) => {
          fc.pre(staysSmall(source));
          const compiled = compileExpression(source, types);
          // A text that the other side can never be is refused here, and false there.
          fc.pre(!('problem' in compiled) || !NEVER.test(compiled.problem.message));
          if ('problem' in compiled) return expect.fail(`${source}: ${compiled.problem.message}`);
          const ours = evaluate(compiled.expression, environmentOf(values));
          sources.push(source);
          expect(asOurs(ours), source).to.deep.equal(asOurs(environment.evaluate(source, recordAsTheirs(values, ANSWER_SORTS))));
        }),
        { ...CHANCE, numRuns: RUNS },
      );
    });
  }
});
