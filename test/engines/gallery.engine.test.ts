// In each engine: every kind of question in every state, under the checks that run inside a page, and with role and name
// as the engine itself computes them.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { formsOf, galleryKinds } from '../../demo/gallery/gallery-examples.js';
import { ROLES } from '../e2e/a11y-tree.js';
import { drawn } from '../e2e/driven-page.js';
import type { EngineName, EnginePage } from './engine-page.js';
import { openEngineStage } from './engine-stage.js';
import type { EngineStage } from './engine-stage.js';

const LANGUAGE = 'fr';

let stage: EngineStage;
let page: EnginePage;
before(async () => {
  stage = await openEngineStage();
  page = await stage.open();
});
after(async () => {
  await page.close();
  await stage.end();
});

async function pageProblems(): Promise<readonly string[]> {
  await drawn(page);
  return page.evaluate(async (language: string) => {
    const { probe } = window;
    const { violations } = await probe.audit();
    return [...violations, ...probe.structureProblems(language), ...probe.contrastProblems(), ...probe.borderProblems(), ...probe.layoutProblems(), ...probe.targetProblems()];
  }, LANGUAGE);
}

/** WebKitGTK calls a native select a button that opens a list. */
function roleIn(engine: EngineName, sort: string): string {
  return engine === 'webkit' && sort === 'select' ? 'button' : (ROLES[sort] ?? sort);
}

/** A fieldset's own description and required state are held against Chromium's tree in test/e2e; here role and name. */
async function exposureProblems(): Promise<readonly string[]> {
  const controls = await page.evaluate(() => window.probe.controls());
  const problems: string[] = [];
  for (const { id, sort, name } of controls) {
    const wanted = { role: roleIn(stage.name, sort), name };
    const found = await page.exposed(id, wanted);
    if (found.role !== wanted.role || found.name.replaceAll(/\s+/g, ' ').trim() !== name) problems.push(`${id} is ${found.role} “${found.name}”, not ${wanted.role} “${name}”`);
  }
  return problems;
}

describe('the gallery', () => {
  for (const kind of galleryKinds) {
    it(`${kind}: no check finds anything, and the engine gives each control its role and name`, async () => {
      const problems: string[] = [];
      for (const { name: example, moment } of formsOf(kind)) {
        await stage.visitExample(page, { kind, example, moment, lang: LANGUAGE });
        problems.push(...[...(await pageProblems()), ...(await exposureProblems())].map((problem) => `${example}, ${moment}: ${problem}`));
      }
      expect(problems).to.deep.equal([]);
    });
  }
});
