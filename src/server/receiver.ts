// The agency's side of a submission as a Fetch-API handler: check everything again, store once, seal, answer. Never trusts the browser.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Submission } from '../model/submission.js';
import { isJsonMediaType, isKey, readContentDigest, readIdempotencyKey } from './headers.js';
import type { Refusal } from './problems.js';
import { readBody } from './read-body.js';
import { readSubmission } from './read-submission.js';
import type { AcceptedProcedure, ReceiverLogEntry, ReceiverOptions } from './receiver-options.js';
import { answerTo, faultOf, jsonAnswer, receiptAnswer, referenceHash, refusal, unavailable } from './receiver-answer.js';
import type { Answer, Notes } from './receiver-answer.js';
import { attachmentAddress, attachmentFault, findAttachment, receiveAttachment } from './receive-attachment.js';
import { recordOf } from './receiver-record.js';
import type { Kept } from './submission-store.js';

const DEFAULT_MAX_BYTES = 256 * 1024;

/**
 * `POST {base}/submissions`, `PUT` and `HEAD {base}/submissions/{key}/attachments/{digest}`, `GET {base}/submissions/by-key/{key}`, `GET {base}/.well-known/jwks.json`.
 *
 * A submission is kept at most once per Idempotency-Key (draft-ietf-httpapi-idempotency-key-header-07): 201 the first time,
 * 200 with the same receipt for the same bytes, 422 `key-reused` for others. Every refusal is a problem document (RFC 9457)
 * with a code of src/server/problems.ts, and keeps nothing. Unknown procedure: 422, because the address itself is right and
 * sending again changes nothing; version not accepted: 409, because loading the procedure again does.
 */
export function createReceiver(options: ReceiverOptions): (request: Request) => Promise<Response> {
  const clock = options.clock ?? (() => new Date());
  return async (request) => {
    const arrived = clock();
    const notes: Notes = { bytes: 0 };
    const answer = await route(request, options, arrived, notes).catch((error: unknown) => {
      notes.fault = faultOf(error);
      return refusal({ problem: 'receiver-failed' });
    });
    report(options.log, logEntry(answer, notes, arrived, clock()));
    return answerTo(answer);
  };
}

async function route(request: Request, options: ReceiverOptions, arrived: Date, notes: Notes): Promise<Answer> {
  const { pathname } = new URL(request.url);
  const base = options.base ?? '';
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : '';
  const [, key] = /^\/submissions\/by-key\/([^/]+)$/.exec(path) ?? [];
  if (key !== undefined) return only('GET', request, () => findReceipt(key, options, notes));
  const attachment = attachmentAddress(path);
  if (attachment !== undefined && request.method === 'HEAD') return findAttachment(attachment, options);
  if (attachment !== undefined) return only('PUT', request, () => receiveAttachment(request, attachment, { options, arrived, notes }));
  if (path === '/submissions') return only('POST', request, () => receive(request, options, arrived, notes));
  if (path === '/.well-known/jwks.json') return only('GET', request, () => giveKeys(options));
  return refusal({ problem: 'route-unknown' });
}

async function only(method: string, request: Request, act: () => Promise<Answer>): Promise<Answer> {
  return request.method === method ? act() : refusal({ problem: 'method-not-allowed' }, { Allow: method });
}

async function receive(request: Request, options: ReceiverOptions, arrived: Date, notes: Notes): Promise<Answer> {
  const { headers } = request;
  if (!isJsonMediaType(headers.get('content-type')) || headers.has('content-encoding')) return refusal({ problem: 'media-type-unsupported' });
  const body = await readBody(request, options.maxBytes ?? DEFAULT_MAX_BYTES);
  if ('refusal' in body) return refusal(body.refusal);
  notes.bytes = body.bytes.byteLength;
  const key = readIdempotencyKey(headers.get('idempotency-key'));
  if (key === undefined) return refusal({ problem: 'key-missing' });
  const announced = readContentDigest(headers.get('content-digest'));
  if (announced === undefined) return refusal({ problem: 'digest-missing' });
  const fingerprint = createHash('sha256').update(body.bytes).digest('hex');
  if (announced !== fingerprint) return refusal({ problem: 'digest-mismatch' });
  const read = readSubmission(body.bytes);
  if ('refusal' in read) return refusal(read.refusal);
  const earlier = await attempt(() => options.store.find(key), notes);
  if (earlier === 'failed') return unavailable('store-unavailable');
  // A repeat is answered from what was kept: a procedure withdrawn since then must not cost the citizen her receipt.
  if (earlier !== undefined) return settle({ outcome: 'already-there', submission: earlier }, fingerprint, notes);
  const judged = await judge({ submission: read.submission, key }, options, arrived, notes);
  if (judged === 'failed') return unavailable('store-unavailable');
  if ('problem' in judged) return refusal(judged);
  const record = await attempt(() => recordOf({ key, fingerprint, text: read.text, submission: read.submission, arrived }, options), notes);
  if (record === 'failed') return unavailable('seal-unavailable');
  const kept = await attempt(() => options.store.keep(record, judged.digests), notes);
  return kept === 'failed' ? unavailable('store-unavailable') : settle(kept, fingerprint, notes);
}

function settle({ outcome, submission }: Kept, fingerprint: string, notes: Notes): Answer {
  notes.reference = submission.reference;
  notes.procedure = { id: submission.procedureId, version: submission.procedureVersion };
  if (submission.fingerprint !== fingerprint) return refusal({ problem: 'key-reused' });
  return outcome === 'kept' ? receiptAnswer(submission, 201, 'received') : receiptAnswer(submission, 200, 'repeated');
}

type Judged = Refusal | { /** Of the files that it speaks of. */ readonly digests: readonly string[] };

async function judge({ submission, key }: { readonly submission: Submission; readonly key: string }, options: ReceiverOptions, arrived: Date, notes: Notes): Promise<Judged | 'failed'> {
  const { id, version, digest } = submission.procedure;
  const known = options.procedures.filter((procedure) => procedure.id === id);
  if (known.length === 0) return { problem: 'procedure-unknown' };
  const accepted = known.find((procedure) => procedure.version === version && procedure.digest === digest);
  if (accepted === undefined) return { problem: 'version-not-accepted' };
  notes.procedure = accepted;
  const fault = accepted.faultIn?.(submission);
  if (fault !== undefined) return { problem: 'shape-invalid', detail: `The fault lies at ${fault}.` };
  const today = calendarDay(arrived, options.timeZone ?? 'Europe/Luxembourg');
  const wrong = await revalidate(accepted, submission, today, notes);
  if (wrong !== undefined) return wrong;
  const references = accepted.attachmentsIn?.(submission.answers, today) ?? [];
  const digests = references.map(({ digest }) => digest);
  if (references.length === 0) return { digests };
  const { attachments } = options.store;
  if (attachments === undefined) return { problem: 'attachments-not-taken' };
  const there = await attempt(() => attachments.list(key), notes);
  return there === 'failed' ? there : (attachmentFault(references, there) ?? { digests });
}

async function revalidate(accepted: AcceptedProcedure, submission: Submission, today: string, notes: Notes): Promise<Refusal | undefined> {
  const issues = await attempt(async () => accepted.revalidate(submission.answers, today), notes);
  if (issues === 'failed') return { problem: 'answers-unreadable' };
  if (issues.length === 0) return undefined;
  return { problem: 'answers-invalid', issues: issues.map(({ code, path, params }) => ({ code, path, params })) };
}

async function findReceipt(key: string, options: ReceiverOptions, notes: Notes): Promise<Answer> {
  const wanted = key.toLowerCase();
  if (!isKey(wanted)) return refusal({ problem: 'receipt-unknown' });
  const submission = await attempt(() => options.store.find(wanted), notes);
  if (submission === 'failed') return unavailable('store-unavailable');
  if (submission === undefined) return refusal({ problem: 'receipt-unknown' });
  notes.reference = submission.reference;
  return receiptAnswer(submission, 200, 'receipt-found');
}

async function giveKeys(options: ReceiverOptions): Promise<Answer> {
  return jsonAnswer(200, 'keys-given', canonicalize(await options.seal.jwks()) ?? '');
}

async function attempt<T>(act: () => Promise<T>, notes: Notes): Promise<T | 'failed'> {
  try {
    return await act();
  } catch (error) {
    notes.fault = faultOf(error);
    return 'failed';
  }
}

/** `YYYY-MM-DD`. No language is involved: sv-SE is the ISO order. */
function calendarDay(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);
}

function logEntry(answer: Answer, notes: Notes, arrived: Date, answered: Date): ReceiverLogEntry {
  const { bytes, procedure, reference, fault } = notes;
  return {
    time: arrived.toISOString(),
    outcome: answer.outcome,
    status: answer.status,
    bytes,
    durationMs: Math.max(0, answered.getTime() - arrived.getTime()),
    ...(procedure === undefined ? {} : { procedure: procedure.id, version: procedure.version }),
    ...(reference === undefined ? {} : { referenceHash: referenceHash(reference) }),
    ...(fault === undefined ? {} : { fault }),
  };
}

function report(log: ReceiverOptions['log'], entry: ReceiverLogEntry): void {
  try {
    log?.(entry);
  } catch (error) {
    // What is stored is stored: a broken log must not make the citizen believe otherwise.
    process.emitWarning(`the log function failed (${faultOf(error)})`, 'GovFormReceiver');
  }
}
