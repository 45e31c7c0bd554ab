// A document to be given: how (attached now, later, given already, none), and the files as references. Never holds their bytes.
import { BLANK } from '../../model/answer.js';
import type { Answer } from '../../model/answer.js';
import type { AttachmentReference } from '../../model/attachment.js';
import { isJsonObject } from '../../model/json.js';
import type { Json, JsonObject } from '../../model/json.js';
import type { FieldKind, KindIssue } from '../field-kind.js';
import { cleanName, fitsName } from './file-name.js';
import { isMediaType } from './media-types.js';
import type { MediaType } from './media-types.js';

export const WAYS = ['attached', 'later', 'delivered', 'none'] as const;
export type Way = (typeof WAYS)[number];

// Type aliases, not interfaces: only an alias is assignable to Json.
export type DocumentsOptions = {
  /** The ways that the schema admits, in the order of WAYS: also the codes of the options in the texts. */
  readonly codes: readonly Way[];
  readonly mediaTypes: readonly MediaType[];
  /** Of one file. */
  readonly maxBytes: number;
  readonly maxFiles: number;
  readonly hasNote: boolean;
};
/** One file that came with the answer. Members in the order of RFC 8785. */
export type DocumentFile = { readonly digest: string; readonly mediaType: MediaType; readonly name: string; readonly size: number };
/** One that could not be taken, and why: it stands in the list until it is removed. */
export type RefusedFile = { readonly name: string; readonly reason: Refusal; readonly found?: string };
export type Refusal = 'type' | 'name' | 'empty' | 'too-large' | 'too-many' | 'twice' | 'unreadable' | 'lost';

export type DocumentsRaw = { readonly delivery: string; readonly files: readonly DocumentFile[]; readonly refused: readonly RefusedFile[]; readonly note: string };

export type DocumentsCode = `documents.${Refusal | 'unknown' | 'none' | 'too-few' | 'note-too-long'}`;

export const documents: FieldKind<'documents', DocumentsOptions, DocumentsRaw, DocumentsCode> = {
  kind: 'documents',
  read: readDocuments,
  format: (value) => rawOf(value),
  blankRaw: { delivery: '', files: [], refused: [], note: '' },
  unreadIssue(raw, options) {
    const [refused] = raw.refused;
    if (refused !== undefined && wayOf(raw, options) === 'attached') return refusalIssue(refused, options);
    return { code: isKnown(raw, options) ? 'documents.none' : 'documents.unknown', params: {} };
  },
  issueByKeyword: {
    type: 'documents.unknown', pattern: 'documents.unknown', const: 'documents.unknown', not: 'documents.unknown', minimum: 'documents.empty',
    required: 'documents.none', minItems: 'documents.too-few', maxItems: 'documents.too-many', maximum: 'documents.too-large', maxLength: 'documents.note-too-long',
    enum: 'documents.type', uniqueItems: 'documents.twice', contains: 'documents.unknown', if: 'documents.unknown', then: 'documents.unknown', else: 'documents.unknown',
  },
  check: (value) => (isSound(value) ? undefined : { code: 'documents.unknown', params: {} }),
  attachments: (value) => rawOf(value).files.map(({ digest, mediaType, name, size }): AttachmentReference => ({ digest, mediaType, name, size })),
  withoutAttachments(value, gone): DocumentsRaw {
    const raw = rawOf(value);
    const isGone = ({ digest }: DocumentFile): boolean => gone.has(digest);
    return { ...raw, files: raw.files.filter((file) => !isGone(file)), refused: [...raw.refused, ...raw.files.filter(isGone).map(({ name }) => ({ name, reason: 'lost' as const }))] };
  },
};

function readDocuments(raw: DocumentsRaw, options: DocumentsOptions): Answer {
  const way = wayOf(raw, options);
  if (way === '') return BLANK;
  if (!isKnown(raw, options)) return { state: 'unread', raw };
  if (way !== 'attached') {
    const note = raw.note.trim();
    const value = { delivery: way, ...(note === '' || !options.hasNote ? {} : { note }) };
    // Who chooses another way and comes back finds the files again.
    return raw.files.length + raw.refused.length === 0 && note === raw.note ? { state: 'read', value } : { state: 'read', value, raw };
  }
  if (raw.refused.length > 0) return { state: 'unread', raw };
  if (raw.files.length === 0) return options.codes.length === 1 ? BLANK : { state: 'unread', raw };
  const value = { delivery: way, files: raw.files };
  return raw.note === '' ? { state: 'read', value } : { state: 'read', value, raw };
}

/** The way chosen; where there is only one, it need not be chosen. */
export function wayOf({ delivery, files, refused }: DocumentsRaw, { codes }: DocumentsOptions): string {
  const [only] = codes;
  if (delivery !== '' || codes.length !== 1 || only === undefined) return delivery;
  return only === 'attached' && files.length + refused.length === 0 ? '' : only === 'attached' ? only : '';
}

function isKnown(raw: DocumentsRaw, options: DocumentsOptions): boolean {
  const codes: readonly string[] = options.codes;
  return codes.includes(wayOf(raw, options));
}

/** What is said of a file that was not taken. */
export function refusalIssue({ name, reason, found }: RefusedFile, { maxBytes, maxFiles, mediaTypes }: DocumentsOptions): KindIssue & { readonly code: DocumentsCode } {
  const limits: Partial<Record<Refusal, number>> = { 'too-large': maxBytes, 'too-many': maxFiles };
  const limit = limits[reason];
  return {
    code: `documents.${reason}`,
    params: { file: name, ...(limit === undefined ? {} : { limit }), ...(found === undefined ? {} : { found }), ...(reason === 'type' ? { accepted: mediaTypes.join(',') } : {}) },
  };
}

/** Of anything: what cannot be a reference is left out, and then the value does not come back as it was. */
function rawOf(value: Json): DocumentsRaw {
  const { delivery, files, note }: JsonObject = isJsonObject(value) ? value : {};
  return {
    delivery: typeof delivery === 'string' ? delivery : '',
    files: Array.isArray(files) ? files.flatMap(fileIn) : [],
    refused: [],
    note: typeof note === 'string' ? note : '',
  };
}

function fileIn(value: Json): readonly DocumentFile[] {
  if (!isJsonObject(value)) return [];
  const { digest, mediaType, name, size } = value;
  return typeof digest === 'string' && isMediaType(mediaType) && typeof name === 'string' && typeof size === 'number' ? [{ digest, mediaType, name, size }] : [];
}

/** As the controls would give it: names that do not mislead, each file once. */
function isSound(value: Json): boolean {
  const { files } = rawOf(value);
  return (
    new Set(files.map(({ digest }) => digest)).size === files.length &&
    files.every(({ digest, mediaType, name, size }) => /^[0-9a-f]{64}$/.test(digest) && Number.isSafeInteger(size) && size > 0 && name !== '' && name === cleanName(name) && fitsName(name, mediaType))
  );
}
