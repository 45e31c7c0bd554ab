// Every step of every procedure of the demonstration under two engines of rules: with its errors in each language, filled in
// as an example has it in one. What the walk through the certificate looks at already is left to it but for the second engine.
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { DEMO_FORMS, RESIDENCE } from '../../demo/site/forms.js';
import type { DemoForm } from '../../demo/site/forms.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import { isJsonObject } from '../../src/model/json.js';
import { pointerTokens, toPointer } from '../../src/model/path.js';
import type { Path } from '../../src/model/path.js';
import type { ProcedureFile } from '../../src/model/procedure.js';
import { askedQuestions } from '../../src/procedure/asked-questions.js';
import { FORMS } from '../procedure-files.js';
import { CHECKS, lookWith } from './a11y-checks.js';
import { drawn, LANGUAGES, pagesWithEar, startProduct, SUMMARY, type FormLanguage, type Product } from './a11y-support.js';
import { secondOpinion } from './second-opinion.js';

/** German has the longest words. */
const FILLED_IN: FormLanguage = 'de';

let product: Product;
let newPage: () => Promise<Page>;
before(async () => {
  product = await startProduct();
  newPage = await pagesWithEar(product);
});
after(() => product.stop());

async function openForm(form: DemoForm, language: FormLanguage): Promise<Page> {
  const page = await newPage();
  await page.goto(`${product.siteUrl}/${language}/${form.path}`);
  await page.locator('gov-form #heading').waitFor();
  return page;
}

/** One sentence for each problem that any check finds. */
async function problemsOf(page: Page, language: FormLanguage, procedure: string): Promise<readonly string[]> {
  await drawn(page);
  const { found } = await lookWith(procedure === RESIDENCE.procedure ? [] : CHECKS, page, language);
  return [...found.map(([promise, problem]) => `${promise}: ${problem}`), ...(await secondOpinion(page, true))];
}

/** The form anew with these answers, at the step that asks this; the step where it then is. */
function openAt(page: Page, answers: Json, path: Path): Promise<string | undefined> {
  return page.evaluate(async ([given, at]) => {
    const form = Object.assign(document.querySelector('gov-form') ?? new HTMLElement(), { device: 'shared' });
    const ready = new Promise((resolve) => form.addEventListener('gov-form-ready', resolve, { once: true }));
    Reflect.set(form, 'answers', JSON.parse(given));
    await ready;
    const arrived = new Promise<Event>((resolve) => form.addEventListener('gov-form-step', resolve, { once: true }));
    Reflect.apply(Reflect.get(form, 'goTo'), form, [at]);
    const event = await Promise.race([arrived, new Promise<undefined>((resolve) => setTimeout(resolve, 1000))]);
    return event instanceof CustomEvent ? String(event.detail.step) : undefined;
  }, [JSON.stringify(answers), path] as const);
}

/** Whether the step has said what is missing; otherwise it is past. */
async function failedContinue(page: Page): Promise<boolean> {
  await page.evaluate(() => Reflect.apply(Reflect.get(document.querySelector('gov-form') ?? {}, 'continue'), document.querySelector('gov-form'), []));
  await drawn(page);
  return (await page.locator(SUMMARY).count()) > 0;
}

interface Step {
  readonly id: string;
  readonly asks: readonly Path[];
}

function stepsOf(procedure: ProcedureFile): readonly Step[] {
  const asks = askedQuestions(procedure);
  return procedure.steps.map(({ id }) => ({ id, asks: asks.filter(({ step, calculate }) => step === id && calculate === undefined).map(({ path }) => path) })).filter(({ asks: some }) => some.length > 0);
}

function examplesOf(procedure: string): readonly JsonObject[] {
  const folder = new URL(`${procedure}/examples/`, FORMS);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json')).toSorted((one, other) => Number(other === 'largest.json') - Number(one === 'largest.json'));
  return names.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')).answers);
}

/** Without what the step asks. */
function without(answers: JsonObject, { asks }: Step): JsonObject {
  const copy: JsonObject = structuredClone(answers);
  for (const path of asks) {
    const tokens = pointerTokens(toPointer(path));
    const last = tokens.at(-1) ?? '';
    const around = tokens.slice(0, -1).reduce<Json | undefined>((place, token) => (isJsonObject(place) ? place[token] : undefined), copy);
    if (isJsonObject(around)) Reflect.deleteProperty(around, last);
  }
  return copy;
}

for (const form of DEMO_FORMS) {
  const { procedure } = form;
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
          if (language === FILLED_IN) expect(await problemsOf(page, language, procedure), 'filled in').to.deep.equal([]);
          if ((await openAt(page, without(answers, step), path)) !== step.id) throw new Error(`${step.id} does not apply without its own answers`);
          if (!(await failedContinue(page))) expect(await openAt(page, without(answers, step), path)).to.equal(step.id);
          expect(await problemsOf(page, language, procedure), 'with its errors').to.deep.equal([]);
        });
      }
    });
  }
}
