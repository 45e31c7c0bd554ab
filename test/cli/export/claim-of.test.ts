import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { claimOf } from '../../../src/cli/export/claim-of.js';
import { DOCUMENT } from '../../../src/cli/export/frame.js';
import { evaluate } from '../../../src/expression/evaluate.js';
import type { Json, JsonSchema } from '../../../src/model/json.js';
import { toPointer, valueAtPointer } from '../../../src/model/path.js';
import { compileExpression, expressionTypesOf } from '../../../src/procedure/compile-expression.js';

const SCHEMA: JsonSchema = {
  type: 'object',
  properties: {
    status: { type: 'string', enum: ['alone', 'couple', 'other'] },
    name: { type: 'string' },
    born: { type: 'string', format: 'date' },
    amount: { type: 'number' },
    other: { type: 'number' },
    agreed: { type: 'boolean' },
    tags: { type: 'array', items: { type: 'string' } },
    home: { type: 'object', properties: { city: { type: 'string' }, size: { type: 'number' } } },
    rows: { type: 'array', items: { type: 'object', properties: { kind: { type: 'string' }, hours: { type: 'number' }, parts: { type: 'array', items: { type: 'object', properties: { n: { type: 'number' } } } } } } },
  },
};

/** What JSON Schema can say exactly. */
const SAYABLE: readonly string[] = [
  "status == 'couple'", "status != 'couple'", "'couple' == status", "status in ['alone', 'couple']", '!(status in [\'alone\'])',
  'amount == 3', 'amount != 3', 'amount < 3', 'amount <= 3', 'amount > 3', 'amount >= 3', '3 < amount', 'amount < 0.1 + 0.2', 'amount > -1', 'amount in [1, 2, 3]',
  'agreed', '!agreed', 'agreed == true', 'agreed != true', 'agreed == (amount > 3)', "(status == 'couple') != agreed",
  'has(amount)', '!has(amount)', 'has(home.city)', "!has(amount) || amount > 3",
  "born < date('2000-02-03')", "born >= date('2000-02-03')", "date('2000-02-03') < born", "born == date('2000-02-03')", "born != date('2000-02-03')",
  "name < 'mm'", "name <= 'mm'", "name > 'mm'", "name >= 'mm'", "name > ''", "name < 'a.b'", "name.startsWith('m.')", "name.endsWith('x')", "name.contains('(')",
  'size(name) > 2', 'size(name) == 1', 'size(name) != 1', '1 > size(name)', 'size(tags) >= 2', 'size(tags) < 1', 'size(tags) > -2', 'size(tags) < 1.5', 'size(tags) != 2',
  "'x' in tags", "!('x' in tags)", "home.city == 'here' && home.size > 3", "home.city == 'here' || amount > 3", "!(home.city == 'here' || amount > 3)",
  "status == 'couple' ? amount > 3 : agreed", "(status == 'couple' ? amount : home.size) > 3", "3 < (status == 'couple' ? amount : 5)", "(status == 'couple' ? 'a' : 'b') == name",
  "rows.exists(r, r.hours > 3)", "!rows.exists(r, r.hours > 3)", "rows.all(r, r.hours > 3)", "!rows.all(r, r.hours > 3)", "rows.exists_one(r, r.hours > 3)", "!rows.exists_one(r, r.hours > 3)",
  "rows.exists(r, r.hours > 3 && status == 'couple')", "rows.all(r, r.hours > 3 || agreed)", "rows.exists(r, r.hours > 3 && !agreed || amount > 3 && r.kind == 'a')", 'rows.all(r, agreed)',
  "rows.exists(r, r.parts.exists(p, p.n > 3))", "rows.all(r, r.kind == 'a' || r.parts.all(p, p.n > 3))", "tags.exists(t, t == 'x')", "tags.all(t, size(t) > 1)",
  "size(rows.filter(r, r.hours > 3)) >= 2", "size(rows.filter(r, r.hours > 3)) == 1", "size(rows.filter(r, r.hours > 3 && agreed)) < 2", "'a' in rows.map(r, r.kind)", "!('a' in rows.map(r, r.kind))", 'size(rows.map(r, r.kind)) > 1',
  'true', 'false', '1 / 0 > 1', "amount > 3 && 1 / 0 > 1", 'rows.exists(r, has(r.hours)) && !has(tags)', 'rows.all(r, r.hours > 3 ? agreed : r.kind == \'a\')',
];

/** What it cannot: two bounds, one on each side of the truth. */
const UNSAYABLE: readonly (readonly [string, RegExp])[] = [
  ['age(born) < 18', /today’s date/],
  ["status == 'couple' && age(born) < 18", /today’s date/],
  ["status == 'couple' || born < today()", /today’s date/],
  ["!(agreed && born < today())", /today’s date/],
  ['amount + other > 3', /calculates/],
  ['amount < other', /compares answers/],
  ['sum(rows.map(r, r.hours)) > 3', /several rows/],
  ['rows.exists(r, r.hours > amount)', /compares answers/],
  ["rows.exists(r, r.hours > amount && r.kind == 'a')", /compares answers/],
  ["rows.exists_one(r, r.hours > amount && r.kind == 'a')", /compares answers/],
  ['year(born) < 2000', /calculates/],
];

const VALUES: Readonly<Record<string, readonly (Json | undefined)[]>> = {
  status: [undefined, 'alone', 'couple'],
  amount: [undefined, 0.3, 3, 3.5, 'x'],
  agreed: [undefined, true, false],
};
const MORE: readonly Readonly<Record<string, Json>>[] = [
  {}, { name: '' }, { name: 'm' }, { name: 'mm' }, { name: 'mma' }, { name: 'mn' }, { name: 'z' }, { name: 'm.x' }, { name: 'mxx' }, { name: 'a.b' }, { name: 'a(b' }, { name: '\u{1F600}x' }, { name: 3 }, { name: null },
  { born: '1999-12-31', other: 1 }, { born: '2000-02-03', other: 5 }, { born: '2000-02-04' }, { born: '2020-01-01' },
  { tags: [] }, { tags: ['x'] }, { tags: ['y', 'xx'] }, { tags: ['y', null] }, { tags: 'x' },
  { home: {} }, { home: { city: 'here', size: 4 } }, { home: { city: 'here', size: 1 } }, { home: { city: 'there' } }, { home: { size: 9 } }, { home: { size: null } },
  { rows: [] }, { rows: [{}] }, { rows: [{ hours: 4 }] }, { rows: [{ hours: 1, kind: 'a' }] }, { rows: [{ hours: 4, kind: 'a' }, { hours: 5 }] }, { rows: [{ hours: 4 }, { hours: 1 }] }, { rows: [{ hours: 4 }, {}] },
  { rows: [{ parts: [{ n: 4 }] }] }, { rows: [{ parts: [{ n: 1 }, {}], kind: 'b' }] }, { rows: [{ kind: 'a', parts: [] }] }, { rows: [{ kind: 'a' }, { kind: 'b', hours: 4 }] },
];

function* documents(): Iterable<Readonly<Record<string, Json>>> {
  for (const status of VALUES.status ?? []) {
    for (const amount of VALUES.amount ?? []) {
      for (const agreed of VALUES.agreed ?? []) {
        for (const more of MORE) yield { ...(status === undefined ? {} : { status }), ...(amount === undefined ? {} : { amount }), ...(agreed === undefined ? {} : { agreed }), ...more };
      }
    }
  }
}

const every = [...documents()];
const types = expressionTypesOf(SCHEMA);
const facts = { isObject: () => true, mayBeNull: () => true, isCalculated: () => false };

function claimsOf(text: string) {
  const compiled = compileExpression(text, types, { expects: 'boolean' });
  if ('problem' in compiled) throw new Error(`${text}: ${compiled.problem.message}`);
  const claim = claimOf(compiled.expression, { frame: DOCUMENT, decided: new Map(), facts, claimOf });
  const ajv = new Ajv2020({ strict: false });
  const test = (schema: JsonSchema): ((document: Json) => boolean) => ajv.compile(schema);
  return {
    reasons: claim.reasons,
    surely: { holds: test(claim.surely.holds), fails: test(claim.surely.fails) },
    possibly: { holds: test(claim.possibly.holds), fails: test(claim.possibly.fails) },
    worth: (document: Json) => evaluate(compiled.expression, { answer: (path) => valueAtPointer(document, toPointer(path)), today: () => '2026-03-08' }),
  };
}

describe('an expression as JSON Schema', () => {
  for (const text of SAYABLE) {
    it(`${text} is true, false and unknown for the same documents`, () => {
      const { reasons, surely, worth } = claimsOf(text);
      expect(reasons).to.deep.equal([]);
      for (const document of every) {
        const value = worth(document);
        const told = surely.holds(document) ? true : surely.fails(document) ? false : undefined;
        expect(told, JSON.stringify(document)).to.equal(value);
      }
    });
  }

  for (const [text, reason] of UNSAYABLE) {
    it(`${text} lies between two bounds, and is said not to be exact`, () => {
      const { reasons, surely, possibly, worth } = claimsOf(text);
      expect(reasons.join('; ')).to.match(reason);
      for (const document of every) {
        const value = worth(document);
        if (surely.holds(document)) expect(value, JSON.stringify(document)).to.equal(true);
        if (surely.fails(document)) expect(value, JSON.stringify(document)).to.equal(false);
        if (value === true) expect(possibly.holds(document), JSON.stringify(document)).to.equal(true);
        if (value === false) expect(possibly.fails(document), JSON.stringify(document)).to.equal(true);
      }
    });
  }

  it('keeps what it can say of a condition that it cannot say as a whole', () => {
    const { possibly } = claimsOf("status == 'couple' && age(born) < 18");
    expect(possibly.holds({ status: 'alone', born: '2020-01-01' })).to.equal(false);
    expect(possibly.holds({ status: 'couple' })).to.equal(true);
  });
});
