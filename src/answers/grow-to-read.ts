// Grows a place of several answers that the schema lets nobody change: what lies in it can only be read too. Of one that the
// schema refuses nothing is sent: nobody can mend it.
import { valueAtPointer } from '../model/path.js';
import { cameEmpty } from './marks.js';
import { inSchema, withinLimits } from '../model/limit.js';
import { evaluate } from '../schema/evaluate.js';
import { shapeOf } from '../schema/shape.js';
import type { Json } from '../model/json.js';
import type { ProcedureProblem } from '../model/error.js';
import type { Growth, GrowSame, Spot } from './growth.js';

export const growToRead: GrowSame = (growth, spot, growAsked) => {
  const { items, value: grown } = growAsked(toRead(growth, spot), spot);
  // Nobody says that there is nothing in it: what did not come is let be.
  const value = grown === null || holdsSomething(grown) || cameEmpty(growth.answers, spot.path) ? grown : undefined;
  const { whole } = spot.asked;
  // What several steps ask parts of is known once all have grown.
  if (!whole) growth.values.set(spot.path, spot.pointer);
  const judged = whole ? value : valueAtPointer(growth.before, spot.pointer);
  const isUnfit = judged !== undefined && isRefused(growth, spot, judged);
  const at = whole ? spot.path : items[0]?.path;
  if (isUnfit && holdsSomething(judged) && at !== undefined) growth.unfit.set(spot.path, growth.unfit.get(spot.path) ?? at);
  if (whole ? value !== undefined && !isUnfit : (value ?? judged) !== undefined) return { items, value };
  // The schema may require it in vain.
  growth.places.delete(spot.pointer);
  growth.hidden.add(spot.pointer);
  return { items, value: undefined };
};

/** Of a list or a map: no row comes or goes. So it is where each row can only be read: a new one would stay empty. */
export function heldRows(growth: Growth, rows: Spot['places']): { readonly readOnly?: true } {
  return growth.readOnly !== undefined || areToRead(growth, rows) ? { readOnly: true } : {};
}

/** As the schema says it of all that may stand there, whatever is answered. */
export function areToRead({ schema }: Growth, places: Spot['places']): boolean {
  return places.length > 0 && shapeOf(schema, places, { value: undefined, choose: () => undefined }).merged.readOnly === true;
}

function toRead(growth: Growth, readOnly: Spot): Growth {
  if (growth.readOnly !== undefined) return { ...growth, readOnly };
  // What an earlier growth made of these questions may have been free to change.
  return { ...growth, readOnly, copy: (path) => ({ readOnly: true, ...growth.copy?.(path) }), known: new Map() };
}

/** What is missing in a group is let be, as in one single question. */
function isRefused({ schema, limits }: Growth, { places }: Spot, value: Json): boolean {
  const note = (limit: ProcedureProblem) => limits.push(limit);
  return places.some((place) => withinLimits(() => evaluate(schema, place, value).some(({ keyword }) => Array.isArray(value) || keyword !== 'required'), false, { at: inSchema(place.pointer), note }));
}

function holdsSomething(value: Json | undefined): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
