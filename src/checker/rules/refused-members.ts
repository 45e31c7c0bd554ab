// Members that a schema asks for and refuses at once. GF143: required. GF145: described, and closed out by
// `additionalProperties: false` of a schema that applies as well.
import { isJsonObject } from '../../model/json.js';
import type { JsonObject } from '../../model/json.js';
import type { SchemaDocument } from '../../schema/schema-document.js';
import type { SchemaPlace } from '../../schema/schema-place.js';
import type { Finding, Rule } from '../rule.js';
import { KEYWORDS } from './schema-keywords.js';
import { meantKeyword } from './schema-slips.js';
import { SCHEMA_FILE, inSchema, isForbidden, meantByRequired, membersOf, pointerIn, refuses, shutsOut, sometimes, together, writtenSchemas } from '../written-schemas.js';
import type { WrittenSchema } from '../written-schemas.js';

export const requiredInVain: Rule = {
  code: 'GF143',
  severity: 'error',
  find: ({ document }) =>
    writtenSchemas(document).filter(({ isTest }) => !isTest).flatMap((written) => {
      // Members described under a misspelt "properties": that is said (GF146).
      const isDescribed = !Object.keys(written.schema).some((keyword) => !KEYWORDS.has(keyword) && meantKeyword(keyword) === 'properties');
      const required = isDescribed && Array.isArray(written.schema.required) ? written.schema.required : [];
      return required.flatMap((name, index): readonly Finding[] => {
        if (typeof name !== 'string' || !shutsOut(document, written, name)) return [];
        return [{ ...inSchema(written, 'required', index), ...inVain(document, written, name) }];
      });
    }),
};

function inVain(document: SchemaDocument, written: WrittenSchema, name: string): Pick<Finding, 'message' | 'remedy'> {
  const meant = meantByRequired(document, written, name);
  if (meant !== undefined) return { message: `"${name}" is required here, and nothing may stand there: no property has this name; "${meant}" has.`, remedy: `Write "${meant}", or describe "${name}" under "properties".` };
  const isForbiddenHere = together(document, written.place).some(({ schema }) => isJsonObject(schema) && isForbidden(schema, name));
  const remedy = isForbiddenHere ? `Take it out of "required", or describe it instead of "${name}": false.` : `Describe "${name}" under "properties", or take it out of "required".`;
  return { message: `"${name}" is required here, and nothing may stand there.`, remedy };
}

export const closedOut: Rule = {
  code: 'GF145',
  severity: 'error',
  find: ({ document }) => {
    const all = writtenSchemas(document).filter(({ isTest }) => !isTest).flatMap((written) => closedOutIn(document, written));
    return [...new Map(all.map((found) => [found.pointer, found])).values()];
  },
};

function closedOutIn(document: SchemaDocument, { place }: WrittenSchema): readonly Finding[] {
  const always = together(document, place);
  return always.flatMap((wall) => {
    const { schema } = wall;
    if (!isJsonObject(schema) || schema.additionalProperties !== false) return [];
    const others = [...always.filter((other) => other !== wall), ...sometimes(document, wall)];
    return others.flatMap((other) => refusedIn(document, other, schema));
  });
}

function refusedIn(document: SchemaDocument, other: SchemaPlace, wall: JsonObject): readonly Finding[] {
  const pointer = pointerIn(document, other);
  if (pointer === undefined || !isJsonObject(other.schema)) return [];
  const { properties } = other.schema;
  return membersOf(other.schema)
    .filter((name) => isJsonObject(properties) && properties[name] !== false && refuses(wall, name))
    .map((name) => ({
      ...inSchema({ pointer }, 'properties', name),
      file: SCHEMA_FILE,
      message: `"${name}" is described here, but "additionalProperties": false of a schema that applies as well refuses it.`,
      remedy: 'Name it under "properties" of that schema too (true is enough), or write "unevaluatedProperties": false instead.',
    }));
}
