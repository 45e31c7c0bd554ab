// A schema alone as the form that the page would make of it, without a page.
import { createHash } from 'node:crypto';
import { fromDocument } from '../src/answers/document.js';
import { haveEveryPlace } from '../src/answers/every-place.js';
import { outlineAnywhere as outlineOf } from '../src/answers/outline-anywhere.js';
import type { Outline } from '../src/answers/outline.js';
import type { Answers } from '../src/model/answer.js';
import type { ProcedureProblem } from '../src/model/error.js';
import type { FormModel } from '../src/model/form-model.js';
import type { Issue } from '../src/model/issue.js';
import type { Json, JsonObject } from '../src/model/json.js';
import { compileProcedure } from '../src/procedure/compile-procedure.js';
import { procedureForSchema } from '../src/procedure/procedure-for-schema.js';
import type { SchemaProcedure } from '../src/procedure/procedure-for-schema.js';
import { findIssues } from '../src/validation/find-issues.js';

haveEveryPlace();

export const TODAY = '2026-11-22';

export interface SchemaForm {
  readonly model: FormModel;
  readonly texts: SchemaProcedure['texts'];
  readonly problems: readonly ProcedureProblem[];
  outline(answers?: Answers): Outline;
  issues(answers: Answers): readonly Issue[];
  /** The same document again, as it would be sent. */
  returned(document: JsonObject): Json;
  issuesOf(document: JsonObject): readonly Issue[];
  outlineOf(document: JsonObject): Outline;
}

export async function schemaForm(schema: Json, name = 'form.json'): Promise<SchemaForm> {
  const { checked, texts, problems } = procedureForSchema(schema, name);
  const model = await compileProcedure(checked, async (text) => createHash('sha256').update(text).digest('hex'));
  const outline = (answers: Answers = new Map()) => outlineOf(model, answers, TODAY);
  const issues = (answers: Answers) => findIssues({ model, answers, outline: outline(answers), today: TODAY });
  const loaded = (document: JsonObject) => fromDocument(model, document);
  return { model, texts, problems, outline, issues, returned: (document) => outline(loaded(document)).document, issuesOf: (document) => issues(loaded(document)), outlineOf: (document) => outline(loaded(document)) };
}
