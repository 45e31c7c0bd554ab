// The interpreter as SchemaValidator: no generated code, so it runs under any content security policy.
import { Validator } from '@cfworker/json-schema';
import type { OutputUnit, Schema } from '@cfworker/json-schema';
import type { Json, JsonObject, JsonSchema } from '../model/json.js';
import { memberPointerOf, pointerTokens, valueAtPointer } from '../model/path.js';
import { CONTAINER_KEYWORDS, finding, inOrder } from './schema-validator.js';
import type { SchemaFinding, SchemaValidator } from './schema-validator.js';

/** Beside the containers: these only repeat what a `false` at the member itself says. */
const REPEATED_BY_MEMBER: ReadonlySet<string> = new Set(['additionalProperties', 'unevaluatedProperties']);

export function interpreterValidator(schema: JsonSchema): SchemaValidator {
  // The library writes into the schema it is given; ours is frozen.
  const interpreter = new Validator(JSON.parse(JSON.stringify(schema)) as Schema, '2020-12', false);
  return {
    validate(document) {
      const { valid, errors } = interpreter.validate(document);
      if (valid) return [];
      return inOrder(errors.flatMap((unit) => findingsOf(unit, schema, document)));
    },
  };
}

function findingsOf({ keyword, keywordLocation, instanceLocation }: OutputUnit, schema: JsonSchema, document: Json): readonly SchemaFinding[] {
  if (CONTAINER_KEYWORDS.has(keyword) || REPEATED_BY_MEMBER.has(keyword)) return [];
  const pointer = instanceLocation.replace(/^#/, '');
  const limit = keywordAt(schema, keywordLocation);
  if (keyword === 'required' || keyword === 'dependentRequired') {
    const object = valueAtPointer(document, pointer) as JsonObject;
    const names = keyword === 'required' ? limit : dependents(limit, object);
    return (Array.isArray(names) ? (names as string[]) : [])
      .filter((name) => !Object.hasOwn(object, name))
      .map((name) => finding(memberPointerOf(pointer, name), 'required', undefined));
  }
  return [finding(pointer, keyword === 'false' ? 'extra' : keyword, limit)];
}

function dependents(byName: Json | undefined, object: JsonObject): readonly string[] {
  return Object.entries((byName ?? {}) as Record<string, string[]>).flatMap(([name, names]) => (Object.hasOwn(object, name) ? names : []));
}

/** The keyword's value, following the evaluation path, which runs through `$ref`. */
function keywordAt(schema: JsonSchema, keywordLocation: string): Json | undefined {
  let at: Json | undefined = schema;
  // The library misspells this one keyword in its locations.
  for (const token of pointerTokens(keywordLocation.replace(/\/dependantRequired$/, '/dependentRequired'))) {
    at = valueAtPointer(at, memberPointerOf('', token));
    if (token === '$ref' && typeof at === 'string') at = valueAtPointer(schema, at);
  }
  return at;
}
