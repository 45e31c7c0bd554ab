// How far groups inside groups can stand where they are: to the depth at which there would be thousands, in schemas whose
// parts refer to one another. Looks at schemas alone.
import { everyShape } from './alternatives.js';
import type { SchemaDocument } from './schema-document.js';
import type { SchemaPlace } from './schema-place.js';
import { MOST_ROWS_AT_FIRST } from './shape-facts.js';

/** More groups than this, those to be asked for among them, are no form; but one that truly describes each of them may. */
const MOST_GROUPS = 2000;
const MOST_SHARING = 4;
/** Nobody finds the way through more levels, and a long chain of definitions would need more than there is room for. */
const DEEPEST = 100;

/** The level of the innermost groups that stand where they are; the whole is level 0. `Infinity` where nothing goes so deep. */
export function inlineDepth(document: SchemaDocument): number {
  const known = depths.get(document) ?? findDepth(document);
  depths.set(document, known);
  return known;
}
const depths = new WeakMap<SchemaDocument, number>();

/** Level by level, each group counted as often as it would stand there: however many ways there are, each is looked at once. */
function findDepth(document: SchemaDocument): number {
  const distinct = new Set([document.root]);
  let level = new Map([[document.root, 1]]);
  let total = 1;
  for (let depth = 0; depth < DEEPEST && level.size > 0; depth += 1) {
    const next = new Map<SchemaPlace, number>();
    for (const [place, count] of level) {
      for (const [part, times] of groupsIn(document, place)) {
        distinct.add(part);
        next.set(part, (next.get(part) ?? 0) + count * times);
        total += count * times;
      }
    }
    if (total > MOST_GROUPS && total > distinct.size * MOST_SHARING) return Math.max(depth - 1, 0);
    level = next;
  }
  return level.size > 0 ? DEEPEST : Infinity;
}

/** What stands in a place without anybody asking for it, and how often, as far as something stands in that again. */
function groupsIn(document: SchemaDocument, place: SchemaPlace): readonly (readonly [SchemaPlace, number])[] {
  const { parts, items, rows } = insideOf(document, place);
  return [...parts.map((part) => [part, 1] as const), ...items.map((part) => [part, rows] as const)]
    .map(([part, times]) => [typeof Object(part.schema).$ref === 'string' ? document.target(part, '$ref') : part, times] as const)
    .filter(([part, times]) => times > 0 && insideOf(document, part).parts.length + insideOf(document, part).rows > 0);
}

/** Its own parts, and the rows that are there from the start. */
function insideOf(document: SchemaDocument, place: SchemaPlace) {
  const { members, prefix, items, merged } = everyShape(document, place);
  return { parts: [...members.values(), ...prefix].flat(), items, rows: Math.min(Number(merged.minItems ?? 0), MOST_ROWS_AT_FIRST) };
}
