// Slips of the pen in the schema, which JSON Schema passes over in silence. GF146: a keyword that is nearly one. GF147: a
// keyword that says nothing about this type. GF148: a name that is required, forbidden or part of a condition, and nearly a
// described one. GF149: half of an if/then. GF150: a format that nothing checks.
import { isJsonObject } from '../../model/json.js';
import type { JsonObject } from '../../model/json.js';
import { nearestName } from '../../procedure/nearest-name.js';
import { formats } from '../../schema/formats.js';
import type { SchemaDocument } from '../../schema/schema-document.js';
import type { Finding, Rule } from '../rule.js';
import { inSchema, meantByRequired, membersOf, refuses, shutsOut, writtenSchemas } from '../written-schemas.js';
import type { WrittenSchema } from '../written-schemas.js';
import { KEYWORDS, KEYWORDS_OF_TYPE, UNCHECKED_FORMATS } from './schema-keywords.js';

const warns = (code: string, find: (written: WrittenSchema, document: SchemaDocument) => readonly Finding[]): Rule => ({
  code,
  severity: 'warning',
  find: ({ document }) => writtenSchemas(document).flatMap((written) => find(written, document)),
});

export const misspeltKeyword = warns('GF146', (written) =>
  Object.keys(written.schema).flatMap((keyword) => {
    const meant = KEYWORDS.has(keyword) ? undefined : meantKeyword(keyword);
    return meant === undefined ? [] : [{ ...inSchema(written, keyword), message: `"${keyword}" is no keyword of JSON Schema and says nothing; "${meant}" is one.`, remedy: `Write "${meant}", or take it out.` }];
  }),
);

/** Only a close one: a keyword of somebody else's own is none of ours. */
export function meantKeyword(keyword: string): string | undefined {
  const plain = keyword.replace(/[\s_-]/g, '').toLowerCase();
  const same = [...KEYWORDS].find((known) => known.toLowerCase() === plain);
  if (same !== undefined) return same;
  if (!/^[a-zA-Z]{4,}$/.test(keyword)) return undefined;
  const near = nearestName(keyword, KEYWORDS);
  const isClose = near !== undefined && Math.abs(near.length - keyword.length) <= 2 && near.charAt(0) === keyword.charAt(0).toLowerCase();
  return isClose ? near : undefined;
}

export const keywordOfAnotherType = warns('GF147', (written) => {
  const types = [written.schema.type ?? []].flat();
  if (types.length === 0) return [];
  return KEYWORDS_OF_TYPE.filter(({ speaksOf }) => !speaksOf.some((type) => types.includes(type))).flatMap(({ keywords, speaksOf }) =>
    keywords.filter((keyword) => written.schema[keyword] !== undefined).map((keyword) => ({
      ...inSchema(written, keyword),
      message: `"${keyword}" says nothing about the type ${types.join(' or ')}: it is for ${speaksOf.join(' or ')}.`,
      remedy: 'Correct the type, or use the keyword of this type, for example "maximum" for numbers and "maxLength" for texts.',
    })),
  );
});

export const misspeltRequired = warns('GF148', (written, document) => [...misspeltIn(written, document), ...misspeltConditions(written)]);

/** Where the name can be answered all the same; where it cannot, the form can never be sent: GF143. */
function misspeltIn(written: WrittenSchema, document: SchemaDocument): readonly Finding[] {
  const { required } = written.schema;
  const names = Array.isArray(required) ? required : [];
  return names.flatMap((name, index) => {
    if (typeof name !== 'string' || (!written.isTest && shutsOut(document, written, name))) return [];
    const meant = meantByRequired(document, written, name);
    return meant === undefined ? [] : [{ ...inSchema(written, 'required', index), message: `"${name}" is required, and no property has this name; "${meant}" has.`, remedy: `Write "${meant}", or describe "${name}".` }];
  });
}

/** What a condition asks of a member, or forbids, that can never be there. */
function misspeltConditions(written: WrittenSchema): readonly Finding[] {
  const { properties } = written.schema;
  const names = isJsonObject(properties) ? Object.entries(properties) : [];
  return names.flatMap(([name, schema]): readonly Finding[] => {
    const wall = written.isTest || schema === false ? written.around.map(({ schema: each }) => each).find((each): each is JsonObject => isJsonObject(each) && refuses(each, name)) : undefined;
    const meant = wall === undefined ? undefined : nearestName(name, membersOf(wall));
    return meant === undefined ? [] : [{ ...inSchema(written, 'properties', name), message: `"${name}" is ${schema === false ? 'forbidden here' : 'part of a condition'}, and no property has this name; "${meant}" has.`, remedy: `Write "${meant}", or describe "${name}".` }];
  });
}

export const halfACondition = warns('GF149', (written) => {
  const { if: condition, then, else: otherwise } = written.schema;
  if (condition !== undefined && then === undefined && otherwise === undefined) {
    return [{ ...inSchema(written, 'if'), message: '"if" stands alone: whatever it finds, nothing follows.', remedy: 'Add "then" or "else" beside it, or take it out.' }];
  }
  const half = then === undefined ? 'else' : 'then';
  return condition !== undefined || written.schema[half] === undefined ? [] : [{ ...inSchema(written, half), message: `"${half}" has no "if" beside it and is never looked at.`, remedy: 'Put "if" into the same schema.' }];
});

export const unknownFormat = warns('GF150', (written) => {
  const { format } = written.schema;
  if (typeof format !== 'string' || Object.hasOwn(formats, format) || UNCHECKED_FORMATS.has(format)) return [];
  const meant = nearestName(format, Object.keys(formats));
  const message = `Nothing checks the format "${format}": every text passes${meant === undefined ? '' : `; "${meant}" is checked`}.`;
  return [{ ...inSchema(written, 'format'), message, remedy: meant === undefined ? 'Write a "pattern" with "examples" instead.' : `Write "${meant}".` }];
});
