// How far groups inside groups can stand where they are: to the depth at which there would be thousands, in schemas whose
// parts refer to one another. Looks at schemas alone.
import { isJsonObject } from '../model/json.js';
import type { SchemaDocument } from './schema-document.js';
import type { SchemaPlace } from './schema-place.js';
import { shapeOf } from './shape.js';

/** More groups than this, those to be asked for among them, are no form; but one that truly describes each of them may. */
const MOST_GROUPS = 2000;
const MOST_SHARING = 4;
/** By then a group holds itself, or nothing grows any more. */
const DEEPEST = 40;

/** The level of the innermost groups that stand where they are; the whole is level 0. `Infinity` for nearly every schema. */
export function inlineDepth(document: SchemaDocument): number {
  const known = depths.get(document) ?? findDepth(document);
  depths.set(document, known);
  return known;
}
const depths = new WeakMap<SchemaDocument, number>();

/** Level by level, each group counted as often as it would stand there: however many ways there are, each is looked at once. */
function findDepth(document: SchemaDocument): number {
  const parts = new Map<SchemaPlace, readonly SchemaPlace[]>();
  let level = new Map([[document.root, 1]]);
  const distinct = new Set([document.root]);
  let total = 1;
  for (let depth = 0; depth < DEEPEST && level.size > 0; depth += 1) {
    const next = new Map<SchemaPlace, number>();
    for (const [place, count] of level) {
      const inside = parts.get(place) ?? groupsIn(document, place);
      parts.set(place, inside);
      for (const each of inside) {
        distinct.add(each);
        next.set(each, (next.get(each) ?? 0) + count);
      }
    }
    total += [...next.values()].reduce((sum, count) => sum + count, 0);
    if (total > MOST_GROUPS && total > distinct.size * MOST_SHARING) return Math.max(depth - 1, 0);
    level = next;
  }
  return Infinity;
}

/** What stands in a place without anybody asking for it, as far as something stands in that again. */
function groupsIn(document: SchemaDocument, place: SchemaPlace): readonly SchemaPlace[] {
  const { merged, members, prefix, items, contains, additional, patterns } = shapeOf(document, [place], { value: undefined, choose: 'every' });
  const rows = typeof merged.minItems === 'number' && merged.minItems > 0 ? [...items, ...contains] : [];
  const entries = typeof merged.minProperties === 'number' && merged.minProperties > 0 ? [...additional, ...[...patterns.values()].flat()] : [];
  return [...[...members.values()].flat(), ...prefix.flat(), ...rows, ...entries].filter(({ schema }) => isJsonObject(schema) && HOLDERS.some((keyword) => schema[keyword] !== undefined)).map((each) => referred(document, each));
}
const HOLDERS = ['$ref', '$dynamicRef', 'properties', 'prefixItems', 'items', 'additionalProperties', 'patternProperties', 'allOf', 'anyOf', 'oneOf', 'if', 'dependentSchemas'];

/** A schema that only refers is what it refers to. */
function referred(document: SchemaDocument, place: SchemaPlace): SchemaPlace {
  let at = place;
  for (let steps = 0; steps < DEEPEST && isJsonObject(at.schema) && Object.keys(at.schema).length === 1 && typeof at.schema.$ref === 'string'; steps += 1) at = document.target(at, '$ref');
  return at;
}
