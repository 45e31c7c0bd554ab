// An expression that was written to hang the page ends: refused when it is compiled, or stopped with GF120 when it is
// evaluated. Counted in how often it asks for an answer, never in time.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { MOST_STEPS } from '../../src/expression/evaluate.js';
import type { Expression } from '../../src/model/expression.js';
import type { Json } from '../../src/model/json.js';
import { compileExpression, expressionTypesOf } from '../../src/procedure/compile-expression.js';
import { CHANCE } from '../chance.js';
import { valueOrCode } from './vectors.js';

const types = expressionTypesOf({ properties: { l: { items: { type: 'number' } }, t: { type: 'string' }, words: { items: { type: 'string' } } } });
const ROWS = 200;
const answers: Readonly<Record<string, Json>> = {
  l: Array.from({ length: ROWS }, (_, index) => index),
  t: 'x'.repeat(1_000_000),
  words: Array.from({ length: ROWS }, () => 'x'.repeat(10_000)),
};

/** How it ends, and how often an answer or today was asked for on the way. */
function endOf(expression: Expression, of = answers): { readonly end: Json | undefined; readonly asked: number } {
  let asked = 0;
  const end = valueOrCode(expression, {
    answer(path) {
      asked += 1;
      return of[path];
    },
    today() {
      asked += 1;
      return '2026-03-01';
    },
    self() {
      asked += 1;
      return of['l'];
    },
  });
  return { end, asked };
}

function compiled(text: string): Expression | 'refused' {
  const result = compileExpression(text, types, { self: { listOf: 'number' } });
  return 'problem' in result ? 'refused' : result.expression;
}

const nested = (depth: number, macro: string, body: string, list = 'l'): string =>
  Array.from({ length: depth }, (_, level) => `v${level}`).reduceRight((inner, variable) => `${list}.${macro}(${variable}, ${inner})`, body);
const chained = (count: number, start: string, step: string) => start + step.repeat(count);

describe('A hostile expression ends', () => {
  const cases: Readonly<Record<string, readonly [text: string, end: 'refused' | 'GF120']>> = {
    'two lists inside one another, then a third': [nested(3, 'all', 'v0 + v1 + v2 >= 0'), 'GF120'],
    'ten lists inside one another': [nested(10, 'all', 'v0 >= 0'), 'GF120'],
    'exists that never finds': [nested(4, 'exists', 'v3 < 0'), 'GF120'],
    'exists_one, which cannot stop early': [nested(4, 'exists_one', 'v3 == 7'), 'GF120'],
    'map into lists of lists of lists': [nested(4, 'map', 'v3'), 'GF120'],
    'filter inside filter': ['l.filter(a, size(l.filter(b, size(l.filter(c, c >= 0)) > 0)) > 0)', 'GF120'],
    'the own row instead of an answer': [nested(4, 'all', 'v3 >= 0', 'self'), 'GF120'],
    'asking for today in every row of rows': [nested(3, 'all', 'today() == today()'), 'GF120'],
    'fifteen lists inside one another': [nested(15, 'all', 'true'), 'GF120'],
    'more levels than may be written': [nested(60, 'all', 'true'), 'refused'],
    'a list that doubles thirty times': [chained(30, '[l]', '.map(a, [a, a])'), 'GF120'],
    'a list of the same long list, compared in every row': ['l.all(a, [l, l, l, l, l] == [l, l, l, l, l])', 'GF120'],
    'a list of lists, searched in every row': ['l.all(a, l in [l, l, l, l, l])', 'GF120'],
    'a text that doubles thirty times': [chained(30, '[t]', '.map(a, a + a)'), 'GF120'],
    'a long text, searched in every row': ["l.all(a, !t.contains('xxxxxxxxxxxxxxxxxxxxy'))", 'GF120'],
    'long texts, joined with one another': ['words.all(a, words.all(b, size(a + b) > 0))', 'GF120'],
    'long texts, compared with one another': ["words.all(a, words.all(b, a + 'a' != b + 'b'))", 'GF120'],
    'sums of sums': ['l.all(a, sum(l.map(b, sum(l))) > 0)', 'GF120'],
    'a text of more than 2,000 characters': [`t == '${'x'.repeat(2000)}'`, 'refused'],
    'a thousand brackets': [`${'('.repeat(990)}1${')'.repeat(990)}`, 'refused'],
    'a thousand exclamation marks': [`${'!'.repeat(1000)}true`, 'refused'],
    'a thousand minus signs': [`${'-'.repeat(1000)}1`, 'refused'],
    'a thousand additions': [Array.from({ length: 900 }).fill('1').join('+'), 'refused'],
    'four hundred choices': [`${'true?1:'.repeat(280)}1`, 'refused'],
    'a list of a thousand': [`1 in [${Array.from({ length: 900 }).fill('1').join(',')}]`, 'refused'],
    'lists inside lists': [`${'['.repeat(900)}${']'.repeat(900)}`, 'refused'],
    'a name of a thousand parts': [`t${'.a'.repeat(900)}`, 'refused'],
    'thirty arguments': [`max(${Array.from({ length: 30 }).fill('1').join(',')})`, 'refused'],
    'a text that is never closed': [`'${'\\'.repeat(1500)}`, 'refused'],
  };
  for (const [name, [text, end]] of Object.entries(cases)) {
    it(`${name}: ${end}`, () => {
      const expression = compiled(text);
      if (expression === 'refused') {
        expect(end).to.equal('refused');
        return;
      }
      const { end: found, asked } = endOf(expression);
      expect(found).to.equal(end);
      expect(asked).to.be.at.most(MOST_STEPS);
    });
  }

  it('however macros are put inside one another', () => {
    const macro = fc.constantFrom('all', 'exists', 'exists_one');
    const list = fc.constantFrom('l', 'self', 'l.map(x, x + 1)', 'l.filter(x, x >= 0)', '[1, 2, 3]');
    fc.assert(
      fc.property(fc.array(fc.tuple(list, macro), { minLength: 1, maxLength: 8 }), fc.constantFrom('v0 >= 0', 'v0 < 0', 'v0 == size(l)', 'v0 in l'), (levels, body) => {
        const expression = compiled(levels.reduceRight<string>((inner, [rows, name], level) => `${rows}.${name}(v${level}, ${inner})`, body));
        if (expression === 'refused') return expect.fail('refused');
        const { end, asked } = endOf(expression);
        expect(end).to.be.oneOf([true, false, 'GF120']);
        expect(asked).to.be.at.most(MOST_STEPS);
      }),
      { ...CHANCE, numRuns: 60 },
    );
  });

  it('a stored tree that was never compiled', () => {
    let deep: Expression = ['value', true];
    for (let level = 0; level < 50_000; level += 1) deep = ['list', deep];
    expect(endOf(deep).end).to.equal('GF120');
    const wide: Expression = ['call', '&&', ...Array.from({ length: 200_000 }, (): Expression => ['value', true])];
    expect(endOf(wide).end).to.equal('GF120');
    const doubled = Array.from({ length: 40 }).reduce<Expression>((list) => ['each', 'map', list, 'x', ['list', ['row', 'x'], ['row', 'x']]], ['list', ['value', 1]]);
    expect(endOf(doubled).end).to.equal('GF120');
  });
});
