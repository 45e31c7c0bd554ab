// What can go wrong with storage on a device, as coded errors. Never holds an answer or an id of a person.
import { GovFormError } from '../model/error.js';

export function noStorage(cause: unknown): GovFormError {
  const remedy = isNewerDatabase(cause)
    ? 'A newer version of this form is open in this browser: reload the page.'
    : 'Go on in memory and say so: the browser offers no storage here (private window, blocked by policy, or full).';
  return new GovFormError('GF401', `the device offers no storage (${nameOf(cause)})`, remedy, { cause });
}

/** GF402 when there is no room, GF403 for every other failure; one of our own errors passes unchanged. */
export function storageFailure(cause: unknown): GovFormError {
  if (cause instanceof GovFormError) return cause;
  if (nameOf(cause) === 'QuotaExceededError') {
    return new GovFormError('GF402', 'there is no room on the device', 'Keep the draft in memory, say that it is not saved, and try again.', { cause });
  }
  const remedy = isNewerDatabase(cause)
    ? 'A newer version of this form is open in this browser: reload the page.'
    : 'Keep the draft in memory, say that it is not saved, and try again.';
  return new GovFormError('GF403', `the store failed (${nameOf(cause)})`, remedy, { cause });
}

export function erasedElsewhere(): GovFormError {
  return new GovFormError('GF403', 'what was stored has been erased by another page', 'Start over, or reload the page.');
}

export function unreadableDraft(): GovFormError {
  const remedy = 'It was left untouched: open it with the version that wrote it, or remove it.';
  return new GovFormError('GF403', 'the stored draft has a format that this version cannot read', remedy);
}

export function newerRevision(stored: number, offered: number): GovFormError {
  const message = `revision ${stored} is stored, revision ${offered} would replace it`;
  return new GovFormError('GF404', message, 'Another page saved this draft: load it again before going on.');
}

export function nameOf(cause: unknown): string {
  return cause instanceof Error || cause instanceof DOMException ? cause.name : typeof cause;
}

function isNewerDatabase(cause: unknown): boolean {
  return nameOf(cause) === 'VersionError';
}
