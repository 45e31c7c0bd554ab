// What the receiver of the demonstration really kept, read from its file; and the examples of the procedure. Never writes.
import { readFileSync } from 'node:fs';
import SqliteDatabase from 'libsql';
import type { JsonObject } from '../../src/model/json.js';
import { valueAtPointer } from '../../src/model/path.js';
import type { Submission } from '../../src/model/submission.js';
import type { Stage } from './stage.js';

export interface Row {
  readonly key: string;
  readonly reference: string;
  readonly fingerprint: string;
  readonly body: string;
  readonly procedure_digest: string;
  readonly receipt_jws: string;
}

export function rowsIn({ demo }: Pick<Stage, 'demo'>): readonly Row[] {
  const database = new SqliteDatabase(demo.receiver.databaseFile);
  try {
    // Checked boundary: the columns are those of src/server/sqlite-submissions.ts, held by its own tests.
    return database.prepare('SELECT * FROM submissions ORDER BY received_at').all() as Row[];
  } finally {
    database.close();
  }
}

/** @throws when there is not exactly one row of this reference */
export function rowOf(stage: Pick<Stage, 'demo'>, reference: string): Row {
  const [row, ...others] = rowsIn(stage).filter((each) => each.reference === reference);
  if (row === undefined || others.length > 0) throw new Error(`${others.length + (row === undefined ? 0 : 1)} rows of ${reference}`);
  return row;
}

/** The rows of requests by this family name. */
export function rowsOfName(stage: Pick<Stage, 'demo'>, familyName: string): readonly Row[] {
  return rowsIn(stage).filter((row) => valueAtPointer(submissionIn(row).answers, '/applicant/familyName') === familyName);
}

export function submissionIn({ body }: Row): Submission {
  return JSON.parse(body);
}

/** The answers of forms/residence-certificate/examples/<name>.json. */
export function example(name: string): JsonObject {
  const file = new URL(`../../forms/residence-certificate/examples/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).answers;
}

/** The same, by somebody of another name: to be told apart from the requests of other tests. */
export function exampleBy(familyName: string, name: string): JsonObject {
  const { applicant, ...rest } = example(name);
  return { ...rest, applicant: { ...Object(applicant), familyName } };
}
