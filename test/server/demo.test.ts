// What the demonstration's services answer over HTTP: policy, log-in, minimised records, the way to the receiver, and failures behind it.
import { randomUUID, X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { expect } from 'chai';
import { startDemo } from '../../demo/demonstration.js';
import type { Demonstration } from '../../demo/demonstration.js';
import { INVENTED_PEOPLE } from '../../demo/register/people.js';
import { pages } from '../../demo/site/build/pages.js';
import { chosenLanguage } from '../../demo/site-server/languages.js';
import { memorySessions } from '../../demo/site-server/sessions.js';
import { hasCheckDigits } from '../../src/fields/national-id/national-id.js';
import { contentDigest } from './receiver-fixture.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob:; font-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types lit-html gov-form 'allow-duplicates'";
const ANY_PORT = { site: 0, register: 0, receiver: 0 };

const folder = mkdtempSync(join(tmpdir(), 'gov-form-demo-'));
const siteFolder = join(folder, 'site');
let demo: Demonstration;

function writeSite(): void {
  const files = new Map([...pages({ style: '/assets/style-AbCd1234.css', formScripts: ['/assets/form.js'], hostScripts: ['/assets/host.js'], pageScripts: ['/assets/page.js'], languageScripts: {} })]);
  files.set('sw.js', '// worker').set('assets/style-AbCd1234.css', 'body{}'.repeat(500)).set('procedure.json', '{}');
  for (const [name, text] of files) {
    mkdirSync(dirname(join(siteFolder, name)), { recursive: true });
    writeFileSync(join(siteFolder, name), text);
  }
}

before(async () => {
  writeSite();
  demo = await startDemo({ ports: ANY_PORT, dataFolder: join(folder, 'data'), siteFolder, today: '2026-03-08', registerTimeoutMs: 400 });
});
beforeEach(async () => {
  demo.register.setBehaviour({});
  await demo.register.start();
  await demo.receiver.start();
});
after(async () => {
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
});

const site = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${demo.siteUrl}${path}`, { redirect: 'manual', ...init });
const form = (members: Readonly<Record<string, string>>) => ({ method: 'POST', body: new URLSearchParams(members) });

async function signIn(person: string): Promise<{ readonly headers: { readonly Cookie: string } }> {
  const response = await site('/sign-in', form({ person, language: 'de' }));
  return { headers: { Cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' } };
}

describe('the demonstration\'s site', () => {
  it('sends the published policy and its companions with every answer', async () => {
    for (const path of ['/', '/fr/', '/de/sign-in/', '/sw.js', '/api/session', '/api/sources/rnpp?fields=/familyName', '/api/receiver/nowhere', '/nowhere', '/assets/style-AbCd1234.css']) {
      const { headers } = await site(path);
      expect(headers.get('content-security-policy'), path).to.equal(POLICY);
      expect(headers.get('x-content-type-options'), path).to.equal('nosniff');
      expect(headers.get('referrer-policy'), path).to.equal('no-referrer');
      expect(headers.get('cross-origin-opener-policy'), path).to.equal('same-origin');
      expect(headers.has('permissions-policy'), path).to.equal(true);
    }
  });

  it('says of each answer how long it may be kept', async () => {
    const rows = [
      ['/api/session', 'no-store'],
      ['/de/sign-in/', 'no-store'],
      ['/sw.js', 'no-cache'],
      ['/fr/', 'no-cache'],
      ['/assets/style-AbCd1234.css', 'public, max-age=31536000, immutable'],
    ] as const;
    for (const [path, kept] of rows) expect((await site(path)).headers.get('cache-control'), path).to.equal(kept);
  });

  it('sends files compressed, and not again when they did not change', async () => {
    const style = await site('/assets/style-AbCd1234.css', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(style.headers.get('content-encoding')).to.equal('gzip');
    expect(await style.text()).to.equal('body{}'.repeat(500));
    expect((await site('/fr/', { headers: { 'If-None-Match': (await site('/fr/')).headers.get('etag') ?? '' } })).status).to.equal(304);
  });

  it('has one page per language, and sends each visitor to the one she reads', async () => {
    for (const language of ['fr', 'de', 'lb', 'en']) {
      const page = await (await site(`/${language}/`)).text();
      expect(page).to.include(`<html lang="${language}">`).and.to.match(new RegExp(`<gov-form id="form" [^>]* lang="${language}">`));
    }
    const rows = [
      ['lb-LU,de;q=0.8', '/lb/'],
      ['pt,de;q=0.8,en;q=0.9', '/en/'],
      ['pt', '/fr/'],
    ] as const;
    for (const [wish, address] of rows) {
      const response = await site('/', { headers: { 'Accept-Language': wish } });
      expect([response.status, response.headers.get('location')]).to.deep.equal([302, address]);
    }
    expect(chosenLanguage(undefined)).to.equal('fr');
    expect(chosenLanguage('de;q=0, en')).to.equal('en');
  });

  it('serves no file from outside the built site', async () => {
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/fr']) expect((await site(path)).status, path).to.equal(404);
  });
});

describe('the demonstration\'s log-in', () => {
  it('lists the invented people and says what it is', async () => {
    const page = await (await site('/de/sign-in/')).text();
    for (const { displayName, tryThis } of INVENTED_PEOPLE) expect(page).to.include(displayName).and.to.include(tryThis.de);
    expect(page).to.include('keine echte Anmeldung');
  });

  it('is a choice of a person, behind a cookie that scripts cannot read', async () => {
    expect(await (await site('/api/session')).json()).to.deep.equal({ signedIn: false });
    const response = await site('/sign-in', form({ person: 'testine', language: 'lb' }));
    expect([response.status, response.headers.get('location')]).to.deep.equal([303, '/lb/']);
    expect(response.headers.getSetCookie()[0]).to.match(/^gov-form-demo=[0-9a-f-]{36}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('knows who is signed in, until she signs out', async () => {
    const session = await signIn('zoe');
    const { displayName } = INVENTED_PEOPLE.find(({ id }) => id === 'zoe') ?? {};
    const { expires, ...known } = await (await site('/api/session', session)).json();
    expect(known).to.deep.equal({ signedIn: true, person: { id: 'zoe', displayName } });
    expect(new Date(expires).getTime()).to.be.greaterThan(Date.now());
    expect((await site('/sign-out', { ...form({ language: 'fr' }), ...session })).status).to.equal(303);
    expect(await (await site('/api/session', session)).json()).to.deep.equal({ signedIn: false });
  });

  it('leads back to the form from which somebody came, and to no other place', async () => {
    const page = await (await site('/de/sign-in/?form=business-permit')).text();
    expect(page).to.include('<input type="hidden" name="form" value="business-permit">').and.to.include('href="/lb/sign-in/?form=business-permit"');
    expect(page).to.include('<p><a href="/de/business-permit/">');
    const rows = [['business-permit', '/lb/business-permit/'], ['residence-certificate', '/lb/'], ['//elsewhere.example', '/lb/']] as const;
    for (const [name, address] of rows) {
      for (const path of ['/sign-in', '/sign-out']) expect((await site(path, form({ person: 'zoe', language: 'lb', form: name }))).headers.get('location'), `${path} ${name}`).to.equal(address);
    }
  });

  it('lasts half an hour, and as long again each time it is prolonged before its end', () => {
    let now = 0;
    const sessions = memorySessions(() => now);
    const id = sessions.open({ id: 'zoe', displayName: 'Zoë' });
    now = 1_799_999;
    expect(sessions.extend(id)?.expires.getTime()).to.equal(3_599_999);
    now = 3_599_999;
    expect([sessions.find(id), sessions.extend(id)]).to.deep.equal([undefined, undefined]);
  });

  it('is prolonged over HTTP by who is signed in, and by nobody else', async () => {
    expect((await site('/api/session', { method: 'POST' })).status).to.equal(401);
    const longer = await (await site('/api/session', { method: 'POST', ...(await signIn('zoe')) })).json();
    expect(longer).to.have.property('expires');
  });

  it('takes nobody who does not exist, and no request from another site', async () => {
    expect((await site('/sign-in', form({ person: 'nobody' }))).status).to.equal(404);
    for (const headers of [{ 'Sec-Fetch-Site': 'cross-site' }, { Origin: 'https://elsewhere.example' }]) {
      const response = await site('/sign-in', { ...form({ person: 'zoe' }), headers });
      expect(await response.json()).to.include({ code: 'foreign-origin', status: 403 });
    }
  });
});

describe('the trade and companies register', () => {
  const rcs = (...pointers: readonly string[]): string => `/api/sources/rcs?fields=${encodeURIComponent(pointers.join(','))}`;

  it('gives of the company that somebody represents what was asked for and nothing else', async () => {
    expect(await (await site(rcs('/number', '/seat/locality'), await signIn('testine'))).json()).to.deep.equal({ number: 'B999901', seat: { locality: 'Exempelville' } });
  });

  it('knows no company of those who represent none, and gives no field that is held by another register', async () => {
    expect((await site(rcs('/number'), await signIn('probert'))).status).to.equal(404);
    expect((await site(rcs('/birthDate'), await signIn('testine'))).status).to.equal(403);
    expect((await site('/api/sources/rnpp?fields=/number', await signIn('testine'))).status).to.equal(403);
  });
});

describe('the population register', () => {
  const fields = (...pointers: readonly string[]): string => `/api/sources/rnpp?fields=${encodeURIComponent(pointers.join(','))}`;

  it('gives the site what was asked for and nothing else', async () => {
    const response = await site(fields('/familyName', '/address/locality'), await signIn('testine'));
    expect(response.headers.get('cache-control')).to.equal('no-store');
    expect(response.headers.has('date')).to.equal(true);
    expect(await response.json()).to.deep.equal({ familyName: 'Mustermann-Demo', address: { locality: 'Exempelville' } });
  });

  it('leaves out what it does not hold', async () => {
    const response = await site(fields('/familyName', '/birthDate'), await signIn('partielle'));
    expect(await response.json()).to.deep.equal({ familyName: 'Lacune-Démo' });
  });

  it('refuses fields for which the procedure has no legal basis', async () => {
    const session = await signIn('testine');
    for (const pointer of ['/formerAddresses', '/address', '', '/__proto__']) {
      expect((await site(fields(pointer), session)).status, pointer).to.equal(403);
    }
  });

  const failures = [
    { says: 'nobody is signed in', code: 'signed-out', status: 401, person: undefined, prepare: async () => undefined },
    { says: 'the register is stopped', code: 'register-unavailable', status: 502, person: 'testine', prepare: () => demo.register.stop() },
  ] as const;
  for (const { says, code, status, person, prepare } of failures) {
    it(`is a problem document when ${says}`, async () => {
      const session = person === undefined ? {} : await signIn(person);
      await prepare();
      const response = await site(fields('/familyName'), session);
      expect(response.headers.get('content-type')).to.equal('application/problem+json');
      expect(await response.json()).to.include({ code, status });
    });
  }

  it('answers again after it was started again', async () => {
    const session = await signIn('probert');
    await demo.register.stop();
    await demo.register.start();
    expect((await site(fields('/familyName'), session)).status).to.equal(200);
  });

  it('can be made to answer nonsense, which the site hands on as it is', async () => {
    const session = await signIn('kapott');
    expect(await (await site(fields('/familyName'), session)).text()).to.include('???');
    demo.register.setBehaviour({ garbage: false, delayMs: 0 });
    expect(await (await site(fields('/familyName'), session)).json()).to.deep.equal({ familyName: 'Unlesbar-Demo' });
  });

  it('is given up after a time, with 504', async () => {
    const session = await signIn('testine');
    demo.register.setBehaviour({ delayMs: 60_000 });
    const response = await site(fields('/familyName'), session);
    expect(await response.json()).to.include({ code: 'register-slow', status: 504 });
  });

  it('knows no source but its own', async () => {
    expect(await (await site('/api/sources/taxes?fields=/income')).json()).to.include({ code: 'source-unknown', status: 404 });
  });

  it('holds only people whose names say that they are invented, with right check digits', () => {
    for (const { displayName, record } of INVENTED_PEOPLE) {
      expect(displayName).to.match(/-D[eé]mo$/);
      expect(hasCheckDigits(String(record['nationalId'])), displayName).to.equal(true);
      if ('birthDate' in record) expect(String(record['nationalId'])).to.match(new RegExp(`^${String(record['birthDate']).replaceAll('-', '')}`));
    }
  });
});

describe('the way to the receiver', () => {
  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>> = {}) => ({
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `"${randomUUID()}"`, 'Content-Digest': contentDigest(body), ...headers },
  });

  it('carries bodies byte for byte: the digest holds, up to the receiver\'s own limit', async () => {
    const bytes = new Uint8Array(200_000).map((_, index) => (index * 7919) % 251);
    expect(await (await site('/api/receiver/submissions', post(bytes))).json()).to.include({ code: 'body-not-json' });
    expect(await (await site('/api/receiver/submissions', post(new Uint8Array(300_000)))).json()).to.include({ code: 'body-too-large', status: 413 });
    expect(await (await site('/api/receiver/submissions', post(new Uint8Array(2_000_000)))).json()).to.include({ code: 'body-too-large', status: 413 });
  });

  it('carries a digest that does not fit its body', async () => {
    const response = await site('/api/receiver/submissions', post('{}', { 'Content-Digest': contentDigest('{ }') }));
    expect(await response.json()).to.include({ code: 'digest-mismatch', status: 400 });
  });

  it('gives the receiver\'s answers as they are', async () => {
    for (const path of ['/.well-known/jwks.json', `/submissions/by-key/${randomUUID()}`, '/submissions']) {
      const direct = await fetch(`${demo.receiver.url}${path}`);
      const proxied = await site(`/api/receiver${path}`);
      expect(await proxied.text()).to.equal(await direct.text());
      for (const name of ['content-type', 'cache-control', 'allow']) expect(proxied.headers.get(name), name).to.equal(direct.headers.get(name));
      expect(proxied.status).to.equal(direct.status);
    }
  });

  it('is a 502 problem while the receiver is stopped, and open again afterwards', async () => {
    await demo.receiver.stop();
    expect(await (await site('/api/receiver/submissions', post('{}'))).json()).to.include({ code: 'receiver-unavailable', status: 502 });
    await demo.receiver.start();
    expect((await site('/api/receiver/.well-known/jwks.json')).status).to.equal(200);
  });

  it('keeps the seal\'s key for its owner alone', () => {
    expect(statSync(join(folder, 'data', 'seal-key.pem')).mode & 0o777).to.equal(0o600);
    for (const pem of demo.receiver.certificates) expect(new X509Certificate(pem).subject).to.include('DEMONSTRATION').and.to.include('not qualified');
  });
});

describe('starting the demonstration', () => {
  it('says which port is busy and what to do, and leaves nothing running', async () => {
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve));
    const address = squatter.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const error = await startDemo({ ports: { ...ANY_PORT, site: port }, dataFolder: join(folder, 'busy'), siteFolder }).catch((caught: unknown) => caught);
    expect(error).to.be.instanceOf(Error).with.property('message').that.includes(`port ${port} is in use`).and.includes('PORT=');
    await new Promise((resolve) => squatter.close(resolve));
  });

  it('asks for the build when the site is not there', async () => {
    const error = await startDemo({ ports: ANY_PORT, dataFolder: join(folder, 'none'), siteFolder: join(folder, 'none') }).catch((caught: unknown) => caught);
    expect(error).to.be.instanceOf(Error).with.property('message').that.includes('npm run build:site');
  });
});
