// Whether a file that was chosen can be taken: by its size before it is read, by its bytes afterwards. Decides; never reads or
// keeps one.
import type { DocumentFile, DocumentsOptions, DocumentsRaw, RefusedFile } from './documents.js';
import { cleanName, endingOf, fitsName, nameFor } from './file-name.js';
import { isMediaType, sniff } from './media-types.js';

export interface ChosenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** Why it need not even be read; `undefined`: read it. */
export function refusedUnread({ name, size }: ChosenFile, raw: DocumentsRaw, options: DocumentsOptions): RefusedFile | undefined {
  const shown = shownName(name);
  if (raw.files.length >= options.maxFiles) return { name: shown, reason: 'too-many' };
  if (size > options.maxBytes) return { name: shown, reason: 'too-large' };
  return size === 0 ? { name: shown, reason: 'empty' } : undefined;
}

export type Taken = { readonly refused: RefusedFile } | { readonly file: Omit<DocumentFile, 'digest'> };

/** What its bytes say: the media type is theirs, never the browser's or the name's. */
export function takeFile(name: string, bytes: Uint8Array, { mediaTypes, maxBytes }: DocumentsOptions): Taken {
  const shown = shownName(name);
  if (bytes.length > maxBytes) return { refused: { name: shown, reason: 'too-large' } };
  const found = sniff(bytes);
  if (found === 'empty') return { refused: { name: shown, reason: 'empty' } };
  if (!isMediaType(found) || !mediaTypes.includes(found)) return { refused: { name: shown, reason: 'type', found } };
  const called = nameFor(name, found);
  if (!fitsName(called, found)) return { refused: { name: shown, reason: 'name', found } };
  return { file: { mediaType: found, name: called, size: bytes.length } };
}

/** With the file, once its bytes are kept; the same bytes are taken once. */
export function withFile(raw: DocumentsRaw, file: DocumentFile): DocumentsRaw {
  const isThere = raw.files.some(({ digest }) => digest === file.digest);
  if (isThere) return withRefused(raw, { name: file.name, reason: 'twice' });
  // What is attached now may be what was refused or lost before.
  return { ...raw, files: [...raw.files, file], refused: raw.refused.filter(({ name }) => name !== file.name) };
}

/** With room for another one: that there was none, or that a file was there already, is no longer to be said. */
export function withoutFile(raw: DocumentsRaw, { digest }: DocumentFile): DocumentsRaw {
  return { ...raw, files: raw.files.filter((each) => each.digest !== digest), refused: raw.refused.filter(({ reason }) => reason !== 'too-many' && reason !== 'twice') };
}

/** Without what was said before of files that could not be taken; what is lost is still to be given again. */
export function withoutAnswered(raw: DocumentsRaw): DocumentsRaw {
  return { ...raw, refused: raw.refused.filter(({ reason }) => reason === 'lost') };
}

export function withRefused(raw: DocumentsRaw, refused: RefusedFile): DocumentsRaw {
  return { ...raw, refused: [...raw.refused.filter(({ name }) => name !== refused.name), refused] };
}

function shownName(name: string): string {
  const clean = cleanName(name);
  return clean === '' ? `document${endingOf(name)}` : clean;
}
