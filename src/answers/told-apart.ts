// The members whose fixed values tell the branches of a choice apart (`kind: {const: "phone"}`). Whoever chose a branch has
// said them already: they are sent, never asked or shown. Never looks at answers.
import type { Json } from '../model/json.js';
import { everyShape, singleValue } from '../schema/alternatives.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import type { SchemaPlace } from '../schema/schema-place.js';
import { isNull } from '../schema/keyword-values.js';
import { memberPlaces, shapeOf } from '../schema/shape.js';
import type { Alternative, Shape } from '../schema/shape.js';
import { jsonEqual } from '../schema/json-equal.js';
import { choicesIn, suffixOf } from '../procedure/place-sort.js';
import type { Grown, Growth, Spot, Told } from './growth.js';
import { isGivenWhole } from './marks.js';

/** Left out: it is a question like others. */
export function toldBy({ schema }: Growth, spot: Spot, { shape, name }: { readonly shape: Shape; readonly name: string }): Told | undefined {
  const choices = choicesIn(schema, shape.alternatives);
  const by = choices.find((choice) => valuesIn(schema, choice).has(name));
  if (by === undefined) return undefined;
  const choice = `${spot.path}${suffixOf(schema, spot.places, by)}`;
  const isTaken = shape.taken.some(({ alternative }) => alternative === by);
  // As long as nothing is chosen, a branch that leaves it open may still ask for it.
  if (!isTaken) return valuesIn(schema, by).get(name)?.isEverywhere === true ? { choice, value: undefined } : undefined;
  const { merged } = shapeOf(schema, memberPlaces(shape, name) ?? [], { value: undefined, choose: () => undefined });
  const value = singleValue(merged);
  return value === undefined ? undefined : { choice, value };
}

/** What concerns it stands at the choice. A document that came without it goes back without it. */
export function growTold({ answers, places }: Growth, { path, pointer, parent, required }: Spot, { choice, value }: Told): Grown {
  places.set(pointer, choice);
  const isLeftOut = !required && isGivenWhole(answers, parent) && !answers.has(path);
  return { items: [], value: isLeftOut ? undefined : value };
}

interface Values {
  readonly isEverywhere: boolean;
}

/** The names of the members that tell these branches apart. */
function valuesIn(schema: SchemaDocument, { branches }: Alternative): ReadonlyMap<string, Values> {
  const known = told.get(branches) ?? readValues(schema, branches.filter((branch) => !isNull(branch.schema)));
  told.set(branches, known);
  return known;
}
const told = new WeakMap<readonly SchemaPlace[], ReadonlyMap<string, Values>>();

function readValues(schema: SchemaDocument, branches: readonly SchemaPlace[]): ReadonlyMap<string, Values> {
  const values = new Map<string, Json[]>();
  for (const branch of branches) {
    for (const [name, places] of everyShape(schema, branch).members) {
      const value = places.map((place) => singleValue(everyShape(schema, place).merged)).find((each) => each !== undefined);
      if (value !== undefined) values.set(name, [...(values.get(name) ?? []), value]);
    }
  }
  const telling = [...values].filter(([, [first, ...others]]) => first !== undefined && others.some((each) => !jsonEqual(each, first)));
  return new Map(telling.map(([name, each]) => [name, { isEverywhere: each.length === branches.length }]));
}
