// A file that goes with an application: chosen with the browser's own file chooser, refused where it is not what is asked for,
// kept with the draft, sent before the answers, and there at the receiver byte for byte. Without a network it waits.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import SqliteDatabase from 'libsql';
import type { BrowserContext, Locator } from 'playwright-core';
import { citizenAt, referenceOf } from './citizen.js';
import type { Citizen } from './citizen.js';
import { saveDocument } from './saved-receipt.js';
import { openStage, PATIENCE_MS } from './stage.js';
import type { Stage } from './stage.js';
import { rowOf, submissionIn } from './submissions.js';
import { exactly, wordsIn } from './words.js';
import type { Language } from './words.js';

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.end());

const PDF = { name: 'payslip.pdf', mimeType: 'application/octet-stream', buffer: Buffer.from('%PDF-1.7\n% of nobody\n') };
/** One transparent point. */
const PNG = { name: 'scan.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64') };
const ZIP = { name: 'all.pdf', mimeType: 'application/pdf', buffer: Buffer.from('PK\x03\x04 not a PDF at all', 'latin1') };
const LARGE = { name: 'long.pdf', mimeType: 'application/pdf', buffer: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(300_000, 'x')]) };

async function visit(language: Language, context?: BrowserContext): Promise<Citizen> {
  const page = await (context ?? (await stage.browser.newContext())).newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(`${stage.demo.siteUrl}/${language}/childcare-allowance/`);
  return citizenAt(page, wordsIn(language, 'childcare-allowance'));
}

const group = ({ page, words }: Citizen): Locator => page.getByRole('radiogroup', { name: exactly(words.label('income.proof'), String.raw`(\s*\(.+\))?`) });
const chooser = (citizen: Citizen, id: string): Locator => group(citizen).getByRole('button', { name: exactly(citizen.words.say(id)) });
const files = (citizen: Citizen): Locator => group(citizen).getByRole('listitem');

/** From the first screen to the step that asks for the document. */
async function toProof(citizen: Citizen, device: 'own' | 'shared', name: string): Promise<void> {
  const { page, words } = citizen;
  await page.getByRole('radio', { name: exactly(words.say(`device.${device}`)) }).check();
  await citizen.press('action.start');
  await citizen.type('applicant.familyName', name);
  await citizen.type('applicant.givenNames', 'Anna');
  await citizen.choose('household', 'alone');
  await citizen.press('action.continue');
  await page.getByRole('radio', { name: exactly(words.say('value.no')) }).check();
  await citizen.press('action.continue');
  await citizen.type('income.own', '2000');
}

async function choose(citizen: Citizen, id: string, chosen: readonly (typeof PDF)[]): Promise<void> {
  const [opened] = await Promise.all([citizen.page.waitForEvent('filechooser'), chooser(citizen, id).click()]);
  await opened.setFiles([...chosen]);
}

async function toTheEnd(citizen: Citizen): Promise<void> {
  const { page, words } = citizen;
  await citizen.press('action.continue');
  await citizen.reads(words.step('children'));
  await citizen.type('children[].name', 'Ben');
  const year = String(new Date().getFullYear() - 4);
  await citizen.typeDate('children[].birthDate', { day: '31', month: '1', year });
  await citizen.type('children[].hours', '20');
  await citizen.choose('children[].provider.kind', 'nursery');
  await citizen.type('children[].provider.name', 'Beispill');
  await citizen.press('action.continue');
  await citizen.reads(words.step('account'));
  await citizen.choose('account#oneOf', '0');
  await citizen.type('account.holder', 'Anna');
  await citizen.type('account.iban', 'LU280019400644750000');
  await citizen.press('action.continue');
  await page.getByRole('checkbox').check();
  await citizen.press('action.continue');
}

function filesOf(key: string): readonly { readonly digest: string; readonly media_type: string; readonly bytes: ArrayBuffer }[] {
  const database = new SqliteDatabase(stage.demo.receiver.databaseFile);
  try {
    // Checked boundary: the columns are those of src/server/sqlite-attachments.ts, held by its own tests.
    return database.prepare('SELECT digest, media_type, bytes FROM attachments WHERE key = ? ORDER BY media_type').all(key) as ReturnType<typeof filesOf>;
  } finally {
    database.close();
  }
}

async function checkReceived(citizen: Citizen, sent: readonly (typeof PDF)[]): Promise<void> {
  await citizen.reads(citizen.words.say('receipt.title'));
  const row = rowOf(stage, await referenceOf(citizen));
  expect(filesOf(row.key).map(({ digest }) => digest).sort()).to.deep.equal(sent.map(({ buffer }) => createHash('sha256').update(buffer).digest('hex')).sort());
  for (const { digest, bytes } of filesOf(row.key)) expect(createHash('sha256').update(new Uint8Array(bytes)).digest('hex')).to.equal(digest);
  const { income } = submissionIn(row).answers as { readonly income: { readonly proof: { readonly files: readonly { readonly name: string }[] } } };
  expect(income.proof.files.map(({ name }) => name)).to.deep.equal(sent.map(({ name }) => name));
  expect(row.body).to.not.include('%PDF');
  // The document of the receipt names each file.
  const kept = await readFile(await saveDocument(citizen), 'utf8');
  for (const { name } of sent) expect(kept).to.match(new RegExp(`[> ]${name}\\b`));
}

describe('a document', () => {
  it('is chosen, refused, removed, kept over a reload, and received', async () => {
    const citizen = await visit('en');
    const { page, words } = citizen;
    await toProof(citizen, 'own', 'Attached-en');
    await citizen.choose('income.proof', 'attached');
    await group(citizen).getByText('Types of file: PDF and photo (JPEG, PNG). At most 3 files, each at most 10 MB.').waitFor();
    await choose(citizen, 'documents.choose-several', [PDF, PNG]);
    await files(citizen).nth(1).waitFor();
    expect((await files(citizen).allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).to.deep.equal([`payslip.pdf (PDF, ${PDF.buffer.length} bytes) Remove payslip.pdf`, `scan.png (PNG, ${PNG.buffer.length} bytes) Remove scan.png`]);
    await group(citizen).getByRole('status').filter({ hasText: 'payslip.pdf and scan.png added.' }).waitFor();
    await group(citizen).locator('img').waitFor();

    await choose(citizen, 'documents.choose-another', [ZIP]);
    await files(citizen).filter({ hasText: '“all.pdf” is a compressed archive (ZIP). Choose a file of one of these types: PDF, JPEG or PNG.' }).waitFor();
    await citizen.press('action.continue');
    const summary = page.getByRole('alert').getByRole('link');
    expect(await summary.allInnerTexts()).to.deep.equal(['Proof of income: “all.pdf” is a compressed archive (ZIP). Choose a file of one of these types: PDF, JPEG or PNG.']);
    await summary.click();
    expect(await chooser(citizen, 'documents.choose-another').evaluate((input) => input.matches(':focus'))).to.equal(true);
    await group(citizen).getByRole('button', { name: 'Remove all.pdf' }).click();
    await group(citizen).getByRole('status').filter({ hasText: 'all.pdf removed.' }).waitFor();
    expect(await chooser(citizen, 'documents.choose-another').getAttribute('aria-describedby')).to.not.include('error');

    await page.reload();
    await files(citizen).nth(1).waitFor();
    await group(citizen).locator('img').waitFor();
    await group(citizen).getByRole('button', { name: 'Remove scan.png' }).click();
    await files(citizen).filter({ hasText: 'scan.png' }).waitFor({ state: 'detached' });
    await toTheEnd(citizen);
    await citizen.readsSentence(`payslip.pdf (PDF, ${PDF.buffer.length} bytes)`);
    await citizen.press('action.submit');
    await checkReceived(citizen, [PDF]);
    expect(words.language).to.equal('en');
  });

  it('leaves the focus where it can be read on once no more can be chosen, and takes a refusal back once there is room', async () => {
    const citizen = await visit('en');
    const { page } = citizen;
    await toProof(citizen, 'shared', 'Attached-full');
    await citizen.choose('income.proof', 'attached');
    const [second, fourth] = ['second', 'fourth'].map((name) => ({ ...PDF, name: `${name}.pdf`, buffer: Buffer.from(`%PDF-1.7\n% ${name}\n`) }));
    if (second === undefined || fourth === undefined) throw new Error('two files');
    await choose(citizen, 'documents.choose-several', [PDF, second, PNG, fourth]);
    const full = group(citizen).getByText('To give another file, remove one first.');
    await full.waitFor();
    expect(await full.evaluate((text) => text.matches(':focus'))).to.equal(true);
    const refusal = files(citizen).filter({ hasText: 'fourth.pdf' });
    expect((await refusal.innerText()).replaceAll(/\s+/g, ' ')).to.equal('fourth.pdf You can give at most 3 files. Remove one before you add another. Remove fourth.pdf');
    await group(citizen).getByRole('button', { name: 'Remove second.pdf' }).click();
    await refusal.waitFor({ state: 'detached' });
    await citizen.press('action.continue');
    await citizen.reads(citizen.words.step('children'));
    expect(await page.getByRole('alert').getByRole('link').count()).to.equal(0);
  });

  it('waits with the answers while there is no network, also when the page is closed, and is sent once it is back', async () => {
    const citizen = await visit('de');
    const { page, words } = citizen;
    const context = page.context();
    await toProof(citizen, 'own', 'Attached-de');
    await citizen.choose('income.proof', 'attached');
    await choose(citizen, 'documents.choose-several', [LARGE]);
    await files(citizen).filter({ hasText: 'long.pdf' }).waitFor();
    await toTheEnd(citizen);
    await context.setOffline(true);
    await citizen.press('action.submit');
    await citizen.reads(words.say('queued.title'));
    await page.close();
    await context.setOffline(false);
    await checkReceived(await visit('de', context), [LARGE]);
  });

  it('goes on where the way to the receiver broke off, and sends no file twice', async () => {
    const citizen = await visit('fr');
    const { page, words } = citizen;
    const sent: string[] = [];
    let breaks = 1;
    await page.route('**/attachments/**', async (route) => {
      const request = route.request();
      if (request.method() === 'PUT' && request.headers()['content-type'] === 'image/png' && breaks > 0) {
        breaks -= 1;
        return route.abort();
      }
      sent.push(`${request.method()} ${request.headers()['content-type'] ?? ''}`.trim());
      return route.continue();
    });
    await toProof(citizen, 'shared', 'Attached-fr');
    await citizen.choose('income.proof', 'attached');
    await choose(citizen, 'documents.choose-several', [PDF, PNG]);
    await files(citizen).nth(1).waitFor();
    await toTheEnd(citizen);
    await citizen.press('action.submit');
    await checkReceived(citizen, [PDF, PNG]);
    expect(sent).to.deep.equal(['PUT application/pdf', 'PUT image/png']);
    expect(breaks).to.equal(0);
    expect(words.language).to.equal('fr');
  });

  it('is photographed where there is a touch screen, dropped or pasted too, and removed by keyboard', async () => {
    const citizen = await visit('en', await stage.browser.newContext({ hasTouch: true, isMobile: true }));
    const { page } = citizen;
    await toProof(citizen, 'shared', 'Attached-touch');
    await citizen.choose('income.proof', 'attached');
    const camera = chooser(citizen, 'documents.camera');
    const native = camera.locator('+ input');
    expect([await native.getAttribute('capture'), await native.getAttribute('accept')]).to.deep.equal(['environment', 'image/jpeg,image/png']);
    await choose(citizen, 'documents.camera', [{ ...PNG, name: 'image' }]);
    await files(citizen).filter({ hasText: 'image.png' }).waitFor();

    const given = (bytes: Buffer, name: string) => page.evaluateHandle(([content, called]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], called));
      return transfer;
    }, [[...bytes], name] as const);
    await camera.dispatchEvent('drop', { dataTransfer: await given(PDF.buffer, 'dropped.pdf') });
    await files(citizen).filter({ hasText: 'dropped.pdf' }).waitFor();
    const pasted = await given(Buffer.concat([PDF.buffer, Buffer.from('pasted')]), 'pasted.pdf');
    await camera.evaluate((input, clipboardData) => input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true })), pasted);
    await files(citizen).filter({ hasText: 'pasted.pdf' }).waitFor();
    await group(citizen).getByText('To give another file, remove one first.').waitFor();
    expect(await camera.count()).to.equal(0);

    const remove = (name: string): Locator => group(citizen).getByRole('button', { name: `Remove ${name}` });
    const hasFocus = (locator: Locator): Promise<boolean> => locator.evaluate((element) => element.matches(':focus'));
    await remove('dropped.pdf').focus();
    await page.keyboard.press('Enter');
    await files(citizen).nth(2).waitFor({ state: 'detached' });
    expect(await hasFocus(remove('pasted.pdf')), 'the next one').to.equal(true);
    await page.keyboard.press('Enter');
    await files(citizen).nth(1).waitFor({ state: 'detached' });
    expect(await hasFocus(remove('image.png')), 'the one before').to.equal(true);
    await page.keyboard.press('Enter');
    await files(citizen).first().waitFor({ state: 'detached' });
    expect(await hasFocus(chooser(citizen, 'documents.choose-several')), 'the control that adds').to.equal(true);

    await choose(citizen, 'documents.choose-several', [PDF, { ...PDF, name: 'again.pdf' }]);
    await files(citizen).filter({ hasText: '“again.pdf” is in the list already.' }).waitFor();
    await citizen.choose('income.proof', 'later');
    expect(await files(citizen).count()).to.equal(0);
    await citizen.choose('income.proof', 'attached');
    await files(citizen).filter({ hasText: 'payslip.pdf' }).waitFor();
  });
});
