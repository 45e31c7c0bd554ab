// Grows the questions that are about a place and are never sent: which of several possibilities, which sort of answer.
import { valueAt } from '../model/answer.js';
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';
import { memberPath } from '../model/path.js';
import { everyShape, singleValue } from '../schema/alternatives.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import type { SchemaPlace } from '../schema/schema-place.js';
import { isNull } from '../schema/shape.js';
import type { Shape } from '../schema/shape.js';
import { enter } from './grow-question.js';
import type { Grown, Growth, Spot } from './growth.js';
import { choicesIn } from '../procedure/place-sort.js';
import { readableName } from '../procedure/readable-name.js';

/** One question for each choice of branches that the shape leaves open or has seen taken. */
export function selectorsAt(growth: Growth, spot: Spot, { alternatives }: Shape): Grown {
  const { whole, parts } = spot.asked;
  const items = choicesIn(growth.schema, alternatives).flatMap(({ alternative, suffix }) => {
    if (!whole && !parts.has(suffix)) return [];
    const { path, pattern, pointer } = spot;
    const at: Spot = { ...spot, path: `${path}${suffix}`, pattern: `${pattern}${suffix}`, pointer: `${pointer}${suffix}` };
    const options = branchOptions(growth.schema, alternative.branches);
    return enter(growth, at, { kind: 'choice', options, asks: 'branch', ...ownTitle(alternative.place, spot) }).items;
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
function ownTitle({ schema }: SchemaPlace, { places }: Spot): { readonly title?: string } {
  const isWhole = places.some((place) => place.schema === schema);
  return isJsonObject(schema) && typeof schema.title === 'string' && !isWhole ? { title: schema.title } : {};
}

/** Codes `0`, `1`, …: branches have no other name that lasts. What may be null is left blank. */
function branchOptions(schema: SchemaDocument, branches: readonly SchemaPlace[]): Json {
  const asked = branches.flatMap((branch, index) => (isNull(branch.schema) ? [] : [{ code: String(index), names: namesOf(schema, branch) }]));
  const titles = asked.map(({ code, names }, index) => {
    const own = names.find((name) => asked.every((other) => other.code === code || !other.names.includes(name)));
    return [code, own ?? `${names[0] ?? ''} ${index + 1}`.trim()] as const;
  });
  return { codes: asked.map(({ code }) => code), titles: Object.fromEntries(titles) };
}

/** What may tell a branch from the others: its title, its fixed values, where it refers to, what it asks for. */
function namesOf(schema: SchemaDocument, branch: SchemaPlace): readonly string[] {
  const { merged, members, required } = everyShape(schema, branch);
  const shapes = [...members].map(([name, places]) => ({ name, shapes: places.map((place) => everyShape(schema, place).merged) }));
  const fixed = shapes.flatMap((member) => member.shapes.map(singleValue).find((value) => value !== undefined) ?? []);
  const titles = shapes.filter(({ name }) => required.size === 0 || required.has(name)).slice(0, 3).map((member) => titleIn(member.shapes) ?? readableName(memberPath('', member.name)));
  const reference = isJsonObject(branch.schema) && typeof branch.schema.$ref === 'string' ? branch.schema.$ref.split(/[/#]/).at(-1) : undefined;
  return [
    ...(typeof merged.title === 'string' ? [merged.title] : []),
    ...fixed.filter((value) => typeof value === 'string' || typeof value === 'number').map(String),
    ...(reference === undefined || reference === '' ? [] : [readableName(memberPath('', reference))]),
    ...(titles.length === 0 ? [] : [titles.join(', ')]),
    ...(typeof merged.description === 'string' ? [merged.description] : []),
  ];
}

function titleIn(shapes: readonly JsonObject[]): string | undefined {
  return shapes.map(({ title }) => title).find((title) => typeof title === 'string');
}
