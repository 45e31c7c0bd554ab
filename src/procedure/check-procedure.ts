// Untrusted files in, a checked procedure or every problem at once. The only way to a CheckedProcedure.
import type { ProcedureProblem } from '../model/error.js';
import { isJsonObject } from '../model/json.js';
import type { JsonSchema } from '../model/json.js';
import { PROCEDURE_FORMAT, TEXTS_FORMAT } from '../model/procedure.js';
import type { CheckedProcedure, ProcedureFiles } from '../model/procedure.js';
import { checkExpressions } from './check-expressions.js';
import { checkQuestions } from './check-questions.js';
import { checkAnswersSchema } from './check-answers-schema.js';
import { checkShape } from './check-shape.js';
import { checkTexts } from './check-texts.js';
import { checkWorkflow } from './check-workflow.js';
import { readSchema } from '../schema/schema-document.js';
import { problem } from './problem.js';
import { placeAt } from './schema-places.js';
import procedureSchema from './procedure.schema.json' with { type: 'json' };
import textsSchema from './texts.schema.json' with { type: 'json' };

export interface CheckResult {
  /** Present when no problem is an error. */
  readonly checked?: CheckedProcedure;
  /** In the order of the files; warnings among them. Codes GF101–GF124, see docs/problems.md. */
  readonly problems: readonly ProcedureProblem[];
}

/** Problems behind which nothing can be relied on. */
const SHAPELESS: ReadonlySet<string> = new Set(['GF101', 'GF102', 'GF103']);

export function checkProcedure(files: ProcedureFiles): CheckResult {
  const { schema, problems: schemaProblems } = checkAnswersSchema(files.answers);
  const shape = [
    ...checkShape(files.procedure, { file: 'procedure.json', schema: procedureSchema, format: PROCEDURE_FORMAT }),
    ...schemaProblems,
    ...noNamedAnswers(schema),
    ...Object.entries(files.texts).flatMap(([language, texts]) =>
      checkShape(texts, { file: `texts/${language}.json`, schema: language === firstLanguage(files) ? textsSchema : leniently(textsSchema), format: TEXTS_FORMAT }),
    ),
  ];
  // What a file means can only be asked once it has its shape.
  if (shape.some(({ code }) => SHAPELESS.has(code))) return { problems: shape };
  // Checked boundary: the published schemas have just said so.
  const checked = { ...files, answers: schema } as CheckedProcedure;
  const problems = [...shape, ...checkQuestions(checked), ...checkExpressions(checked), ...checkWorkflow(checked), ...checkTexts(checked)];
  return problems.some(({ severity }) => severity === 'error') ? { problems } : { checked, problems };
}

/** Steps name answers: there must be some. */
function noNamedAnswers(schema: JsonSchema): readonly ProcedureProblem[] {
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
