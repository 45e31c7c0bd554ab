// What holds of every procedure of the project: it is checked clean, its examples say the truth in both validators, and its
// texts name everything that can be asked, alike in every language.
import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fromDocument } from '../../src/answers/document.js';
import { haveEveryPlace } from '../../src/answers/every-place.js';
import { outlineOf } from '../../src/answers/outline.js';
import { checkProcedure, compileProcedure, revalidate } from '../../src/engine.js';
import type { FormModel, Issue, JsonObject } from '../../src/engine.js';
import type { CheckedProcedure, TextsFile } from '../../src/model/procedure.js';
import { patternOf } from '../../src/model/path.js';
import { textKeys } from '../../src/procedure/text-keys.js';
import { acceptProcedure } from '../../src/server/accept-procedure.js';
import { ajvValidator } from '../../src/validation/ajv-validator.js';
import { interpreterValidator } from '../../src/validation/interpreter-validator.js';
import { FORMS, readProcedureFolder } from '../procedure-files.js';

haveEveryPlace();

const TODAY = '2026-03-08';

interface Example {
  readonly name: string;
  readonly answers: JsonObject;
  readonly expect: readonly Pick<Issue, 'code' | 'path'>[];
}

function examplesIn(procedure: string, folder: string): readonly Example[] {
  const place = new URL(`${procedure}/${folder}`, FORMS);
  const names = readdirSync(place).filter((name) => name.endsWith('.json'));
  return names.map((name) => ({ name, expect: [], ...JSON.parse(readFileSync(new URL(name, place), 'utf8')) }));
}

async function compiled(name: string): Promise<{ readonly model: FormModel; readonly checked: CheckedProcedure }> {
  const { checked, problems } = checkProcedure(readProcedureFolder(name));
  if (checked === undefined) throw new Error(JSON.stringify(problems));
  return { checked, model: await compileProcedure(checked, (text) => Promise.resolve(createHash('sha256').update(text).digest('hex'))) };
}

for (const name of readdirSync(FORMS)) {
  const { model, checked } = await compiled(name);
  const valid = examplesIn(name, 'examples/');
  const invalid = examplesIn(name, 'examples/invalid/');
  const outline = ({ answers }: Example) => outlineOf(model, fromDocument(model, answers), TODAY);

  describe(`the procedure ${name}`, () => {
    const validators = { ajv: ajvValidator(checked.answers), interpreter: interpreterValidator(checked.answers) };

    it('is checked without a problem or a warning, and taken by a receiver', async () => {
      expect(checkProcedure(readProcedureFolder(name)).problems).to.deep.equal([]);
      expect((await acceptProcedure(readProcedureFolder(name))).id).to.equal(name);
    });

    for (const [validator, by] of Object.entries(validators)) {
      for (const { name: example, answers, expect: issues } of [...valid, ...invalid]) {
        it(`finds in ${example} what the example says, with ${validator}`, () => {
          const found = revalidate(model, answers, { today: TODAY, validator: by }).map(({ code, path }) => ({ code, path }));
          expect(found).to.have.deep.members([...issues]);
        });
      }
    }

    for (const example of valid) {
      it(`sends ${example.name} as it came`, () => {
        expect(outline(example).document).to.deep.equal(example.answers);
      });
    }

    it('has an example that breaks each rule, or that a rule warns of', () => {
      const broken = new Set(invalid.flatMap((example) => example.expect.map(({ code }) => code)));
      expect([...broken]).to.include.members(model.rules.flatMap(({ id, severity }) => (severity === undefined ? [`rule.${id}`] : [])));
    });
  });

  describe(`the texts of ${name}`, () => {
    // Checked boundary: checkProcedure has just said so.
    const everyText = Object.entries(checked.texts as unknown as Readonly<Record<string, TextsFile>>);

    it('say the same things in every language', () => {
      const [, first] = everyText[0] ?? expect.fail('no texts');
      for (const [language, other] of everyText) expect([...textKeys(other)], language).to.deep.equal([...textKeys(first)]);
    });

    it('name every question, list and group that can be asked', () => {
      for (const example of valid) {
        const { questions, lists } = outline(example);
        const patterns = new Set([...questions.values()].map(({ pattern }) => pattern));
        for (const list of lists) patterns.add(patternOf(list)).add(`${patternOf(list)}[]`);
        for (const [language, { questions: words }] of everyText) expect(Object.keys(words), language).to.include.members([...patterns]);
      }
    });

    it('name every option', () => {
      for (const example of valid) {
        for (const { pattern, kind, options } of outline(example).questions.values()) {
          if (kind !== 'choice') continue;
          const { codes = [] } = options as { readonly codes?: readonly string[] };
          for (const [language, { questions }] of everyText) expect(Object.keys(questions[pattern]?.options ?? {}), `${language} ${pattern}`).to.deep.equal(codes);
        }
      }
    });
  });
}
