// Whether a list that everybody knows (countries, communes …) lacks what a schema lists, or has nothing that it takes.
import { listedIn } from '../../fields/choice/choice-options.js';
import { PLACES } from '../../fields/places/places.js';
import { isJsonObject } from '../../model/json.js';
import type { JsonObject } from '../../model/json.js';
import { nearestName } from '../../procedure/nearest-name.js';
import { formats } from '../../schema/formats.js';
import { someOf } from '../some-of.js';
import type { Unfit } from './unfit.js';
import { refusesText } from './unfit-codes.js';

type PlaceList = keyof typeof PLACES;
/** What can refuse a code that no list of the schema names. */
const LIMITS = ['pattern', 'minLength', 'maxLength', 'format'] as const;

export function unfitList(kind: string, schema: JsonObject): Unfit | undefined {
  if (!isPlaceList(kind)) return undefined;
  const own = kind === 'nationalities' ? schema.items : schema;
  return isJsonObject(own) ? (unknownIn(kind, own) ?? refusedBy(kind, own)) : undefined;
}

/** Of a list in the schema nobody could choose what is not in the list of the kind. */
function unknownIn(kind: PlaceList, schema: JsonObject): Unfit | undefined {
  const listed = (listedIn(schema) ?? []).flatMap(({ value }) => (value === null ? [] : [typeof value === 'string' ? value : JSON.stringify(value)]));
  const strange = listed.filter((each) => !PLACES[kind].includes(each));
  if (strange.length === 0) return undefined;
  const words = someOf(strange.map((each) => JSON.stringify(each)));
  const meant = strange.length === 1 ? meantBy(strange[0] ?? '', PLACES[kind]) : [];
  const guess = meant.length === 0 ? '' : `Did you mean ${meant.map((each) => `"${each}"`).join(' or ')}? `;
  return {
    why: `whose list does not have ${words}, which the schema names: nobody can choose ${strange.length === 1 ? 'it' : 'them'}`,
    remedy: `${guess}Correct ${words} in answers.schema.json`,
  };
}

/** A slip, or the beginning of a name. */
function meantBy(written: string, list: readonly string[]): readonly string[] {
  const longer = list.filter((each) => each.toLowerCase().startsWith(`${written.toLowerCase()}-`));
  const near = list.find((each) => each.toLowerCase() === written.toLowerCase()) ?? nearestName(written, list);
  if (longer.length > 0 && longer.length <= MOST_MEANT) return longer;
  // Of two or three letters almost every code is near.
  return near === undefined || (written.length < 4 && near.toLowerCase() !== written.toLowerCase()) ? [] : [near];
}
const MOST_MEANT = 2;

function refusedBy(kind: PlaceList, schema: JsonObject): Unfit | undefined {
  const isTaken = (code: string, limits: JsonObject): boolean => !refusesText(limits, code) && formats[String(limits.format)]?.(code) !== false;
  if (listedIn(schema) !== undefined || PLACES[kind].some((code) => isTaken(code, schema))) return undefined;
  const [first = ''] = PLACES[kind];
  const limit = LIMITS.find((keyword) => schema[keyword] !== undefined && !PLACES[kind].some((code) => isTaken(code, { [keyword]: schema[keyword] ?? null }))) ?? 'pattern';
  return { why: `whose list has values such as "${first}", and the schema refuses all of them`, remedy: `Correct "${limit}" in answers.schema.json` };
}

function isPlaceList(kind: string): kind is PlaceList {
  return Object.hasOwn(PLACES, kind);
}
