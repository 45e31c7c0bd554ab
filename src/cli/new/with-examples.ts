// Valid examples for a procedure that has none: what must be answered, and all that can be. Pure.
import { explore } from '../../checker/explore/explore.js';
import { fill, groundOf } from '../../checker/explore/fill.js';
import type { Filled } from '../../checker/explore/fill.js';
import { mend } from '../../checker/explore/mend.js';
import type { FormModel } from '../../model/form-model.js';
import { isJsonObject } from '../../model/json.js';
import type { JsonObject } from '../../model/json.js';
import { revalidate } from '../../validation/revalidate.js';
import { compileNew } from './compile-new.js';
import type { NewFiles } from './new-files.js';

const NONE: readonly JsonObject[] = [];

/** Forms filled in where the first ones are not valid: as many as take a second or two. */
const TRIES = 60;

/** The same files, with `smallest` and `largest` where valid answers are found. */
export async function withExamples(files: NewFiles, today: string): Promise<NewFiles> {
  const compiled = await compileNew(files);
  if (compiled === undefined) return files;
  const { model } = compiled;
  const ground = groundOf(model, today);
  const filled = (['least', 'most'] as const).map((manner) => mend(ground, fill(ground, new Map(), { manner })));
  const [least, most] = filled.map((each) => documentOf(each, { model, today }));
  const found = (): readonly JsonObject[] => explore(model, { today, limit: TRIES }).sets.flatMap((each) => documentOf(each, { model, today }) ?? NONE);
  const smallest = least ?? found()[0] ?? most;
  if (smallest === undefined) return files;
  const isMore = most !== undefined && JSON.stringify(most) !== JSON.stringify(smallest);
  return { ...files, examples: isMore ? { smallest, largest: most } : { smallest } };
}

/** If the receiver would take it. */
function documentOf({ issues, outline: { document } }: Filled, { model, today }: { readonly model: FormModel; readonly today: string }): JsonObject | undefined {
  return issues.length === 0 && isJsonObject(document) && revalidate(model, document, { today }).length === 0 ? document : undefined;
}
