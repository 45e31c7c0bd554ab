// What the checker must not say of conditions and rules that are as they should be.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { checkDesign } from '../../src/checker/check-design.js';
import { filesOf, TODAY } from './explore/form-of.js';

const codes = (...list: readonly string[]) => ({ type: 'string', enum: list });
const properties = {
  status: codes('tenant', 'owner'), rent: { type: 'number', minimum: 0, maximum: 5000 }, own: { type: 'number', minimum: 0, maximum: 100 }, partner: { type: 'number', minimum: 0, maximum: 100 },
  born: { type: 'string', format: 'date' }, since: { type: 'string', format: 'date' }, note: { type: 'string', maxLength: 50 },
  children: { type: 'array', items: { type: 'object', properties: { born: { type: 'string', format: 'date' }, age: { type: 'integer', minimum: 0, maximum: 17 } } } },
};
const ASKED = ['status', 'rent', 'own', 'partner', 'born', 'since', 'children'];

async function said({ when = 'has(status)', rules = [] }: { readonly when?: string; readonly rules?: readonly string[] }): Promise<readonly string[]> {
  const form = filesOf({
    answers: { properties, required: ASKED },
    steps: [{ id: 'all', ask: [...ASKED, { path: 'note', when }] }],
    rules: rules.map((check, index) => ({ id: `r${index}`, check, on: [ASKED.find((name) => check.includes(name)) ?? 'status'] })),
  });
  const { problems } = await checkDesign(form, { today: TODAY });
  return problems.map(({ code }) => code).filter((code) => code.startsWith('GF19'));
}

describe('nothing is said', () => {
  for (const when of [
    'has(rent)', "has(status) && (status == 'tenant' || status == 'owner')", "status == 'tenant' && rent > 0", 'own + partner > 150', 'own + partner > 300', 'age(born) >= 18', 'since > born',
    'children.exists(c, c.age < 3) && children.exists(c, c.age > 12)', 'children.all(c, age(c.born) < 18)', 'size(children) > 40', 'daysBetween(since, today()) > 365', "status != 'tenant' || rent <= 0",
  ]) {
    it(`of a question asked when ${when}`, async () => expectNothing(await said({ when })));
  }

  for (const rules of [
    ['age(born) >= 18', 'age(born) < 18'], ['own < 10', 'own + partner > 50'], ['since >= born', 'since <= today()'], ["status == 'tenant'", 'rent > 0'], ['rent <= 4999'], ['has(rent) || has(own)'],
  ]) {
    it(`of the rules ${rules.join(' and ')}`, async () => expectNothing(await said({ rules })));
  }
});

describe('nothing is said of a row', () => {
  const row = { owner: codes('self', 'company'), company: { type: 'string', maxLength: 50 }, contract: { type: 'string', maxLength: 50 } };
  const contract = async (when: string): Promise<readonly string[]> => {
    const form = filesOf({
      answers: { properties: { vehicles: { type: 'array', items: { type: 'object', properties: row } } } },
      steps: [{ id: 'all', ask: ['vehicles', { path: 'vehicles[].company', when: "self.owner == 'company'" }, { path: 'vehicles[].contract', when }] }],
    });
    return (await checkDesign(form, { today: TODAY })).problems.map(({ code }) => code).filter((code) => code.startsWith('GF19'));
  };
  for (const when of [
    "has(self.company) && self.owner == 'company'", "has(self.company)", "self.owner == 'self' && vehicles.exists(v, has(v.company))", "self.owner == 'self' && vehicles.exists(v, v.company == 'Leasing')", "!has(self.company) && self.owner == 'self'",
    "vehicles.all(v, !has(v.company) || v.company != self.company)",
  ]) {
    it(`in which is asked when ${when}`, async () => expectNothing(await contract(when)));
  }

  it('but of one in which the answer is never there', async () => {
    expect(await contract("has(self.company) && self.owner == 'self'")).to.deep.equal(['GF192']);
  });
});

function expectNothing(found: readonly string[]): void {
  expect(found).to.deep.equal([]);
}
