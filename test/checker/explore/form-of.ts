// A small form for the tests of the search: its schema and its procedure, checked and compiled.
import { checkProcedure } from '../../../src/procedure/check-procedure.js';
import { compileProcedure } from '../../../src/procedure/compile-procedure.js';
import type { FormModel } from '../../../src/model/form-model.js';
import type { JsonObject } from '../../../src/model/json.js';
import type { CheckedProcedure, ProcedureFiles } from '../../../src/model/procedure.js';

export const TODAY = '2026-03-08';

export interface SmallForm {
  readonly answers: JsonObject;
  readonly steps: readonly JsonObject[];
  readonly rules?: readonly JsonObject[];
  readonly workflow?: readonly JsonObject[];
}

export function filesOf({ answers, ...procedure }: SmallForm): ProcedureFiles {
  const title = (id: string): readonly [string, JsonObject] => [id, { title: id }];
  const steps = procedure.steps.map(({ id }) => String(id));
  return {
    procedure: { format: 'gov-form/procedure/1', id: 'small', version: '1.0.0', languages: ['en'], answers: 'answers.schema.json', texts: { en: 'texts/en.json' }, draftDays: 7, ...procedure },
    answers: { type: 'object', ...answers },
    texts: {
      en: {
        format: 'gov-form/texts/1', language: 'en', procedure: { title: 'Small', introduction: ['Small.'], authority: 'Nobody', nextSteps: ['None.'] }, questions: {},
        steps: Object.fromEntries(steps.map(title)), rules: Object.fromEntries((procedure.rules ?? []).map(({ id }) => [String(id), 'Please check.'])),
      },
    },
  };
}

export async function compiled(files: ProcedureFiles): Promise<{ readonly checked: CheckedProcedure; readonly model: FormModel }> {
  const { checked, problems } = checkProcedure(files);
  if (checked === undefined) throw new Error(JSON.stringify(problems, undefined, 2));
  return { checked, model: await compileProcedure(checked, () => Promise.resolve('0'.repeat(64))) };
}

export async function formOf(form: SmallForm): Promise<FormModel> {
  return (await compiled(filesOf(form))).model;
}
