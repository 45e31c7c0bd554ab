// What a schema says of documents to be given, and the form does not know: ways to give one, and types of files, which are
// told by their first bytes. GF750: nothing is left that could be given. GF751: one of several is passed over.
import { WAYS } from '../../fields/documents/documents.js';
import { MEDIA_TYPES } from '../../fields/documents/media-types.js';
import { isJsonObject } from '../../model/json.js';
import type { Json } from '../../model/json.js';
import { suggesting } from '../../procedure/nearest-name.js';
import type { SchemaDocument } from '../../schema/schema-document.js';
import type { SchemaPlace } from '../../schema/schema-place.js';
import { shapeOf } from '../../schema/shape.js';
import type { Shape } from '../../schema/shape.js';
import type { AskedPlace, AskedQuestion } from '../asked-places.js';
import type { Finding, Rule } from '../rule.js';
import type { Subject } from '../subject.js';
import { SCHEMA_FILE, pointerIn, together } from '../written-schemas.js';

export const nothingToGive: Rule = {
  code: 'GF750',
  severity: 'error',
  find: (subject) =>
    listsOf(subject).filter(({ unknown, values }) => unknown.length > 0 && unknown.length === values.length).map(({ question, what, known, values, unknown: [first] }) => ({
      file: SCHEMA_FILE,
      pointer: values.length === 1 ? (first?.pointer ?? '') : (first?.pointer.replace(/\/\d+$/, '') ?? ''),
      about: question.pattern,
      message: `${NOTHING[what]} "${question.pattern}": the form knows none of ${values.map((value) => JSON.stringify(value)).join(', ')}.`,
      remedy: suggesting(String(first?.value), known, `There are: ${known.join(', ')}.`),
    })),
};

export const passedOver: Rule = {
  code: 'GF751',
  severity: 'warning',
  find: (subject) =>
    listsOf(subject).filter(({ unknown, values }) => unknown.length < values.length).flatMap(({ question, what, known, unknown }) =>
      unknown.map(({ value, pointer }): Finding => ({
        file: SCHEMA_FILE,
        pointer,
        about: question.pattern,
        message: `${JSON.stringify(value)} is ${UNKNOWN[what]} for "${question.pattern}".`,
        remedy: suggesting(String(value), known, `Take it out, or write one that there is: ${known.join(', ')}.`),
      })),
    ),
};

type What = 'way' | 'type';
const NOTHING: Readonly<Record<What, string>> = { way: 'There is no way to give', type: 'No file can be attached to' };
const UNKNOWN: Readonly<Record<What, string>> = { way: 'no way to give a document that the form knows: it is not offered', type: 'no type of file that the form can tell by its bytes: such a file is refused' };
interface Listed {
  readonly question: AskedQuestion;
  readonly what: What;
  readonly known: readonly string[];
  readonly values: readonly Json[];
  readonly unknown: readonly { readonly value: Json; readonly pointer: string }[];
}

/** Whether the schema names a way or a type that the form does not know: what is said of its answers only follows. */
export function isUngivable(subject: Subject, place: AskedPlace): boolean {
  return listsOf(subject).some(({ question, unknown }) => unknown.length > 0 && question.pattern === place.pattern);
}

function listsOf(subject: Subject): readonly Listed[] {
  const found = lists.get(subject) ?? subject.questions.filter(({ kind }) => kind === 'documents').flatMap((question) => listsIn(subject.document, question));
  lists.set(subject, found);
  return found;
}
const lists = new WeakMap<Subject, readonly Listed[]>();

function listsIn(document: SchemaDocument, question: AskedQuestion): readonly Listed[] {
  const { members } = question.place.shape;
  const file = shapeIn(document, shapeIn(document, members.get('files')).items);
  const ways = listed(document, members.get('delivery'), WAYS);
  const types = listed(document, file.members.get('mediaType'), MEDIA_TYPES);
  const isAttached = ways === undefined || ways.values.includes('attached');
  return [
    ...(ways === undefined ? [] : [{ question, what: 'way' as const, known: WAYS, ...ways }]),
    ...(types === undefined || !isAttached ? [] : [{ question, what: 'type' as const, known: MEDIA_TYPES, ...types }]),
  ];
}

function shapeIn(document: SchemaDocument, places: readonly SchemaPlace[] = []): Shape {
  return shapeOf(document, places, { value: undefined, choose: () => undefined });
}

/** `undefined` where anything is let through. */
function listed(document: SchemaDocument, places: readonly SchemaPlace[] = [], known: readonly string[]): Pick<Listed, 'values' | 'unknown'> | undefined {
  for (const place of places.flatMap((each) => together(document, each))) {
    const { enum: list, const: only } = isJsonObject(place.schema) ? place.schema : {};
    const pointer = pointerIn(document, place) ?? '';
    const values = only === undefined ? (Array.isArray(list) ? list.map((value: Json, index) => ({ value, pointer: `${pointer}/enum/${index}` })) : undefined) : [{ value: only, pointer: `${pointer}/const` }];
    if (values !== undefined) return { values: values.map(({ value }) => value), unknown: values.filter(({ value }) => !known.some((each) => each === value)) };
  }
  return undefined;
}
