// A schema document that can be walked and referred into: places by keyword, and the targets of `$ref` and `$dynamicRef`.
// Fetches nothing, follows no reference by itself.
import { GovFormError } from '../model/error.js';
import { isJsonObject } from '../model/json.js';
import type { Json, JsonSchema } from '../model/json.js';
import { memberPointerOf, pointerTokens } from '../model/path.js';
import { addressOf, indexSchema, resolveUri } from './schema-index.js';
import type { SchemaIndex } from './schema-index.js';
import type { DynamicScope, SchemaPlace, SchemaResource } from './schema-place.js';
import { isSchema } from './subschemas.js';

export interface SchemaDocument {
  readonly root: SchemaPlace;
  /**
   * The subschema by keyword and, where it holds several, index or name; a new resource is entered where it has its own
   * `$id`. The same way always gives the same object. Where nothing stands, or no schema, the place's schema is `true`.
   */
  under(place: SchemaPlace, ...tokens: readonly string[]): SchemaPlace;
  /**
   * The schema that the place's own `$ref` or `$dynamicRef` refers to, the same object each time.
   * @throws {GovFormError} GF130 it leads nowhere
   */
  target(place: SchemaPlace, keyword: '$ref' | '$dynamicRef'): SchemaPlace;
}

/** A scope that remembers what was entered from it, so that equal ways are the same object. */
interface Scope extends DynamicScope {
  readonly outer?: Scope;
  readonly inner: Map<SchemaResource, Scope>;
  readonly roots: Map<SchemaResource, Place>;
}

interface Place extends SchemaPlace {
  readonly scope: Scope;
  /** What stands here: below a keyword such as `properties` it is not a schema itself. */
  readonly content: Json | undefined;
  readonly inner: Map<string, Place>;
  readonly targets: Map<string, Place>;
}

/**
 * @param schema A JSON Schema 2020-12; older drafts go through `upgradeSchema` first. Never changed.
 * @param others Schemas that may be referred to, by absolute URI without fragment. Nothing else is known, nothing fetched.
 */
export function readSchema(schema: JsonSchema, others?: Readonly<Record<string, JsonSchema>>): SchemaDocument {
  if (others !== undefined || !isJsonObject(schema)) return newDocument(schema, others ?? {});
  const known = documents.get(schema) ?? newDocument(schema, {});
  documents.set(schema, known);
  return known;
}

/** A schema is read once, however many ask about it; what they found out at its places is then known to all. */
const documents = new WeakMap<object, SchemaDocument>();

function newDocument(schema: JsonSchema, others: Readonly<Record<string, JsonSchema>>): SchemaDocument {
  const index = indexSchema(schema, others);
  const scope: Scope = { resource: index.first, inner: new Map(), roots: new Map() };
  // Checked boundary: places are made here alone.
  const own = (place: SchemaPlace): Place => place as Place;
  return {
    root: rootOf(index.first, scope),
    under: (place, ...tokens) => tokens.reduce((at, token) => childOf(index, at, token), own(place)),
    target(place, keyword) {
      const { targets } = own(place);
      const known = targets.get(keyword);
      if (known !== undefined) return known;
      const found = findTarget(index, own(place), keyword);
      targets.set(keyword, found);
      return found;
    },
  };
}

function placeOf(content: Json | undefined, resource: SchemaResource, pointer: string, scope: Scope): Place {
  return { schema: isSchema(content) ? content : true, content, resource, pointer, scope, inner: new Map(), targets: new Map() };
}

function rootOf(resource: SchemaResource, scope: Scope): Place {
  const known = scope.roots.get(resource);
  if (known !== undefined) return known;
  const place = placeOf(resource.root, resource, '', scope);
  scope.roots.set(resource, place);
  return place;
}

/** The root of a resource, entered from a scope. */
function enter(resource: SchemaResource, scope: Scope): Place {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) if (at.resource === resource) return rootOf(resource, scope);
  if (resource.dynamicAnchors.size === 0) return rootOf(resource, scope);
  const inner = scope.inner.get(resource) ?? { resource, outer: scope, inner: new Map(), roots: new Map() };
  scope.inner.set(resource, inner);
  return rootOf(resource, inner);
}

function childOf(index: SchemaIndex, place: Place, token: string): Place {
  const known = place.inner.get(token);
  if (known !== undefined) return known;
  const content = memberOf(place.content, token);
  const resource = isSchema(content) ? index.rootedAt(content) : undefined;
  const entersAnother = resource !== undefined && resource !== place.resource;
  const child = entersAnother ? enter(resource, place.scope) : placeOf(content, place.resource, memberPointerOf(place.pointer, token), place.scope);
  place.inner.set(token, child);
  return child;
}

function memberOf(content: Json | undefined, token: string): Json | undefined {
  if (typeof content !== 'object' || content === null || !Object.hasOwn(content, token)) return undefined;
  return (content as Readonly<Record<string, Json>>)[token];
}

function findTarget(index: SchemaIndex, place: Place, keyword: '$ref' | '$dynamicRef'): Place {
  const reference = memberOf(place.content, keyword);
  if (typeof reference !== 'string') return leadsNowhere(place, keyword, reference);
  const uri = resolveUri(reference, place.resource.uri);
  const resource = uri === undefined ? undefined : index.find(uri);
  const fragment = decoded(reference.replace(/^[^#]*#?/, ''));
  const outermost = keyword === '$dynamicRef' && resource?.dynamicAnchors.has(fragment) ? outermostWith(fragment, place.scope) : undefined;
  const found = resource && pointTo(index, enter(outermost ?? resource, place.scope), fragment);
  return found ?? leadsNowhere(place, keyword, reference);
}

/** The outermost resource of the scope that has a dynamic anchor of this name. */
function outermostWith(name: string, scope: Scope): SchemaResource | undefined {
  let found: SchemaResource | undefined;
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) if (at.resource.dynamicAnchors.has(name)) found = at.resource;
  return found;
}

function pointTo(index: SchemaIndex, root: Place, fragment: string): Place | undefined {
  const pointer = fragment === '' || fragment.startsWith('/') ? fragment : root.resource.anchors.get(fragment);
  if (pointer === undefined) return undefined;
  const place = pointerTokens(pointer).reduce((at, token) => childOf(index, at, token), root);
  return isSchema(place.content) ? place : undefined;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function leadsNowhere(place: Place, keyword: string, reference: Json | undefined): never {
  throw new GovFormError(
    'GF130',
    `"${keyword}" to ${JSON.stringify(reference)} at ${addressOf(place)} leads nowhere`,
    'Refer to a schema in the same document, for example "#/$defs/address": nothing is fetched.',
  );
}
