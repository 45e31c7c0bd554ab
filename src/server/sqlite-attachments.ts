// Keeps the files of submissions in the same SQLite file as these, so that both are there or neither. Never gives one a name of
// the sender's: key and digest are all that it goes by.
import type { Database } from 'libsql';
import type { AttachmentFacts, AttachmentShelf } from './attachment-shelf.js';

export const ATTACHMENTS_SCHEMA = `CREATE TABLE IF NOT EXISTS attachments (
  key TEXT NOT NULL, digest TEXT NOT NULL, media_type TEXT NOT NULL, size INTEGER NOT NULL, received_at TEXT NOT NULL, bytes BLOB NOT NULL,
  PRIMARY KEY (key, digest)
) STRICT`;

export interface SqliteAttachments extends AttachmentShelf {
  /** Within a transaction: of what came under the key these stay. @throws one is not there */
  settle(key: string, digests: readonly string[]): void;
}

/** @param open throws when the store is closed */
export function sqliteAttachments(database: Database, open: () => void): SqliteAttachments {
  const insert = database.prepare('INSERT INTO attachments (key, digest, media_type, size, received_at, bytes) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (key, digest) DO NOTHING');
  const list = database.prepare('SELECT digest, media_type, size FROM attachments WHERE key = ? ORDER BY digest');
  const read = database.prepare('SELECT bytes FROM attachments WHERE key = ? AND digest = ?');
  const remove = database.prepare('DELETE FROM attachments WHERE key = ? AND digest = ?');
  const sweep = database.prepare('DELETE FROM attachments WHERE received_at < ? AND key NOT IN (SELECT key FROM submissions)');
  const factsOf = (key: string): readonly AttachmentFacts[] => list.all(key).map(readFacts);
  return {
    async put({ key, digest, mediaType, bytes, receivedAt }) {
      open();
      const { changes } = insert.run(key, digest, mediaType, bytes.length, receivedAt, Buffer.from(bytes));
      return changes === 1 ? 'kept' : 'already-there';
    },
    async list(key) {
      open();
      return factsOf(key);
    },
    async read(key, digest) {
      open();
      const bytes = member(read.get(key, digest), 'bytes');
      return bytes instanceof Uint8Array ? new Uint8Array(bytes) : undefined;
    },
    async sweep(before) {
      open();
      return sweep.run(before).changes;
    },
    settle(key, digests) {
      const there = factsOf(key).map(({ digest }) => digest);
      if (!digests.every((digest) => there.includes(digest))) throw new Error('a file is not there');
      for (const digest of there) if (!digests.includes(digest)) remove.run(key, digest);
    },
  };
}

function readFacts(row: unknown): AttachmentFacts {
  const [digest, mediaType, size] = [member(row, 'digest'), member(row, 'media_type'), member(row, 'size')];
  if (typeof digest !== 'string' || typeof mediaType !== 'string' || typeof size !== 'number') throw new Error('the row of a file is not whole');
  return { digest, mediaType, size };
}

function member(row: unknown, name: string): unknown {
  return new Map<string, unknown>(Object.entries(row ?? {})).get(name);
}
