// Grows a group: its members in the schema's order, or in the order in which a step names them, and its branches.
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';
import type { OutlineItem } from '../model/outline.js';
import { memberPath, memberPointerOf, rowPath, valueAtPointer } from '../model/path.js';
import { comesRound } from '../schema/recursion.js';
import { everyShape } from '../schema/alternatives.js';
import { memberPlaces } from '../schema/shape.js';
import type { Shape } from '../schema/shape.js';
import { choicesIn, isChosen } from '../procedure/place-sort.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import { askedOf, ROWS } from './asked.js';
import { ENTRIES, growEntries } from './grow-entries.js';
import { selectorsAt } from './grow-selector.js';
import { grownAgain, rememberGrown } from './grown-before.js';
import { NOTHING, trailUnder } from './growth.js';
import type { Grown, Growth, Inner, Spot } from './growth.js';
import { cameEmpty, restAt } from './marks.js';
import { rowsAt } from './rows.js';
import { headingAt, wordsAt } from './title-of.js';
import { toldBy } from './told-apart.js';

export function growGroup(growth: Growth, spot: Spot, inner: Inner): Grown {
  return recurs(growth, spot) && !isChosen(growth.schema, inner.shape) ? growOnRequest(growth, spot, inner) : growMembers(growth, spot, inner);
}

function growMembers(growth: Growth, spot: Spot, inner: Inner): Grown {
  const { shape } = inner;
  growth.places.set(spot.pointer, spot.path);
  growth.titles.set(spot.path, headingAt(growth, spot, shape));
  const isThere = spot.required || isChosen(growth.schema, shape) || isJsonObject(valueAtPointer(growth.before, spot.pointer));
  if (!spot.required && shape.required.size > 0) growth.presence.set(spot.path, spot.pointer);
  const members: Record<string, Json> = { ...restAt(growth.answers, spot.path) };
  const items: OutlineItem[] = [];
  const selectors = selectorsAt(growth, spot, shape).items;
  const firstBranch = selectorsComeFirst(growth, shape) ? 0 : Math.min(...shape.alternatives.map(({ after }) => after), Infinity);
  const names = namesAsked(growth, spot, shape);
  const child = childOf(spot, isThere);
  for (const [index, name] of names.entries()) {
    if (index === firstBranch) items.push(...selectors);
    const asked = askedOf(spot.asked, name);
    if (asked === undefined) continue;
    const told = toldBy(growth, spot, { shape, name });
    const path = memberPath(spot.path, name);
    const at = { path, pointer: memberPointerOf(spot.pointer, name), places: memberPlaces(shape, name) ?? NO_PLACES, required: isThere && shape.required.has(name) };
    const again = isThere && told === undefined ? grownAgain(growth, at) : undefined;
    const grown = again ?? growMember(growth, inner, { ...child, ...(told === undefined ? {} : { told }), ...at, asked, pattern: memberPath(spot.pattern, name), name });
    for (const item of grown.items) items.push(item);
    if (grown.value !== undefined) members[name] = grown.value;
  }
  if (firstBranch >= names.length) items.push(...selectors);
  const entries = (spot.asked.whole || spot.asked.parts.has(ENTRIES)) && shape.patterns.size + shape.additional.length > 0 ? growEntries(growth, { ...spot, required: false }, inner) : NOTHING;
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
  const later = namesInOpenBranches(schema, shape);
  const isAsked = (name: string) => members.has(name) || (required.has(name) && !later.has(name));
  return asked.whole ? [...members.keys(), ...[...required].filter((name) => !members.has(name) && isAsked(name))] : [...asked.parts.keys()].filter(isAsked);
}

/** What these are is only known once a branch is chosen. */
function namesInOpenBranches(schema: SchemaDocument, { alternatives, taken }: Shape): ReadonlySet<string> {
  const open = choicesIn(schema, alternatives).filter((alternative) => taken.every((each) => each.alternative !== alternative));
  return new Set(open.flatMap(({ branches }) => branches.flatMap((branch) => [...everyShape(schema, branch).members.keys()])));
}

/** Where a branch decides about a member that is asked in any case, the choice comes before it. */
function selectorsComeFirst({ schema }: Growth, { alternatives, members }: Shape): boolean {
  return alternatives.some(({ branches, after }) => {
    const before = new Set([...members.keys()].slice(0, after));
    return branches.some((branch) => [...everyShape(schema, branch).members.keys()].some((name) => before.has(name)));
  });
}

function wrapped(growth: Growth, spot: Spot, { shape, items, members }: { readonly shape: Shape; readonly items: readonly OutlineItem[]; readonly members: JsonObject }): Grown {
  const isGiven = Object.keys(members).length > 0 || spot.required || isChosen(growth.schema, shape) || cameEmpty(growth.answers, spot.path);
  const value = isGiven ? members : undefined;
  if (!spot.asked.whole || spot.bare === true || items.length === 0) return { items, value };
  return { items: [{ sort: 'group', path: spot.path, pattern: spot.pattern, ...headingAt(growth, spot, shape), items }], value };
}

function recurs({ schema }: Growth, { places, trail, bare }: Spot): boolean {
  return bare !== true && comesRound(schema, trail, places);
}

/** A group inside itself would never end: it is there once the citizen adds it. */
function growOnRequest(growth: Growth, spot: Spot, inner: Inner): Grown {
  const { ids } = rowsAt(growth.answers, spot.path, 0);
  growth.places.set(spot.pointer, spot.path);
  const grown = ids.slice(0, 1).map((id) => {
    const path = rowPath(spot.path, id);
    // Its shape follows from what is answered in it: it grows as any place does.
    const { items, value } = inner.grow(growth, { ...spot, path, pattern: `${spot.pattern}${ROWS}`, parent: path, required: true, bare: true, trail: [] });
    return { row: { id, path, items }, value };
  });
  return {
    items: [{ sort: 'list', path: spot.path, pattern: spot.pattern, ...wordsAt(spot, inner.shape.merged), required: spot.required, rows: grown.map(({ row }) => row), least: 0, most: 1, keyed: false }],
    value: grown[0]?.value,
  };
}
