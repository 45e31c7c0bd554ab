// Where a schema leaves one value only: a box to tick, where that value is true, and something to show otherwise.
import { isJsonObject } from '../../model/json.js';
import type { JsonObject } from '../../model/json.js';
import { listedIn } from '../choice/choice-options.js';
import type { SchemaReader } from '../field-kind.js';
import { readableJson } from '../shared/readable-json.js';
import type { FixedOptions } from './fixed.js';

/** One value in an `enum` may still be given or not: that is a choice. */
export const fixedSchema: SchemaReader<FixedOptions> = {
  accepts: (schema) => schema.const !== undefined && schema.enum === undefined,
  options({ const: value = null }) {
    const title = isJsonObject(value) || Array.isArray(value) ? readableJson(value) : '';
    return title === '' ? { value } : { value, title };
  },
};

export function isConfirm(schema: JsonObject): boolean {
  if (schema.const !== undefined) return schema.const === true;
  const listed = listedIn(schema) ?? [];
  return listed.length === 1 && listed[0]?.value === true;
}
