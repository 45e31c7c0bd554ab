// Decides about what a store holds: is it a draft, may it be replaced, may it be forgotten. Never reads or writes a store.
import { DRAFT_FORMAT, type Draft } from '../model/draft.js';
import { newerRevision, unreadableDraft } from './storage-errors.js';

/** @throws {GovFormError} GF403 there is something, and it is not a draft of a format known here. */
export function readDraft(stored: unknown): Draft | undefined {
  if (stored === undefined) return undefined;
  if (!isDraft(stored)) throw unreadableDraft();
  return stored;
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
export function signatureOf({ revision, savedAt }: Draft): string {
  return `${revision} ${savedAt}`;
}

/** Its time has passed and it does not wait to be sent. What cannot be read is never forgettable. */
export function isForgettable(stored: unknown, now: string): boolean {
  if (!isRecord(stored) || typeof stored['keptUntil'] !== 'string') return false;
  if (isRecord(stored['phase']) && stored['phase']['at'] === 'queued') return false;
  return Date.parse(stored['keptUntil']) <= Date.parse(now);
}

function isDraft(value: unknown): value is Draft {
  return (
    isRecord(value) &&
    value['format'] === DRAFT_FORMAT &&
    ['id', 'savedAt', 'keptUntil', 'language'].every((name) => typeof value[name] === 'string') &&
    Number.isSafeInteger(value['revision']) &&
    ['procedure', 'answers', 'provenance'].every((name) => isRecord(value[name])) &&
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
