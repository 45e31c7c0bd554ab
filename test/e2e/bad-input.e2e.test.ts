// What should not happen, and does: an address without a procedure, files that are none, a forgotten translation, a
// submission changed on its way, used twice, too large, or of another version. Said plainly; nothing stored, nothing lost.
import { createHash, randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import canonicalize from 'canonicalize';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { JsonObject } from '../../src/model/json.js';
import { answerEverything, citizenAt, referenceOf, send } from './citizen.js';
import type { Citizen } from './citizen.js';
import { eventually, focusedId, openStage, PATIENCE_MS } from './stage.js';
import type { Stage } from './stage.js';
import { example, exampleBy, rowOf, rowsIn, rowsOfName, submissionIn } from './submissions.js';
import type { Row } from './submissions.js';
import { LANGUAGES, wordsIn } from './words.js';
import type { Language } from './words.js';

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.end());

const COMPILED = '/forms/residence-certificate/procedure.json';
const AS_WRITTEN = '/as-written/residence-certificate/procedure.json';
const answers = example('smallest');

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

interface Prepared {
  readonly citizen: Citizen;
  /** `gov-form-error` as the page heard it. */
  readonly heard: { readonly code: string; readonly problems: readonly { readonly pointer: string }[] }[];
}

/** A page whose form names this procedure; `change` sets up what is different before anything is loaded. */
async function pageWith(language: Language, procedure: string, change: (page: Page) => Promise<void> = async () => {}): Promise<Prepared> {
  const heard: Prepared['heard'] = [];
  const context = await stage.browser.newContext({ serviceWorkers: 'block' });
  await context.exposeFunction('tellError', (detail: Prepared['heard'][number]) => heard.push(detail));
  await context.addInitScript(() => {
    globalThis.addEventListener('gov-form-error', (event) => Reflect.get(globalThis, 'tellError')(Reflect.get(event, 'detail')));
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.route(`**/${language}/`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll(COMPILED, procedure) });
  });
  await change(page);
  await page.goto(`${stage.demo.siteUrl}/${language}/`);
  return { citizen: citizenAt(page, wordsIn(language)), heard };
}

/** The file at this address, changed. */
async function changed(page: Page, address: string, change: (document: JsonObject) => unknown): Promise<void> {
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: JSON.stringify(change(await response.json())) });
  });
}

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
    describe(`what is no procedure, in ${language}`, () => {
      it('an address where there is nothing', async () => {
        const { citizen, heard } = await pageWith(language, '/forms/nowhere/procedure.json');
        expect(await readsFailure(citizen)).to.contain('GF201');
        await eventually(() => expect(heard.map(({ code }) => code)).to.deep.equal(['GF201']));
      });

      it('a file that is not JSON', async () => {
        const { citizen, heard } = await pageWith(language, '/sw.js');
        expect(await readsFailure(citizen)).to.contain('GF202');
        await eventually(() => expect(heard.map(({ code }) => code)).to.deep.equal(['GF202']));
      });

      for (const { mistakes, change, expected } of MISTAKEN) {
        it(`JSON with ${mistakes}: all of them at once, each with its place`, async () => {
          const { citizen, heard } = await pageWith(language, AS_WRITTEN, (page) => changed(page, AS_WRITTEN, change));
          const text = await readsFailure(citizen);
          await eventually(() => expect(heard.map(({ code }) => code)).to.deep.equal(['GF203']));
          expect(heard.flatMap(({ problems }) => problems.map(({ pointer }) => pointer)).toSorted()).to.deep.equal(expected);
          for (const pointer of expected) expect(text).to.contain(`procedure.json#${pointer}`);
        });
      }

      it('JSON of another sort', async () => {
        const { citizen } = await pageWith(language, AS_WRITTEN, (page) => changed(page, AS_WRITTEN, () => ['no', 'procedure']));
        expect(await readsFailure(citizen)).to.contain('GF203');
      });
    });

    it(`a text missing in ${language} is read in another language, and marked as such`, async () => {
      const other = language === 'fr' ? 'de' : 'fr';
      const { citizen } = await pageWith(language, AS_WRITTEN, (page) =>
        changed(page, AS_WRITTEN.replace('procedure.json', `texts/${language}.json`), (texts) => {
          const { requester: _forgotten, ...questions } = texts.questions as JsonObject;
          return { ...texts, questions };
        }),
      );
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

    describe(`what the receiver refuses, in ${language}`, () => {
      it('a submission changed on its way: told so, nothing stored, answers kept, sent at the second try', async () => {
        const name = `Transit-${language}`;
        const sent = exampleBy(name, 'smallest');
        const { citizen } = await pageWith(language, COMPILED);
        await citizen.start('own');
        await answerEverything(citizen, sent);
        await citizen.page.route('**/api/receiver/submissions', async (route) => {
          await route.continue({ postData: (route.request().postData() ?? '').replace(name, 'Ganz-Anders') });
        }, { times: 1 });
        await readsRefusal(citizen, 'digest-mismatch');
        for (const either of [name, 'Ganz-Anders']) expect(rowsOfName(stage, either)).to.deep.equal([]);
        await send(citizen);
        expect(rowsOfName(stage, name).map((row) => submissionIn(row).answers)).to.deep.equal([sent]);
      });

      it('a version that it does not know', async () => {
        const name = `Version-${language}`;
        const { citizen } = await pageWith(language, COMPILED, (page) =>
          changed(page, COMPILED, (model) => ({ ...model, version: '0.9.0', digest: '0'.repeat(64) })),
        );
        await citizen.start('own');
        await answerEverything(citizen, exampleBy(name, 'smallest'));
        await readsRefusal(citizen, 'version-not-accepted');
        expect(rowsOfName(stage, name)).to.deep.equal([]);
      });
    });
  }
});

/** Sends, and reads in plain words that it was not accepted, with the answers still there. */
async function readsRefusal(citizen: Citizen, code: string): Promise<void> {
  const { page, place, words } = citizen;
  await citizen.press('action.submit');
  await place.getByRole('heading', { name: words.say('refusal.title') }).waitFor();
  await citizen.readsSentence(words.say('refusal.text'));
  expect(await place.locator('#summary code').innerText()).to.equal(code);
  await eventually(async () => expect(await focusedId(page)).to.equal('summary'));
  await citizen.reads(words.say('review.title'));
  await citizen.readsSentence('rue des Tilleuls');
}

describe('the receiver, asked directly', () => {
  let row: Row;
  before(async () => {
    const citizen = await stage.visit('en');
    await citizen.start('shared');
    await answerEverything(citizen, answers);
    await send(citizen);
    row = rowOf(stage, await referenceOf(citizen));
  });

  const post = (body: string, key: string): Promise<Response> =>
    fetch(`${stage.demo.siteUrl}/api/receiver/submissions`, {
      method: 'POST',
      body,
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': `"${key}"`,
        'Content-Digest': `sha-256=:${createHash('sha256').update(body).digest('base64')}:`,
      },
    });

  async function refuses(response: Response, status: number, code: string): Promise<void> {
    expect(response.status).to.equal(status);
    expect(response.headers.get('content-type')).to.contain('application/problem+json');
    expect(await response.json()).to.include({ status, code });
  }

  it('gives the same receipt for the same bytes under the same key, and keeps one row', async () => {
    const rowsBefore = rowsIn(stage);
    const response = await post(row.body, row.key);
    expect(response.status).to.equal(200);
    expect(await response.json()).to.include({ jws: row.receipt_jws });
    expect(rowsIn(stage)).to.deep.equal(rowsBefore);
  });

  it('refuses other content under a key that was used', async () => {
    const rowsBefore = rowsIn(stage);
    const other = canonicalize({ ...JSON.parse(row.body), language: 'fr' }) ?? '';
    await refuses(await post(other, row.key), 422, 'key-reused');
    expect(rowsIn(stage)).to.deep.equal(rowsBefore);
  });

  it('refuses a body that is too large', async () => {
    const rowsBefore = rowsIn(stage);
    const large = canonicalize({ ...JSON.parse(row.body), answers: { ...answers, reason: 'x'.repeat(300 * 1024) } }) ?? '';
    await refuses(await post(large, randomUUID()), 413, 'body-too-large');
    expect(rowsIn(stage)).to.deep.equal(rowsBefore);
  });

  it('refuses answers that the form would not have let pass', async () => {
    const rowsBefore = rowsIn(stage);
    const invalid = canonicalize({ ...JSON.parse(row.body), answers: { ...answers, variant: 'golden' } }) ?? '';
    await refuses(await post(invalid, randomUUID()), 422, 'answers-invalid');
    expect(rowsIn(stage)).to.deep.equal(rowsBefore);
  });
});
