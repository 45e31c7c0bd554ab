// Grows the questions that are about a place and are never sent: which of several possibilities, which sort of answer.
import { valueAt } from '../model/answer.js';
import { isJsonObject } from '../model/json.js';
import type { Json } from '../model/json.js';
import type { SchemaPlace } from '../schema/schema-place.js';
import type { Shape } from '../schema/shape.js';
import { branchOptions } from './branches.js';
import { enter } from './grow-question.js';
import type { Grown, Growth, Spot } from './growth.js';
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

export function typeSelector(growth: Growth, spot: Spot, types: readonly string[]): Grown {
  const { path, pattern, pointer } = spot;
  const at: Spot = { ...spot, path: `${path}#type`, pattern: `${pattern}#type`, pointer: `${pointer}#type` };
  return enter(growth, at, { kind: 'value-type', options: { codes: types }, asks: 'type' });
}

export function chosenType({ answers }: Growth, { path }: Spot, types: readonly string[]): string | undefined {
  const type = valueAt(answers, `${path}#type`);
  return types.find((each) => each === type);
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
