// A procedure of a few questions, made for one test: checked, compiled, with its two validators.
import { createHash } from 'node:crypto';
import { checkProcedure, compileProcedure, interpreterValidator } from '../src/engine.js';
import type { FormModel, JsonObject, SchemaValidator } from '../src/engine.js';
import type { RuleFile, StepFile } from '../src/model/procedure.js';
import { ajvValidator } from '../src/validation/ajv-validator.js';

export interface SmallProcedure {
  readonly answers: JsonObject;
  readonly steps: readonly StepFile[];
  readonly rules?: readonly RuleFile[];
}

export async function smallProcedure({ answers, steps, rules = [] }: SmallProcedure): Promise<{ readonly model: FormModel; readonly validators: readonly SchemaValidator[] }> {
  const procedure = {
    format: 'gov-form/procedure/1', id: 'small', version: '1.0.0', languages: ['en'], answers: 'answers.schema.json', texts: { en: 'texts/en.json' }, draftDays: 7, steps, rules,
  };
  const titles = Object.fromEntries(steps.map(({ id }) => [id, { title: id }]));
  const en = { format: 'gov-form/texts/1', language: 'en', procedure: { title: 'Small', introduction: ['Small'], authority: 'Test', nextSteps: ['Wait'] }, steps: titles, questions: {} };
  const { checked, problems } = checkProcedure({ procedure, answers: { type: 'object', ...answers }, texts: { en } });
  if (checked === undefined) throw new Error(JSON.stringify(problems));
  const model = await compileProcedure(checked, (text) => Promise.resolve(createHash('sha256').update(text).digest('hex')));
  return { model, validators: [ajvValidator(checked.answers), interpreterValidator(checked.answers)] };
}
