// Untrusted bytes in, a Submission of the right shape out, or the reason why not. Never looks at what the answers mean.
import canonicalize from 'canonicalize';
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';
import { RESERVED_NAMES } from '../model/path.js';
import { SUBMISSION_FORMAT } from '../model/submission.js';
import type { Submission } from '../model/submission.js';
import type { Refusal } from './problems.js';

const MAX_DEPTH = 40;
const MAX_LATER = 5000;
const MAX_PATH = 2000;
const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;
const POINTER = /^(\/([^/~]|~[01]){0,200}){0,40}$/;
const NAME = /^[\x21-\x7e]{1,200}$/;

export type SubmissionRead = { readonly submission: Submission; readonly text: string } | { readonly refusal: Refusal };

/**
 * Reads the body of a submission.
 *
 * Refuses with `body-not-json`, `body-too-deep`, `name-reserved`, `format-unknown`, `shape-invalid`, `body-not-canonical`.
 * A member given twice is not canonical, so it is refused too (RFC 8785, RFC 7493).
 */
export function readSubmission(bytes: Uint8Array): SubmissionRead {
  const parsed = parse(bytes);
  if (parsed === undefined) return refuse('body-not-json');
  const { text, document } = parsed;
  const outrage = hostileName(document);
  if (outrage !== undefined) return { refusal: outrage };
  if (!isJsonObject(document) || document['format'] !== SUBMISSION_FORMAT) return refuse('format-unknown');
  const fault = shapeFault(document);
  if (fault !== undefined) return refuse('shape-invalid', `The fault lies at ${fault}.`);
  if (canonicalText(document) !== text) return refuse('body-not-canonical');
  // Checked member by member just above.
  return { submission: document as unknown as Submission, text };
}

function refuse(problem: Refusal['problem'], detail?: string): SubmissionRead {
  return { refusal: detail === undefined ? { problem } : { problem, detail } };
}

function parse(bytes: Uint8Array): { readonly text: string; readonly document: Json } | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const document: Json = JSON.parse(text);
    return { text, document };
  } catch {
    // Not UTF-8 or not JSON: the parser's message would quote the body, so it goes no further.
    return undefined;
  }
}

function hostileName(document: Json): Refusal | undefined {
  const waiting: { readonly value: Json; readonly depth: number }[] = [{ value: document, depth: 1 }];
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    const { value, depth } = entry;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > MAX_DEPTH) return { problem: 'body-too-deep' };
    for (const [name, member] of Object.entries(value)) {
      if (RESERVED_NAMES.has(name)) return { problem: 'name-reserved' };
      waiting.push({ value: member, depth: depth + 1 });
    }
  }
  return undefined;
}

function canonicalText(document: Json): string | undefined {
  try {
    return canonicalize(document);
  } catch {
    // A lone surrogate or a number beyond range: JSON that RFC 8785 cannot write.
    return undefined;
  }
}

/** A pointer to the first member that is missing, too many or wrong. */
function shapeFault(document: JsonObject): string | undefined {
  const { procedure, language, answers, provenance, later } = document;
  const extra = strangers(document, ['format', 'procedure', 'language', 'answers', 'provenance', 'later']);
  if (extra) return 'a member beside those known';
  if (!isJsonObject(procedure) || strangers(procedure, ['id', 'version', 'digest'])) return '/procedure';
  for (const name of ['id', 'version', 'digest'] as const) {
    const value = procedure[name];
    if (typeof value !== 'string' || !NAME.test(value)) return `/procedure/${name}`;
  }
  if (typeof language !== 'string' || !LANGUAGE.test(language)) return '/language';
  if (!isJsonObject(answers)) return '/answers';
  if (!isJsonObject(provenance) || !Object.values(provenance).every(isOrigin)) return '/provenance';
  if (later !== undefined && !isLater(later)) return '/later';
  return undefined;
}

/** RFC 6901 pointers, at least one: what is still to be given. */
function isLater(value: Json): boolean {
  return Array.isArray(value) && value.length > 0 && value.length <= MAX_LATER && value.every((each) => typeof each === 'string' && POINTER.test(each));
}

function isOrigin(value: Json): boolean {
  if (isJsonObject(value) && value.copiedFrom !== undefined) return isCopy(value);
  if (!isJsonObject(value) || strangers(value, ['source', 'retrievedAt', 'contested'])) return false;
  const { source, retrievedAt, contested } = value;
  if (typeof source !== 'string' || !NAME.test(source)) return false;
  return typeof retrievedAt === 'string' && INSTANT.test(retrievedAt) && typeof contested === 'boolean';
}

function isCopy(value: JsonObject): boolean {
  const { copiedFrom } = value;
  return !strangers(value, ['copiedFrom']) && typeof copiedFrom === 'string' && copiedFrom.length > 0 && copiedFrom.length <= MAX_PATH;
}

function strangers(object: JsonObject, known: readonly string[]): boolean {
  return Object.keys(object).some((name) => !known.includes(name));
}
