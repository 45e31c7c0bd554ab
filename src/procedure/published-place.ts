// What a published schema says of a place of the file that it describes: which part of it that is, and its description.
// Follows only what the published schemas use.
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject, JsonSchema } from '../model/json.js';
import { pointerTokens, valueAtPointer } from '../model/path.js';

export interface PublishedPlace {
  /** The name under `$defs` of the object around it: `step`; empty for the file itself. */
  readonly holder: string;
  /** Sentences of their own: what the place is for, then how it is written. */
  readonly descriptions: readonly string[];
  /** Members that it must have. */
  readonly required: readonly string[];
}

interface Node {
  readonly schema: JsonObject;
  readonly definition: string;
  readonly descriptions: readonly string[];
}

export function publishedPlace(schema: JsonSchema, content: Json, pointer: string): PublishedPlace {
  let node: Node | undefined = nodeOf(schema, schema, content);
  let [holder, value]: [string, Json | undefined] = ['', content];
  for (const token of pointerTokens(pointer)) {
    holder = node?.definition ?? '';
    value = value === undefined ? undefined : valueAtPointer(value, `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    const inner: Json | undefined = node === undefined ? undefined : innerOf(node.schema, token);
    node = inner === undefined ? undefined : nodeOf(schema, inner, value);
  }
  const required = node?.schema.required;
  return { holder, descriptions: node?.descriptions ?? [], required: Array.isArray(required) ? required.map(String) : [] };
}

function innerOf({ properties, items, additionalProperties }: JsonObject, token: string): Json | undefined {
  if (isJsonObject(properties) && Object.hasOwn(properties, token)) return properties[token];
  return items ?? (additionalProperties === false ? undefined : additionalProperties);
}

/** With what it refers to, and with the branch that fits the sort of value that stands there. */
function nodeOf(root: JsonSchema, schema: Json, value: Json | undefined, descriptions: readonly string[] = []): Node | undefined {
  if (!isJsonObject(schema)) return undefined;
  // One example is enough.
  const own = typeof schema.description === 'string' && !descriptions.some((each) => each.includes('for example')) ? [...descriptions, schema.description] : descriptions;
  const reference = schema.$ref ?? Object(branchFor(schema, value)).$ref;
  if (typeof reference !== 'string') return { schema, definition: '', descriptions: own };
  const target = valueAtPointer(root, reference.slice(1));
  const node = target === undefined ? undefined : nodeOf(root, target, value, own);
  return node && { ...node, definition: reference.replace(/^.*\//, '') };
}

/** Of a condition that only asks for the sort of value, and for members that must be there. */
function fits(condition: Json, value: Json | undefined): boolean {
  const { type, required } = isJsonObject(condition) ? condition : {};
  const hasType = type === undefined || (type === 'object') === isJsonObject(value);
  return hasType && (!Array.isArray(required) || (isJsonObject(value) && required.every((name) => Object.hasOwn(value, String(name)))));
}

function branchFor(schema: JsonObject, value: Json | undefined): Json | undefined {
  if (schema.if !== undefined) {
    const branch = fits(schema.if, value) ? schema.then : schema.else;
    return isJsonObject(branch) && branch.if !== undefined ? branchFor(branch, value) : branch;
  }
  const branches = [schema.oneOf, schema.anyOf].find(Array.isArray);
  return Array.isArray(branches) && isJsonObject(value) ? branches.find((branch) => isJsonObject(branch) && branch.$ref !== undefined) : undefined;
}
