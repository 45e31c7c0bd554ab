// Every schema of the answers' schema as it is written, with its pointer: what rules about the schema alone look at. Follows
// no reference; see together() for what applies at the same place.
import { isJsonObject } from '../model/json.js';
import type { JsonObject } from '../model/json.js';
import { memberPointerOf } from '../model/path.js';
import { nearestName } from '../procedure/nearest-name.js';
import { compilePattern } from '../fields/text/compile-pattern.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import type { SchemaPlace } from '../schema/schema-place.js';
import { subschemasOf } from '../schema/subschemas.js';
import type { Place } from './rule.js';

export const SCHEMA_FILE = 'answers.schema.json';

export interface WrittenSchema {
  readonly place: SchemaPlace;
  readonly pointer: string;
  readonly schema: JsonObject;
  /** Inside `if` or `not`: it describes nothing, it only asks. */
  readonly isTest: boolean;
  /** Names that `properties` describes here, or in a schema around it about the same value. */
  readonly described: ReadonlySet<string>;
  /** Schemas around it about the same value. */
  readonly around: readonly SchemaPlace[];
}

/** Keywords whose schemas are about the same value. */
const SAME_VALUE: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'not', 'dependentSchemas']);
const TESTS: ReadonlySet<string> = new Set(['if', 'not']);

export function writtenSchemas(document: SchemaDocument): readonly WrittenSchema[] {
  const found = known.get(document) ?? below(document, { place: document.root, pointer: '', isTest: false, described: new Set(), around: [] });
  known.set(document, found);
  return found;
}
const known = new WeakMap<SchemaDocument, readonly WrittenSchema[]>();

function below(document: SchemaDocument, at: Omit<WrittenSchema, 'schema'>): readonly WrittenSchema[] {
  const { schema } = at.place;
  if (!isJsonObject(schema)) return [];
  const described = new Set([...at.described, ...membersOf(schema)]);
  const inner = subschemasOf(schema).flatMap(({ tokens }) => {
    const [keyword = ''] = tokens;
    return below(document, {
      place: document.under(at.place, ...tokens),
      pointer: tokens.reduce(memberPointerOf, at.pointer),
      isTest: at.isTest || TESTS.has(keyword),
      described: SAME_VALUE.has(keyword) ? described : new Set<string>(),
      around: SAME_VALUE.has(keyword) ? [...at.around, at.place] : [],
    });
  });
  return [{ ...at, schema, described }, ...inner];
}

export function inSchema({ pointer }: { readonly pointer: string }, ...tokens: readonly (string | number)[]): Place {
  return { file: SCHEMA_FILE, pointer: tokens.map(String).reduce(memberPointerOf, pointer) };
}

/** The schema, and those that always apply with it: `$ref`, `allOf`, and theirs. */
export function together(document: SchemaDocument, place: SchemaPlace, seen = new Set<SchemaPlace>()): readonly SchemaPlace[] {
  const { schema } = place;
  if (seen.has(place) || !isJsonObject(schema)) return [];
  seen.add(place);
  const parts = [
    ...(typeof schema.$ref === 'string' ? [document.target(place, '$ref')] : []),
    ...(Array.isArray(schema.allOf) ? schema.allOf.map((_each, index) => document.under(place, 'allOf', String(index))) : []),
  ];
  return [place, ...parts.flatMap((part) => together(document, part, seen))];
}

/** The schemas that apply with it under a condition or as a branch, and all that always applies with those. */
export function sometimes(document: SchemaDocument, place: SchemaPlace): readonly SchemaPlace[] {
  const { schema } = place;
  if (!isJsonObject(schema)) return [];
  const parts = subschemasOf(schema).filter(({ tokens: [keyword = ''] }) => SAME_VALUE.has(keyword) && !TESTS.has(keyword) && keyword !== 'allOf');
  return parts.flatMap(({ tokens }) => {
    const part = document.under(place, ...tokens);
    return [...together(document, part), ...sometimes(document, part)];
  });
}

export function membersOf(schema: JsonObject): readonly string[] {
  return Object.keys(isJsonObject(schema.properties) ? schema.properties : {});
}

/** Whether `additionalProperties: false` of this very schema refuses a member of that name. */
export function refuses(schema: JsonObject, name: string): boolean {
  if (schema.additionalProperties !== false || membersOf(schema).includes(name)) return false;
  const patterns = Object.keys(isJsonObject(schema.patternProperties) ? schema.patternProperties : {});
  return !patterns.some((pattern) => compilePattern(pattern)?.test(name) ?? true);
}

/** Whether a member of that name can never be there: forbidden, or named by none of the schemas that would let it in. */
export function shutsOut(document: SchemaDocument, { place, around }: WrittenSchema, name: string): boolean {
  const always = [...around, place].flatMap((each) => together(document, each));
  return always.some(({ schema }) => isJsonObject(schema) && (isForbidden(schema, name) || refuses(schema, name))) || always.some((each) => leavesOut(document, each, name));
}

export function isForbidden({ properties }: JsonObject, name: string): boolean {
  return isJsonObject(properties) && Object.hasOwn(properties, name) && properties[name] === false;
}

/** Whether `unevaluatedProperties: false` of this very schema refuses a member of that name. */
function leavesOut(document: SchemaDocument, place: SchemaPlace, name: string): boolean {
  if (!isJsonObject(place.schema) || place.schema.unevaluatedProperties !== false) return false;
  const all = [...together(document, place), ...sometimes(document, place)];
  return all.every(({ schema }) => !isJsonObject(schema) || (isUnseen(schema, name) && (!isJsonObject(schema.if) || isUnseen(schema.if, name))));
}

function isUnseen(schema: JsonObject, name: string): boolean {
  const { additionalProperties = false, unevaluatedProperties = false, $dynamicRef, dependentSchemas } = schema;
  return unevaluatedProperties === false && $dynamicRef === undefined && dependentSchemas === undefined && refuses({ ...schema, additionalProperties: additionalProperties === false ? false : true }, name);
}

/** The name of a member that is not there, and may have been meant by one that is required. */
export function meantByRequired(document: SchemaDocument, { place, schema, described }: WrittenSchema, name: string): string | undefined {
  const names = new Set([...described, ...together(document, place).flatMap((each) => (isJsonObject(each.schema) ? membersOf(each.schema) : []))]);
  const required = Array.isArray(schema.required) ? schema.required : [];
  return names.has(name) ? undefined : nearestName(name, [...names].filter((each) => !required.includes(each)));
}

/** Where a schema stands in the file, as long as it stands in the document's own resource. */
export function pointerIn(document: SchemaDocument, place: SchemaPlace): string | undefined {
  return place.resource === document.root.resource ? place.pointer : undefined;
}
