// Answers without a limit, in which a slip or bad will goes unnoticed. GF155: texts. GF156: lists and maps. GF157: numbers.
import { patternTree } from '../../fields/text/pattern-tree.js';
import type { JsonObject } from '../../model/json.js';
import { takesRows } from '../../schema/shape-facts.js';
import type { AskedPlace, AskedQuestion } from '../asked-places.js';
import type { Finding, Rule } from '../rule.js';
import { SCHEMA_FILE } from '../written-schemas.js';
import { hasAnEnd } from './pattern-length.js';

export const endlessText: Rule = {
  code: 'GF155',
  severity: 'warning',
  find: ({ questions }) =>
    questions.filter((question) => (question.kind === 'text' || question.kind === 'long-text') && isGiven(question) && isEndless(question.schema)).map((question) =>
      isDescribed(question)
        ? at(question, `"${question.pattern}" is free text of any length.`, 'Write a "maxLength": as long as the register or the decision can take.')
        : at(question, `Nothing describes "${question.pattern}": any text will do.`, `Describe it under "${question.pattern.endsWith(']') ? 'items' : 'properties'}" in the schema, with a "type" and its limits.`),
    ),
};

/** Named by "required" alone, or a row of a list without "items". */
function isDescribed({ place }: AskedQuestion): boolean {
  return place.places.length > 0;
}

function isEndless({ type, maxLength, format, pattern }: JsonObject): boolean {
  if (typeof maxLength === 'number' || format !== undefined || ![type ?? 'string'].flat().includes('string')) return false;
  const tree = typeof pattern === 'string' ? patternTree(pattern) : undefined;
  return !(tree?.isWhole === true && tree.alternatives.every(hasAnEnd));
}

export const endlessList: Rule = {
  code: 'GF156',
  severity: 'warning',
  find: ({ places }) =>
    places.flatMap((place) => {
      // What somebody else gives has the length that it has.
      if (place.place.readOnly) return [];
      const { maxItems, maxProperties } = place.place.shape.merged;
      if (place.sort === 'list' && maxItems === undefined && takesRows(place.place.shape)) return [at(place, `"${place.pattern}" takes any number of rows.`, 'Write a "maxItems": more than anybody honestly has.')];
      if (place.sort === 'map' && maxProperties === undefined) return [at(place, `"${place.pattern}" takes any number of entries.`, 'Write a "maxProperties": more than anybody honestly has.')];
      return [];
    }),
};

const NUMBERS: readonly string[] = ['number', 'money', 'percentage'];

/** An amount may be stored as a text, of which a pattern says how long it is. */
function isNumber({ type }: JsonObject): boolean {
  return ![type ?? 'number'].flat().includes('string');
}

export const endlessNumber: Rule = {
  code: 'GF157',
  severity: 'warning',
  find: ({ questions }) =>
    questions.filter((question) => NUMBERS.includes(question.kind) && isGiven(question) && isNumber(question.schema)).flatMap((question) => {
      const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = question.schema;
      const missing = [...(minimum === undefined && exclusiveMinimum === undefined ? ['lower'] : []), ...(maximum === undefined && exclusiveMaximum === undefined ? ['upper'] : [])];
      return missing.length === 0 ? [] : [at(question, `"${question.pattern}" is a number without ${missing.join(' and without ')} limit.`, 'Write "minimum" and "maximum": a slip such as a forgotten decimal mark is then noticed.')];
    }),
};

/** By a citizen: not calculated, not fixed. */
function isGiven({ leaf }: AskedQuestion): boolean {
  return leaf.readOnly !== true;
}

function at({ schemaPointer: pointer, pattern }: AskedPlace, message: string, remedy: string): Finding {
  return { file: SCHEMA_FILE, pointer, about: pattern, message, remedy };
}
