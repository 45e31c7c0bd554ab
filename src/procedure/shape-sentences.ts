// What is said of a place that does not have the shape of the published schema: what stands there, what should, and what
// that is for. Judges nothing.
import { isJsonObject } from '../model/json.js';
import type { Json } from '../model/json.js';
import { pointerTokens } from '../model/path.js';
import type { SchemaFinding } from '../schema/schema-finding.js';
import { nearestName } from './nearest-name.js';

export interface ShapeFault {
  readonly finding: SchemaFinding;
  /** What stands there; `undefined` where nothing does. */
  readonly written: Json | undefined;
  /** From the published schema: what the place is for, how it is written. */
  readonly descriptions: readonly string[];
  /** Members that it must have. */
  readonly required?: readonly string[];
}

const SORTS: Readonly<Record<string, string>> = {
  string: 'a text', integer: 'a whole number', number: 'a number', boolean: 'true or false', array: 'a list in square brackets', object: 'an object in braces', null: 'null',
};

/** What is wrong, with the member's name. */
export function sentenceOf({ finding: { pointer, keyword, limit, value }, written }: ShapeFault): string {
  const name = atStart(pointer);
  const around = aroundOf(pointer);
  switch (keyword) {
    case 'extra':
      return `"${lastOf(pointer)}" is not known in ${quoted(around)}.`;
    case 'required':
      return `${atStart(around)} lacks "${lastOf(pointer)}".`;
    case 'propertyNames':
      return `"${lastOf(pointer)}" cannot be a name in ${quoted(around)}.`;
    case 'type':
      return `${name} must be ${listed([value].flat().map((each) => SORTS[String(each)] ?? String(each)))}, and is ${sortOf(written)}.`;
    case 'enum':
      return `${name} is ${shown(written)}, and must be ${listed([value].flat().map((each) => JSON.stringify(each)))}.`;
    case 'const':
      return `${name} is ${shown(written)}, and must be ${JSON.stringify(value)}.`;
    case 'pattern':
      return `${name} is ${shown(written)}, which cannot be written so.`;
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return `${name} is empty.`;
    case 'maxLength':
      return `${name} is longer than ${limit} characters.`;
    case 'maxItems':
    case 'maxProperties':
      return `${name} has more than ${limit} entries.`;
    case 'uniqueItems':
      return `${name} has an entry twice.`;
    case 'minimum':
    case 'maximum':
      return `${name} is ${shown(written)}, and must be at ${keyword === 'minimum' ? 'least' : 'most'} ${limit}.`;
    default:
      return `${name} does not keep to "${keyword}"${limit === undefined ? '' : ` ${limit}`}.`;
  }
}

/** What to do, and what the place is for. */
export function remedyOf(fault: ShapeFault): string {
  return [stepOf(fault), ...fault.descriptions.map(asSentence)].filter((each) => each !== '').join(' ');
}

function stepOf({ finding: { pointer, keyword, value, limit }, written, required = [] }: ShapeFault): string {
  const last = lastOf(pointer);
  switch (keyword) {
    case 'required':
      return `Add "${last}".`;
    case 'type':
      return retyped([value].flat().map(String), { written, required });
    case 'enum': {
      const names = [value].flat().filter((each) => typeof each === 'string');
      const meant = typeof written === 'string' ? nearestName(written, names) : undefined;
      return meant === undefined ? `Write ${listed(names.map((each) => JSON.stringify(each)))}.` : `Did you mean "${meant}"?`;
    }
    case 'pattern': {
      const meant = typeof written === 'string' ? spelt(written, String(value)) : undefined;
      return meant === undefined ? '' : `Did you mean "${meant}"?`;
    }
    case 'minLength':
      return `Write it, or take "${last}" out.`;
    case 'minItems':
    case 'minProperties':
      return `Write one entry at least, or take "${last}" out.`;
    case 'maxLength':
    case 'maxItems':
      return `Shorten it to ${limit} at most.`;
    case 'uniqueItems':
      return 'Take one of the two out.';
    case 'extra':
      return `Correct the name, or take "${last}" out.`;
    case 'minimum':
    case 'maximum':
      return `Write ${limit} at ${keyword === 'minimum' ? 'least' : 'most'}.`;
    default:
      return 'Compare it with the published schema; an editor that knows "$schema" underlines the place.';
  }
}

function retyped(types: readonly string[], { written, required }: { readonly written: Json | undefined; readonly required: readonly string[] }): string {
  const [only, ...more] = required;
  const [type] = types;
  if (type === 'array' && (typeof written === 'string' || isJsonObject(written))) return `Put it into square brackets: [${shown(written)}].`;
  if ((type === 'integer' || type === 'number') && typeof written === 'string' && /^-?\d+$/.test(written)) return `Write it without quotation marks: ${written}.`;
  if (type === 'object' && typeof written === 'string' && only !== undefined && more.length === 0) return `Write { ${JSON.stringify(only)}: ${shown(written)} }.`;
  if (type === 'string' && (typeof written === 'number' || typeof written === 'boolean')) return `Put it into quotation marks: "${String(written)}".`;
  return `Write ${listed(types.map((each) => SORTS[each] ?? each))}.`;
}

/** In small letters with hyphens, where that is how such a name is written. */
function spelt(written: string, pattern: string): string | undefined {
  const name = written.replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1-$2').normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().match(/[a-z0-9]+/g)?.join('-');
  const isSuch = new RegExp(pattern, 'u');
  // Paths and addresses have capitals and dots of their own.
  return name !== undefined && !isSuch.test('a.B') && isSuch.test(name) ? name : undefined;
}

function sortOf(written: Json | undefined): string {
  if (written === null) return 'null';
  if (Array.isArray(written)) return 'a list';
  return isJsonObject(written) ? 'an object' : shown(written);
}

const MOST_SHOWN = 40;

function shown(written: Json | undefined): string {
  const text = JSON.stringify(written) ?? 'missing';
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text;
}

/** `steps[0].ask`, `questions["work.employer"].label` */
function nameOf(pointer: string): string {
  return pointerTokens(pointer).reduce((name, token) => {
    if (/^\d+$/.test(token)) return `${name}[${token}]`;
    if (!/^[$A-Za-z][\w$]*$/.test(token)) return `${name}[${JSON.stringify(token)}]`;
    return name === '' ? token : `${name}.${token}`;
  }, '');
}

function aroundOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

function lastOf(pointer: string): string {
  return pointerTokens(pointer).at(-1) ?? '';
}

function quoted(pointer: string): string {
  return pointer === '' ? 'the file' : `"${nameOf(pointer)}"`;
}

function atStart(pointer: string): string {
  return pointer === '' ? 'The file' : quoted(pointer);
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
