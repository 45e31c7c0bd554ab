// The resources of a schema document by URI, with their anchors. Fetches nothing: what is not given is not there.
import { isJsonObject } from '../model/json.js';
import type { JsonObject, JsonSchema } from '../model/json.js';
import { memberPointerOf } from '../model/path.js';
import type { SchemaPlace, SchemaResource } from './schema-place.js';
import { subschemasOf } from './subschemas.js';

/** The base of a document that has no absolute `$id`: a scheme that every browser resolves against, a host that is none. */
const NAMELESS = 'https://schema.invalid/';

/** Where a schema stands, for people: `https://example.lu/s.json#/properties/a`; in a document without `$id` from `#` on. */
export function addressOf({ resource, pointer }: SchemaPlace): string {
  return `${resource.uri === NAMELESS ? '' : resource.uri}#${pointer}`;
}

export interface SchemaIndex {
  readonly first: SchemaResource;
  /** By absolute URI without fragment. */
  find(uri: string): SchemaResource | undefined;
  /** The resource whose root this very schema is. */
  rootedAt(schema: JsonSchema): SchemaResource | undefined;
}

/** An absolute URI without fragment; `undefined` when it cannot be read as one. */
export function resolveUri(reference: string, base: string): string | undefined {
  const [address = ''] = reference.split('#', 1);
  if (address === '') return base;
  try {
    return new URL(address, base).href;
  } catch {
    return undefined;
  }
}

export function indexSchema(schema: JsonSchema, others: Readonly<Record<string, JsonSchema>>): SchemaIndex {
  const byUri = new Map<string, SchemaResource>();
  const byRoot = new Map<JsonSchema, SchemaResource>();
  let othersAreIn = false;

  const add = (uri: string, root: JsonSchema, outer?: SchemaResource): Draft => {
    const dialect = isJsonObject(root) && typeof root.$schema === 'string' ? root.$schema : undefined;
    const asserts = dialect === undefined ? (outer?.asserts ?? true) : assertsUnder(others[dialect.replace(/#$/, '')]);
    const resource: Draft = { uri, root, anchors: new Map(), dynamicAnchors: new Map(), asserts };
    if (!byUri.has(uri)) byUri.set(uri, resource);
    if (isJsonObject(root)) byRoot.set(root, resource);
    return resource;
  };

  /** Goes through a document, a list in place of recursion: no schema is too deep for it. */
  const read = (root: JsonSchema, base: string): SchemaResource => {
    const first = add(identifierOf(root, base) ?? base, root);
    const waiting: [JsonSchema, Draft, string][] = [[root, first, '']];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [at, outer, pointerInOuter] = next;
      if (!isJsonObject(at)) continue;
      const uri = at === root ? undefined : identifierOf(at, outer.uri);
      const resource = uri === undefined ? outer : add(uri, at, outer);
      const pointer = uri === undefined ? pointerInOuter : '';
      noteAnchors(at, resource, pointer);
      for (const { tokens, schema: inner } of subschemasOf(at)) waiting.push([inner, resource, tokens.reduce(memberPointerOf, pointer)]);
    }
    return first;
  };

  const readOthers = (): void => {
    othersAreIn = true;
    for (const [uri, other] of Object.entries(others)) {
      const resource = read(other, uri);
      if (!byUri.has(uri)) byUri.set(uri, resource);
    }
  };

  const first = read(schema, NAMELESS);
  return {
    first,
    find(uri) {
      if (!byUri.has(uri) && !othersAreIn) readOthers();
      return byUri.get(uri);
    },
    rootedAt: (at) => byRoot.get(at),
  };
}

interface Draft extends SchemaResource {
  readonly anchors: Map<string, string>;
  readonly dynamicAnchors: Map<string, string>;
}

/** The URI a schema gives itself; an identifier that is only a fragment, or cannot be read, is none. */
function identifierOf(schema: JsonSchema, base: string): string | undefined {
  if (!isJsonObject(schema) || typeof schema.$id !== 'string' || /^(#|$)/.test(schema.$id)) return undefined;
  return resolveUri(schema.$id, base);
}

function noteAnchors({ $anchor, $dynamicAnchor }: JsonObject, resource: Draft, pointer: string): void {
  for (const name of [$anchor, $dynamicAnchor]) if (typeof name === 'string' && !resource.anchors.has(name)) resource.anchors.set(name, pointer);
  if (typeof $dynamicAnchor === 'string' && !resource.dynamicAnchors.has($dynamicAnchor)) resource.dynamicAnchors.set($dynamicAnchor, pointer);
}

function assertsUnder(metaschema: JsonSchema | undefined): boolean {
  const vocabulary = isJsonObject(metaschema) ? metaschema.$vocabulary : undefined;
  return !isJsonObject(vocabulary) || Object.keys(vocabulary).some((name) => name.endsWith('/vocab/validation'));
}
