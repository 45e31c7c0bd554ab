// Plants wrong values in a valid document, one at a time: for each leaf everything that its own schema refuses and that a
// person could give.
import { isJsonObject } from '../../src/model/json.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import type { Path } from '../../src/model/path.js';
import { pointerTokens, valueAtPointer } from '../../src/model/path.js';
import { evaluate } from '../../src/schema/evaluate.js';
import { readSchema } from '../../src/schema/schema-document.js';
import { shapeOf } from '../../src/schema/shape.js';
import { sortOfPlace } from '../../src/procedure/place-sort.js';
import type { Outline } from '../../src/answers/outline.js';
import type { SchemaForm } from '../schema-form.js';

export interface Planted {
  readonly what: string;
  readonly path: Path;
  readonly document: JsonObject;
}

export function planted(form: SchemaForm, outline: Outline): readonly Planted[] {
  const schema = readSchema(form.model.schema);
  const { document } = outline;
  if (!isJsonObject(document)) return [];
  return [...outline.questions.values()].flatMap(({ path, pointer, asks, kind, given }) => {
    const value = valueAtPointer(document, pointer);
    // A fixed value is never asked, and stands as it is whatever a page says.
    if (asks !== 'value' || kind === 'kept' || kind === 'fixed' || given !== undefined || value === undefined || value === null) return [];
    const places = outline.schemas.get(path) ?? [];
    const sort = sortOfPlace(schema, shapeOf(schema, places, { value: undefined, choose: () => undefined }));
    const wrong = sort.sort === 'question' ? wrongValues(sort.schema, value) : [];
    return wrong
      .filter(([, each]) => places.some((place) => evaluate(schema, place, each).length > 0))
      .map(([what, each]) => ({ what, path, document: withValue(document, pointerTokens(pointer), each) as JsonObject }));
  });
}

type Wrong = readonly [what: string, value: Json];

function wrongValues(schema: JsonObject, value: Json): readonly Wrong[] {
  const wrong: Wrong[] = [];
  const add = (what: string, each: Json): void => void wrong.push([what, each]);
  const { type, enum: list, oneOf, const: fixed, maxLength, minLength, pattern, format } = schema;
  if (Array.isArray(list) || Array.isArray(oneOf) || fixed !== undefined) add('not listed', type === 'boolean' ? !(value === true) : type === 'integer' || type === 'number' ? 987_654 : 'not-in-the-list');
  else if (type === 'string') {
    if (typeof maxLength === 'number' && maxLength < 10_000) add('too long', 'x'.repeat(maxLength + 1));
    if (typeof minLength === 'number' && minLength > 1) add('too short', String(value).slice(0, minLength - 1));
    if (typeof pattern === 'string') add('wrong pattern', '§ ?');
    if (format === 'date') add('31 April', '2026-04-31');
    if (typeof format === 'string') add('wrong format', 'no such thing');
    add('a number', 17);
  } else if (type === 'number' || type === 'integer') addNumbers(schema, add);
  else if (type === 'boolean') add('a text', 'yes');
  else if (type === 'array') add('not listed', ['not-in-the-list']);
  return wrong;
}

function addNumbers({ type, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: JsonObject, add: (what: string, value: Json) => void): void {
  if (typeof minimum === 'number') add('below minimum', minimum - 1);
  if (typeof maximum === 'number') add('above maximum', maximum + 1);
  if (typeof exclusiveMinimum === 'number') add('at the minimum', exclusiveMinimum);
  if (typeof exclusiveMaximum === 'number') add('at the maximum', exclusiveMaximum);
  if (typeof multipleOf === 'number') add('in between', multipleOf * 1.5);
  if (type === 'integer') add('not whole', 1.5);
  add('a text', 'seventeen');
}

function withValue(document: Json, [token, ...rest]: readonly string[], value: Json): Json {
  if (token === undefined) return value;
  if (Array.isArray(document)) return document.map((each: Json, index) => (String(index) === token ? withValue(each, rest, value) : each));
  return isJsonObject(document) ? { ...document, [token]: withValue(document[token] ?? null, rest, value) } : document;
}
