// Fills in a form as a patient citizen would who answers everything: each question with something that fits, one row in
// each list, the first of several possibilities. Knows the schema of each question and nothing of the whole.
import fc from 'fast-check';
import type { Answer, Answers } from '../../src/model/answer.js';
import { isJsonObject } from '../../src/model/json.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import type { OutlineItem, OutlineList, Question } from '../../src/model/outline.js';
import type { Path } from '../../src/model/path.js';
import type { Outline } from '../../src/answers/outline.js';
import { newRows, rowsAnswer, rowsPath } from '../../src/answers/rows.js';
import { evaluate } from '../../src/schema/evaluate.js';
import { readSchema } from '../../src/schema/schema-document.js';
import type { SchemaDocument } from '../../src/schema/schema-document.js';
import { shapeOf } from '../../src/schema/shape.js';
import { singleValue } from '../../src/schema/alternatives.js';
import { sortOfPlace } from '../../src/procedure/place-sort.js';
import type { SchemaForm } from '../schema-form.js';

/** Lists within lists within lists are enough. */
const DEEPEST_PATH = 4;
const MOST_ROUNDS = 40;

export function filledIn(form: SchemaForm, start: Answers = new Map()): Answers {
  const schema = readSchema(form.model.schema);
  const answers = new Map<Path, Answer>(start);
  const tried = new Set<Path>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const outline = form.outline(answers);
    const given = [...outline.questions.values()].flatMap((question) => answerFor(schema, outline, question));
    const isNew = ([path]: Given[number]) => !answers.has(path) && !tried.has(path);
    const choices = given.filter(([path]) => isNew([path, null]) && path.includes('#'));
    // What is chosen decides what else is asked.
    const more = choices.length > 0 ? choices : [...rowsFor(outline), ...given].filter(isNew);
    if (more.length === 0) return answers;
    for (const [path, value] of more) {
      tried.add(path);
      answers.set(path, { state: 'read', value });
    }
  }
  return answers;
}

type Given = readonly (readonly [Path, Json])[];

function rowsFor({ steps }: Outline): Given {
  const lists = [...steps.values()].flatMap(listsIn).filter(({ path, rows }) => rows.length === 0 && path.split('[r').length <= DEEPEST_PATH);
  return lists.map((list) => [rowsPath(list.path), ONE_ROW] as const);
}

const answer = rowsAnswer(newRows(1));
const ONE_ROW = answer.state === 'read' ? answer.value : null;

export function listsIn(items: readonly OutlineItem[]): readonly OutlineList[] {
  return items.flatMap((item) => {
    if (item.sort === 'question') return [];
    return item.sort === 'group' ? listsIn(item.items) : [item, ...item.rows.flatMap((row) => listsIn(row.items))];
  });
}

function answerFor(schema: SchemaDocument, { schemas }: Outline, question: Question): Given {
  const { path, asks, readOnly, given, options } = question;
  if (readOnly === true || given !== undefined || question.kind === 'kept') return [];
  if (asks === 'key') return [[path, fittingKey(options)]];
  if (asks !== 'value') return isJsonObject(options) && Array.isArray(options.codes) && options.codes[0] !== undefined ? [[path, options.codes[0]]] : [];
  const places = schemas.get(path) ?? [];
  const shape = shapeOf(schema, places, { value: undefined, choose: () => undefined });
  const sort = sortOfPlace(schema, shape);
  const merged: JsonObject = sort.sort === 'question' ? sort.schema : { ...shape.merged, type: TYPE_OF_KIND[question.kind] ?? 'string' };
  const fits = (value: Json) => places.every((place) => evaluate(schema, place, value).length === 0);
  const value = candidates(merged).find(fits);
  return value === undefined ? [] : [[path, value]];
}

/** Of several types the one that was chosen is known by the kind. */
const TYPE_OF_KIND: Readonly<Record<string, string>> = { number: 'number', 'yes-no': 'boolean' };

function fittingKey(options: Json): string {
  const example = isJsonObject(options) && typeof options.example === 'string' ? options.example : 'first';
  return example;
}

/** Values to try, the likeliest first. */
export function candidates(schema: JsonObject): readonly Json[] {
  const single = singleValue(schema);
  if (single !== undefined) return [single];
  if (Array.isArray(schema.enum)) return schema.enum.filter((each) => each !== null);
  if (Array.isArray(schema.oneOf)) return schema.oneOf.flatMap((each) => (isJsonObject(each) && each.const !== undefined && each.const !== null ? [each.const] : []));
  switch (schema.type) {
    case 'boolean':
      return [true, false];
    case 'integer':
    case 'number':
      return numbers(schema);
    case 'array':
      return lists(schema);
    default:
      return texts(schema);
  }
}

function numbers({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: JsonObject): readonly Json[] {
  const limits = [minimum, maximum, exclusiveMinimum, exclusiveMaximum].filter((limit) => typeof limit === 'number');
  const step = typeof multipleOf === 'number' ? multipleOf : 1;
  return [...limits.flatMap((limit) => [limit, limit + step, limit - step]), 5, 1, 0, 0.5];
}

function lists({ items, minItems }: JsonObject): readonly Json[] {
  const values = isJsonObject(items) ? candidates(items) : [];
  return [values.slice(0, Math.max(typeof minItems === 'number' ? minItems : 0, 1))];
}

const TEXTS = [
  'Mia', '1980-03-31', '1980-03-XX', '2026-05', '2020', '12:30:00Z', '12:30', '2026-05-17T10:00:00Z', 'mia@example.org', 'https://www.example.org/', '/path', 'P1D', 'example.org', '192.0.2.1', '2001:db8::1',
  '123e4567-e89b-12d3-a456-426614174000', '1', '12', '123', '1234', '12345', '123456', '1234567', '12345678', '123456789', '1234567890', '621123456', '+352 621 123 456', '12345-6789', '(212) 555-0123', 'L-1234', 'LU', 'USA', 'A', 'AB', 'ABC', 'true',
];

function texts({ pattern, minLength = 0, maxLength = 1e3 }: JsonObject): readonly Json[] {
  const long = 'Musterwort '.repeat(Math.ceil(Number(minLength) / 11)).slice(0, Math.max(Number(minLength), 1)).replace(/ $/, 't');
  return [...TEXTS, long, ...(typeof pattern === 'string' ? matching(pattern, Number(minLength), Number(maxLength)) : [])];
}

function matching(pattern: string, least: number, most: number): readonly string[] {
  try {
    return fc.sample(fc.stringMatching(new RegExp(pattern, 'u')), { numRuns: 200, seed: 20_261_122 }).filter((text) => text.length >= least && text.length <= most && /^[\x21-\x7E]+( [\x21-\x7E]+)*$/.test(text));
  } catch {
    // A pattern that looks ahead: no text is made for it.
    return [];
  }
}
