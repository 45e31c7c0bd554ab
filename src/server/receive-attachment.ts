// Takes one file of a submission before the submission itself: its digest, its size and its first bytes are looked at. Never
// opens or runs it, and never gives it back over HTTP.
import { createHash } from 'node:crypto';
import { isMediaType, sniff } from '../fields/documents/media-types.js';
import type { AttachmentReference } from '../model/attachment.js';
import type { AttachmentFacts, AttachmentShelf } from './attachment-shelf.js';
import { isKey, readContentDigest } from './headers.js';
import type { Refusal } from './problems.js';
import { readBody } from './read-body.js';
import type { ReceiverOptions } from './receiver-options.js';
import { emptyAnswer, faultOf, jsonAnswer, refusal, unavailable } from './receiver-answer.js';
import type { Answer, Notes } from './receiver-answer.js';

const DEFAULT_MAX_BYTES = 10_000_000;
const DEFAULT_MAX_FILES = 20;
const DEFAULT_DAYS = 30;
const DAY_MS = 86_400_000;

export interface AttachmentAddress {
  readonly key: string;
  readonly digest: string;
}

/** `undefined` where a path below `/submissions` is none of a file. */
export function attachmentAddress(path: string): AttachmentAddress | undefined {
  const [, key = '', digest = ''] = /^\/submissions\/([^/]+)\/attachments\/([0-9a-f]{64})$/.exec(path) ?? [];
  return isKey(key.toLowerCase()) ? { key: key.toLowerCase(), digest } : undefined;
}

/** `HEAD` asks whether a file is there: 204, or 404. */
export async function findAttachment({ key, digest }: AttachmentAddress, { store }: ReceiverOptions): Promise<Answer> {
  const there = (await store.attachments?.list(key)) ?? [];
  return there.some((each) => each.digest === digest) ? emptyAnswer(204, 'attachment-found') : emptyAnswer(404, 'attachment-missing');
}

/** `PUT`: 201 the first time, 200 when it is there already. */
export async function receiveAttachment(request: Request, address: AttachmentAddress, { options, arrived, notes }: { readonly options: ReceiverOptions; readonly arrived: Date; readonly notes: Notes }): Promise<Answer> {
  const shelf = options.store.attachments;
  if (shelf === undefined) return refusal({ problem: 'attachments-not-taken' });
  const mediaType = (request.headers.get('content-type') ?? '').trim().toLowerCase();
  if (!isMediaType(mediaType) || request.headers.has('content-encoding')) return refusal({ problem: 'attachment-type' });
  const body = await readBody(request, options.maxAttachmentBytes ?? DEFAULT_MAX_BYTES);
  if ('refusal' in body) return refusal(body.refusal);
  const { bytes } = body;
  notes.bytes = bytes.byteLength;
  const fault = await faultIn(request, { ...address, bytes, mediaType }, options);
  if (fault !== undefined) return refusal(fault);
  try {
    const objection = await objectionTo(address, shelf, options);
    if (objection !== undefined) return refusal(objection);
    await sweep(shelf, arrived, options);
    const kept = await shelf.put({ ...address, mediaType, bytes, receivedAt: arrived.toISOString() });
    const text = JSON.stringify({ digest: address.digest, size: bytes.byteLength });
    return kept === 'kept' ? jsonAnswer(201, 'attachment-received', text) : jsonAnswer(200, 'attachment-repeated', text);
  } catch (error) {
    notes.fault = faultOf(error);
    return unavailable('store-unavailable');
  }
}

interface Arrived extends AttachmentAddress {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

async function faultIn({ headers }: Request, { digest, bytes, mediaType }: Arrived, { inspectAttachment }: ReceiverOptions): Promise<Refusal | undefined> {
  const announced = readContentDigest(headers.get('content-digest'));
  if (announced === undefined) return { problem: 'digest-missing' };
  const own = createHash('sha256').update(bytes).digest('hex');
  if (announced !== own || digest !== own) return { problem: 'digest-mismatch' };
  if (sniff(bytes) !== mediaType) return { problem: 'attachment-type-differs' };
  const isClean = (await inspectAttachment?.(bytes, mediaType)) ?? true;
  return isClean ? undefined : { problem: 'attachment-refused' };
}

/** More than a procedure asks for, or too late. */
async function objectionTo({ key, digest }: AttachmentAddress, shelf: AttachmentShelf, { store, maxAttachments = DEFAULT_MAX_FILES }: ReceiverOptions): Promise<Refusal | undefined> {
  const there = await shelf.list(key);
  if (there.some((each) => each.digest === digest)) return undefined;
  if (there.length >= maxAttachments) return { problem: 'attachments-too-many', detail: `The limit is ${maxAttachments} files.` };
  return (await store.find(key)) === undefined ? undefined : { problem: 'attachment-late' };
}

const sweptAt = new WeakMap<AttachmentShelf, number>();

/** Once an hour, where files come at all. */
async function sweep(shelf: AttachmentShelf, now: Date, { attachmentDays = DEFAULT_DAYS }: ReceiverOptions): Promise<void> {
  if (now.getTime() - (sweptAt.get(shelf) ?? 0) < DAY_MS / 24) return;
  sweptAt.set(shelf, now.getTime());
  await shelf.sweep(new Date(now.getTime() - attachmentDays * DAY_MS).toISOString());
}

/** Whether everything that the answers speak of has come, and is what they say. */
export function attachmentFault(references: readonly AttachmentReference[], there: readonly AttachmentFacts[]): Refusal | undefined {
  const byDigest = new Map(there.map((each) => [each.digest, each]));
  const missing = references.filter(({ digest }) => !byDigest.has(digest)).length;
  if (missing > 0) return { problem: 'attachment-missing', detail: `Files that have not come: ${missing}.` };
  const differs = references.some(({ digest, mediaType, size }) => byDigest.get(digest)?.mediaType !== mediaType || byDigest.get(digest)?.size !== size);
  return differs ? { problem: 'attachment-differs' } : undefined;
}
