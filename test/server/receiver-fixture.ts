// One small procedure, one seal and the requests of a well-behaved browser, for the receiver's tests.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { mintSeal } from '../../demo/seal-certificate.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import { SUBMISSION_FORMAT } from '../../src/model/submission.js';
import { jwsSeal } from '../../src/server/jws-seal.js';
import { memorySubmissions } from '../../src/server/memory-submissions.js';
import { createReceiver } from '../../src/server/receiver.js';
import type { AcceptedProcedure, ReceiverLogEntry, ReceiverOptions } from '../../src/server/receiver-options.js';

export const NOW = new Date('2026-03-08T10:00:00.250Z');
export const KEY = '3f0c6f1e-0d55-4c43-9f0a-5b8b3f3f6a11';
export const DIGEST = 'd'.repeat(64);

const files = await mintSeal(new Date('2026-01-01T00:00:00Z'));
export const certificates = files.certificates;
export const seal = await jwsSeal({ ...files, kind: 'demonstration' });

/** Takes `{name: string}` unless the name is missing; throws when it is a number, as a careless validator would. */
export const procedure: AcceptedProcedure = {
  id: 'small',
  version: '1.0.0',
  digest: DIGEST,
  revalidate(answers) {
    const name = answers['name'];
    if (typeof name === 'number') throw new TypeError(`cannot read ${name}`);
    return typeof name === 'string' ? [] : [{ code: 'required', path: 'name', params: {} }];
  },
};

export function submission(changes: JsonObject = {}): JsonObject {
  return {
    format: SUBMISSION_FORMAT,
    procedure: { id: 'small', version: '1.0.0', digest: DIGEST },
    language: 'fr',
    answers: { name: 'Testine Mustermann-Demo' },
    provenance: { name: { source: 'rnpp', retrievedAt: '2026-03-08T09:59:00Z', contested: false } },
    ...changes,
  };
}

export function canonical(document: Json): string {
  return canonicalize(document) ?? '';
}

export function contentDigest(body: string | Uint8Array): string {
  return `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
}

export function post(body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string | undefined>> = {}): Request {
  const all = {
    'Content-Type': 'application/json',
    'Idempotency-Key': `"${KEY}"`,
    'Content-Digest': contentDigest(body),
    ...headers,
  };
  const sent = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] satisfies [string, string]]));
  return new Request('https://receiver.example/submissions', { method: 'POST', body, headers: sent });
}

/** The smallest file that is what it says. */
export const PDF = new TextEncoder().encode('%PDF-1.7\n% a lease of nobody\n');
export const PDF_DIGEST = createHash('sha256').update(PDF).digest('hex');

export function put(bytes: Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string | undefined>> = {}, { key = KEY, digest = createHash('sha256').update(bytes).digest('hex'), method = 'PUT' } = {}): Request {
  const all = { 'Content-Type': 'application/pdf', 'Content-Digest': contentDigest(bytes), ...headers };
  const sent = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] satisfies [string, string]]));
  return new Request(`https://receiver.example/submissions/${key}/attachments/${digest}`, method === 'PUT' ? { method, body: bytes, headers: sent } : { method });
}

export function get(path: string): Request {
  return new Request(`https://receiver.example${path}`);
}

/** A receiver on a fresh memory store, its log, and whatever a test wants otherwise. */
export function receiverWith(changes: Partial<ReceiverOptions> = {}) {
  const log: ReceiverLogEntry[] = [];
  const store = memorySubmissions();
  const options: ReceiverOptions = {
    procedures: [procedure],
    store,
    seal,
    receiver: 'Demonstration commune',
    clock: () => NOW,
    log: (entry) => log.push(entry),
    ...changes,
  };
  return { receive: createReceiver(options), store: options.store, log };
}
