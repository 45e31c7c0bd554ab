// What a schema says to the kind `choices`.
import { isJsonObject } from '../../model/json.js';
import type { JsonObject } from '../../model/json.js';
import { choiceOptions, listedIn } from '../choice/choice-options.js';
import type { Listed } from '../choice/choice-options.js';
import type { ChoiceOptions } from '../choice/choice.js';
import type { SchemaReader } from '../field-kind.js';
import { typesUnderstood } from '../shared/schema-types.js';

export const choicesSchema: SchemaReader<ChoiceOptions> = {
  accepts: (schema) => typesUnderstood(schema)[0] === 'array' && schema.prefixItems === undefined && itemsListed(schema).length > 0,
  options: (schema) => choiceOptions(itemsListed(schema)),
};

function itemsListed({ items }: JsonObject): readonly Listed[] {
  if (!isJsonObject(items)) return [];
  return items.const === undefined ? (listedIn(items) ?? []) : [{ value: items.const }];
}
