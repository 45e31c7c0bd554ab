// Makes a schema that comes alone ready to run, in slices: however large it is, the page goes on answering. No procedure,
// no expression, so nothing that reads those is loaded.
import type { LoadedProcedure } from './loaded-procedure.js';
import { warmStep } from '../answers/outline.js';
import { GovFormError } from '../model/error.js';
import type { Json } from '../model/json.js';
import { TEXTS_FORMAT } from '../model/procedure.js';
import { inSlices } from '../model/slices.js';
import type { Language } from '../model/text.js';
import { assembleModel } from '../procedure/assemble-model.js';
import type { Compile } from '../procedure/assemble-model.js';
import { procedureInSlices } from '../procedure/procedure-for-schema.js';
import { wordsFrom } from '../procedure/texts.js';
import { breathe } from '../ui/breathe.js';

/** Nothing in a schema stops the form; what had to be left out is named in `problems`. */
export async function loadSchemaAlone(schema: Json, address: URL, sha256: (text: string) => Promise<string>): Promise<LoadedProcedure> {
  await breathe();
  const { checked, texts, problems } = await inSlices(procedureInSlices(schema, address.pathname.split('/').at(-1) ?? ''), breathe);
  await breathe();
  const model = await assembleModel(checked, sha256, noExpression);
  for (const step of model.steps) {
    for (const pattern of step.ask) {
      await breathe();
      warmStep(model, { ...step, ask: [pattern] });
    }
  }
  await breathe();
  const words = (language: Language) => wordsFrom([{ format: TEXTS_FORMAT, language }, texts]);
  return { model, problems, loadWords: async (language) => words(language) };
}

const noExpression: Compile = (text) => {
  throw new GovFormError('GF110', `a schema has no expression, but here is one: ${text}`, 'Write a procedure for it.');
};
