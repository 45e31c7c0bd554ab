// Values that a schema names and itself refuses. GF141: of `enum` and `const`, which a citizen may then choose in vain.
// GF142: of `default` and `examples`.
import type { Json } from '../../model/json.js';
import { isJsonObject } from '../../model/json.js';
import { holds } from '../../schema/evaluate.js';
import type { SchemaDocument } from '../../schema/schema-document.js';
import type { SchemaPlace } from '../../schema/schema-place.js';
import type { Finding, Rule } from '../rule.js';
import { someOf } from '../some-of.js';
import { inSchema, writtenSchemas } from '../written-schemas.js';
import type { WrittenSchema } from '../written-schemas.js';
import { fitsNothing } from './impossible-limits.js';

export const refusedOptions: Rule = {
  code: 'GF141',
  severity: 'error',
  find: ({ document }) =>
    describing(document).flatMap((written): readonly Finding[] => {
      const { schema, place } = written;
      const listed = Array.isArray(schema.enum) ? schema.enum.map((value, index) => ({ value, tokens: ['enum', index] })) : [];
      const single = schema.const === undefined ? [] : [{ value: schema.const, tokens: ['const'] }];
      const refused = [...listed, ...single].filter(({ value }) => !holds(document, place, value));
      const [first, ...others] = refused.map(({ tokens }) => inSchema(written, ...tokens));
      if (first === undefined) return [];
      const words = `${someOf(refused.map(({ value }) => shown(value)))} ${others.length === 0 ? 'is listed as an answer, and the same schema refuses it' : 'are listed as answers, and the same schema refuses them'}.`;
      return [{
        ...first,
        related: others,
        message: words,
        remedy: `Take ${others.length === 0 ? 'the value' : 'the values'} out, or loosen the type, the pattern or the limit that refuses ${others.length === 0 ? 'it' : 'them'}.`,
      }];
    }),
};

export const refusedExamples: Rule = {
  code: 'GF142',
  severity: 'error',
  find: ({ document }) =>
    describing(document).flatMap((written) => {
      const { schema, place } = written;
      const examples = Array.isArray(schema.examples) ? schema.examples.map((value, index) => ({ value, tokens: ['examples', index], name: 'an example' })) : [];
      const own = schema.default === undefined || isEmpty(schema.default) ? [] : [{ value: schema.default, tokens: ['default'], name: 'the default' }];
      return [...examples, ...own].filter(({ value }) => !holds(document, place, value)).map(({ value, tokens, name }): Finding => ({
        ...inSchema(written, ...tokens),
        message: `${shown(value)} is ${name} here, and the schema refuses it.`,
        remedy: 'Write a value that is valid, or correct what refuses it.',
      }));
    }),
};

/** Whether a schema refuses what it gives as an example itself: then one of the two is wrong, whatever else is refused there. */
export function refusesItsExamples(document: SchemaDocument, place: SchemaPlace): boolean {
  const { examples } = isJsonObject(place.schema) ? place.schema : {};
  return Array.isArray(examples) && examples.some((value) => !holds(document, place, value));
}

/** Where limits leave nothing that fits, that is said (GF140). */
function describing(document: SchemaDocument): readonly WrittenSchema[] {
  return writtenSchemas(document).filter(({ isTest, place }) => !isTest && !fitsNothing(document, place));
}

/** Says that there is nothing yet, and fills nothing in. */
function isEmpty(value: Json): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0) || (isJsonObject(value) && Object.keys(value).length === 0);
}

function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
