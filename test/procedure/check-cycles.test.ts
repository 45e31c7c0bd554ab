// Which conditions and calculations need their own result, and how the cycle is named.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { patternsRead } from '../../src/expression/patterns-read.js';
import { cyclesIn } from '../../src/procedure/check-cycles.js';
import { compileExpression, expressionTypesOf, typeOfSchema } from '../../src/procedure/compile-expression.js';

/** `a: b c` is a target and what it reads; the pointer is the line. */
function cyclesOf(lines: readonly string[]): readonly string[] {
  const entries = lines.map((line, index) => {
    const [target = '', reads = ''] = line.split(': ');
    return { target, reads: reads.split(' ').filter((read) => read !== ''), pointer: `/${index}` };
  });
  return cyclesIn(entries).map(({ pointer, cycle }) => `${pointer} ${cycle.join(' → ')}`);
}

describe('Cycles', () => {
  const cases: Readonly<Record<string, readonly [lines: readonly string[], cycles: readonly string[]]>> = {
    'nothing at all': [[], []],
    'a chain is none': [['a: b', 'b: c', 'c: d'], []],
    'two ways to the same answer are none': [['a: b c', 'b: d', 'c: d', 'd: e'], []],
    'reading what nothing decides is none': [['a: b b.c d[].e'], []],
    'a question that reads itself': [['a: a'], ['/0 a → a']],
    'two that need each other': [['a: b', 'b: a'], ['/0 a → b → a']],
    'three in a round': [['a: b', 'b: c', 'c: a'], ['/0 a → b → c → a']],
    'a round further on is named without the way to it': [['start: a', 'a: b', 'b: a'], ['/1 a → b → a']],
    'what hangs on a round is not in it': [['a: b', 'b: a c', 'c: d'], ['/0 a → b → a']],
    'two rounds that share an answer': [['a: b c', 'b: a', 'c: a'], ['/0 a → b → a', '/0 a → c → a']],
    'two rounds apart': [['a: b', 'b: a', 'c: d', 'd: c'], ['/0 a → b → a', '/2 c → d → c']],
    'a short round inside a long one': [['a: b', 'b: c', 'c: a b'], ['/0 a → b → c → a', '/2 c → b → c']],
    'two expressions of one question': [['a: x', 'a: b', 'b: a'], ['/1 a → b → a']],
    'the same name read twice': [['a: b b', 'b: a'], ['/0 a → b → a']],
    'reading a list reads what is in its rows': [['total: children', 'children[].share: total'], ['/0 total → children[].share → total']],
    'a list inside a list too': [['total: a', 'a[].b[].c: total'], ['/0 total → a[].b[].c → total']],
    'a list of plain rows': [['total: names', 'names[]: total'], ['/0 total → names[] → total']],
    'a row that reads its whole list': [['children[].share: children'], ['/0 children[].share → children[].share']],
    'a row that reads how many rows there are': [['children[].share: children.length'], []],
    'a list that is decided by how many rows it has': [['children: children.length'], ['/0 children → children']],
    'a row that reads how many rows there are, of a list that it decides': [['children[].share: children.length', 'children: children[].share'], ['/0 children[].share → children → children[].share']],
    'a row that reads another field of its row': [['children[].share: children[].income', 'children[].income: children[].works'], []],
    'two fields of one row': [['children[].a: children[].b', 'children[].b: children[].a'], ['/0 children[].a → children[].b → children[].a']],
    'reading a group reads what is in it': [['a: person', 'person.name: a'], ['/0 a → person.name → a']],
    'an answer needs the group it is in': [['person: a', 'a: person.name'], ['/0 person → a → person']],
    'a list decided by its own rows': [['children: children[].age'], ['/0 children → children']],
    'a name that only begins alike is another': [['a: bc', 'b: a', 'b.c: a', 'bcd: a'], []],
    'a step and its question': [['step:home: rent', 'rent: step:home'], ['/0 step:home → rent → step:home']],
    'a step whose id has a dot is not within another': [['a: step:x', 'step:x.y: a'], []],
  };
  for (const [name, [lines, cycles]] of Object.entries(cases)) it(name, () => { expect(cyclesOf(lines)).to.deep.equal(cycles); });

  it('a chain of 50,000 and a round of 50,000 are walked without recursion', () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => `q${index}: q${index + 1}`);
    expect(cyclesOf(chain)).to.deep.equal([]);
    const [round] = cyclesIn([...chain, 'q50000: q0'].map((line, index) => ({ target: line.split(': ')[0] ?? '', reads: [line.split(': ')[1] ?? ''], pointer: `/${index}` })));
    expect(round?.cycle).to.have.length(50_002);
  });

  it('a list of 2,000 questions, each of which reads the list, is looked at once per question', () => {
    const lines = Array.from({ length: 2000 }, (_, index) => `list[].q${index}: list`);
    expect(cyclesOf(lines)).to.have.length(100).and.include('/0 list[].q0 → list[].q0');
  });
});

describe('Cycles of calculations in a row', () => {
  const child = { properties: { income: { type: 'number' }, share: { type: 'number' } } };
  const types = expressionTypesOf({ properties: { total: { type: 'number' }, children: { items: child } } });
  const cases: Readonly<Record<string, readonly [calculations: Readonly<Record<string, string>>, cycles: readonly string[]]>> = {
    'a share of what all rows have': [{ 'children[].share': 'self.income / sum(children.map(c, c.income))' }, []],
    'a share of the number of rows': [{ 'children[].share': '1 / size(children)' }, []],
    'a share of the shares': [{ 'children[].share': 'self.income / sum(children.map(c, c.share))' }, ['children[].share → children[].share']],
    'a share of a total of incomes': [{ 'children[].share': 'self.income / total', total: 'sum(children.map(c, c.income))' }, []],
    'a share of a total of shares': [{ 'children[].share': 'self.income / total', total: 'sum(children.map(c, c.share))' }, ['children[].share → total → children[].share']],
    'two of one row': [{ 'children[].share': 'self.income', 'children[].income': 'self.share + 1' }, ['children[].share → children[].income → children[].share']],
  };
  for (const [name, [calculations, cycles]] of Object.entries(cases)) {
    it(name, () => {
      const entries = Object.entries(calculations).map(([target, text]) => {
        const compiled = compileExpression(text, types, { self: typeOfSchema(child) });
        if ('problem' in compiled) return expect.fail(compiled.problem.message);
        const { paths, self } = patternsRead(compiled.expression);
        return { target, reads: [...paths, ...[...self].map((field) => `children[].${field}`)], pointer: '' };
      });
      expect(cyclesIn(entries).map(({ cycle }) => cycle.join(' → '))).to.deep.equal(cycles);
    });
  }
});
