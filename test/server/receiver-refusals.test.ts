// Every way in which the receiver says no: the code, the status, nothing kept, and nothing of the body in the answer or the log.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { AttachmentReference } from '../../src/model/attachment.js';
import { memorySubmissions } from '../../src/server/memory-submissions.js';
import { PROBLEMS } from '../../src/server/problems.js';
import type { ProblemCode } from '../../src/server/problems.js';
import type { AcceptedProcedure, ReceiverOptions } from '../../src/server/receiver-options.js';
import type { SubmissionStore } from '../../src/server/submission-store.js';
import { canonical, contentDigest, DIGEST, get, KEY, PDF, PDF_DIGEST, post, procedure, put, receiverWith, seal, submission } from './receiver-fixture.js';

const CANARY = 'KANARIENVOGEL-7734';
const BODY = canonical(submission({ answers: { name: CANARY } }));
const named = (changes: Parameters<typeof submission>[0]) => canonical(submission({ answers: { name: CANARY }, ...changes }));
const nested = (levels: number) => `{"a":${'['.repeat(levels)}"${CANARY}"${']'.repeat(levels)}}`;

const brokenStore: SubmissionStore = {
  keep: async () => Promise.reject(Object.assign(new Error(`disk full: ${CANARY}`), { code: 'SQLITE_FULL' })),
  find: async () => undefined,
  close: async () => undefined,
};

interface Case {
  readonly says: string;
  readonly code: ProblemCode;
  readonly request: () => Request;
  readonly options?: Partial<ReceiverOptions>;
}
const cases: readonly Case[] = [
  { says: 'an unknown address', code: 'route-unknown', request: () => get('/nowhere') },
  { says: 'a method that the address does not take', code: 'method-not-allowed', request: () => get('/submissions') },
  { says: 'a body that is not declared as JSON', code: 'media-type-unsupported', request: () => post(BODY, { 'Content-Type': 'text/plain' }) },
  { says: 'a body in another charset', code: 'media-type-unsupported', request: () => post(BODY, { 'Content-Type': 'application/json; charset=latin1' }) },
  { says: 'a compressed body', code: 'media-type-unsupported', request: () => post(BODY, { 'Content-Encoding': 'gzip' }) },
  { says: 'a body announced as too large', code: 'body-too-large', request: () => post(BODY, { 'Content-Length': '999999' }) },
  { says: 'a body that grows too large unannounced', code: 'body-too-large', request: () => post(`"${CANARY.repeat(20_000)}"`) },
  { says: 'a body that breaks off', code: 'body-interrupted', request: interrupted },
  { says: 'no key', code: 'key-missing', request: () => post(BODY, { 'Idempotency-Key': undefined }) },
  { says: 'a key that is no UUID', code: 'key-missing', request: () => post(BODY, { 'Idempotency-Key': `"${CANARY}"` }) },
  { says: 'a key with one quote', code: 'key-missing', request: () => post(BODY, { 'Idempotency-Key': `"${KEY}` }) },
  { says: 'no digest', code: 'digest-missing', request: () => post(BODY, { 'Content-Digest': undefined }) },
  { says: 'a digest by another algorithm only', code: 'digest-missing', request: () => post(BODY, { 'Content-Digest': 'md5=:AAAA:' }) },
  { says: 'a submission edited in transit', code: 'digest-mismatch', request: () => post(BODY.replace('fr', 'de'), { 'Content-Digest': contentDigest(BODY) }) },
  { says: 'a body that is not JSON', code: 'body-not-json', request: () => post(`{${CANARY}`) },
  { says: 'a body that is not UTF-8', code: 'body-not-json', request: () => post(new Uint8Array([0x22, 0xff, 0x22])) },
  { says: 'a byte order mark', code: 'body-not-json', request: () => post(`\uFEFF${BODY}`) },
  { says: 'no body', code: 'body-not-json', request: () => post('') },
  { says: 'lists in lists without end', code: 'body-too-deep', request: () => post(nested(40)) },
  { says: 'a hundred thousand lists in lists', code: 'body-too-deep', request: () => post(nested(100_000)) },
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf'].map((name): Case => ({
    says: `the name ${name} deep inside`,
    code: 'name-reserved',
    request: () => post(`{"answers":[{"${name}":{"polluted":"${CANARY}"}}]}`),
  })),
  { says: 'JSON that is no object', code: 'format-unknown', request: () => post(`["${CANARY}"]`) },
  { says: 'an object of another format', code: 'format-unknown', request: () => post(named({ format: 'gov-form/submission/2' })) },
  { says: 'a member beside those known', code: 'shape-invalid', request: () => post(named({ extra: CANARY })) },
  { says: 'answers that are no object', code: 'shape-invalid', request: () => post(named({ answers: [CANARY] })) },
  { says: 'a procedure without digest', code: 'shape-invalid', request: () => post(named({ procedure: { id: 'small', version: '1.0.0' } })) },
  { says: 'a language that is none', code: 'shape-invalid', request: () => post(named({ language: `fr ${CANARY}` })) },
  { says: 'a provenance with a register\'s value', code: 'shape-invalid', request: () => post(named({ provenance: { name: { source: 'rnpp', retrievedAt: '2026-03-08T09:59:00Z', contested: true, original: CANARY } } })) },
  { says: 'members in another order', code: 'body-not-canonical', request: () => post(JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(BODY)).toReversed()))) },
  { says: 'white space', code: 'body-not-canonical', request: () => post(`${BODY}\n`) },
  { says: 'a member given twice', code: 'body-not-canonical', request: () => post(BODY.replace('{"answers"', `{"answers":{"name":"x"},"answers"`)) },
  { says: 'a lone surrogate', code: 'body-not-canonical', request: () => post(BODY.replace(CANARY, '\\ud800')) },
  { says: 'a procedure that is not taken here', code: 'procedure-unknown', request: () => post(named({ procedure: { id: CANARY, version: '1.0.0', digest: DIGEST } })) },
  { says: 'a version that is not accepted', code: 'version-not-accepted', request: () => post(named({ procedure: { id: 'small', version: '0.9.0', digest: DIGEST } })) },
  { says: 'a version whose content differs', code: 'version-not-accepted', request: () => post(named({ procedure: { id: 'small', version: '1.0.0', digest: 'e'.repeat(64) } })) },
  { says: 'answers that the engine finds wrong', code: 'answers-invalid', request: () => post(named({ answers: { other: CANARY } })) },
  { says: 'answers that make the engine stumble', code: 'answers-unreadable', request: () => post(named({ answers: { name: 7734 } })) },
  { says: 'files where the store has no place for them', code: 'attachments-not-taken', request: () => put(PDF), options: { store: withoutShelf() } },
  { says: 'answers with files where the store has no place for them', code: 'attachments-not-taken', request: () => post(BODY), options: { store: withoutShelf(), procedures: [speakingOf({})] } },
  { says: 'a file of a media type that is not taken', code: 'attachment-type', request: () => put(PDF, { 'Content-Type': 'text/html' }) },
  { says: 'a compressed file', code: 'attachment-type', request: () => put(PDF, { 'Content-Encoding': 'gzip' }) },
  { says: 'a file that is not what it says', code: 'attachment-type-differs', request: () => put(PDF, { 'Content-Type': 'image/png' }) },
  { says: 'a page of HTML that says it is a PDF', code: 'attachment-type-differs', request: () => put(new TextEncoder().encode(`<script>${CANARY}</script>`)) },
  { says: 'an empty file', code: 'attachment-type-differs', request: () => put(new Uint8Array()) },
  { says: 'a file without a digest', code: 'digest-missing', request: () => put(PDF, { 'Content-Digest': undefined }) },
  { says: 'a file edited in transit', code: 'digest-mismatch', request: () => put(PDF, { 'Content-Digest': contentDigest('other') }) },
  { says: 'a file under another\'s digest', code: 'digest-mismatch', request: () => put(PDF, {}, { digest: 'a'.repeat(64) }) },
  { says: 'a file that is too large', code: 'body-too-large', request: () => put(PDF), options: { maxAttachmentBytes: PDF.length - 1 } },
  { says: 'a file more than are taken', code: 'attachments-too-many', request: () => put(PDF), options: { maxAttachments: 0 } },
  { says: 'a file that the operator\'s scanner objects to', code: 'attachment-refused', request: () => put(PDF), options: { inspectAttachment: async () => false } },
  { says: 'a file while the scanner is down', code: 'receiver-failed', request: () => put(PDF), options: { inspectAttachment: async () => Promise.reject(new Error(CANARY)) } },
  { says: 'a file under a key that is none', code: 'route-unknown', request: () => put(PDF, {}, { key: CANARY }) },
  { says: 'a file that is asked for', code: 'method-not-allowed', request: () => get(`/submissions/${KEY}/attachments/${PDF_DIGEST}`) },
  { says: 'answers whose file has not come', code: 'attachment-missing', request: () => post(BODY), options: { procedures: [speakingOf({})] } },
  { says: 'a receipt that was never given', code: 'receipt-unknown', request: () => get(`/submissions/by-key/${KEY}`) },
  { says: 'a seal that does not answer', code: 'seal-unavailable', request: () => post(BODY), options: { seal: { ...seal, seal: async () => Promise.reject(new Error(CANARY)) } } },
  { says: 'a store that is full', code: 'store-unavailable', request: () => post(BODY), options: { store: brokenStore } },
  { says: 'a mistake of the receiver itself', code: 'receiver-failed', request: () => get('/.well-known/jwks.json'), options: { seal: { ...seal, jwks: async () => Promise.reject(new Error(CANARY)) } } },
];

/** The small procedure, whose answers speak of a file. */
function speakingOf(changes: Partial<AttachmentReference>): AcceptedProcedure {
  return { ...procedure, attachmentsIn: () => [{ digest: PDF_DIGEST, mediaType: 'application/pdf', name: 'lease.pdf', size: PDF.length, ...changes }] };
}

function withoutShelf(): SubmissionStore {
  const { attachments: _none, ...store } = memorySubmissions();
  return store;
}

function interrupted(): Request {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(BODY.slice(0, 20)));
      controller.error(new Error(CANARY));
    },
  });
  const init = { method: 'POST', body, duplex: 'half', headers: post(BODY).headers };
  return new Request('https://receiver.example/submissions', init);
}

describe('the receiver refuses', () => {
  for (const { says, code, request, options } of cases) {
    it(`${says}: ${code}`, async () => {
      const { receive, store, log } = receiverWith(options);
      const response = await receive(request());
      const text = await response.text();
      expect(JSON.parse(text)).to.include({ code, status: PROBLEMS[code].status, type: `urn:gov-form:problem:${code}` });
      expect(response.status).to.equal(PROBLEMS[code].status);
      expect(response.headers.get('content-type')).to.equal('application/problem+json');
      expect(response.headers.get('cache-control')).to.equal('no-store');
      expect(response.headers.get('x-content-type-options')).to.equal('nosniff');
      expect(await store.find(KEY)).to.equal(undefined);
      expect(log.map(({ outcome }) => outcome)).to.deep.equal([code]);
      expect(`${text} ${JSON.stringify(log)} ${JSON.stringify([...response.headers])}`).not.to.include('KANARIENVOGEL');
    });
  }

  it('in every way that the table of problems names', () => {
    const elsewhere: readonly string[] = ['key-reused', 'attachment-late', 'attachment-differs'];
    const covered = new Set<string>([...cases.map(({ code }) => code), ...elsewhere]);
    expect(Object.keys(PROBLEMS).filter((code) => !covered.has(code))).to.deep.equal([]);
  });

  it('and names the questions, not the answers', async () => {
    const leaky = { ...procedure, revalidate: () => [{ code: 'required', path: 'name', params: {}, value: CANARY }] };
    const response = await receiverWith({ procedures: [leaky] }).receive(post(BODY));
    expect(await response.json()).to.deep.include({ issues: [{ code: 'required', path: 'name', params: {} }] });
  });

  it('and says when to come back while the store is down', async () => {
    const response = await receiverWith({ store: brokenStore }).receive(post(BODY));
    expect(response.headers.get('retry-after')).to.equal('30');
    expect(response.headers.get('allow')).to.equal(null);
    expect((await receiverWith().receive(get('/submissions'))).headers.get('allow')).to.equal('POST');
  });
});

describe('the receiver\'s log', () => {
  it('holds only what is allowed, also of a submission that was received', async () => {
    const { receive, log } = receiverWith();
    await receive(post(BODY));
    await receive(post(BODY));
    expect(log.map(({ outcome }) => outcome)).to.deep.equal(['received', 'repeated']);
    expect(log[0]).to.have.keys('time', 'outcome', 'status', 'bytes', 'durationMs', 'procedure', 'version', 'referenceHash');
    expect(log[0]).to.include({ bytes: Buffer.byteLength(BODY), procedure: 'small', version: '1.0.0' });
    for (const secret of ['KANARIENVOGEL', KEY]) expect(JSON.stringify(log)).not.to.include(secret);
  });

  it('names the fault inside by class and code', async () => {
    const { receive, log } = receiverWith({ store: brokenStore });
    await receive(post(BODY));
    expect(log[0]).to.include({ outcome: 'store-unavailable', fault: 'Error SQLITE_FULL' });
  });
});
