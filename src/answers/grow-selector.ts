// Grows the questions that are about a place and are never sent: which of several possibilities, which sort of answer.
import { valueAt } from '../model/answer.js';
import { isJsonObject } from '../model/json.js';
import type { Json } from '../model/json.js';
import { everyShape, singleValue } from '../schema/alternatives.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import type { SchemaPlace } from '../schema/schema-place.js';
import type { Shape } from '../schema/shape.js';
import { enter } from './grow-question.js';
import type { Grown, Growth, Spot } from './growth.js';
import { choicesIn } from '../procedure/place-sort.js';

/** One question for each choice of branches that the shape leaves open or has seen taken. */
export function selectorsAt(growth: Growth, spot: Spot, { alternatives }: Shape): Grown {
  const { whole, parts } = spot.asked;
  const items = choicesIn(growth.schema, alternatives).flatMap(({ alternative, suffix }) => {
    if (!whole && !parts.has(suffix)) return [];
    const { path, pattern, pointer } = spot;
    const at: Spot = { ...spot, path: `${path}${suffix}`, pattern: `${pattern}${suffix}`, pointer: `${pointer}${suffix}` };
    const title = isJsonObject(alternative.place.schema) ? alternative.place.schema.title : undefined;
    const options = branchOptions(growth.schema, alternative.branches);
    return enter(growth, at, { kind: 'choice', options, asks: 'branch', ...(typeof title === 'string' ? { title } : {}) }).items;
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

/** Codes `0`, `1`, …: branches have no other name that lasts. */
function branchOptions(schema: SchemaDocument, branches: readonly SchemaPlace[]): Json {
  const titles = branches.map((branch, index) => [String(index), branchTitle(schema, branch, index)] as const);
  return { codes: branches.map((_branch, index) => String(index)), titles: Object.fromEntries(titles) };
}

/** What tells a branch from the others: its title, its one fixed value, where it refers to, what it asks for. */
function branchTitle(schema: SchemaDocument, branch: SchemaPlace, index: number): string {
  const { merged, members, required } = everyShape(schema, branch);
  if (typeof merged.title === 'string') return merged.title;
  const fixed = [...members].flatMap(([, places]) => {
    const value = places.map((place) => singleValue(everyShape(schema, place).merged)).find((each) => each !== undefined);
    return value === undefined ? [] : [String(value)];
  });
  const reference = isJsonObject(branch.schema) && typeof branch.schema.$ref === 'string' ? branch.schema.$ref.split('/').at(-1) : undefined;
  const names = [...(required.size > 0 ? required : members.keys())].slice(0, 3);
  return fixed[0] ?? readable(reference) ?? (names.length > 0 ? names.map(readable).join(', ') : String(index + 1));
}

/** `streetAddress` becomes `street address`. */
function readable(name: string | undefined): string | undefined {
  return name?.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' ').toLowerCase();
}
