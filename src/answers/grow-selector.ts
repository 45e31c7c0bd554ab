// Grows the questions that are about a place and are never sent: which of several possibilities, which sort of answer; and
// tells what such a choice means for the members beside it.
import { valueAt } from '../model/answer.js';
import { isJsonObject } from '../model/json.js';
import type { Json } from '../model/json.js';
import { everyShape } from '../schema/alternatives.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import type { SchemaPlace } from '../schema/schema-place.js';
import type { Shape } from '../schema/shape.js';
import { branchOptions } from './branches.js';
import { enter } from './grow-question.js';
import { NOTHING } from './growth.js';
import type { Grown, Growth, Spot } from './growth.js';
import type { OpenPlaces } from './open-part.js';
import { choicesIn, suffixOf } from '../procedure/place-sort.js';

/** One question for each choice of branches that the shape leaves open or has seen taken. */
export function selectorsAt(growth: Growth, spot: Spot, { alternatives }: Shape): Grown {
  const { whole, parts } = spot.asked;
  const choices = choicesIn(growth.schema, alternatives);
  const items = choices.flatMap((alternative) => {
    const suffix = suffixOf(growth.schema, spot.places, alternative);
    if (!whole && !parts.has(suffix)) return [];
    const { path, pattern, pointer } = spot;
    const at: Spot = { ...spot, path: `${path}${suffix}`, pattern: `${pattern}${suffix}`, pointer: `${pointer}${suffix}` };
    const { kind, options } = branchOptions(growth.schema, alternative);
    return enter(growth, at, { kind, options, asks: kind === 'choice' ? 'branch' : 'type', ...(ownTitle(alternative.place, spot) ?? (choices.length > 1 ? titleOfMany(options) : {})) }).items;
  });
  return { items, value: undefined };
}

/** Several types: the citizen says which, then gives such an answer. */
export function growTypes(growth: Growth, spot: Spot, { types, growAs }: Parameters<OpenPlaces['growTypes']>[2]): Grown {
  const { path, pattern, pointer } = spot;
  const at: Spot = { ...spot, path: `${path}#type`, pattern: `${pattern}#type`, pointer: `${pointer}#type` };
  const { items } = enter(growth, at, { kind: 'value-type', options: { codes: types }, asks: 'type' });
  const answer = valueAt(growth.answers, `${path}#type`);
  const type = types.find((each) => each === answer);
  const grown = type === undefined ? NOTHING : growAs(type);
  // Nobody is asked what can only be read: the answer itself tells its sort.
  return { items: growth.readOnly === undefined ? [...items, ...grown.items] : grown.items, value: grown.value };
}

/** Where a branch decides about a member that is asked in any case, the choice comes before it. */
export function selectorsBefore(schema: SchemaDocument, { alternatives, members }: Shape): number {
  const comeFirst = alternatives.some(({ branches, after }) => {
    const before = new Set([...members.keys()].slice(0, after));
    return branches.some((branch) => [...everyShape(schema, branch).members.keys()].some((name) => before.has(name)));
  });
  return comeFirst ? 0 : Math.min(...alternatives.map(({ after }) => after), Infinity);
}

/** What these are is only known once a branch is chosen. */
export function namesToCome(schema: SchemaDocument, { alternatives, taken }: Shape): ReadonlySet<string> {
  const open = choicesIn(schema, alternatives).filter((alternative) => taken.every((each) => each.alternative !== alternative));
  return new Set(open.flatMap(({ branches }) => branches.flatMap((branch) => [...everyShape(schema, branch).members.keys()])));
}

/** The title of the whole place stands above the choice already. */
function ownTitle({ schema }: SchemaPlace, { places }: Spot): { readonly title: string } | undefined {
  const isWhole = places.some((place) => place.schema === schema);
  return isJsonObject(schema) && typeof schema.title === 'string' && !isWhole ? { title: schema.title } : undefined;
}

/** Several choices at one place are told apart by what there is to choose. */
function titleOfMany(options: Json): { readonly title?: string } {
  const titles = isJsonObject(options) && isJsonObject(options.titles) ? Object.values(options.titles) : [];
  return titles.length === 0 ? {} : { title: titles.slice(0, 3).join(' / ') };
}
