// What is given as a procedure and is none: an address with nothing behind it, files with mistakes, a forgotten translation.
// The citizen reads plain words, the page hears a code, and whoever mends it sees every mistake with its place.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { JsonObject } from '../../src/model/json.js';
import { AS_WRITTEN, changed, pageWith } from './changed-page.js';
import type { Citizen } from './citizen.js';
import { eventually, openStage } from './stage.js';
import type { Stage } from './stage.js';
import { LANGUAGES, wordsIn } from './words.js';

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.end());

const MISTAKEN = [
  {
    mistakes: 'members of the wrong sort',
    change: (procedure: JsonObject) => ({ ...procedure, draftDays: 'seven', version: 'newest' }),
    expected: ['/draftDays', '/version'],
  },
  {
    mistakes: 'a step named twice, an unknown question and a broken condition',
    change(procedure: JsonObject) {
      const steps = Array.isArray(procedure.steps) ? procedure.steps : [];
      return { ...procedure, steps: [...steps, { id: 'requester', ask: ['nobody.knows'], when: 'requester ==' }] };
    },
    expected: ['/steps/10/ask/0', '/steps/10/id', '/steps/10/when'],
  },
] as const;

async function readsFailure({ page, words, place }: Citizen): Promise<string> {
  const block = place.locator('.failure');
  await block.getByRole('heading', { name: words.say('failure.title') }).waitFor();
  expect(await block.innerText()).to.contain(words.say('failure.text'));
  expect(await block.getAttribute('lang')).to.equal(words.language);
  expect(await page.locator('.site-footer').isVisible(), 'the page around it stays').to.equal(true);
  return block.innerText();
}

// Side by side: most of the time goes into waiting for the next drawing.
describe('in each language', { concurrency: LANGUAGES.length }, () => {
  for (const language of LANGUAGES) {
    describe(`what is no procedure, in ${language}`, { concurrency: 1 }, () => {
      it('an address where there is nothing', async () => {
        const { citizen, heard } = await pageWith(stage, { language, procedure: '/forms/nowhere/procedure.json' });
        expect(await readsFailure(citizen)).to.contain('GF201');
        await eventually(() => expect(heard.map(({ code }) => code)).to.deep.equal(['GF201']));
      });

      it('a file that is not JSON', async () => {
        const { citizen, heard } = await pageWith(stage, { language, procedure: '/sw.js' });
        expect(await readsFailure(citizen)).to.contain('GF202');
        await eventually(() => expect(heard.map(({ code }) => code)).to.deep.equal(['GF202']));
      });

      for (const { mistakes, change, expected } of MISTAKEN) {
        it(`JSON with ${mistakes}: all of them at once, each with its place`, async () => {
          const { citizen, heard } = await pageWith(stage, { language, procedure: AS_WRITTEN, change: (page) => changed(page, AS_WRITTEN, change) });
          const text = await readsFailure(citizen);
          await eventually(() => expect(heard.map(({ code }) => code)).to.deep.equal(['GF203']));
          expect(heard.flatMap(({ problems }) => problems.map(({ pointer }) => pointer)).toSorted()).to.deep.equal(expected);
          for (const pointer of expected) expect(text).to.contain(`procedure.json#${pointer}`);
        });
      }

      it('JSON of another sort', async () => {
        const { citizen } = await pageWith(stage, { language, procedure: AS_WRITTEN, change: (page) => changed(page, AS_WRITTEN, () => ['no', 'procedure']) });
        expect(await readsFailure(citizen)).to.contain('GF203');
      });
    });

    it(`a text missing in ${language} is read in another language, and marked as such`, async () => {
      const other = language === 'fr' ? 'de' : 'fr';
      const change = (page: Page): Promise<void> =>
        changed(page, AS_WRITTEN.replace('procedure.json', `texts/${language}.json`), (texts) => {
          const { requester: _forgotten, ...questions } = Object(texts.questions);
          return { ...texts, questions };
        });
      const { citizen } = await pageWith(stage, { language, procedure: AS_WRITTEN, change });
      const { words, place } = citizen;
      const fallback = wordsIn(other);
      await citizen.reads(words.texts.procedure.title);
      await place.getByRole('radio', { name: words.say('device.shared') }).check();
      await citizen.press('action.start');
      await citizen.reads(fallback.label('requester'));
      await place.locator(`#heading [lang="${other}"], #heading[lang="${other}"]`).filter({ hasText: fallback.label('requester') }).waitFor();
      await place.locator(`label [lang="${other}"], label[lang="${other}"]`).filter({ hasText: fallback.option('requester', 'bank') }).waitFor();
      await place.getByRole('button', { name: words.say('action.continue') }).waitFor();
      expect(await place.locator('.frame').getAttribute('lang')).to.equal(language);
    });
  }
});
