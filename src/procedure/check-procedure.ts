// Untrusted files in, a checked procedure or every problem at once. The only way to a CheckedProcedure.
import type { ProcedureProblem } from '../model/error.js';
import { isJsonObject } from '../model/json.js';
import type { JsonSchema } from '../model/json.js';
import { memberPointerOf } from '../model/path.js';
import { PROCEDURE_FORMAT, TEXTS_FORMAT } from '../model/procedure.js';
import type { CheckedProcedure, ProcedureFiles } from '../model/procedure.js';
import { checkAnswersSchema } from './check-answers-schema.js';
import { checkMended } from './check-mended.js';
import type { MendedProcedure } from './check-mended.js';
import { checkShape } from './check-shape.js';
import type { CheckedShape } from './check-shape.js';
import { missingIn } from './missing-texts.js';
import { readSchema } from '../schema/schema-document.js';
import { nearestName } from './nearest-name.js';
import { problem } from './problem.js';
import { placeAt } from './schema-places.js';
import procedureSchema from './procedure.schema.json' with { type: 'json' };
import textsSchema from './texts.schema.json' with { type: 'json' };

export interface CheckResult {
  /** Present when no problem is an error. */
  readonly checked?: CheckedProcedure;
  /** In the order of the files; warnings among them. Codes GF101–GF133, see docs/problems.md. */
  readonly problems: readonly ProcedureProblem[];
  /** What is left of a procedure with errors, to look for more of them. */
  readonly mended?: MendedProcedure;
}

export function checkProcedure(files: ProcedureFiles): CheckResult {
  const { schema, problems: schemaProblems } = checkAnswersSchema(files.answers);
  const instead = { id: 'unnamed', version: '0.0.0', languages: Object.keys(files.texts), answers: 'answers.schema.json', texts: {}, draftDays: 1, steps: [] };
  const procedure = checkShape(files.procedure, { file: 'procedure.json', schema: procedureSchema, format: PROCEDURE_FORMAT, instead });
  const first = firstLanguage(files);
  const texts = Object.entries(files.texts).map(([language, content]) => ({ language, ...checkTextsShape(files, { language, content, isFirst: language === first }) }));
  const nameless = noNamedAnswers(schema);
  const shape = [...procedure.problems, ...schemaProblems, ...nameless, ...texts.flatMap(({ problems }) => problems)];
  if (procedure.mended === undefined) return { problems: shape };
  // What a file means is asked of what has its shape.
  const { mended, problems } = checkMended({ procedure: procedure.mended, schema, hasAnswers: nameless.length === 0, texts, shape });
  const all = [...shape, ...problems];
  if (all.some(({ severity }) => severity === 'error')) return { problems: all, mended };
  // Checked boundary: the published schemas have just said so.
  return { checked: { ...files, answers: schema } as CheckedProcedure, problems: all };
}

interface TextsGiven {
  readonly language: string;
  readonly content: unknown;
  readonly isFirst: boolean;
}

function checkTextsShape(files: ProcedureFiles, { language, content, isFirst }: TextsGiven): CheckedShape {
  const file = `texts/${language}.json`;
  const lenient = checkShape(content, { file, schema: leniently(textsSchema), format: TEXTS_FORMAT });
  if (!isFirst) return lenient;
  const { problems } = checkShape(content, { file, schema: textsSchema, format: TEXTS_FORMAT, saysMissing: (pointer) => missingIn(files, language, pointer) });
  return { problems, mended: lenient.mended };
}

/** Steps name answers: there must be some. */
function noNamedAnswers(schema: JsonSchema): readonly ProcedureProblem[] {
  const slip = isJsonObject(schema) && schema.properties === undefined ? Object.keys(schema).find((keyword) => nearestName(keyword, ['properties']) !== undefined) : undefined;
  if (slip !== undefined) return [problem('GF103', { file: 'answers.schema.json', pointer: memberPointerOf('', slip) }, `The answers' schema has no "properties", and "${slip}" says nothing.`, 'Did you mean "properties"?')];
  const root = placeAt(readSchema(schema), '');
  if (root?.sort.sort === 'group' && root.shape.members.size > 0) return [];
  return [problem('GF103', { file: 'answers.schema.json', pointer: '' }, "The answers' schema describes no object.", 'Write a JSON Schema with "type": "object" and "properties".')];
}

function firstLanguage({ procedure }: ProcedureFiles): unknown {
  const languages = isJsonObject(procedure) ? procedure.languages : undefined;
  return Array.isArray(languages) ? languages[0] : undefined;
}

/** A language beside the first may lack anything: it falls back, and is warned of (GF119). */
function leniently(schema: object): object {
  return JSON.parse(JSON.stringify(schema, (key, value: unknown) => (key === 'minLength' || key === 'minItems' || (key === 'required' && Array.isArray(value)) ? undefined : value)));
}
