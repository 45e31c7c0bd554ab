// Conditions of the schema, each decided once for the members that it looked at, while an outline settles.
import { isJsonObject } from '../model/json.js';
import type { Json } from '../model/json.js';
import { inSchema, withinLimits } from '../model/limit.js';
import { conditionReads } from '../schema/remembered-places.js';
import type { SchemaPlace } from '../schema/schema-place.js';
import type { Decision, Growth } from './growth.js';

/**
 * Whether a condition holds for the value at a pointer: given again as long as its members are the very same. One that costs
 * too much to tell counts as one that does not hold.
 */
export function decided(growth: Pick<Growth, 'schema' | 'decisions' | 'limits'>, condition: SchemaPlace, { pointer, value, tell }: { readonly pointer: string; readonly value: Json | undefined; readonly tell: () => boolean }): boolean {
  const { schema, decisions, limits } = growth;
  const reads = conditionReads(schema, condition);
  const told = () => withinLimits(tell, false, { at: inSchema(condition.pointer), note: (limit) => limits.push(limit) });
  if (reads === 'all' || reads.itself) return told();
  const seen = [...reads.names].map((name) => (isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined));
  const here = decisions.get(pointer) ?? new Map<SchemaPlace, Decision>();
  decisions.set(pointer, here);
  const known = here.get(condition);
  if (known?.seen.every((each, index) => each === seen[index]) === true) return known.holds;
  const noted = limits.length;
  const holds = told();
  // A limit is noted in each growth that meets it.
  if (limits.length === noted) here.set(condition, { seen, holds });
  return holds;
}
