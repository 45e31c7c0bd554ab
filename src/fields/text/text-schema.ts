// What a schema says to the kind `text`: how it is typed, and what an example of it is.
import type { Json, JsonObject } from '../../model/json.js';
import type { SchemaReader } from '../field-kind.js';
import { typesUnderstood } from '../shared/schema-types.js';
import { exampleIn } from '../shared/given-example.js';
import { compilePattern } from './compile-pattern.js';
import { wordsForPattern } from './pattern-words.js';
import type { PatternWords } from './pattern-words.js';
import type { TextFormat, TextInput, TextOptions } from './text.js';

export const textSchema: SchemaReader<TextOptions> = {
  accepts: (schema) => typesUnderstood(schema).includes('string'),
  options(schema) {
    const format = typeof schema.format === 'string' ? FORMATS.get(schema.format) : undefined;
    const isSecret = schema.writeOnly === true || schema.format === 'password';
    const { keys = 'text', ...words } = patternWords(schema, isSecret);
    return {
      ...(typeof schema.maxLength === 'number' ? { maxLength: schema.maxLength } : {}),
      inputMode: INPUTS.get(format ?? schema.format) ?? keys,
      ...(format === undefined ? {} : { format }),
      ...words,
      ...(isSecret ? { secret: true } : typeof schema.pattern === 'string' ? { pattern: schema.pattern } : {}),
    };
  },
};

/** Formats of one kind have one sentence: so have those that only programmers write (regex, json-pointer …). */
const FORMATS: ReadonlyMap<string, TextFormat> = new Map<string, TextFormat>([
  ['uri-reference', 'uri-reference'],
  ['iri-reference', 'uri-reference'],
  ['uuid', 'uuid'],
  ['date', 'date'],
  ['hostname', 'hostname'],
  ['idn-hostname', 'hostname'],
  ['ipv4', 'ipv4'],
  ['ipv6', 'ipv6'],
  ['json-pointer', 'exact'],
  ['relative-json-pointer', 'exact'],
  ['regex', 'exact'],
  ['uri-template', 'exact'],
]);

const INPUTS: ReadonlyMap<Json | undefined, TextInput> = new Map<Json | undefined, TextInput>([
  ['uri-reference', 'url'],
  ['hostname', 'url'],
  ['ipv4', 'decimal'],
  ['phone', 'tel'],
  ['tel', 'tel'],
]);

/** @param isSecret an example that was only found would be taken for advice */
function patternWords(schema: JsonObject, isSecret: boolean): PatternWords {
  const { pattern, minLength = 0, maxLength = Infinity } = schema;
  if (typeof pattern !== 'string') return exampleIn(schema);
  const given = exampleIn(schema, (text) => compilePattern(pattern)?.test(text) === true);
  const { example, ...words } = wordsForPattern(pattern, { minLength: Number(minLength), maxLength: Number(maxLength) }, given.example);
  return example === undefined || (isSecret && example !== given.example) ? words : { ...words, example };
}
