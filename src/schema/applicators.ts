// The keywords that apply other schemas: to the same value, to its members, to its items. They say nothing themselves,
// except where no schema inside could: `oneOf`, `anyOf`, `not`, `contains`, `propertyNames`.
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';
import { matches, patternOf } from './patterns.js';
import type { SchemaDocument } from './schema-document.js';
import type { SchemaPlace } from './schema-place.js';
import { isSchema } from './subschemas.js';
import { union } from './unions.js';
import { beside, besideHolds, every, fail, inside, insideHolds, isUnderWay } from './visit.js';
import type { Check, Keyword, Visit } from './visit.js';

/** In the order in which they must look: what is left over comes last. */
export const applicators: Readonly<Record<string, Keyword>> = {
  $ref: (_value, place, document) => reference(place, document, '$ref'),
  $dynamicRef: (_value, place, document) => reference(place, document, '$dynamicRef'),
  allOf(value, place, document) {
    const parts = placesIn(value, place, document, 'allOf');
    return (at) => every(at, parts, (part) => beside(at, part));
  },
  anyOf: (value, place, document) => union('anyOf', placesIn(value, place, document, 'anyOf')),
  oneOf: (value, place, document) => union('oneOf', placesIn(value, place, document, 'oneOf')),
  not: (value, place, document) => {
    const refused = isSchema(value) ? document.under(place, 'not') : undefined;
    return refused && ((at) => !besideHolds({ ...at, seen: undefined }, refused) || fail(at, 'not'));
  },
  if(value, place, document) {
    if (!isSchema(value)) return undefined;
    const [condition, then, otherwise] = ['if', 'then', 'else'].map((keyword) => document.under(place, keyword));
    return (at) => condition === undefined || beside(at, (besideHolds(at, condition) ? then : otherwise) ?? condition);
  },
  dependentSchemas(value, place, document) {
    const parts = namedPlaces(value, place, document, 'dependentSchemas');
    return onObjects((at, object) => every(at, parts, ([name, part]) => !Object.hasOwn(object, name) || beside(at, part)));
  },
  properties(value, place, document) {
    const parts = namedPlaces(value, place, document, 'properties');
    return onObjects((at, object) => every(at, parts, ([name, part]) => !Object.hasOwn(object, name) || inside(at, part, name, object[name] ?? null)));
  },
  patternProperties(value, place, document) {
    const parts = patternPlaces(value, place, document);
    return onObjects((at, object) =>
      every(at, Object.entries(object), ([name, member]) => every(at, parts, ([pattern, part]) => !matches(pattern, name) || inside(at, part, name, member))),
    );
  },
  additionalProperties(_value, place, document) {
    const schema = place.schema;
    if (!isJsonObject(schema) || !isSchema(schema.additionalProperties)) return undefined;
    const part = document.under(place, 'additionalProperties');
    const known = isJsonObject(schema.properties) ? schema.properties : {};
    const patterns = patternPlaces(schema.patternProperties ?? {}, place, document);
    const isOther = (name: string): boolean => !Object.hasOwn(known, name) && !patterns.some(([pattern]) => matches(pattern, name));
    return onObjects((at, object) => every(at, Object.entries(object), ([name, member]) => !isOther(name) || inside(at, part, name, member)));
  },
  propertyNames(value, place, document) {
    const part = isSchema(value) ? document.under(place, 'propertyNames') : undefined;
    return part && onObjects((at, object) => every(at, Object.keys(object), (name) => insideHolds(at, part, name, name) || fail(at, 'propertyNames', { member: name })));
  },
  prefixItems(value, place, document) {
    const parts = placesIn(value, place, document, 'prefixItems');
    return onLists((at, list) => every(at, parts.slice(0, list.length).entries(), ([index, part]) => inside(at, part, String(index), list[index] ?? null)));
  },
  items(value, place, document) {
    const schema = place.schema;
    if (!isSchema(value) || !isJsonObject(schema)) return undefined;
    const part = document.under(place, 'items');
    const first = Array.isArray(schema.prefixItems) ? schema.prefixItems.length : 0;
    return onLists((at, list) => every(at, list.entries(), ([index, item]) => index < first || inside(at, part, String(index), item)));
  },
  contains,
  unevaluatedItems: (value, place, document) => {
    const part = isSchema(value) ? document.under(place, 'unevaluatedItems') : undefined;
    return part && onLists((at, list) => every(at, list.entries(), ([index, item]) => at.seen?.has(String(index)) || inside(at, part, String(index), item)));
  },
  unevaluatedProperties: (value, place, document) => {
    const part = isSchema(value) ? document.under(place, 'unevaluatedProperties') : undefined;
    return part && onObjects((at, object) => every(at, Object.entries(object), ([name, member]) => at.seen?.has(name) || inside(at, part, name, member)));
  },
};

function reference(place: SchemaPlace, document: SchemaDocument, keyword: '$ref' | '$dynamicRef'): Check {
  const target = document.target(place, keyword);
  return (at) => isUnderWay(at, target) || beside(at, target);
}

function contains(value: Json, place: SchemaPlace, document: SchemaDocument): Check | undefined {
  if (!isSchema(value) || !isJsonObject(place.schema)) return undefined;
  const part = document.under(place, 'contains');
  const { minContains, maxContains } = place.schema;
  const least = typeof minContains === 'number' ? minContains : 1;
  const most = typeof maxContains === 'number' ? maxContains : Infinity;
  return onLists((at, list) => {
    let count = 0;
    for (const [index, item] of list.entries()) {
      if (!insideHolds(at, part, String(index), item)) continue;
      count += 1;
      at.seen?.add(String(index));
    }
    if (count < least) return fail(at, typeof minContains === 'number' ? 'minContains' : 'contains', { limit: least, value });
    return count <= most || fail(at, 'maxContains', { limit: most, value });
  });
}

function onObjects(check: (at: Visit, value: JsonObject) => boolean): Check {
  return (at) => !isJsonObject(at.value) || check(at, at.value);
}

function onLists(check: (at: Visit, value: readonly Json[]) => boolean): Check {
  return (at) => !Array.isArray(at.value) || check(at, at.value);
}

function placesIn(value: Json, place: SchemaPlace, document: SchemaDocument, keyword: string): readonly SchemaPlace[] {
  return Array.isArray(value) ? value.map((_part, index) => document.under(place, keyword, String(index))) : [];
}

function namedPlaces(value: Json, place: SchemaPlace, document: SchemaDocument, keyword: string): readonly (readonly [string, SchemaPlace])[] {
  return isJsonObject(value) ? Object.keys(value).map((name) => [name, document.under(place, keyword, name)] as const) : [];
}

function patternPlaces(value: Json, place: SchemaPlace, document: SchemaDocument): readonly (readonly [RegExp, SchemaPlace])[] {
  return namedPlaces(value, place, document, 'patternProperties').flatMap(([source, part]) => {
    const pattern = patternOf(source);
    return pattern === undefined ? [] : [[pattern, part] as const];
  });
}
