// Reads files that were chosen, one after the other, and has their bytes kept before an answer speaks of them. Says of each what
// became of it; never changes an answer.
import type { WhereKept } from '../../session/live-session.js';
import type { DocumentFile, RefusedFile } from './documents.js';
import type { DocumentsField } from './documents-field.view.js';
import { refusedUnread, takeFile } from './take-files.js';

export interface Reading {
  /** The question as it stands. */
  readonly now: () => DocumentsField;
  readonly reading: (name: string) => void;
  readonly taken: (file: DocumentFile, where: WhereKept) => void;
  readonly refused: (file: RefusedFile) => void;
}

export async function readFiles(files: readonly File[], { now, reading, taken, refused }: Reading): Promise<void> {
  for (const file of files) {
    const { raw, options } = now();
    const early = refusedUnread(file, raw, options);
    if (early !== undefined) {
      refused(early);
      continue;
    }
    reading(file.name);
    const outcome = await read(file, now());
    if ('refused' in outcome) refused(outcome.refused);
    else taken(outcome.file, outcome.where);
  }
}

async function read(file: File, { options, attachments }: DocumentsField): Promise<{ readonly refused: RefusedFile } | { readonly file: DocumentFile; readonly where: WhereKept }> {
  const unreadable = { refused: { name: file.name, reason: 'unreadable' } } as const;
  if (attachments === undefined) return unreadable;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const judged = takeFile(file.name, bytes, options);
    if ('refused' in judged) return judged;
    const { digest, where } = await (await attachments()).keep(bytes);
    return { file: { digest, ...judged.file }, where };
  } catch {
    // Moved, deleted, or in a place that the page may not read: browsers do not say which.
    return unreadable;
  }
}
