// What a register could answer, invented so that it fits the questions it fills. Pure; always the same.
import type { FormModel } from '../../model/form-model.js';
import type { Json, JsonObject } from '../../model/json.js';
import { pointerTokens } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import { meaningOf } from '../../fields/text/pattern-meaning.js';
import { haveMeanings, wordsForPattern } from '../../fields/text/pattern-words.js';
import { placeAt } from '../../procedure/schema-places.js';
import { readSchema } from '../../schema/schema-document.js';

/** A record with all fields of the source, each at its pointer. */
export function inventedRecord(model: FormModel, source: string): JsonObject {
  haveMeanings(meaningOf);
  const fields = model.sources.find(({ id }) => id === source)?.fields ?? [];
  return fields.reduce<JsonObject>((record, { from, to }) => withValue(record, pointerTokens(from), inventedAnswer(model, to)), {});
}

function withValue(record: JsonObject, [name, ...rest]: readonly string[], value: Json): JsonObject {
  if (name === undefined) return record;
  const inner = record[name];
  const known = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as JsonObject) : {};
  return { ...record, [name]: rest.length === 0 ? value : withValue(known, rest, value) };
}

/** 13 digits whose check digits are right. */
const NATIONAL_ID = '1985041700125';
const BY_FORMAT: Readonly<Record<string, string>> = { date: '1985-04-17', email: 'anna@example.org', uri: 'https://example.org/', 'date-time': '2020-01-31T12:00:00Z', time: '12:00:00Z', uuid: '123e4567-e89b-42d3-a456-426614174000' };

function inventedAnswer(model: FormModel, path: Path): Json {
  const merged = placeAt(readSchema(model.schema), path)?.shape.merged ?? {};
  const { examples, const: only, enum: listed, type, format, pattern, minimum = 1, minLength = 1, maxLength = 40 } = merged;
  if (only !== undefined) return only;
  const given = [...(Array.isArray(examples) ? examples : []), ...(Array.isArray(listed) ? listed : [])];
  if (given[0] !== undefined) return given[0];
  if (pattern === '^[0-9]{13}$') return NATIONAL_ID;
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return minimum;
  if (typeof format === 'string' && BY_FORMAT[format] !== undefined) return BY_FORMAT[format];
  const lengths = { minLength: Number(minLength), maxLength: Number(maxLength) };
  const fitting = typeof pattern === 'string' ? wordsForPattern(pattern, lengths).example : undefined;
  return fitting ?? 'Muster'.padEnd(lengths.minLength, ' Muster').slice(0, lengths.maxLength);
}
