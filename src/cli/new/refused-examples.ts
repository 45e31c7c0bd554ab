// Examples that must be refused, with the issues that the engine finds in them: so that a change which lets one through
// is noticed. Pure.
import type { JsonObject } from '../../model/json.js';
import { isJsonObject } from '../../model/json.js';
import { revalidate } from '../../validation/revalidate.js';
import { compileNew } from './compile-new.js';
import type { NewFiles } from './new-files.js';

/** The same files with examples to refuse: nothing answered, and a birth in the future where a date of birth is asked. */
export async function withRefusedExamples(files: NewFiles, today: string): Promise<NewFiles> {
  const compiled = await compileNew(files);
  if (compiled === undefined) return files;
  const { model } = compiled;
  const candidates: Readonly<Record<string, JsonObject | undefined>> = { 'nothing-answered': {}, 'born-in-the-future': bornLater(files.examples.smallest) };
  const invalid = Object.entries(candidates).flatMap(([name, answers]) => {
    const expect = answers === undefined ? [] : revalidate(model, answers, { today }).map(({ code, path }) => ({ code, path }));
    return answers === undefined || expect.length === 0 ? [] : [[name, { answers, expect }] as const];
  });
  return { ...files, invalid: Object.fromEntries(invalid) };
}

function bornLater(answers: JsonObject | undefined): JsonObject | undefined {
  const person = answers?.person;
  return isJsonObject(person) && 'birthDate' in person ? { ...answers, person: { ...person, birthDate: '2999-01-01' } } : undefined;
}
