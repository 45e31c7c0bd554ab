// Which members of an object a condition looks at, so that it is asked again only when one of them changes.
import { isJsonObject } from '../model/json.js';
import type { SchemaDocument } from './schema-document.js';
import type { SchemaPlace } from './schema-place.js';

/** Keywords that look at the object through its named members only, or at none. */
const INNER: ReadonlySet<string> = new Set(['not', 'if', 'then', 'else']);
const LISTS: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf']);
/** Keywords that look at named members, or at nothing. Any other looks at the value itself, or at names nobody can list. */
const NAMING: ReadonlySet<string> = new Set([
  'properties', 'required', 'dependentRequired', 'dependentSchemas', '$schema', '$id', '$anchor', '$dynamicAnchor', '$defs', 'definitions', '$comment',
  'title', 'description', 'default', 'examples', 'deprecated', 'readOnly', 'writeOnly',
]);

export interface NamesRead {
  readonly names: ReadonlySet<string>;
  /** It also counts whether the value is an object at all. */
  readonly itself: boolean;
}

/** Beyond, it cannot be told. */
const MOST_PLACES = 1000;

/** `all`: it cannot be told. */
export function namesRead(document: SchemaDocument, condition: SchemaPlace): NamesRead | 'all' {
  const walk: Walk = { found: new Set(), itself: false, visited: new Set() };
  return collect(document, condition, walk) ? { names: walk.found, itself: walk.itself } : 'all';
}

interface Walk {
  readonly found: Set<string>;
  itself: boolean;
  readonly visited: Set<SchemaPlace>;
}

/** `false` when it cannot be told. */
function collect(document: SchemaDocument, place: SchemaPlace, walk: Walk): boolean {
  if (walk.visited.has(place)) return true;
  if (walk.visited.size >= MOST_PLACES) return false;
  walk.visited.add(place);
  const { schema } = place;
  if (!isJsonObject(schema)) return true;
  return Object.entries(schema).every(([keyword, value]) => {
    if (keyword === '$ref' || keyword === '$dynamicRef') return collect(document, document.target(place, keyword), walk);
    if (INNER.has(keyword)) return collect(document, document.under(place, keyword), walk);
    if (LISTS.has(keyword) && Array.isArray(value)) return value.every((_each, index) => collect(document, document.under(place, keyword, String(index)), walk));
    if (keyword === 'type' && [value].flat().every((type) => type === 'object' || type === 'null')) {
      walk.itself = true;
      return true;
    }
    if (!NAMING.has(keyword)) return false;
    if (keyword === 'required' && Array.isArray(value)) for (const name of value) walk.found.add(String(name));
    if (isJsonObject(value) && (keyword === 'properties' || keyword === 'dependentRequired' || keyword === 'dependentSchemas')) {
      for (const name of Object.keys(value)) walk.found.add(name);
    }
    if (keyword === 'dependentSchemas' && isJsonObject(value)) return Object.keys(value).every((name) => collect(document, document.under(place, keyword, name), walk));
    if (keyword === 'dependentRequired' && isJsonObject(value)) for (const names of Object.values(value)) if (Array.isArray(names)) for (const name of names) walk.found.add(String(name));
    return true;
  });
}

/** Whether what a schema says depends on what is there, or is chosen. */
export function isConditional({ schema }: SchemaPlace): boolean {
  return isJsonObject(schema) && ['if', 'dependentSchemas', 'oneOf', 'anyOf'].some((keyword) => schema[keyword] !== undefined);
}
