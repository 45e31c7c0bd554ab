// What a schema says to the kind `duration`: in which units it is asked for.
import type { JsonObject } from '../../model/json.js';
import { exampleIn } from '../shared/given-example.js';
import { compilePattern } from '../text/compile-pattern.js';
import { amountsIn } from './duration.js';
import type { DurationOptions } from './duration.js';
import { UNITS, type Unit } from './units.js';

export function durationSchema(schema: JsonObject): DurationOptions {
  return { units: unitsFor(schema), ...exampleIn(schema, (text) => amountsIn(text) !== undefined) };
}

const CALENDAR: readonly Unit[] = ['years', 'months', 'days'];
const CLOCK: readonly Unit[] = ['hours', 'minutes'];
const EACH_ALONE: Readonly<Record<Unit, string>> = { years: 'P2Y', months: 'P2M', weeks: 'P2W', days: 'P2D', hours: 'PT2H', minutes: 'PT2M', seconds: 'PT2S' };

/** The units that the pattern admits; else those of the same sort as in the examples and the default; else all but the rare ones. */
function unitsFor({ pattern, examples, default: usual }: JsonObject): readonly Unit[] {
  const expression = typeof pattern === 'string' ? compilePattern(pattern) : undefined;
  const admitted = UNITS.filter((unit) => expression?.test(EACH_ALONE[unit]));
  if (admitted.length > 0 && admitted.length < UNITS.length) return admitted;
  const shown = new Set([...(Array.isArray(examples) ? examples : []), usual].flatMap((each) => amountsIn(each) ?? []).map(([unit]) => unit));
  const sorts = [CALENDAR, CLOCK].filter((units) => units.some((unit) => shown.has(unit)));
  const also = new Set([...(sorts.length === 0 && shown.size === 0 ? [CALENDAR, CLOCK] : sorts).flat(), ...shown]);
  return UNITS.filter((unit) => also.has(unit));
}
