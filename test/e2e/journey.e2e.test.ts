// From the first question to a sealed receipt, in each language: with the register's data and without. What is stored
// is held against what was asked of the citizen, the receipt against the receiver's published keys.
import { createHash, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import canonicalize from 'canonicalize';
import { expect } from 'chai';
import { compactVerify, createLocalJWKSet, exportJWK, importX509 } from 'jose';
import { INVENTED_PEOPLE } from '../../demo/register/people.js';
import type { JsonObject } from '../../src/model/json.js';
import { ADDRESS, answer, answerEverything, answerTheRest, IDENTITY, referenceOf, sayWhoAsks, send, valueAt } from './citizen.js';
import type { Citizen } from './citizen.js';
import { checkDocument, rowsToCheck, saveDocument } from './saved-receipt.js';
import { openStage } from './stage.js';
import type { Stage } from './stage.js';
import { example, rowOf, submissionIn } from './submissions.js';
import type { Row } from './submissions.js';
import { exactly, LANGUAGES } from './words.js';

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.end());

/** One example per language, so that every branch is walked. */
const TYPED = { fr: 'former-since', de: 'smallest', lb: 'luxembourg-authority', en: 'largest' } as const;

// Side by side: most of the time goes into waiting for the next drawing.
describe('a certificate of residence', { concurrency: LANGUAGES.length }, () => {
  for (const language of LANGUAGES) {
    describe(`in ${language}`, { concurrency: 1 }, () => {
      it('with the data of the register: fetched, shown, used, sent, sealed', async () => {
        const citizen = await stage.visit(language);
        const { words } = citizen;
        await citizen.signInAs('zoe');
        await citizen.start('own');
        const rest = { requester: 'bank', variant: 'standard', formerAddresses: { which: 'none' }, certificateLanguage: 'de' };
        await sayWhoAsks(citizen, rest);
        await citizen.press('action.fetch');
        await citizen.reads(words.say('source.preview-title'));
        const { familyName, givenNames, birthDate, nationalId, address } = recordOf('zoe');
        await citizen.readsSentence(String(familyName));
        await citizen.press('action.use-source');
        await answerTheRest(citizen, rest);
        await send(citizen);

        const row = rowOf(stage, await referenceOf(citizen));
        const { answers, provenance } = submissionIn(row);
        // The register says the country too; nobody asked for it.
        const { country: _country, ...asked } = object(address);
        expect(answers).to.deep.equal({ ...rest, applicant: { familyName, givenNames, birthDate, nationalId, address: asked } });
        expect(Object.keys(provenance).toSorted()).to.deep.equal([...IDENTITY, ...ADDRESS].toSorted());
        for (const each of Object.values(provenance)) expect(each).to.include({ source: 'rnpp', contested: false });
        await checkReceipt(citizen, row);
      });

      it(`with everything typed (${TYPED[language]})`, async () => {
        const answers = example(TYPED[language]);
        const citizen = await stage.visit(language);
        await citizen.start('own');
        await answerEverything(citizen, answers);
        const rows = await rowsToCheck(citizen);
        await send(citizen);

        const row = rowOf(stage, await referenceOf(citizen));
        const { answers: stored, provenance, language: spoken } = submissionIn(row);
        expect(stored).to.deep.equal(answers);
        expect(provenance).to.deep.equal({});
        expect(spoken).to.equal(language);
        await checkReceipt(citizen, row);
        await checkDocument(stage.browser, await saveDocument(citizen), { language, rows, reference: row.reference });

        // Opened again, the receipt has no answers, and neither has its document.
        await citizen.page.reload();
        await citizen.readsSentence(citizen.words.say('receipt-part.without-answers'));
        await checkDocument(stage.browser, await saveDocument(citizen), { language, rows: [], reference: row.reference });
      });
    });
  }
});

describe('the data of the register', () => {
  it('is marked as contested where the citizen changed it, and not where the register had nothing', async () => {
    const citizen = await stage.visit('en');
    const { words } = citizen;
    await citizen.signInAs('partielle');
    await citizen.start('own');
    const rest = { requester: 'bank', variant: 'extended', certificateLanguage: 'en' };
    await sayWhoAsks(citizen, rest);
    await citizen.press('action.fetch');
    await citizen.readsSentence(words.say('source.missing'));
    await citizen.press('action.use-source');
    await citizen.reads(words.step('identity'));
    await answer(citizen, 'applicant.birthDate', '1959-07-02');
    await answer(citizen, 'applicant.givenNames', 'Partielle Second');
    await citizen.press('action.continue');
    await answerTheRest(citizen, rest);
    await send(citizen);
    const { answers, provenance } = submissionIn(rowOf(stage, await referenceOf(citizen)));
    expect(valueAt(answers, 'applicant.givenNames')).to.equal('Partielle Second');
    expect(provenance).to.not.have.property('applicant.birthDate');
    expect(provenance['applicant.givenNames']).to.include({ contested: true });
    expect(provenance['applicant.familyName']).to.include({ contested: false });
  });
});

describe('check-your-answers', { concurrency: LANGUAGES.length }, () => {
  for (const language of LANGUAGES) {
    it(`leads to each answer and back, in ${language}`, async () => {
      const answers = example('former-last');
      const citizen = await stage.visit(language);
      const { words } = citizen;
      await citizen.start('own');
      await answerEverything(citizen, answers);
      await changeFromReview(citizen, 'applicant.address.locality');
      await citizen.reads(words.step('address'));
      await answer(citizen, 'applicant.address.locality', 'Neidorf-Demo');
      await citizen.press('action.return');
      await citizen.reads(words.say('review.title'));
      await changeFromReview(citizen, 'variant');
      await answer(citizen, 'variant', 'extended');
      await citizen.press('action.return');
      await citizen.reads(words.say('review.title'));
      // An extended certificate shows no former address: what was said about them no longer applies.
      expect(await citizen.place.getByText(exactly(words.shortLabel('formerAddresses.which'))).count()).to.equal(0);
      await send(citizen);
      const { answers: stored } = submissionIn(rowOf(stage, await referenceOf(citizen)));
      const { formerAddresses: _gone, applicant, ...rest } = answers;
      const moved = { ...object(applicant), address: { ...object(valueAt(answers, 'applicant.address')), locality: 'Neidorf-Demo' } };
      expect(stored).to.deep.equal({ ...rest, applicant: moved, variant: 'extended' });
    });
  }
});

async function changeFromReview({ place, words }: Citizen, path: string): Promise<void> {
  await place.getByRole('button', { name: exactly(`${words.say('action.change')} ${words.shortLabel(path)}`) }).click();
}

/** The page, the file that the citizen keeps, and the row all say the same, and the seal holds. */
async function checkReceipt({ page, place, words }: Citizen, row: Row): Promise<void> {
  const digest = createHash('sha256').update(row.body).digest('hex');
  expect(row.body).to.equal(canonicalize(JSON.parse(row.body)));
  expect(row.fingerprint).to.equal(digest);
  const shown = await place.locator('.receipt dl code').innerText();
  expect(shown.replaceAll(/\s/g, '')).to.equal(digest);
  for (const step of words.texts.procedure.nextSteps) await place.getByText(step).waitFor();

  const downloading = page.waitForEvent('download');
  await place.getByRole('button', { name: words.say('action.save-receipt') }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).to.equal(`${row.reference}.jws`);
  const jws = await readFile(await download.path(), 'utf8');
  expect(jws).to.equal(row.receipt_jws);

  const keys = await fetch(`${stage.demo.siteUrl}/api/receiver/.well-known/jwks.json`);
  const { payload, protectedHeader } = await compactVerify(jws, createLocalJWKSet(await keys.json()));
  const statement = JSON.parse(new TextDecoder().decode(payload));
  expect(new TextDecoder().decode(payload)).to.equal(canonicalize(statement));
  expect(statement).to.include({ digest, reference: row.reference, seal: 'demonstration' });
  await checkCertificate(jws, protectedHeader.x5c ?? []);
}

async function checkCertificate(jws: string, chain: readonly string[]): Promise<void> {
  const [leaf, ...others] = chain.map((der) => new X509Certificate(Buffer.from(der, 'base64')));
  const authority = new X509Certificate(stage.demo.receiver.certificates[1]);
  if (leaf === undefined) throw new Error('the receipt names no certificate');
  expect(leaf.checkIssued(authority) && leaf.verify(authority.publicKey)).to.equal(true);
  expect(leaf.subject).to.contain('DEMONSTRATION');
  for (const other of others) expect(other.raw.equals(authority.raw)).to.equal(true);
  await compactVerify(jws, await exportJWK(await importX509(leaf.toString(), 'ES256', { extractable: true })));
}

function recordOf(person: string): JsonObject {
  return object(INVENTED_PEOPLE.find(({ id }) => id === person)?.record);
}

function object(value: unknown): JsonObject {
  expect(value).to.be.an('object');
  return value as JsonObject;
}
