// Older JSON Schema read as 2020-12: drafts 04, 06, 07 and 2019-09. Never changes what it is given, never walks data.
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject, JsonSchema } from '../model/json.js';
import { pointerTokens } from '../model/path.js';
import { HOLDS_LIST, HOLDS_NAMED, HOLDS_ONE, isSchema } from './subschemas.js';

export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** `undefined`: the schema does not say. What only an older draft knows then has its old meaning. */
type Draft = 4 | 6 | 7 | 2019 | 2020 | undefined;

interface Around {
  readonly draft: Draft;
  /** The schema, as it was, that references without an address lead into. */
  readonly resource: JsonObject;
}

/** The name that stands for 2019-09's only recursive anchor. */
const RECURSIVE = 'recursive';
/** What stayed in force beside `$ref` before 2019-09; and annotations, which never decided anything. */
const BESIDE_REF: ReadonlySet<string> = new Set([
  '$ref', '$schema', '$comment', 'definitions', '$defs', 'title', 'description', 'default', 'examples', 'deprecated', 'readOnly', 'writeOnly',
]);

/**
 * The same schema in the terms of draft 2020-12, by its `$schema`. `definitions` stays where it is, so that references into
 * it still lead there; references to what moves are rewritten. A 2020-12 schema comes back as it is.
 */
export function upgradeSchema(schema: JsonSchema): JsonSchema {
  if (!isJsonObject(schema)) return schema;
  const draft = draftOf(schema);
  return draft === 2020 ? schema : upgraded(schema, { draft, resource: schema });
}

function draftOf({ $schema }: JsonObject): Draft {
  if (typeof $schema !== 'string') return undefined;
  if (/\/draft\/2020-12\//.test($schema)) return 2020;
  if (/\/draft\/2019-09\//.test($schema)) return 2019;
  const [, number] = /\/draft-0([4567])\//.exec($schema) ?? [];
  return number === '7' ? 7 : number === '6' ? 6 : number === undefined ? undefined : 4;
}

function upgraded(old: JsonObject, outer: Around): JsonObject {
  const around = aroundIn(old, outer);
  const ignoresOthers = typeof old.$ref === 'string' && [4, 6, 7].includes(around.draft ?? 0);
  const inForce = ignoresOthers ? Object.fromEntries(Object.entries(old).filter(([keyword]) => BESIDE_REF.has(keyword))) : old;
  const entries = Object.entries(inForce).flatMap(([keyword, value]) => keywordOf(keyword, value, inForce, around));
  // Several old keywords may become parts of the same new one.
  const merged = new Map<string, Json>();
  for (const [keyword, value] of entries) merged.set(keyword, mergeOf(merged.get(keyword), value));
  return Object.fromEntries(merged);
}

function aroundIn(old: JsonObject, outer: Around): Around {
  if (old === outer.resource) return outer;
  const draft = draftOf(old) ?? outer.draft;
  const identifiers = identifiersOf(draft === 4 ? old.id : (old.$id ?? (draft === undefined ? old.id : undefined)), draft);
  const isOwn = identifiers.some(([keyword]) => keyword === '$id') && !(typeof old.$ref === 'string' && [4, 6, 7].includes(draft ?? 0));
  return isOwn ? { draft, resource: old } : outer;
}

function mergeOf(before: Json | undefined, value: Json): Json {
  if (Array.isArray(before) && Array.isArray(value)) return [...before, ...value] as readonly Json[];
  return isJsonObject(before) && isJsonObject(value) ? { ...before, ...value } : value;
}

type Entries = readonly (readonly [string, Json])[];

/** What becomes of one keyword. */
function keywordOf(keyword: string, value: Json, old: JsonObject, around: Around): Entries {
  switch (keyword) {
    case '$schema':
      return [[keyword, draftOf(old) === undefined ? value : DIALECT]];
    case 'id':
      return around.draft === 4 || (around.draft === undefined && old.$id === undefined) ? identifiersOf(value, around.draft, keyword) : [[keyword, value]];
    case '$id':
      return around.draft === 2019 ? [[keyword, value]] : identifiersOf(value, around.draft, keyword);
    case '$ref':
      return [[keyword, typeof value === 'string' ? movedReference(value, around.resource) : value]];
    case '$recursiveRef':
      return around.resource.$recursiveAnchor === true ? [['$dynamicRef', `#${RECURSIVE}`]] : [['allOf', [{ $ref: '#' }]]];
    case '$recursiveAnchor':
      return value === true && old === around.resource ? [['$dynamicAnchor', RECURSIVE]] : [];
    case 'items':
    case 'additionalItems':
      return itemsOf(keyword, value, old, around);
    case 'dependencies':
      return dependenciesOf(value, around);
    case 'minimum':
    case 'maximum':
      return old[EXCLUSIVE[keyword]] === true ? [] : [[keyword, value]];
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return exclusiveOf(keyword, value, old);
    default:
      return [[keyword, partsOf(keyword, value, around)]];
  }
}

const EXCLUSIVE = { minimum: 'exclusiveMinimum', maximum: 'exclusiveMaximum' } as const;

function exclusiveOf(keyword: 'exclusiveMinimum' | 'exclusiveMaximum', value: Json, old: JsonObject): Entries {
  if (typeof value !== 'boolean') return [[keyword, value]];
  const limit = keyword === 'exclusiveMinimum' ? old.minimum : old.maximum;
  return value && limit !== undefined ? [[keyword, limit]] : [];
}

function itemsOf(keyword: 'items' | 'additionalItems', value: Json, old: JsonObject, around: Around): Entries {
  const isTuple = Array.isArray(old.items);
  if (keyword === 'additionalItems') return isTuple ? [['items', schemaOf(value, around)]] : [];
  if (!isTuple) return [[keyword, schemaOf(value, around)]];
  return Array.isArray(value) && value.length > 0 ? [['prefixItems', value.map((item: Json) => schemaOf(item, around))]] : [];
}

function dependenciesOf(value: Json, around: Around): Entries {
  const members = isJsonObject(value) ? Object.entries(value) : [];
  const names = members.filter(([, needed]) => Array.isArray(needed));
  const schemas = members.filter(([, needed]) => isSchema(needed)).map(([name, needed]) => [name, schemaOf(needed, around)] as const);
  return [
    ...(names.length > 0 ? [['dependentRequired', Object.fromEntries(names)] as const] : []),
    ...(schemas.length > 0 ? [['dependentSchemas', Object.fromEntries(schemas)] as const] : []),
  ];
}

function partsOf(keyword: string, value: Json, around: Around): Json {
  if (HOLDS_ONE.has(keyword)) return schemaOf(value, around);
  if (HOLDS_LIST.has(keyword) && Array.isArray(value)) return value.map((part: Json) => schemaOf(part, around));
  if (HOLDS_NAMED.has(keyword) && isJsonObject(value)) return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, schemaOf(part, around)]));
  return value;
}

function schemaOf(value: Json, around: Around): Json {
  return isJsonObject(value) ? upgraded(value, around) : value;
}

/** `"#name"` was an anchor, an address with `#name` both. Without `$schema`, `id` is one only where it looks like it. */
function identifiersOf(value: Json | undefined, draft: Draft, keyword = '$id'): Entries {
  if (typeof value !== 'string') return value === undefined ? [] : [[keyword, value]];
  if (draft === undefined && keyword === 'id' && !/^#|^[a-z][a-z\d+.-]*:/i.test(value)) return [[keyword, value]];
  const [address = '', anchor = ''] = value.split('#');
  return [...(address === '' ? [] : [['$id', address] as const]), ...(anchor === '' || anchor.startsWith('/') ? [] : [['$anchor', anchor] as const])];
}

/** A reference within its resource, to where its target has moved. */
function movedReference(reference: string, resource: JsonObject): string {
  if (!reference.startsWith('#/')) return reference;
  let at: Json | undefined = resource;
  let isSchemaHere = true;
  const written = reference.slice(2).split('/');
  const moved = pointerTokens(decoded(reference)).map((token, index, tokens) => {
    const to = isSchemaHere && isJsonObject(at) ? movedKeyword(token, at, tokens[index + 1]) : token;
    at = typeof at === 'object' && at !== null && Object.hasOwn(at, token) ? (at as Readonly<Record<string, Json>>)[token] : undefined;
    isSchemaHere = !isSchemaHere || !(HOLDS_NAMED.has(token) || Array.isArray(at));
    return to === token ? written[index] : to;
  });
  return `#/${moved.join('/')}`;
}

function movedKeyword(keyword: string, old: JsonObject, next: string | undefined): string {
  if (keyword === 'items' && Array.isArray(old.items)) return 'prefixItems';
  if (keyword === 'additionalItems' && Array.isArray(old.items)) return 'items';
  const dependencies = old.dependencies;
  if (keyword !== 'dependencies' || !isJsonObject(dependencies)) return keyword;
  return next !== undefined && Array.isArray(dependencies[next]) ? 'dependentRequired' : 'dependentSchemas';
}

function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}
