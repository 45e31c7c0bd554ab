// Decides about what a store holds: is it a draft, may it be replaced, may it be forgotten. Never reads or writes a store.
import { DRAFT_FORMAT, type Draft } from '../model/draft.js';
import type { DraftChange } from '../ports/draft-store.js';
import { HEAD_FORMAT, joinDraft, type DraftContents, type DraftHead, type DraftRecords, type PathChange } from './draft-records.js';
import { newerRevision, unreadableDraft } from './storage-errors.js';

/**
 * The draft of these records, or of one record that is the whole draft, as version 0.1 stored it.
 * @throws {GovFormError} GF403 there is something, and it is not a draft of a format known here.
 */
export function readDraft({ head, contents, changes }: DraftRecords): Draft | undefined {
  if (head === undefined) return undefined;
  if (isWholeDraft(head)) return head;
  if (isHead(head) && isContents(contents) && changes.every(isPathChange)) return joinDraft(head, contents, changes);
  throw unreadableDraft();
}

/**
 * The change is all that has to be written: what is stored is the revision it builds on, as this store itself saved it.
 * @param last Signature of what this store saved last.
 */
export function isBuiltOn(stored: unknown, change: DraftChange | undefined, last: string | undefined): change is DraftChange {
  return change !== undefined && isHead(stored) && stored.revision === change.since && signatureOf(stored) === last;
}

/**
 * @param ours Signatures of drafts that we tried to save without learning whether it worked: finding one is no conflict.
 * @throws {GovFormError} GF404 the same or a newer revision is stored, GF403 what is stored cannot be read.
 */
export function checkReplaceable(stored: unknown, draft: Draft, ours: readonly string[] = []): void {
  if (stored === undefined) return;
  const { revision, savedAt }: Readonly<Record<string, unknown>> = isRecord(stored) ? stored : {};
  if (typeof revision !== 'number') throw unreadableDraft();
  if (revision < draft.revision || ours.includes(`${revision} ${String(savedAt)}`)) return;
  throw newerRevision(revision, draft.revision);
}

/** Tells one attempt to save from another. */
export function signatureOf({ revision, savedAt }: Pick<Draft, 'revision' | 'savedAt'>): string {
  return `${revision} ${savedAt}`;
}

/** Its time has passed and it does not wait to be sent. What cannot be read is never forgettable. */
export function isForgettable(stored: unknown, now: string): boolean {
  if (!isRecord(stored) || typeof stored['keptUntil'] !== 'string') return false;
  if (isRecord(stored['phase']) && stored['phase']['at'] === 'queued') return false;
  return Date.parse(stored['keptUntil']) <= Date.parse(now);
}

/** A file without a draft: not one that was chosen just now, whose draft another page is about to save. */
export function isLeftBehind(stored: unknown, now: string): boolean {
  const at = isRecord(stored) && typeof stored['at'] === 'string' ? Date.parse(stored['at']) : 0;
  return Date.parse(now) - at > DAY_MS;
}

const DAY_MS = 86_400_000;

function isWholeDraft(value: unknown): value is Draft {
  return isRecord(value) && value['format'] === DRAFT_FORMAT && hasHead(value) && hasContents(value);
}

function isHead(value: unknown): value is DraftHead {
  return isRecord(value) && value['format'] === HEAD_FORMAT && hasHead(value);
}

function isContents(value: unknown): value is DraftContents {
  return isRecord(value) && hasContents(value);
}

function isPathChange(value: unknown): value is PathChange {
  return (
    isRecord(value) &&
    typeof value['path'] === 'string' &&
    ['answer', 'provenance'].every((name) => value[name] === undefined || isRecord(value[name]))
  );
}

function hasContents(value: Readonly<Record<string, unknown>>): boolean {
  return ['answers', 'provenance'].every((name) => isRecord(value[name]));
}

function hasHead(value: Readonly<Record<string, unknown>>): boolean {
  return (
    ['id', 'savedAt', 'keptUntil'].every((name) => typeof value[name] === 'string') &&
    Number.isSafeInteger(value['revision']) &&
    isRecord(value['procedure']) &&
    isPhase(value['phase'])
  );
}

function isPhase(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value['at'] === 'asking') return typeof value['position'] === 'string';
  if (value['at'] === 'queued') return isRecord(value['envelope']) && typeof value['attempts'] === 'number';
  return value['at'] === 'sent' && isRecord(value['receipt']) && typeof value['digest'] === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
