// GF140: a lower limit above its upper one, so that no answer fits. GF144: more different entries demanded than there are.
import type { Json, JsonObject } from '../../model/json.js';
import { isJsonObject } from '../../model/json.js';
import { mergeInto } from '../../schema/merge-keywords.js';
import type { SchemaDocument } from '../../schema/schema-document.js';
import type { SchemaPlace } from '../../schema/schema-place.js';
import type { Finding, Rule } from '../rule.js';
import { inSchema, together, writtenSchemas } from '../written-schemas.js';
import type { WrittenSchema } from '../written-schemas.js';

/** Least, most, and whether the two may be equal. */
const PAIRS: readonly (readonly [least: string, most: string, mayBeEqual: boolean])[] = [
  ['minimum', 'maximum', true],
  ['exclusiveMinimum', 'maximum', false],
  ['minimum', 'exclusiveMaximum', false],
  ['exclusiveMinimum', 'exclusiveMaximum', false],
  ['minLength', 'maxLength', true],
  ['minItems', 'maxItems', true],
  ['minProperties', 'maxProperties', true],
  ['minContains', 'maxContains', true],
];

export const impossibleLimits: Rule = {
  code: 'GF140',
  severity: 'error',
  find: ({ document }) => writtenSchemas(document).filter(({ isTest }) => !isTest).flatMap((written) => crossed(document, written)),
};

/** Nothing at all fits there: that is the mistake. */
export function fitsNothing(document: SchemaDocument, place: SchemaPlace): boolean {
  return areCrossed(mergedAt(document, place));
}

export function areCrossed(merged: JsonObject): boolean {
  return PAIRS.some((pair) => isCrossed(merged, pair));
}

function isCrossed(merged: JsonObject, [least, most, mayBeEqual]: (typeof PAIRS)[number]): boolean {
  const [low, high] = [merged[least], merged[most]];
  return typeof low === 'number' && typeof high === 'number' && (low > high || (low === high && !mayBeEqual));
}

function crossed(document: SchemaDocument, written: WrittenSchema): readonly Finding[] {
  const merged = mergedOf(document, written);
  return PAIRS.filter((pair) => isCrossed(merged, pair)).flatMap(([least, most]) => {
    // What a part says by itself is named there.
    const own = [least, most].find((keyword) => written.schema[keyword] !== undefined);
    if (own === undefined) return [];
    const message = `No answer fits: "${least}" is ${String(merged[least])} and "${most}" is ${String(merged[most])}.`;
    return [{ ...inSchema(written, own), message, remedy: 'Correct one of the two limits.' }];
  });
}

export const tooFewValues: Rule = {
  code: 'GF144',
  severity: 'error',
  find: ({ document }) =>
    writtenSchemas(document).filter(({ isTest }) => !isTest).flatMap((written) => {
      const { schema } = written;
      const { minItems, uniqueItems } = mergedOf(document, written);
      if (typeof minItems !== 'number' || schema.minItems === undefined || uniqueItems !== true || !isJsonObject(schema.items)) return [];
      const values = valuesOf(document, written);
      if (values === undefined || minItems <= values) return [];
      return [{ ...inSchema(written, 'minItems'), message: `At least ${minItems} different entries are demanded, and there are only ${values} values to choose from.`, remedy: 'Lower "minItems", or list more values.' }];
    }),
};

/** How many values an entry can have; `undefined` where nothing lists them. */
function valuesOf(document: SchemaDocument, { place }: WrittenSchema): number | undefined {
  const merged = mergedAt(document, document.under(place, 'items'));
  if (Array.isArray(merged.enum)) return new Set(merged.enum.map((each: Json) => JSON.stringify(each))).size;
  return merged.type === 'boolean' ? 2 : undefined;
}

function mergedOf(document: SchemaDocument, { place }: WrittenSchema): JsonObject {
  return mergedAt(document, place);
}

function mergedAt(document: SchemaDocument, place: WrittenSchema['place']): JsonObject {
  const merged: Record<string, Json> = {};
  for (const { schema } of together(document, place)) if (isJsonObject(schema)) mergeInto(merged, schema);
  return merged;
}
