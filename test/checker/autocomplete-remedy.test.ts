import { expect } from 'chai';
import { describe, it } from 'node:test';
import { checkDesign } from '../../src/checker/check-design.js';
import type { ProcedureProblem } from '../../src/model/error.js';
import { TODAY } from './design-files.js';

const name = { type: 'string', maxLength: 40 };
const ANSWERS = { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', properties: { applicant: { type: 'object', properties: { familyName: name, givenName: name, dog: { type: 'object', properties: { phone: name } } } } } };
const TEXTS = {
  format: 'gov-form/texts/1', language: 'en', procedure: { title: 'A dog', introduction: ['Register it.'], authority: 'Demo commune', nextSteps: ['We answer you.'] },
  questions: Object.fromEntries(Object.entries({ applicant: 'You', 'applicant.familyName': 'Family name', 'applicant.givenName': 'First name', 'applicant.dog': 'Dog', 'applicant.dog.phone': 'Telephone' }).map(([path, label]) => [path, { label }])),
};

async function problemsOf(ask: readonly unknown[]): Promise<readonly ProcedureProblem[]> {
  const procedure = { format: 'gov-form/procedure/1', id: 'a-dog', version: '1.0.0', languages: ['en'], answers: 'answers.schema.json', texts: { en: 'texts/en.json' }, draftDays: 1, retention: { days: 30 }, steps: [{ id: 'applicant', ask }] };
  return (await checkDesign({ procedure, answers: ANSWERS, texts: { en: TEXTS } }, { today: TODAY })).problems;
}

describe('the remedy of GF171', () => {
  it('can be taken literally where a whole group is asked, and brings nothing else', async () => {
    const found = await problemsOf(['applicant']);
    expect(found.map(({ code }) => code)).to.deep.equal(['GF171', 'GF171', 'GF171']);
    const taken = found.map(({ remedy }) => /^Write (\{.*\}) in "ask", beside "applicant" \(WCAG/.exec(remedy)?.[1] ?? '{}').map((written): unknown => JSON.parse(written));
    expect(await problemsOf(['applicant', ...taken])).to.deep.equal([]);
    expect(await problemsOf([...taken, 'applicant'])).to.deep.equal([]);
  });
});
