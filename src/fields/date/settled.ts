// What stands in the parts of a date once a field is left: what was written whole in its parts, and a year in full where two
// digits of it are read. What cannot be read stays as it was typed.
import type { Json, JsonObject } from '../../model/json.js';
import type { FieldKind } from '../field-kind.js';
import { isYear } from './date.js';

type Dated = { readonly year: string };

/** @param whole what was typed into one of them, where that is a date by itself */
export function settled<Options extends Json, Raw extends JsonObject & Dated>(kind: Pick<FieldKind<string, Options, Raw, string>, 'read' | 'format'>, options: Options, raw: Raw, whole: Raw = raw): Raw {
  const answer = kind.read(whole, options);
  if (answer.state !== 'read') return isYear(whole.year) ? whole : raw;
  return whole.year.trim().length === 2 ? { ...whole, year: kind.format(answer.value, options).year } : whole;
}
