// What a `oneOf` or `anyOf` means for somebody who fills in a form: a list of options, a choice between different
// questions, or only a rule about answers that are asked anyway. Never looks at answers.
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';
import { isLeftBlank, isNull } from './keyword-values.js';
import { saysNothing } from './merge-keywords.js';
import type { SchemaDocument } from './schema-document.js';
import type { SchemaPlace } from './schema-place.js';
import { shapeOf } from './shape.js';
import type { Alternative, Shape } from './shape.js';

export type AlternativeSort =
  /** Every branch is one value, with its title: an enumeration. */
  | 'options'
  /** The branches ask for different things: the citizen chooses one. */
  | 'choice'
  /** The branches only restrict what is asked in any case. */
  | 'rule';

const sorts = new WeakMap<JsonObject, Partial<Record<Alternative['keyword'], AlternativeSort>>>();

export function sortOfAlternative(document: SchemaDocument, alternative: Alternative): AlternativeSort {
  const { keyword, place } = alternative;
  const schema = isJsonObject(place.schema) ? place.schema : {};
  const known = sorts.get(schema) ?? {};
  const sort = known[keyword] ?? decide(document, alternative);
  sorts.set(schema, { ...known, [keyword]: sort });
  return sort;
}

function decide(document: SchemaDocument, { branches }: Alternative): AlternativeSort {
  const asked = branches.filter(({ schema }) => !isLeftBlank(schema));
  const shapes = asked.map((branch) => everyShape(document, branch));
  if (shapes.every(({ merged }, index) => isNull(asked[index]?.schema ?? true) || singleValue(merged) !== undefined)) return 'options';
  const kinds = new Set(shapes.map(({ merged }) => JSON.stringify(merged.type ?? null)));
  return kinds.size > 1 || shapes.some(asksSomething) ? 'choice' : 'rule';
}

/** Everything a branch could ever say, whatever is answered. */
export function everyShape(document: SchemaDocument, place: SchemaPlace): Shape {
  const shape = everyShapes.get(place) ?? shapeOf(document, [place], { value: undefined, choose: 'every' });
  everyShapes.set(place, shape);
  return shape;
}

/** A place belongs to one document. */
const everyShapes = new WeakMap<SchemaPlace, Shape>();

/** A branch that speaks only of `required` or of limits asks nothing of its own. */
function asksSomething({ merged, members, patterns, additional, prefix, items, contains }: Shape): boolean {
  const hasParts = [...members.values()].some((places) => places.some(({ schema }) => isJsonObject(schema) && !saysNothing(plain(schema))));
  return hasParts || patterns.size + additional.length + prefix.length + items.length + contains.length > 0 || merged.enum !== undefined || merged.const !== undefined;
}

/** `not` and `required` under a member forbid or demand; they describe nothing. */
function plain(schema: JsonObject): JsonObject {
  const { not: _not, required: _required, ...rest } = schema;
  return rest;
}

/** The value of `const`, or of an `enum` of one. */
export function singleValue(merged: JsonObject): Json | undefined {
  if (merged.const !== undefined) return merged.const;
  return Array.isArray(merged.enum) && merged.enum.length === 1 ? merged.enum[0] : undefined;
}

/** The options of an alternative whose every branch is one value, as `oneOf` spells them. */
export function optionsOf(document: SchemaDocument, { branches }: Alternative): readonly JsonObject[] {
  return branches.filter(({ schema }) => !isLeftBlank(schema)).map((branch) => {
    const { merged } = everyShape(document, branch);
    const { title, description } = merged;
    return { const: singleValue(merged) ?? null, ...(title === undefined ? {} : { title }), ...(description === undefined ? {} : { description }) };
  });
}
