// The registry of what a schema says to each kind of question: which one asks it, and with what options.
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';
import { choiceOptions, listedIn } from './choice/choice-options.js';
import { choicesSchema } from './choices/choices-schema.js';
import { dateOptions } from './date/date-schema.js';
import type { SchemaReader } from './field-kind.js';
import { exampleIn } from './shared/given-example.js';
import type { Kind, OptionsOf } from './field-kinds.js';
import { fixedSchema, isConfirm } from './fixed/fixed-schema.js';
import { numberSchema } from './number/number-schema.js';
import { partKindFor, partKinds, partWith } from './parts/parts.js';
import type { PartKind } from './parts/parts.js';
import { isOnly, typesUnderstood } from './shared/schema-types.js';
import { textSchema } from './text/text-schema.js';

/** What has no options, and no schema asks for. */
const BY_NAME: SchemaReader<Record<string, never>> = { accepts: () => false, options: () => ({}) };

/** The order matters where several kinds accept a schema: the first one wins. */
export const kindSchemas: { readonly [K in Kind]: SchemaReader<OptionsOf<K>> } = {
  confirm: { accepts: isConfirm, options: () => ({}) },
  fixed: fixedSchema,
  'yes-no': {
    accepts: (schema) => isOnly(schema, 'boolean') && (listedIn(schema) ?? BOTH).length > 1 && (listedIn(schema) ?? []).every(({ title }) => title === undefined),
    options: () => ({ codes: ['true', 'false'] }),
  },
  choice: {
    accepts: (schema) => (listedIn(schema) ?? []).length > 0,
    options: (schema) => choiceOptions(listedIn(schema) ?? []),
  },
  choices: choicesSchema,
  date: { accepts: (schema) => hasFormat(schema, 'date'), options: dateOptions },
  ...kindsInParts(),
  number: numberSchema,
  'long-text': {
    /** From here on a single line would hide most of what is typed. */
    accepts: (schema) => isOnly(schema, 'string') && typeof schema.maxLength === 'number' && schema.maxLength > 200 && schema.format === undefined,
    options: (schema) => ({ ...(typeof schema.maxLength === 'number' ? { maxLength: schema.maxLength } : {}), ...exampleIn(schema) }),
  },
  text: textSchema,
  // Only by name: no schema says that thirteen digits are a person, that something cannot be asked, or which sort it is.
  'national-id': BY_NAME,
  kept: BY_NAME,
  'value-type': { accepts: () => false, options: (schema) => ({ codes: typesUnderstood(schema) }) },
};
const BOTH = [true, false];

/** Of them, a schema asks by its format alone; an object with its members is a question only where it is documents. What is typed unseen stays a text. */
function kindsInParts(): { readonly [K in PartKind]: SchemaReader<OptionsOf<K>> } {
  const isFit = (kind: PartKind, schema: JsonObject): boolean => (kind !== 'email' && kind !== 'web-address') || schema.writeOnly !== true;
  const readers = partKinds.map((kind) => [kind, {
    accepts: (schema: JsonObject) => (kind === 'documents' ? isOnly(schema, 'object') && isJsonObject(schema.properties) && schema.properties.files !== undefined : partKindFor(schema.format) === kind && isOnly(schema, 'string') && isFit(kind, schema)),
    options: (schema: JsonObject) => partWith(kind).schemas[kind]?.(schema),
  }]);
  // Checked boundary: a part has, under the name of a kind, the options that this kind reads (parts.ts).
  return Object.fromEntries(readers) as { readonly [K in PartKind]: SchemaReader<OptionsOf<K>> };
}

function hasFormat(schema: JsonObject, format: string): boolean {
  return isOnly(schema, 'string') && schema.format === format;
}

/** The kind a schema asks for by itself; `undefined` when no kind can ask it. */
export function kindForSchema(schema: JsonObject): Kind | undefined {
  // Checked boundary: the registry has the kinds as its keys, and no other.
  return (Object.keys(kindSchemas) as Kind[]).find((kind) => kindSchemas[kind].accepts(schema));
}

export function optionsFor(kind: Kind, schema: JsonObject): Json {
  return kindSchemas[kind].options(schema);
}
