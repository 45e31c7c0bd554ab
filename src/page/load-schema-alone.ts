// Makes a schema that comes alone ready to run, in slices: however large it is, the page goes on answering. No procedure,
// no expression, so nothing that reads those is loaded.
import type { LoadedProcedure } from './loaded-procedure.js';
import { fetchForOutline } from '../answers/fetch-for-outline.js';
import { warmStep } from '../answers/outline.js';
import { GovFormError } from '../model/error.js';
import { ProcedureError } from '../model/procedure-error.js';
import type { ProcedureProblem } from '../model/error.js';
import type { FormModel } from '../model/form-model.js';
import { isJsonObject } from '../model/json.js';
import type { Json } from '../model/json.js';
import { TEXTS_FORMAT } from '../model/procedure.js';
import { inSlices } from '../model/slices.js';
import type { Language } from '../model/text.js';
import { assembleModel } from '../procedure/assemble-model.js';
import type { Compile } from '../procedure/assemble-model.js';
import { ASKS_NOTHING, unanswerable } from '../procedure/asks-nothing.js';
import { fetchLinearPatterns } from '../procedure/fetch-linear-patterns.js';
import { procedureInSlices } from '../procedure/procedure-for-schema.js';
import { wordsFrom } from '../procedure/texts.js';
import type { InlineSchema } from '../ui/session-request.js';
import { breathe } from '../ui/breathe.js';

/**
 * What had to be left out of the schema is named in `problems`, and the form goes on without.
 * @param address where it was fetched; left out, it came with the page
 * @throws {ProcedureError} GF203 it asks for nothing at all; `problems` says why
 */
export async function loadSchemaAlone(schema: Json, address: URL | undefined, sha256: (text: string) => Promise<string>): Promise<LoadedProcedure> {
  await breathe();
  const file = address?.pathname.split('/').at(-1);
  await fetchLinearPatterns(schema);
  const made = await inSlices(procedureInSlices(schema, file ?? nameIn(schema)), breathe);
  await breathe();
  const model = await assembleModel(made.checked, sha256, noExpression);
  const asks = await warm(model);
  const found = asks || made.problems.some(isReason) ? made.problems : [...made.problems, unanswerable()];
  const problems = found.map((problem) => ({ ...problem, file: file ?? 'schema' }));
  if (problems.some(isReason)) throw new ProcedureError(address?.href ?? 'the property "schema"', problems, 'schema');
  const words = (language: Language) => wordsFrom([{ format: TEXTS_FORMAT, language }, made.texts]);
  return { model, problems, loadWords: async (language) => words(language) };
}

/** Whether anything can be answered at the start; without that nothing ever can. */
async function warm(model: FormModel): Promise<boolean> {
  await fetchForOutline(model);
  let asks = false;
  for (const step of model.steps) {
    for (const pattern of step.ask) {
      await breathe();
      asks = warmStep(model, { ...step, ask: [pattern] }) || asks;
    }
  }
  await breathe();
  return asks;
}

function isReason({ code }: ProcedureProblem): boolean {
  return code === ASKS_NOTHING;
}

/**
 * What came with the page, as a copy: the page goes on using its own.
 * @throws {GovFormError} GF202 it is not JSON
 */
export function copyOf({ inline }: InlineSchema): Json {
  try {
    return JSON.parse(typeof inline === 'string' ? inline : (JSON.stringify(inline) ?? 'null'));
  } catch (cause) {
    throw new GovFormError('GF202', 'what stands in "schema" is not JSON', 'Write a JSON Schema there, or the address of one.', { cause });
  }
}

/** What a schema without an address is called, where it has no title. */
function nameIn(schema: Json): string {
  const [, last] = isJsonObject(schema) && typeof schema.$id === 'string' ? (/([^/#]+)#?$/.exec(schema.$id) ?? []) : [];
  return last ?? 'form';
}

const noExpression: Compile = (text) => {
  throw new GovFormError('GF110', `a schema has no expression, but here is one: ${text}`, 'Write a procedure for it.');
};
