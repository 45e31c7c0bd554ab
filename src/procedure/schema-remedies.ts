// What to do about a keyword of a schema that has not its own shape, where it can be told what was meant. Judges nothing.
import { isJsonObject } from '../model/json.js';
import type { Json } from '../model/json.js';

const TYPES: readonly string[] = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];
const CALLED: Readonly<Record<string, string>> = {
  text: 'string', str: 'string', varchar: 'string', enum: 'string', int: 'integer', long: 'integer', float: 'number', double: 'number', decimal: 'number', money: 'number', currency: 'number',
  bool: 'boolean', checkbox: 'boolean', list: 'array', dict: 'object', map: 'object', group: 'object', none: 'null',
};
/** In a slip the first letters are most often right, and they tell the types apart, but for null. */
const LETTERS = 2;
/** Of a text. */
const FORMATS: Readonly<Record<string, string>> = { date: 'date', datetime: 'date-time', 'date-time': 'date-time', time: 'time', duration: 'duration', email: 'email', mail: 'email', uri: 'uri', url: 'uri', uuid: 'uuid' };

/** `undefined` where it is enough to say what should stand there. */
export function remedyForKeyword(keyword: string, value: Json): string | undefined {
  if (keyword === 'type' && typeof value === 'string') return remedyForType(value);
  if (keyword === 'required' && typeof value === 'boolean') return 'Name the answer under "required" of the object that it lies in: "required": ["…"].';
  if (keyword === 'enum' && typeof value === 'string') return `Put it into square brackets: [${JSON.stringify(value)}].`;
  const isNumber = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
  return isNumber && /^(?:min|max|exclusive|multipleOf)/.test(keyword) ? `Write it without quotation marks: ${value}.` : undefined;
}

function remedyForType(written: string): string | undefined {
  const plain = written.toLowerCase();
  if (Object.hasOwn(FORMATS, plain)) return `Write "type": "string" with "format": "${FORMATS[plain] ?? ''}".`;
  const meant = Object.hasOwn(CALLED, plain) ? CALLED[plain] : TYPES.find((type) => type === plain || type.slice(0, LETTERS) === plain.slice(0, LETTERS));
  return meant === undefined ? undefined : `Did you mean "${meant}"? The types are ${TYPES.join(', ')}.`;
}

/** More names than these are no help. */
const MOST_NAMED = 12;

export function remedyForReference(schema: Json): string {
  const names = isJsonObject(schema) && isJsonObject(schema.$defs) ? Object.keys(schema.$defs).slice(0, MOST_NAMED) : [];
  const all = names.length === 0 ? 'for example "#/$defs/address"' : `one of ${names.map((name) => `"#/$defs/${name}"`).join(', ')}`;
  return `Refer to a schema of the same document, ${all}.`;
}
