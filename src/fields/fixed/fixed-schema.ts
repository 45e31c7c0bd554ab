// Where a schema leaves one value only: a box to tick, where that value is true, and something to show otherwise.
import type { JsonObject } from '../../model/json.js';
import { choiceOptions, listedIn } from '../choice/choice-options.js';
import type { Listed } from '../choice/choice-options.js';
import type { SchemaReader } from '../field-kind.js';
import type { FixedOptions } from './fixed.js';

export const fixedSchema: SchemaReader<FixedOptions> = {
  accepts: (schema) => onlyValue(schema) !== undefined,
  options(schema) {
    const only = onlyValue(schema) ?? { value: null };
    const [title] = Object.values(choiceOptions([only]).titles ?? {});
    return { value: only.value, ...(title === undefined ? {} : { title }) };
  },
};

export function isConfirm(schema: JsonObject): boolean {
  return onlyValue(schema)?.value === true;
}

function onlyValue(schema: JsonObject): Listed | undefined {
  if (schema.const !== undefined) return { value: schema.const };
  const listed = listedIn(schema) ?? [];
  return listed.length === 1 ? listed[0] : undefined;
}
