// What the receiver promises a citizen: kept once, byte for byte, with one receipt that anyone can check.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { expect } from 'chai';
import SqliteDatabase from 'libsql';
import type { Receipt } from '../../src/model/submission.js';
import { sqliteSubmissions } from '../../src/server/sqlite-submissions.js';
import { verifyReceipt } from '../../src/server/verify-receipt.js';
import { canonical, certificates, get, KEY, NOW, post, procedure, receiverWith, seal, submission } from './receiver-fixture.js';

const folder = mkdtempSync(join(tmpdir(), 'gov-form-receiver-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const BODY = canonical(submission());
const OTHER_BODY = canonical(submission({ answers: { name: 'Autre Demo' } }));

describe('the receiver', () => {
  it('keeps a submission byte for byte and answers 201 with its receipt', async () => {
    const { receive, store } = receiverWith();
    const response = await receive(post(BODY));
    expect(response.status).to.equal(201);
    const receipt: Receipt = await response.json();
    expect(receipt.statement).to.deep.include({
      receivedAt: NOW.toISOString(),
      procedure: { id: 'small', version: '1.0.0', digest: procedure.digest },
      receiver: 'Demonstration commune',
      seal: 'demonstration',
    });
    const row = await store.find(KEY);
    expect(row).to.include({ body: BODY, reference: receipt.statement.reference, fingerprint: receipt.statement.digest, jws: receipt.jws });
  });

  it('is named in the languages that its operator gave', async () => {
    const names = { fr: 'Commune de démonstration', en: 'Demonstration commune' };
    const { receive } = receiverWith({ receiver: names });
    const { statement }: Receipt = await (await receive(post(BODY))).json();
    expect(statement).to.deep.include({ receiver: names.fr, receiverNames: names });
  });

  it('gives the same receipt, byte for byte, for the same bytes again', async () => {
    const { receive } = receiverWith();
    const first = await (await receive(post(BODY))).text();
    const again = await receive(post(BODY, { 'Idempotency-Key': KEY.toUpperCase() }));
    expect(again.status).to.equal(200);
    expect(await again.text()).to.equal(first);
  });

  it('refuses a replayed key with other content and keeps what was first', async () => {
    const { receive, store } = receiverWith();
    await receive(post(BODY));
    const response = await receive(post(OTHER_BODY));
    expect(response.status).to.equal(422);
    expect(await response.json()).to.include({ code: 'key-reused' });
    expect((await store.find(KEY))?.body).to.equal(BODY);
  });

  it('keeps one row when the same submission arrives twenty times at once', async () => {
    const file = join(folder, 'parallel.sqlite');
    const { receive, store } = receiverWith({ store: await sqliteSubmissions(file) });
    const answers = await Promise.all(Array.from({ length: 20 }, () => receive(post(BODY))));
    expect(answers.filter(({ status }) => status === 201)).to.have.length(1);
    expect(answers.filter(({ status }) => status === 200)).to.have.length(19);
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(texts).size).to.equal(1);
    await store.close();
    const raw = new SqliteDatabase(file);
    const rows = raw.prepare('SELECT key, body FROM submissions').all().map((row) => Object.entries(row ?? {}).slice(0, 2));
    expect(rows).to.deep.equal([[['key', KEY], ['body', BODY]]]);
    raw.close();
  });

  it('still gives the receipt after the procedure was withdrawn', async () => {
    const { receive, store } = receiverWith();
    await receive(post(BODY));
    const later = receiverWith({ procedures: [], store });
    expect((await later.receive(post(BODY))).status).to.equal(200);
  });

  it('gives a receipt by its key, and 404 under any other', async () => {
    const { receive } = receiverWith();
    const sent = await (await receive(post(BODY))).text();
    expect(await (await receive(get(`/submissions/by-key/${KEY}`))).text()).to.equal(sent);
    for (const unknown of ['00000000-0000-4000-8000-000000000000', 'no-key', '%22']) {
      expect((await receive(get(`/submissions/by-key/${unknown}`))).status).to.equal(404);
    }
  });

  it('tells the engine the day at the place of the receiver', async () => {
    const days: string[] = [];
    const { receive } = receiverWith({
      clock: () => new Date('2026-03-07T23:30:00Z'),
      procedures: [{ ...procedure, revalidate: (_, today) => (days.push(today), []) }],
    });
    await receive(post(BODY));
    expect(days).to.deep.equal(['2026-03-08']);
  });

  it('gives the receipt although the log function fails', async () => {
    const warnings: string[] = [];
    const listen = (warning: Error): number => warnings.push(warning.message);
    process.on('warning', listen);
    const { receive } = receiverWith({
      log: () => {
        throw new TypeError('no room for the log');
      },
    });
    expect((await receive(post(BODY))).status).to.equal(201);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', listen);
    expect(warnings).to.deep.equal(['the log function failed (TypeError)']);
  });

  it('answers under its base and nowhere else', async () => {
    const { receive } = receiverWith({ base: '/api' });
    expect((await receive(get('/api/.well-known/jwks.json'))).status).to.equal(200);
    expect((await receive(get('/.well-known/jwks.json'))).status).to.equal(404);
  });
});

describe('a receipt', () => {
  it('is checked with the published key, or with the authority alone', async () => {
    const { receive } = receiverWith();
    const { jws, statement }: Receipt = await (await receive(post(BODY))).json();
    const jwks = await (await receive(get('/.well-known/jwks.json'))).json();
    expect(await verifyReceipt(jws, { jwks })).to.deep.equal(statement);
    for (const pem of certificates) expect(await verifyReceipt(jws, { certificates: [pem] })).to.deep.equal(statement);
  });

  it('names its certificate as JAdES asks', async () => {
    const { receive } = receiverWith();
    const { jws }: Receipt = await (await receive(post(BODY))).json();
    const header: unknown = JSON.parse(Buffer.from(jws.split('.')[0] ?? '', 'base64url').toString());
    expect(header).to.include({ alg: 'ES256', cty: 'json', kid: seal.keyId, iat: Math.floor(NOW.getTime() / 1000) });
    expect(header).to.have.keys('alg', 'cty', 'kid', 'iat', 'x5c', 'x5t#S256');
  });

  it('does not hold after any part of it was changed, nor for a stranger\'s key', async () => {
    const { receive } = receiverWith();
    const { jws }: Receipt = await (await receive(post(BODY))).json();
    const [header = '', payload = '', signature = ''] = jws.split('.');
    const forged = Buffer.from(Buffer.from(payload, 'base64url').toString().replace('Demonstration', 'Another')).toString('base64url');
    const flipped = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
    const jwks = await seal.jwks();
    for (const changed of [`${header}.${forged}.${signature}`, `${header}.${payload}.${flipped}`, `${header}.${payload}.`, 'x', '']) {
      for (const trust of [{ jwks }, { certificates }]) {
        expect(await verifyReceipt(changed, trust).catch((error: unknown) => error)).to.include({ code: 'GF354' });
      }
    }
    const strangers = await (await import('../../demo/seal-certificate.js')).mintSeal(new Date('2026-01-01T00:00:00Z'));
    expect(await verifyReceipt(jws, { certificates: strangers.certificates }).catch((error: unknown) => error)).to.include({ code: 'GF354' });
  });

  it('is not any other sealed text', async () => {
    const { jws } = { jws: await seal.seal({ ...JSON.parse('{"format":"other"}') }) };
    expect(await verifyReceipt(jws, { jwks: await seal.jwks() }).catch((error: unknown) => error)).to.include({ code: 'GF355' });
  });
});
