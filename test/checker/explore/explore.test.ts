import { expect } from 'chai';
import { describe, it } from 'node:test';
import { explore } from '../../../src/checker/explore/explore.js';
import type { Exploration } from '../../../src/checker/explore/explore.js';
import { findIssues, stops } from '../../../src/validation/find-issues.js';
import { formOf, TODAY } from './form-of.js';
import type { SmallForm } from './form-of.js';

const text = { type: 'string', minLength: 1, maxLength: 50 };
const number = { type: 'number', minimum: 0, maximum: 100_000 };
const date = { type: 'string', format: 'date' };
const codes = (...list: readonly string[]) => ({ type: 'string', enum: list });

/** Each has a condition that must be found holding and not holding, by valid answers. */
const FORMS: Readonly<Record<string, SmallForm>> = {
  'one option': { answers: { properties: { a: codes('x', 'y', 'z'), b: text }, required: ['a', 'b'] }, steps: [{ id: 's', ask: ['a', { path: 'b', when: "a == 'y'" }] }] },
  'three answers together': {
    answers: { properties: { a: codes('x', 'y', 'z'), b: codes('x', 'y', 'z'), c: { type: 'boolean' }, d: text }, required: ['a', 'b', 'c', 'd'] },
    steps: [{ id: 's', ask: ['a', 'b', 'c', { path: 'd', when: "a == 'y' && b == 'z' && !c" }] }],
  },
  'a chain of questions': {
    answers: { properties: { a: codes('x', 'y'), b: codes('x', 'y'), c: codes('x', 'y'), d: text } },
    steps: [{ id: 's', ask: ['a', { path: 'b', when: "a == 'y'" }, { path: 'c', when: "b == 'y'" }, { path: 'd', when: "c == 'y'" }] }],
  },
  'an age': { answers: { properties: { born: date, guardian: text }, required: ['born', 'guardian'] }, steps: [{ id: 's', ask: ['born', { path: 'guardian', when: 'age(born) < 18' }] }] },
  'a sum': {
    answers: { properties: { own: number, partner: number, total: { type: 'number' }, why: text }, required: ['own', 'partner'] },
    steps: [{ id: 's', ask: ['own', 'partner', { path: 'total', calculate: 'own + partner' }, { path: 'why', when: 'total > 43210' }] }],
  },
  'rows': {
    answers: { properties: { children: { type: 'array', maxItems: 9, items: { type: 'object', properties: { born: date, school: text }, required: ['born'] } }, large: text } },
    steps: [{ id: 's', ask: ['children', { path: 'children[].school', when: 'age(self.born) >= 4' }, { path: 'large', when: 'size(children) > 4' }] }],
  },
  'two dates': {
    answers: { properties: { from: date, until: date, long: text }, required: ['from', 'until'] },
    steps: [{ id: 's', ask: ['from', 'until', { path: 'long', when: 'daysBetween(from, until) > 400' }] }],
    rules: [{ id: 'order', check: 'until >= from', on: ['until'] }],
  },
  'a condition of the schema': {
    answers: { properties: { a: codes('x', 'y'), b: text }, required: ['a'], if: { properties: { a: { const: 'y' } }, required: ['a'] }, then: { required: ['b'] }, else: { properties: { b: false } } },
    steps: [{ id: 's', ask: ['a', 'b'] }],
  },
  'one option of forty': {
    answers: { properties: { a: codes(...Array.from({ length: 40 }, (_, index) => `option-${index}`)), b: text }, required: ['a', 'b'] },
    steps: [{ id: 's', ask: ['a', { path: 'b', when: "a == 'option-37'" }] }],
  },
  'branches': {
    answers: { properties: { pay: { type: 'object', oneOf: [{ title: 'Card', properties: { card: text }, required: ['card'] }, { title: 'Bank', properties: { iban: { type: 'string', pattern: '^LU[0-9]{18}$' } }, required: ['iban'] }] } }, required: ['pay'] },
    steps: [{ id: 's', ask: ['pay'] }],
  },
};

const found = async (form: SmallForm): Promise<Exploration> => explore(await formOf(form), { today: TODAY });

describe('the search for answers', () => {
  for (const [name, form] of Object.entries(FORMS)) {
    it(`finds ${name}, holding and not holding`, async () => {
      const { targets, complete } = await found(form);
      expect(targets.filter(({ reached }) => reached !== 'valid').map(({ about, state }) => `${about} ${state}`)).to.deep.equal([]);
      expect(targets.length).to.be.greaterThan(1);
      expect(complete).to.equal(true);
    });

    it(`gives only valid answers: ${name}`, async () => {
      const model = await formOf(form);
      for (const { answers, outline } of explore(model, { today: TODAY }).sets) {
        expect(findIssues({ model, answers, outline, today: TODAY }).filter(stops)).to.deep.equal([]);
      }
    });
  }

  it('gives the same each time, and says when its limit ended it', async () => {
    const model = await formOf(FORMS.rows ?? expect.fail());
    const documents = (limit: number) => explore(model, { today: TODAY, limit }).sets.map(({ outline }) => outline.document);
    expect(documents(200)).to.deep.equal(documents(200));
    expect(explore(model, { today: TODAY, limit: 3 })).to.include({ complete: false, tries: 3 });
  });

  it('says what stops every answer where none is valid', async () => {
    const { sets, stoppedBy } = await found({
      answers: { properties: { a: number, b: number }, required: ['a', 'b'] },
      steps: [{ id: 's', ask: ['a', 'b'] }],
      rules: [{ id: 'never', check: 'a > b && b > a', on: ['a'] }],
    });
    expect(sets).to.deep.equal([]);
    expect(stoppedBy.map(({ code }) => code)).to.deep.equal(['rule.never']);
  });
});
