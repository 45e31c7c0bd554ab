// What the receiver does not take: a submission changed on its way, of another version, under a used key, too large, or with
// answers that no form would let pass. Nothing of it is stored, and the citizen loses nothing.
import { createHash, randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import canonicalize from 'canonicalize';
import { expect } from 'chai';
import type { Page, Route } from 'playwright-core';
import { changed, COMPILED, pageWith } from './changed-page.js';
import { answerEverything, referenceOf, send } from './citizen.js';
import type { Citizen } from './citizen.js';
import { eventually, focusedId, openStage } from './stage.js';
import type { Stage } from './stage.js';
import { example, exampleBy, rowOf, rowsIn, rowsOfName, submissionIn } from './submissions.js';
import type { Row } from './submissions.js';
import { LANGUAGES } from './words.js';

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.end());

const SUBMISSIONS = '**/api/receiver/submissions';
const answers = example('smallest');

// Side by side: most of the time goes into waiting for the next drawing.
describe('what the receiver refuses', { concurrency: LANGUAGES.length }, () => {
  for (const language of LANGUAGES) {
    describe(`in ${language}`, { concurrency: 1 }, () => {
      it('a submission changed on its way: nothing stored, told that it is not sent yet, then sent by itself as it was', async () => {
        const name = `Transit-${language}`;
        const sent = exampleBy(name, 'smallest');
        const { citizen } = await pageWith(stage, { language, procedure: COMPILED });
        await citizen.start('own');
        await answerEverything(citizen, sent);
        const answered = citizen.page.waitForResponse(SUBMISSIONS);
        await changedOnce(citizen.page, (body) => ({ postData: body.replace(name, 'Ganz-Anders') }));
        await citizen.press('action.submit');
        expect((await answered).status()).to.equal(400);
        await citizen.reads(citizen.words.say('queued.title'));
        await citizen.reads(citizen.words.say('receipt.title'));
        expect(rowsOfName(stage, 'Ganz-Anders')).to.deep.equal([]);
        expect(rowsOfName(stage, name).map((row) => submissionIn(row).answers)).to.deep.equal([sent]);
      });

      it('a submission changed together with its digest: told so, nothing stored, answers kept, sent at the second try', async () => {
        const name = `Forged-${language}`;
        const sent = exampleBy(name, 'smallest');
        const { citizen } = await pageWith(stage, { language, procedure: COMPILED });
        await citizen.start('own');
        await answerEverything(citizen, sent);
        await changedOnce(citizen.page, (body, headers) => {
          const postData = body.replace('"extended"', '"golden"');
          return { postData, headers: { ...headers, 'content-digest': digestOf(postData) } };
        });
        await readsRefusal(citizen, 'answers-invalid');
        expect(rowsOfName(stage, name)).to.deep.equal([]);
        await send(citizen);
        expect(rowsOfName(stage, name).map((row) => submissionIn(row).answers)).to.deep.equal([sent]);
      });

      it('a version that it does not know', async () => {
        const name = `Version-${language}`;
        const change = (page: Page): Promise<void> => changed(page, COMPILED, (model) => ({ ...model, version: '0.9.0', digest: '0'.repeat(64) }));
        const { citizen } = await pageWith(stage, { language, procedure: COMPILED, change });
        await citizen.start('own');
        await answerEverything(citizen, exampleBy(name, 'smallest'));
        await readsRefusal(citizen, 'version-not-accepted');
        expect(rowsOfName(stage, name)).to.deep.equal([]);
      });
    });
  }
});

type Change = (body: string, headers: Readonly<Record<string, string>>) => { readonly postData: string; readonly headers?: Record<string, string> };

/** The next submission of this page arrives changed; the one after it as it was sent. */
async function changedOnce(page: Page, change: Change): Promise<void> {
  const arriving = async (route: Route): Promise<void> => {
    const request = route.request();
    await route.continue(change(request.postData() ?? '', request.headers()));
  };
  await page.route(SUBMISSIONS, arriving, { times: 1 });
}

function digestOf(body: string): string {
  return `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
}

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
        'Content-Digest': digestOf(body),
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
