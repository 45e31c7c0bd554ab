// What the childcare allowance decides. What holds of every procedure: every-procedure.test.ts.
import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fromDocument } from '../../src/answers/document.js';
import { haveEveryPlace } from '../../src/answers/every-place.js';
import { outlineOf } from '../../src/answers/outline.js';
import { checkProcedure, compileProcedure } from '../../src/engine.js';
import type { JsonObject } from '../../src/engine.js';
import { findIssues } from '../../src/validation/find-issues.js';
import { FORMS, readProcedureFolder } from '../procedure-files.js';

const EXAMPLES = new URL('childcare-allowance/examples/', FORMS);
const TODAY = '2026-03-08';
haveEveryPlace();
const { checked, problems } = checkProcedure(readProcedureFolder('childcare-allowance'));
if (checked === undefined) throw new Error(JSON.stringify(problems));
const model = await compileProcedure(checked, (text) => Promise.resolve(createHash('sha256').update(text).digest('hex')));

interface Example {
  readonly name: string;
  readonly answers: JsonObject;
}
const valid: readonly Example[] = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, ...JSON.parse(readFileSync(new URL(name, EXAMPLES), 'utf8')) }));

/** What the engine finds in an example, warnings and what may follow later among it. */
function foundIn(name: string): readonly string[] {
  const { answers: document } = valid.find((each) => each.name === `${name}.json`) ?? expect.fail(`no example ${name}`);
  const answers = fromDocument(model, document);
  return findIssues({ model, answers, outline: outlineOf(model, answers, TODAY), today: TODAY }).map(({ path, code, severity = 'error' }) => `${path} ${code} ${severity}`);
}

describe('the childcare allowance', () => {
  it('warns of many hours, and waits for a reference that may follow later', () => {
    expect(foundIn('many-hours')).to.deep.equal(['children[r1].hours rule.many-hours warning']);
    expect(foundIn('reference-later')).to.deep.equal(['work.statementReference required later']);
  });

  it('says of an account elsewhere that one in Luxembourg was chosen', () => {
    const answers = fromDocument(model, valid.find(({ name }) => name === 'smallest.json')?.answers ?? {});
    for (const value of ['DE89370400440532013000', 'BE68539007547034']) {
      const typed = new Map([...answers, ['account.iban', { state: 'read', value }]] as const);
      const found = findIssues({ model, answers: typed, outline: outlineOf(model, typed, TODAY), today: TODAY });
      expect(found.map(({ path, code, params }) => ({ path, code, params })), value).to.deep.equal([{ path: 'account.iban', code: 'iban.elsewhere', params: { country: 'LU', ...(value.length > 20 ? { limit: 20 } : {}) } }]);
    }
  });

  it('gives advice to those with a high income alone', () => {
    const advised = valid.filter(({ answers }) => outlineOf(model, fromDocument(model, answers), TODAY).steps.has('advice')).map(({ name }) => name);
    expect(advised).to.deep.equal(['high-income.json']);
  });

  it('has an example of every branch taken, every option chosen', () => {
    const text = JSON.stringify(valid);
    for (const code of ['alone', 'couple', 'nursery', 'after-school', 'childminder', 'LU28', 'BE68', 'monday', 'sunday']) expect(text).to.include(code);
  });
});
