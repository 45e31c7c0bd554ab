// What of JSON Schema our evaluator and ajv do not decide alike: a page would then say yes where the receiver says no.
import { GovFormError } from '../model/error.js';
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';
import { memberPointerOf } from '../model/path.js';
import type { SchemaDocument } from './schema-document.js';
import type { SchemaPlace } from './schema-place.js';
import { atOnce } from '../model/slices.js';
import type { Sliced } from '../model/slices.js';
import { subschemasOf } from './subschemas.js';
import { DIALECT } from './upgrade-schema.js';

export interface OutsideProfile {
  /** RFC 6901 pointer into the document. */
  readonly pointer: string;
  readonly name: string;
  readonly remedy: string;
}

/** Places looked at in search of references that lead back; beyond, nothing more is said about them. */
const MOST_PLACES = 20_000;

interface Looking {
  readonly document: SchemaDocument;
  placesLeft: number;
}

/** Everything of a document of draft 2020-12 that lies outside docs/profile.md. Throws nothing. */
export function outsideProfile(document: SchemaDocument): readonly OutsideProfile[] {
  return atOnce(lookOutsideProfile(document));
}

export function* lookOutsideProfile(document: SchemaDocument): Sliced<readonly OutsideProfile[]> {
  const looking: Looking = { document, placesLeft: MOST_PLACES };
  const found: OutsideProfile[] = [];
  const waiting: { readonly place: SchemaPlace; readonly pointer: string }[] = [{ place: document.root, pointer: '' }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { place, pointer } = next;
    if (!isJsonObject(place.schema)) continue;
    for (const [keyword, name, remedy] of oddities(looking, place, place.schema, pointer === '')) found.push({ pointer: memberPointerOf(pointer, keyword), name, remedy });
    yield;
    // The last is taken first: turned round, so that the findings come in the order of the document.
    for (const { tokens } of [...subschemasOf(place.schema)].reverse()) waiting.push({ place: document.under(place, ...tokens), pointer: tokens.reduce(memberPointerOf, pointer) });
  }
  return found;
}

/** Keyword, name, remedy. */
type Oddity = readonly [string, string, string];

function oddities(looking: Looking, place: SchemaPlace, schema: JsonObject, isRoot: boolean): readonly Oddity[] {
  const patterns = [...(typeof schema.pattern === 'string' ? [['pattern', schema.pattern] as const] : []), ...namesOf(schema.patternProperties).map((source) => ['patternProperties', source] as const)];
  return [
    ...when(isRoot && schema.$schema !== undefined && schema.$schema !== DIALECT, '$schema', 'a dialect of its own ($schema)', `Write "$schema": "${DIALECT}", or leave it out.`),
    ...when(!isRoot && typeof schema.$id === 'string', '$id', 'a resource inside the document ($id)', 'Use "$defs" or "$anchor" in the same resource.'),
    ...when(schema.$dynamicRef !== undefined, '$dynamicRef', '$dynamicRef', 'Use "$ref".'),
    ...when(schema.unevaluatedItems !== undefined, 'unevaluatedItems', 'unevaluatedItems', 'Use "items" beside "prefixItems".'),
    ...when(Object.hasOwn(schema, '$ref') && leadsBack(looking, place), '$ref', 'a reference that leads back to the same value', 'Take the reference out: it asks for nothing.'),
    ...when(Array.isArray(schema.enum) && schema.enum.length === 0, 'enum', 'an empty enum', 'Name the values, or write "not": {}.'),
    ...patterns.filter(([, source]) => !isPattern(source)).map(([keyword, source]) => [keyword, `the pattern ${source}`, 'Write a regular expression that can be read with the flag "u": escape only what needs it.'] as const),
  ];
}

function when(holds: boolean, ...oddity: Oddity): readonly Oddity[] {
  return holds ? [oddity] : [];
}

function namesOf(value: Json | undefined): readonly string[] {
  return isJsonObject(value) ? Object.keys(value) : [];
}

const BESIDE: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentSchemas']);

/** Whether a schema, its own parts, what they refer to, and so on, come to apply it to the same value again. */
function leadsBack(looking: Looking, start: SchemaPlace): boolean {
  const reached = new Set<SchemaPlace>();
  const waiting = [...nextTo(looking.document, start)];
  for (let place = waiting.pop(); place !== undefined && looking.placesLeft > 0; place = waiting.pop()) {
    if (place === start) return true;
    if (reached.has(place)) continue;
    reached.add(place);
    looking.placesLeft -= 1;
    waiting.push(...nextTo(looking.document, place));
  }
  return false;
}

function nextTo(document: SchemaDocument, place: SchemaPlace): readonly SchemaPlace[] {
  if (!isJsonObject(place.schema)) return [];
  const parts = subschemasOf(place.schema).filter(({ tokens: [keyword = ''] }) => BESIDE.has(keyword));
  const referred = (['$ref', '$dynamicRef'] as const).flatMap((keyword) => (Object.hasOwn(Object(place.schema), keyword) ? targetOf(document, place, keyword) : []));
  return [...parts.map(({ tokens }) => document.under(place, ...tokens)), ...referred];
}

/** A reference that leads nowhere is a mistake of its own, told elsewhere. */
function targetOf(document: SchemaDocument, place: SchemaPlace, keyword: '$ref' | '$dynamicRef'): readonly SchemaPlace[] {
  try {
    return [document.target(place, keyword)];
  } catch (error) {
    if (error instanceof GovFormError) return [];
    throw error;
  }
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
