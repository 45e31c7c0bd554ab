// Finds its way in an answers' schema: the subschema at a path, and whether an answer there must be given.
// Follows local `$ref`, `allOf` and branches; never resolves anything over the network.
import type { Json, JsonObject, JsonSchema } from '../model/json.js';
import { segmentsOf, valueAtPointer } from '../model/path.js';
import type { Path } from '../model/path.js';

type Requiredness = 'always' | 'sometimes' | 'never';

/** The subschema with its `$ref` and `allOf` merged in; `undefined` when the path leads nowhere. */
export function schemaAt(root: JsonSchema, path: Path): JsonObject | undefined {
  let at = asObject(root, root);
  for (const name of segmentsOf(path)) at = at && propertySchema(root, at, String(name));
  return at;
}

/** `always` only when every group on the way is required too; `sometimes` when a branch asks for it. */
export function requirednessAt(root: JsonSchema, path: Path): Requiredness {
  let at = asObject(root, root);
  let result: Requiredness = 'always';
  for (const name of segmentsOf(path)) {
    if (at === undefined) return 'never';
    const here = requirednessIn(root, at, String(name));
    if (here === 'never') return 'never';
    if (here === 'sometimes') result = 'sometimes';
    at = propertySchema(root, at, String(name));
  }
  return result;
}

/** Paths of everything the schema's own `properties` describe and no deeper `properties` divide. */
export function leafPathsOf(root: JsonSchema, at: JsonObject | undefined = asObject(root, root), prefix = ''): readonly Path[] {
  return namesIn(at).flatMap((name) => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    const schema = at && propertySchema(root, at, name);
    return namesIn(schema).length > 0 ? leafPathsOf(root, schema, path) : [path];
  });
}

function namesIn(schema: JsonObject | undefined): readonly string[] {
  return isObject(schema?.properties) ? Object.keys(schema.properties) : [];
}

function propertySchema(root: JsonSchema, at: JsonObject, name: string): JsonObject | undefined {
  const properties = at.properties;
  return isObject(properties) && Object.hasOwn(properties, name) ? asObject(root, properties[name]) : undefined;
}

function requirednessIn(root: JsonSchema, at: JsonObject, name: string): Requiredness {
  if (Array.isArray(at.required) && at.required.includes(name)) return 'always';
  return branchesOf(at).some((branch) => mentionsRequired(root, branch, name)) ? 'sometimes' : 'never';
}

function branchesOf(at: JsonObject): readonly Json[] {
  const dependent = isObject(at.dependentSchemas) ? Object.values(at.dependentSchemas) : [];
  const names = isObject(at.dependentRequired) ? Object.values(at.dependentRequired).map((required) => ({ required })) : [];
  const conditional = [at, ...(Array.isArray(at.allOf) ? at.allOf : [])].flatMap((each) => (isObject(each) ? [each.then, each.else] : []));
  return [...conditional, ...dependent, ...names].filter((each) => each !== undefined);
}

function mentionsRequired(root: JsonSchema, branch: Json, name: string): boolean {
  const schema = asObject(root, branch);
  return schema !== undefined && requirednessIn(root, schema, name) !== 'never';
}

/** A schema with its `$ref` and unconditional `allOf` parts merged; the schema's own keywords win. */
function asObject(root: JsonSchema, schema: Json | undefined, depth = 0): JsonObject | undefined {
  if (!isObject(schema) || depth > 20) return undefined;
  const target = typeof schema.$ref === 'string' && schema.$ref.startsWith('#') ? valueAtPointer(root, schema.$ref) : undefined;
  const parts: readonly (Json | undefined)[] = [target, ...(Array.isArray(schema.allOf) ? schema.allOf : [])];
  return parts
    .map((part) => asObject(root, part, depth + 1))
    .filter((part) => part !== undefined)
    .concat(schema)
    .reduce(merge, {});
}

function merge(into: JsonObject, part: JsonObject): JsonObject {
  const properties = isObject(into.properties) && isObject(part.properties) ? { properties: { ...into.properties, ...part.properties } } : {};
  const required =
    Array.isArray(into.required) && Array.isArray(part.required) ? { required: [...new Set([...into.required, ...part.required])] } : {};
  return { ...into, ...part, ...properties, ...required };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
