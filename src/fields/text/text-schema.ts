// What a schema says to the kind `text`: how it is typed, and what an example of it is.
import type { JsonObject } from '../../model/json.js';
import type { SchemaReader } from '../field-kind.js';
import { typesOf } from '../schema-types.js';
import { wordsForPattern } from './pattern-example.js';
import { compilePattern, isOfDigits, patternTree } from './pattern-tree.js';
import type { TextFormat, TextInput, TextOptions } from './text.js';

export const textSchema: SchemaReader<TextOptions> = {
  accepts: (schema) => typesOf(schema).includes('string'),
  options(schema) {
    const format = typeof schema.format === 'string' ? FORMATS.get(schema.format) : undefined;
    const words = patternWords(schema);
    return {
      ...(typeof schema.maxLength === 'number' ? { maxLength: schema.maxLength } : {}),
      inputMode: format === undefined ? inputModeFor(schema, words) : (INPUTS[format] ?? 'text'),
      ...(format === undefined ? {} : { format }),
      ...words,
      ...(schema.writeOnly === true || schema.format === 'password' ? { secret: true } : {}),
    };
  },
};

/** Formats of one kind have one sentence. Those that no citizen writes by hand (regex, json-pointer …) have none. */
const FORMATS: ReadonlyMap<string, TextFormat> = new Map<string, TextFormat>([
  ['email', 'email'],
  ['idn-email', 'email'],
  ['uri', 'uri'],
  ['iri', 'uri'],
  ['url', 'uri'],
  ['uri-reference', 'uri-reference'],
  ['iri-reference', 'uri-reference'],
  ['uuid', 'uuid'],
  ['date', 'date'],
  ['time', 'time'],
  ['date-time', 'date-time'],
  ['duration', 'duration'],
  ['hostname', 'hostname'],
  ['idn-hostname', 'hostname'],
  ['ipv4', 'ipv4'],
  ['ipv6', 'ipv6'],
]);

const INPUTS: Partial<Readonly<Record<TextFormat, TextInput>>> = { email: 'email', uri: 'url', 'uri-reference': 'url', hostname: 'url', ipv4: 'decimal' };

function patternWords(schema: JsonObject): Omit<TextOptions, 'inputMode'> {
  const { pattern, minLength = 0, maxLength = Infinity, examples } = schema;
  const given = Array.isArray(examples) ? examples.find((each) => typeof each === 'string') : undefined;
  if (typeof pattern !== 'string') return typeof given === 'string' ? { example: given } : {};
  return wordsForPattern(pattern, { minLength: Number(minLength), maxLength: Number(maxLength) }, typeof given === 'string' ? given : undefined);
}

/** Digit keys only where nothing else can be typed. */
function inputModeFor({ format, pattern }: JsonObject, { shape }: Omit<TextOptions, 'inputMode'>): TextInput {
  if (format === 'phone' || format === 'tel') return 'tel';
  if (typeof pattern !== 'string' || shape === 'digits') return shape === 'digits' ? 'numeric' : 'text';
  const tree = patternTree(pattern);
  if (tree !== undefined && isOfDigits(tree)) return 'numeric';
  const expression = compilePattern(pattern);
  const takes = (text: string): boolean => expression?.test(text) === true;
  return PHONES.some(takes) && !NO_PHONES.some(takes) ? 'tel' : 'text';
}
const PHONES = ['+352 621 123 456', '+352621123456'];
const NO_PHONES = ['abc', 'abcdefghijkl', '+abc', 'a1'];
