// Every step of every procedure of the demonstration under two engines of rules, by day and by night: without its answers, and
// with its errors, in each language, filled in as an example has it in one. What the walk through the certificate looks at already is left to it but for the second engine.
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { DEMO_FORMS, RESIDENCE } from '../../demo/site/forms.js';
import type { DemoForm } from '../../demo/site/forms.js';
import type { JsonObject } from '../../src/model/json.js';
import type { ProcedureFile } from '../../src/model/procedure.js';
import { FORMS } from '../procedure-files.js';
import { AUDITS, CHECKS } from './a11y-checks.js';
import type { Check } from './a11y-checks.js';
import { examplesOf, failedContinue, openAt, stepsOf, without } from './a11y-steps.js';
import { drawn, LANGUAGES, type FormLanguage } from './a11y-support.js';
import { problemsOn, productToLookAt } from './every-check.js';

/** German has the longest words. */
const FILLED_IN: FormLanguage = 'de';

const product = productToLookAt();

async function openForm(form: DemoForm, language: FormLanguage): Promise<Page> {
  const page = await product.newPage();
  await page.goto(`${product.siteUrl}/${language}/${form.path}`);
  await page.locator('gov-form #heading').waitFor();
  return page;
}

/** One sentence for each problem that any of the checks or the second engine finds. */
async function problemsOf(page: Page, language: FormLanguage, checks: readonly Check[]): Promise<readonly string[]> {
  await drawn(page);
  return (await problemsOn(page, language, { checks, hasRows: true })).problems;
}

for (const form of DEMO_FORMS) {
  const { procedure } = form;
  const isWalked = procedure === RESIDENCE.procedure;
  const written: ProcedureFile = JSON.parse(readFileSync(new URL(`${procedure}/procedure.json`, FORMS), 'utf8'));
  const examples = examplesOf(procedure);
  for (const language of LANGUAGES) {
    describe(`${procedure} in ${language}`, () => {
      let page: Page;
      before(async () => {
        page = await openForm(form, language);
      });
      after(() => page.context().close());

      for (const step of stepsOf(written)) {
        it(`${step.id}: no check finds anything while answers are missing${language === FILLED_IN ? ', nor once they are there' : ''}`, async () => {
          const [path = ''] = step.asks;
          const reached: JsonObject[] = [];
          for (const answers of examples) {
            if (reached.length === 0 && (await openAt(page, answers, path)) === step.id) reached.push(answers);
          }
          const [answers] = reached;
          if (answers === undefined) throw new Error(`no example leads to ${step.id}`);
          if (language === FILLED_IN) expect(await problemsOf(page, language, isWalked ? [] : CHECKS), 'filled in').to.deep.equal([]);
          if ((await openAt(page, without(answers, step), path)) !== step.id) throw new Error(`${step.id} does not apply without its own answers`);
          expect(await problemsOf(page, language, isWalked ? [] : AUDITS), 'before anything is answered').to.deep.equal([]);
          if (!(await failedContinue(page))) expect(await openAt(page, without(answers, step), path)).to.equal(step.id);
          expect(await problemsOf(page, language, isWalked ? [] : CHECKS), 'with its errors').to.deep.equal([]);
        });
      }
    });
  }
}
