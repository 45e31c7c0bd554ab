import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fromDocument } from '../../src/answers/document.js';
import { outlineOf } from '../../src/answers/outline.js';
import { checkProcedure, compileProcedure, revalidate } from '../../src/engine.js';
import type { Issue, JsonObject } from '../../src/engine.js';
import type { TextsFile } from '../../src/model/procedure.js';
import { patternOf } from '../../src/model/path.js';
import { textKeys } from '../../src/procedure/text-keys.js';
import { acceptProcedure } from '../../src/server/accept-procedure.js';
import { ajvValidator } from '../../src/validation/ajv-validator.js';
import { findIssues } from '../../src/validation/find-issues.js';
import { interpreterValidator } from '../../src/validation/interpreter-validator.js';
import { FORMS, readProcedureFolder } from '../procedure-files.js';

const FOLDER = new URL('childcare-allowance/', FORMS);
const TODAY = '2026-03-08';
const files = readProcedureFolder('childcare-allowance');
const { checked, problems } = checkProcedure(files);
if (checked === undefined) throw new Error(JSON.stringify(problems));
const model = await compileProcedure(checked, (text) => Promise.resolve(createHash('sha256').update(text).digest('hex')));
const validators = { ajv: ajvValidator(checked.answers), interpreter: interpreterValidator(checked.answers) };

interface Example {
  readonly name: string;
  readonly answers: JsonObject;
  readonly expect: readonly Pick<Issue, 'code' | 'path'>[];
}

function examplesIn(folder: string): readonly Example[] {
  return readdirSync(new URL(folder, FOLDER))
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, expect: [], ...JSON.parse(readFileSync(new URL(`${folder}${name}`, FOLDER), 'utf8')) }));
}

const valid = examplesIn('examples/');
const invalid = examplesIn('examples/invalid/');
const all = [...valid, ...invalid];

/** What the engine finds in an example, warnings and what may follow later among it. */
function foundIn({ answers: document }: Example): readonly string[] {
  const answers = fromDocument(model, document);
  return findIssues({ model, answers, outline: outlineOf(model, answers, TODAY), today: TODAY }).map(({ path, code, severity = 'error' }) => `${path} ${code} ${severity}`);
}

const named = (name: string): Example => all.find((each) => each.name === `${name}.json`) ?? expect.fail(`no example ${name}`);

describe('the childcare allowance', () => {
  it('is checked without a problem or a warning', () => {
    expect(problems).to.deep.equal([]);
  });

  it('is taken by a receiver', async () => {
    expect((await acceptProcedure(files)).id).to.equal('childcare-allowance');
  });

  for (const [name, validator] of Object.entries(validators)) {
    for (const { name: example, answers, expect: issues } of all) {
      it(`finds in ${example} what the example says, with ${name}`, () => {
        const found = revalidate(model, answers, { today: TODAY, validator }).map(({ code, path }) => ({ code, path }));
        expect(found).to.have.deep.members([...issues]);
      });
    }
  }

  for (const { name, answers } of valid) {
    it(`sends ${name} as it came`, () => {
      expect(outlineOf(model, fromDocument(model, answers), TODAY).document).to.deep.equal(answers);
    });
  }

  it('warns of many hours, and waits for a reference that may follow later', () => {
    expect(foundIn(named('many-hours'))).to.deep.equal(['children[r1].hours rule.many-hours warning']);
    expect(foundIn(named('reference-later'))).to.deep.equal(['work.statementReference required later']);
  });

  it('gives advice to those with a high income alone', () => {
    const advised = valid.filter(({ answers }) => outlineOf(model, fromDocument(model, answers), TODAY).steps.has('advice')).map(({ name }) => name);
    expect(advised).to.deep.equal(['high-income.json']);
  });

  it('has an example of every rule broken, every branch taken, every option chosen', () => {
    const codes = new Set([...invalid.flatMap((example) => example.expect.map(({ code }) => code)), 'rule.many-hours']);
    expect([...codes]).to.include.members(model.rules.map(({ id }) => `rule.${id}`));
    const text = JSON.stringify(valid);
    for (const code of ['alone', 'couple', 'nursery', 'after-school', 'childminder', 'LU28', 'BE68', 'monday', 'sunday']) expect(text).to.include(code);
  });
});

describe('the texts of the childcare allowance', () => {
  // Checked boundary: checkProcedure has just said so.
  const texts = checked.texts as unknown as Readonly<Record<string, TextsFile>>;
  const everyText = Object.entries(texts);

  it('say the same things in every language', () => {
    const [, first] = everyText[0] ?? expect.fail('no texts');
    for (const [language, other] of everyText) expect([...textKeys(other)], language).to.deep.equal([...textKeys(first)]);
  });

  it('name every question, list and group that can be asked', () => {
    for (const example of valid) {
      const { questions, lists } = outlineOf(model, fromDocument(model, example.answers), TODAY);
      const patterns = new Set([...questions.values()].map(({ pattern }) => pattern));
      for (const list of lists) patterns.add(patternOf(list)).add(`${patternOf(list)}[]`);
      for (const [language, { questions: words }] of everyText) expect(Object.keys(words), language).to.include.members([...patterns]);
    }
  });

  it('name every option', () => {
    for (const example of valid) {
      for (const { pattern, kind, options } of outlineOf(model, fromDocument(model, example.answers), TODAY).questions.values()) {
        if (kind !== 'choice') continue;
        const { codes = [] } = options as { readonly codes?: readonly string[] };
        for (const [language, { questions }] of everyText) expect(Object.keys(questions[pattern]?.options ?? {}), `${language} ${pattern}`).to.deep.equal(codes);
      }
    }
  });
});
