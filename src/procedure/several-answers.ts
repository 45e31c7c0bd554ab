// What is said where a kind is named for what holds several answers (GF107): the schema that the kind needs, or where its name
// belongs.
import type { Kind } from '../fields/field-kinds.js';
import { rowPath } from '../model/path.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import type { PlaceSort } from './place-sort.js';
import { placeAt, questionPatterns } from './schema-places.js';
import type { DescribedPlace } from './schema-places.js';

const LISTED = 'an array whose "items" have an "enum"';
/** What kinds of several answers need; each other kind asks one. */
const NEEDS: Partial<Readonly<Record<Kind, string>>> = { nationalities: LISTED, choices: LISTED, documents: 'an object with "delivery" and "files"' };
const WHAT: Readonly<Record<PlaceSort['sort'], string>> = {
  question: 'is one answer', group: 'is a group', map: 'is a group', list: 'is a list', types: 'may be of several types', branches: 'is a choice of branches',
};

export interface Said {
  readonly message: string;
  readonly remedy: string;
}

export function kindOfSeveral(kind: Kind, place: DescribedPlace, schema: SchemaDocument): Said {
  const { pattern, sort: { sort } } = place;
  const needed = NEEDS[kind];
  const asked = `"${pattern}" is asked as "${kind}"`;
  if (needed !== undefined) return { message: `${asked}, which needs ${needed}.`, remedy: remedyFor(kind, place) };
  return { message: `${asked}, which asks one answer, and it ${WHAT[sort]}.`, remedy: remedyForOne(kind, place, schema) };
}

function remedyFor(kind: Kind, { pattern, sort: { sort } }: DescribedPlace): string {
  if (kind === 'documents' || sort !== 'list') return 'Describe it so in answers.schema.json (docs/kinds.md), or leave "kind" out.';
  const rows = kind === 'nationalities' ? `, or ask each of any country as a row: { "path": "${rowPath(pattern, '')}", "kind": "nationality" }` : ', or leave "kind" out';
  return `Write "enum" in "items" of answers.schema.json${rows}.`;
}

function remedyForOne(kind: Kind, place: DescribedPlace, schema: SchemaDocument): string {
  const rows = rowPath(place.pattern, '');
  if (place.sort.sort === 'types') return 'Write one "type" in answers.schema.json, or leave "kind" out.';
  if (place.sort.sort === 'list' && placeAt(schema, rows)?.sort.sort === 'question') return `Name each row: { "path": "${rows}", "kind": "${kind}" }.`;
  const [first] = questionPatterns(schema, place, 1);
  return `Name one answer in it${first === undefined ? '' : `, for example "${first}"`}.`;
}
