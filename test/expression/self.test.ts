// What `self` stands for when an expression is compiled, what is read through it, and what a designer is told about it.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { readsOf } from '../../src/expression/answers-read.js';
import { evaluate, holds } from '../../src/expression/evaluate.js';
import type { Expression } from '../../src/model/expression.js';
import { compileExpression, expressionTypesOf, typeOfSchema } from '../../src/procedure/compile-expression.js';
import type { AnswerType } from '../../src/procedure/compile-expression.js';
import { environmentOf } from './vectors.js';

const child = { properties: { name: { type: 'string' }, birthDate: { type: 'string', format: 'date' }, status: { enum: ['pupil', 'student'] }, school: { properties: { name: { type: 'string' } } }, visits: { items: { properties: { hours: { type: 'number' } } } } } };
const types = expressionTypesOf({ properties: { children: { type: 'array', items: child }, applicant: { properties: { birthDate: { type: 'string', format: 'date' } } } } });
const row = typeOfSchema(child);
const withSelf = expressionTypesOf({ properties: { self: { properties: { name: { type: 'string' } } } } });

function compiled(text: string, self: AnswerType | undefined = row, answers = types): Expression {
  const result = compileExpression(text, answers, { self });
  return 'problem' in result ? expect.fail(`${text}: ${result.problem.message}`) : result.expression;
}

function problemOf(text: string, self?: AnswerType): string {
  const result = compileExpression(text, types, { self });
  return 'problem' in result ? `${result.problem.message} ${result.problem.remedy}` : expect.fail(`"${text}" was accepted`);
}

describe('The tree of an expression in a row', () => {
  const cases: readonly (readonly [string, Expression])[] = [
    ['self.birthDate', ['self', 'birthDate']],
    ['self.school.name', ['self', 'school', 'name']],
    ['self.birthDate < applicant.birthDate', ['call', '<', ['self', 'birthDate'], ['answer', 'applicant.birthDate']]],
    ['children.exists(c, c.birthDate < self.birthDate)', ['each', 'exists', ['answer', 'children'], 'c', ['call', '<', ['row', 'c', 'birthDate'], ['self', 'birthDate']]]],
    ['self.visits.exists(v, v.hours > 3)', ['each', 'exists', ['self', 'visits'], 'v', ['call', '>', ['row', 'v', 'hours'], ['value', 3]]]],
    ["children.exists(self, self.name == 'x')", ['each', 'exists', ['answer', 'children'], 'self', ['call', '==', ['row', 'self', 'name'], ['value', 'x']]]],
    ['has(self.name)', ['call', 'has', ['self', 'name']]],
  ];
  for (const [text, tree] of cases) it(text, () => { expect(compiled(text)).to.deep.equal(tree); });

  it('a row may be a plain value', () => { expect(compiled("self == 'x'", 'text')).to.deep.equal(['call', '==', ['self'], ['value', 'x']]); });
  it('a row of which nothing is known is not checked', () => { expect(compiled('self.a.b > 1', 'any')).to.deep.equal(['call', '>', ['self', 'a', 'b'], ['value', 1]]); });
  it('an answer called self is reached where there is no row', () => {
    const result = compileExpression('self.name', withSelf);
    expect(result).to.deep.equal({ expression: ['answer', 'self.name'], type: 'text' });
  });
  it('and hidden by the row where there is one', () => { expect(compiled('self.birthDate', row, withSelf)).to.deep.equal(['self', 'birthDate']); });
  it('has the type of the row', () => { expect(compileExpression('self.status', types, { self: row })).to.have.property('type').that.deep.equals({ codes: ['pupil', 'student'] }); });
});

describe('A problem with self says what is wrong and what to write', () => {
  const cases: readonly (readonly [text: string, self: AnswerType | undefined, sentence: string])[] = [
    ['self.birthDate < today()', undefined, 'There is no row here: "self.birthDate" has no meaning. Use self for questions inside a list only.'],
    ['has(self)', undefined, 'There is no row here: "self" has no meaning.'],
    ['children.exists(c, c.name == self.name)', undefined, 'There is no row here: "self.name"'],
    ['self.birthdate < today()', row, 'There is no answer "self.birthdate". Did you mean "self.birthDate"?'],
    ['self.school.nam == self.name', row, 'Did you mean "self.school.name"?'],
    ['sefl.name == self.name', row, 'There is no answer "sefl.name". Did you mean "self.name"?'],
    ["self.status == 'pupl'", row, '"self.status" is never \'pupl\'. Did you mean \'pupil\'?'],
    ["self.birthDate < '2020-01-01'", row, "Write the date as date('2020-01-01')."],
    ['self.visits.hours > 1', row, '"self.visits" is a list: "self.visits.hours" does not say which row. Look at its rows, for example self.visits.exists(row, has(row.hours)).'],
    ['birthDate < today()', row, 'There is no answer "birthDate". Did you mean "self.birthDate"?'],
    ["school.name == 'x'", row, 'There is no answer "school.name". Did you mean "self.school.name"?'],
    ["children.status == 'pupil'", (types.children as { readonly listOf: AnswerType }).listOf, '"children" is a list: "children.status" does not say which row. For the row in which this stands, write self.status. Or look at all its rows, for example children.exists(row, has(row.status)).'],
    ["children.status == 'pupil'", 'text', '"children" is a list: "children.status" does not say which row. Look at its rows, for example children.exists(row, has(row.status)).'],
    ['self.name.first', row, '"self.name" is text: it has no part "first".'],
    ['self', row, '"self" is a group of answers. Name one answer of the group.'],
    ['has(self)', row, 'Name one answer, not a group'],
    ['self.constructor == self.name', row, 'There is no answer "self.constructor".'],
    ['self.constructor == 1', 'any', 'it has no part "constructor"'],
    ['self.name == self.name', 'text', '"self" is text: it has no part "name". Write "self" alone.'],
  ];
  for (const [text, self, sentence] of cases) it(text, () => { expect(problemOf(text, self)).to.contain(sentence); });
});

describe('What an expression in a row reads', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['self.birthDate < today()', [], ['birthDate']],
    ["self.school.name == self.name", [], ['school.name', 'name']],
    ['children.exists(c, c.birthDate < self.birthDate)', ['children'], ['birthDate']],
    ['self.visits.exists(v, v.hours > 1) && has(applicant.birthDate)', ['applicant.birthDate'], ['visits']],
    ['[self.name, self.name] == []', [], ['name']],
  ];
  for (const [text, paths, fields] of cases) {
    it(text, () => {
      const reads = readsOf(compiled(text));
      expect([...reads.paths]).to.have.members([...paths]);
      expect([...reads.self]).to.have.members([...fields]);
    });
  }
  it('the row as a whole has no name', () => { expect([...readsOf(compiled('size(self) > 1', 'text')).self]).to.deep.equal(['']); });
  it('however deep the tree is', () => {
    let nested: Expression = ['self', 'a'];
    for (let level = 0; level < 100_000; level += 1) nested = ['call', '!', nested];
    expect([...readsOf(nested).self]).to.deep.equal(['a']);
  });
});

describe('The value of self', () => {
  it('is unknown where the environment has no row', () => {
    expect(evaluate(['self', 'name'], environmentOf({ name: 'x' }))).to.equal(undefined);
    expect(holds(compiled('has(self.name)'), environmentOf({}))).to.equal(false);
  });
  it('never reaches what a row inherits', () => {
    for (const field of ['constructor', '__proto__', 'toString']) expect(evaluate(['self', field], environmentOf({}, undefined, {}))).to.equal(undefined);
  });
  it('as a whole is the row', () => { expect(evaluate(['self'], environmentOf({}, undefined, { a: [1] }))).to.deep.equal({ a: [1] }); });
});
