// Finds its way in an answers' schema: the subschema at a path, and whether an answer there must be given.
// Follows local `$ref`, `allOf` and branches; never resolves anything over the network.
import { isJsonObject } from '../model/json.js';
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

/** `always` only when every group on the way is required too; `sometimes` when a branch, here or above, asks for it. */
export function requirednessAt(root: JsonSchema, path: Path): Requiredness {
  return requirednessFrom(root, asObject(root, root), segmentsOf(path).map(String));
}

function requirednessFrom(root: JsonSchema, at: JsonObject | undefined, [name, ...rest]: readonly string[]): Requiredness {
  if (at === undefined || name === undefined) return 'never';
  const here: Requiredness = Array.isArray(at.required) && at.required.includes(name) ? 'always' : 'never';
  const below = rest.length === 0 ? 'always' : requirednessFrom(root, propertySchema(root, at, name), rest);
  if (here === 'always' && below === 'always') return 'always';
  const inBranch = branchesOf(at).some((branch) => mentions(root, asObject(root, branch), [name, ...rest]));
  return inBranch || (here === 'always' && below === 'sometimes') || (rest.length > 0 && below !== 'never') ? 'sometimes' : 'never';
}

/** Whether a branch requires anything on the way to the answer. */
function mentions(root: JsonSchema, branch: JsonObject | undefined, [name, ...rest]: readonly string[]): boolean {
  if (branch === undefined || name === undefined) return false;
  if (Array.isArray(branch.required) && branch.required.includes(name)) return true;
  if (branchesOf(branch).some((inner) => mentions(root, asObject(root, inner), [name, ...rest]))) return true;
  return mentions(root, propertySchema(root, branch, name), rest);
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
  return isJsonObject(schema?.properties) ? Object.keys(schema.properties) : [];
}

function propertySchema(root: JsonSchema, at: JsonObject, name: string): JsonObject | undefined {
  const properties = at.properties;
  return isJsonObject(properties) && Object.hasOwn(properties, name) ? asObject(root, properties[name]) : undefined;
}

function branchesOf(at: JsonObject): readonly Json[] {
  const dependent = isJsonObject(at.dependentSchemas) ? Object.values(at.dependentSchemas) : [];
  const names = isJsonObject(at.dependentRequired) ? Object.values(at.dependentRequired).map((required) => ({ required })) : [];
  const conditional = [at, ...(Array.isArray(at.allOf) ? at.allOf : [])].flatMap((each) => (isJsonObject(each) ? [each.then, each.else] : []));
  return [...conditional, ...dependent, ...names].filter((each) => each !== undefined);
}

/** A schema with its `$ref` and unconditional `allOf` parts merged; the schema's own keywords win. */
function asObject(root: JsonSchema, schema: Json | undefined, depth = 0): JsonObject | undefined {
  if (!isJsonObject(schema) || depth > 20) return undefined;
  const target = typeof schema.$ref === 'string' && schema.$ref.startsWith('#') ? valueAtPointer(root, schema.$ref) : undefined;
  const parts: readonly (Json | undefined)[] = [target, ...(Array.isArray(schema.allOf) ? schema.allOf : [])];
  return parts
    .map((part) => asObject(root, part, depth + 1))
    .filter((part) => part !== undefined)
    .concat(schema)
    .reduce(merge, {});
}

function merge(into: JsonObject, part: JsonObject): JsonObject {
  const properties = isJsonObject(into.properties) && isJsonObject(part.properties) ? { properties: { ...into.properties, ...part.properties } } : {};
  const required =
    Array.isArray(into.required) && Array.isArray(part.required) ? { required: [...new Set([...into.required, ...part.required])] } : {};
  return { ...into, ...part, ...properties, ...required };
}
