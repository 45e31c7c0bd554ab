// Holds the SQLite store to the contract of all stores, and to what a file must add: lasting, shared, whole.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { expect } from 'chai';
import SqliteDatabase from 'libsql';
import { GovFormError } from '../../src/model/error.js';
import { sqliteSubmissions } from '../../src/server/sqlite-submissions.js';
import { attachmentShelfContract } from '../contracts/attachment-shelf.js';
import { storedSubmission, submissionStoreContract } from '../contracts/submission-store.js';

const folder = mkdtempSync(join(tmpdir(), 'gov-form-store-'));
let files = 0;
function freshFile(): string {
  files += 1;
  return join(folder, `${files}.sqlite`);
}
after(() => rmSync(folder, { recursive: true, force: true }));

submissionStoreContract('sqliteSubmissions', () => sqliteSubmissions(freshFile()));
attachmentShelfContract('sqliteSubmissions', () => sqliteSubmissions(freshFile()));

describe('sqliteSubmissions', () => {
  it('finds after reopening what was kept before', async () => {
    const file = freshFile();
    const before = await sqliteSubmissions(file);
    await before.keep(storedSubmission());
    await before.close();
    const again = await sqliteSubmissions(file);
    expect(await again.find(storedSubmission().key)).to.deep.equal(storedSubmission());
    await again.close();
  });

  it('is one whole file once it is closed', async () => {
    const [file, copy] = [freshFile(), freshFile()];
    const store = await sqliteSubmissions(file);
    await store.keep(storedSubmission());
    await store.close();
    copyFileSync(file, copy);
    const copied = await sqliteSubmissions(copy);
    expect(await copied.find(storedSubmission().key)).to.deep.equal(storedSubmission());
    await copied.close();
  });

  it('lets two processes\' stores take turns on one file', async () => {
    const file = freshFile();
    const stores = [await sqliteSubmissions(file), await sqliteSubmissions(file)];
    const keys = Array.from({ length: 6 }, (_, turn) => `00000000-0000-4000-8000-00000000000${turn}`);
    for (const [turn, key] of keys.entries()) {
      await stores[turn % 2]?.find(key);
      const kept = await stores[turn % 2]?.keep(storedSubmission({ key }));
      expect(kept?.outcome).to.equal('kept');
      expect((await stores[(turn + 1) % 2]?.keep(storedSubmission({ key, jws: 'late' })))?.outcome).to.equal('already-there');
    }
    await Promise.all(stores.map((store) => store.close()));
  });

  it('keeps nothing of a row that cannot be whole', async () => {
    const file = freshFile();
    const store = await sqliteSubmissions(file);
    const raw = new SqliteDatabase(file);
    raw.exec("CREATE TRIGGER full BEFORE INSERT ON submissions BEGIN SELECT RAISE(ABORT, 'disk full'); END");
    expect(await store.keep(storedSubmission()).then(() => 'kept', () => 'refused')).to.equal('refused');
    expect(await store.find(storedSubmission().key)).to.equal(undefined);
    raw.exec('DROP TRIGGER full');
    raw.close();
    expect((await store.keep(storedSubmission())).outcome).to.equal('kept');
    await store.close();
  });

  it('writes ahead and in full', async () => {
    const file = freshFile();
    const store = await sqliteSubmissions(file);
    const raw = new SqliteDatabase(file);
    expect(raw.pragma('journal_mode')).to.deep.equal([{ journal_mode: 'wal' }]);
    raw.close();
    await store.close();
  });

  it('says what to do when the file cannot be opened', async () => {
    const error = await sqliteSubmissions(join(folder, 'no-such-folder', 'x.sqlite')).catch((caught: unknown) => caught);
    expect(error).to.be.instanceOf(GovFormError);
    expect(error).to.include({ code: 'GF352' });
  });
});
