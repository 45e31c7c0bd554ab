// What an expression reads of the rows of a list, field by field.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { patternsRead } from '../../src/expression/patterns-read.js';
import { compileExpression, expressionTypesOf, typeOfSchema } from '../../src/procedure/compile-expression.js';

const visit = { properties: { hours: { type: 'number' }, tags: { items: { type: 'string' } } } };
const child = { properties: { name: { type: 'string' }, income: { type: 'number' }, visits: { items: visit } } };
const types = expressionTypesOf({ properties: { n: { type: 'number' }, t: { type: 'string' }, names: { items: { type: 'string' } }, children: { items: child } } });

describe('The patterns an expression reads', () => {
  const cases: readonly (readonly [text: string, paths: string, self: string])[] = [
    ['n > 3 && has(t)', 'n t', ''],
    ['children.exists(c, c.income > n)', 'children.length children[].income n', ''],
    ['sum(children.map(c, c.income))', 'children.length children[].income', ''],
    ['children.map(c, has(c.name), c.income)', 'children.length children[].name children[].income', ''],
    ['children.exists(c, c.visits.exists(v, v.hours > c.income))', 'children.length children[].visits.length children[].visits[].hours children[].income', ''],
    ['size(children) > 3', 'children.length', ''],
    ['size(children.filter(c, c.income > 3)) > 1', 'children.length children[].income', ''],
    ["children.filter(c, c.income > 3).exists(d, d.name == 'x')", 'children.length children[].income children[].name', ''],
    ['children.filter(c, c.income > 3)', 'children children.length children[].income', ''],
    ['has(children)', 'children', ''],
    ["'x' in names", 'names', ''],
    ["names.exists(x, x == 'x')", 'names.length names[]', ''],
    ['children.map(c, c.income).exists(i, i > 3)', 'children.length children[].income', ''],
    ['[n].exists(i, i > 3)', 'n', ''],
    ['size(t)', 't.length', ''],
    ['self.income / sum(children.map(c, c.income))', 'children.length children[].income', 'income'],
    ['self.visits.exists(v, v.hours > self.income)', '', 'visits.length visits[].hours income'],
    ['self.visits.all(v, size(v.tags) > 1)', '', 'visits.length visits[].tags.length'],
    ["children.exists(self, self.name == 'x')", 'children.length children[].name', ''],
  ];
  for (const [text, paths, self] of cases) {
    it(text, () => {
      const compiled = compileExpression(text, types, { self: typeOfSchema(child) });
      if ('problem' in compiled) return expect.fail(compiled.problem.message);
      const reads = patternsRead(compiled.expression);
      expect([...reads.paths]).to.have.members(paths.split(' ').filter((path) => path !== ''));
      expect([...reads.self]).to.have.members(self.split(' ').filter((path) => path !== ''));
    });
  }
});
