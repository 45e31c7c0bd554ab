// Keeps submissions in one SQLite file, durable against power cuts. Never decides anything: the key's uniqueness does.
import type { Database } from 'libsql';
import { GovFormError } from '../model/error.js';
import { ATTACHMENTS_SCHEMA, sqliteAttachments } from './sqlite-attachments.js';
import type { StoredSubmission, SubmissionStore } from './submission-store.js';

const COLUMNS = {
  key: 'key',
  reference: 'reference',
  fingerprint: 'fingerprint',
  body: 'body',
  procedureId: 'procedure_id',
  procedureVersion: 'procedure_version',
  procedureDigest: 'procedure_digest',
  receivedAt: 'received_at',
  jws: 'receipt_jws',
  sealKeyId: 'seal_key_id',
} as const satisfies Readonly<Record<keyof StoredSubmission, string>>;

const COLUMN_LIST = Object.values(COLUMNS).join(', ');
const PLACES = Object.values(COLUMNS).map(() => '?').join(', ');

const SCHEMA = `CREATE TABLE IF NOT EXISTS submissions (
  ${Object.values(COLUMNS).map((column) => `${column} TEXT NOT NULL`).join(', ')},
  PRIMARY KEY (key)
) STRICT;
CREATE INDEX IF NOT EXISTS submissions_by_reference ON submissions (reference);
${ATTACHMENTS_SCHEMA}`;

/**
 * A store in the SQLite file `file`, which is made when it is missing. Needs the optional package `libsql`.
 *
 * Write-ahead log, `synchronous=FULL`: acknowledged means on the disk. Back it up with `VACUUM INTO`, never by plain copy.
 * @throws {GovFormError} GF351 `libsql` is not installed, GF352 the file cannot be opened.
 */
export async function sqliteSubmissions(file: string): Promise<SubmissionStore> {
  const database = await openDatabase(file);
  const insert = database.prepare(`INSERT INTO submissions (${COLUMN_LIST}) VALUES (${PLACES}) ON CONFLICT (key) DO NOTHING`);
  const select = database.prepare(`SELECT ${COLUMN_LIST} FROM submissions WHERE key = ?`);
  const keep = database.transaction((submission: StoredSubmission, digests: readonly string[]) => {
    const { changes } = insert.run(...valuesOf(submission));
    if (changes === 1) attachments.settle(submission.key, digests);
    return changes === 1 ? submission : readRow(select.get(submission.key));
  });
  let closed = false;
  const attachments = sqliteAttachments(database, refuseWhenClosed);
  function refuseWhenClosed(): void {
    // The driver goes on answering through prepared statements after close().
    if (closed) throw new Error('the store is closed');
  }
  return {
    attachments,
    async keep(submission, digests = []) {
      refuseWhenClosed();
      const kept = keep.immediate(submission, digests);
      return { outcome: kept === submission ? 'kept' : 'already-there', submission: kept };
    },
    async find(key) {
      refuseWhenClosed();
      const row = select.get(key);
      return row === undefined ? undefined : readRow(row);
    },
    async close() {
      if (closed) return;
      closed = true;
      // The driver leaves the log beside the file; brought in, one file is the whole.
      database.pragma('wal_checkpoint(TRUNCATE)');
      database.close();
    },
  };
}

async function openDatabase(file: string): Promise<Database> {
  const { default: SqliteDatabase } = await import('libsql').catch((error: unknown) => {
    throw new GovFormError('GF351', 'the package "libsql" is not installed', 'Run: npm install libsql', { cause: error });
  });
  try {
    const database = new SqliteDatabase(file);
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('busy_timeout = 5000');
    database.exec(SCHEMA);
    return database;
  } catch (error) {
    const remedy = 'Name a file in a folder that exists and that this process may write to.';
    throw new GovFormError('GF352', `the database "${file}" cannot be opened`, remedy, { cause: error });
  }
}

function valuesOf(submission: StoredSubmission): readonly string[] {
  const names = Object.keys(COLUMNS) as readonly (keyof StoredSubmission)[];
  return names.map((name) => submission[name]);
}

function readRow(row: unknown): StoredSubmission {
  const columns: ReadonlyMap<string, unknown> = new Map(Object.entries(row ?? {}));
  function text(name: keyof StoredSubmission): string {
    const value = columns.get(COLUMNS[name]);
    if (typeof value !== 'string') throw new Error(`column ${COLUMNS[name]} holds no text`);
    return value;
  }
  return {
    key: text('key'),
    reference: text('reference'),
    fingerprint: text('fingerprint'),
    body: text('body'),
    procedureId: text('procedureId'),
    procedureVersion: text('procedureVersion'),
    procedureDigest: text('procedureDigest'),
    receivedAt: text('receivedAt'),
    jws: text('jws'),
    sealKeyId: text('sealKeyId'),
  };
}
