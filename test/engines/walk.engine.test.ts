// In each engine: the whole procedure by keyboard alone to what the receiver stored, and answers that are still there
// when the page comes back.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { tabTo } from '../e2e/a11y-stops.js';
import { arrive, untilPage } from '../e2e/driven-page.js';
import { WALK_PROMISES, WALK_SCREENS, walkByKeyboard } from '../e2e/keyboard-walk.js';
import type { Walked } from '../e2e/keyboard-walk.js';
import { rowOf, submissionIn } from '../e2e/submissions.js';
import { openEngineStage } from './engine-stage.js';
import type { EngineStage } from './engine-stage.js';

let stage: EngineStage;
before(async () => {
  stage = await openEngineStage();
});
after(() => stage.end());

describe('the procedure by keyboard alone', () => {
  let walked: Walked;
  before(async () => {
    const page = await stage.open();
    await stage.visit(page);
    walked = await walkByKeyboard(page);
    await page.close();
  });

  it('ends with a receipt for what the receiver stored', () => {
    expect(walked.titles).to.have.lengthOf(WALK_SCREENS);
    const { answers } = submissionIn(rowOf(stage, walked.reference.trim()));
    expect(answers).to.deep.include({ reason: 'Clavier.', certificateLanguage: 'fr', mentions: ['national-id', 'nationalities'] });
  });
  for (const promise of WALK_PROMISES) {
    it(promise, () => {
      expect(walked.findings.get(promise)).to.deep.equal([]);
    });
  }
});

describe('answers', () => {
  it('are there again when the page comes back', async () => {
    const page = await stage.open();
    await stage.visit(page);
    await tabTo(page, 'device:own');
    await page.keyboard.press('Space');
    await tabTo(page, 'Commencer');
    await arrive(page, () => page.keyboard.press('Enter'));
    await tabTo(page, 'requester:myself');
    await page.keyboard.press('ArrowDown');
    const chosen = await page.evaluate(() => window.probe.deepActiveId());
    await untilPage(page, 'saved', () => /enregistr/i.test(document.querySelector('gov-form')?.shadowRoot?.textContent ?? ''));
    await stage.visit(page);
    await untilPage(page, 'the same answer', (id: string) => document.querySelector('gov-form')?.shadowRoot?.querySelector<HTMLInputElement>(`[id="${id}"]`)?.checked === true, chosen);
    await page.close();
  });
});
