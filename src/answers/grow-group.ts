// Grows a group: its members in the schema's order, or in the order in which a step names them, and its branches.
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';
import type { OutlineItem } from '../model/outline.js';
import { memberPath, memberPointerOf, valueAtPointer } from '../model/path.js';
import { memberPlaces } from '../schema/shape.js';
import type { Shape } from '../schema/shape.js';
import { isChosen } from '../procedure/place-sort.js';
import { askedOf, ENTRIES } from './asked.js';
import { grownAgain, rememberGrown } from './grown-before.js';
import { NOTHING, trailUnder } from './growth.js';
import type { Grown, Growth, Inner, Spot } from './growth.js';
import { cameEmpty, restAt } from './marks.js';
import { neededOpenPlaces, openPlaces } from './open-part.js';
import { headingAt } from './title-of.js';

export function growGroup(growth: Growth, spot: Spot, inner: Inner): Grown {
  return openPlaces()?.growOnRequest(growth, spot, inner) ?? growMembers(growth, spot, inner);
}

function growMembers(growth: Growth, spot: Spot, inner: Inner): Grown {
  const { shape } = inner;
  growth.places.set(spot.pointer, spot.path);
  growth.titles.set(spot.path, headingAt(growth, spot, shape));
  const isThere = spot.required || isChosen(growth.schema, shape) || isJsonObject(valueAtPointer(growth.before, spot.pointer));
  if (!spot.required && shape.required.size > 0) growth.presence.set(spot.path, spot.pointer);
  const members: Record<string, Json> = { ...restAt(growth.answers, spot.path) };
  const items: OutlineItem[] = [];
  const open = openPlaces();
  const selectors = open?.selectorsAt(growth, spot, shape).items ?? [];
  const firstBranch = open?.selectorsBefore(growth.schema, shape) ?? Infinity;
  const names = namesAsked(growth, spot, shape);
  const child = childOf(spot, isThere);
  for (const [index, name] of names.entries()) {
    if (index === firstBranch) items.push(...selectors);
    const asked = askedOf(spot.asked, name);
    if (asked === undefined) continue;
    const told = open?.toldBy(growth, spot, { shape, name });
    const path = memberPath(spot.path, name);
    const at = { path, pointer: memberPointerOf(spot.pointer, name), places: memberPlaces(shape, name) ?? NO_PLACES, required: isThere && shape.required.has(name) };
    const again = isThere && told === undefined ? grownAgain(growth, at) : undefined;
    const grown = again ?? growMember(growth, inner, { ...child, ...(told === undefined ? {} : { told }), ...at, asked, pattern: memberPath(spot.pattern, name), name });
    for (const item of grown.items) items.push(item);
    if (grown.value !== undefined) members[name] = grown.value;
  }
  if (firstBranch >= names.length) items.push(...selectors);
  const entries = (spot.asked.whole || spot.asked.parts.has(ENTRIES)) && shape.patterns.size + shape.additional.length > 0 ? neededOpenPlaces().growEntries(growth, { ...spot, required: false }, inner) : NOTHING;
  return wrapped(growth, spot, { shape, items: [...items, ...entries.items], members: isJsonObject(entries.value) ? { ...entries.value, ...members } : members });
}

function growMember(growth: Growth, { grow }: Inner, spot: Spot): Grown {
  const noted = growth.limits.length;
  const grown = grow(growth, spot);
  if (growth.limits.length === noted) rememberGrown(growth, spot, grown);
  return grown;
}

const NO_PLACES: Spot['places'] = [];

function childOf(spot: Spot, isThere: boolean): Pick<Spot, 'trail' | 'parent'> & Partial<Pick<Spot, 'row' | 'dormant'>> {
  return { trail: trailUnder(spot), parent: spot.path, ...(spot.row === undefined ? {} : { row: spot.row }), ...(isThere ? {} : { dormant: { path: spot.path, pointer: spot.pointer } }) };
}

/** A step that names members names their order; what is required but described nowhere is asked too. */
function namesAsked({ schema }: Growth, { asked }: Spot, shape: Shape): readonly string[] {
  const { members, required } = shape;
  const toCome = openPlaces()?.namesToCome(schema, shape);
  const isAsked = (name: string) => members.has(name) || (required.has(name) && toCome?.has(name) !== true);
  return asked.whole ? [...members.keys(), ...[...required].filter((name) => !members.has(name) && isAsked(name))] : [...asked.parts.keys()].filter(isAsked);
}

function wrapped(growth: Growth, spot: Spot, { shape, items, members }: { readonly shape: Shape; readonly items: readonly OutlineItem[]; readonly members: JsonObject }): Grown {
  const isGiven = Object.keys(members).length > 0 || spot.required || isChosen(growth.schema, shape) || cameEmpty(growth.answers, spot.path);
  const value = isGiven ? members : undefined;
  if (!spot.asked.whole || spot.bare === true || items.length === 0) return { items, value };
  return { items: [{ sort: 'group', path: spot.path, pattern: spot.pattern, ...headingAt(growth, spot, shape), items }], value };
}
