// The answers' schema as a copy that can be changed place by place. A definition that several places share is copied before
// one of them is changed. Takes `required` away where the procedure decides, and says what it took.
import { isJsonObject } from '../../model/json.js';
import type { Json, JsonObject, JsonSchema } from '../../model/json.js';
import { pointerTokens } from '../../model/path.js';
import type { PathStep } from '../../model/path.js';
import { allOf } from './schema-terms.js';

/** A schema that is being changed. */
export type Draft = Record<string, Json>;

/**
 * What was taken away, as a schema for the whole document: under the same conditions of the schema, `wrap` of it.
 * `wrap` is given what is to hold in the row (or the document) from which the taking was asked for.
 */
export type Taken = (wrap: (schema: JsonSchema) => JsonSchema) => JsonSchema;

export interface Taking {
  /** The group whose member it is. */
  readonly group: readonly PathStep[];
  readonly name: string;
  /** After how many steps the row stands from which a condition looks. */
  readonly rowDepth: number;
}

/** Schemas that only refer to one another. */
const MOST_LEVELS = 20;

export class SchemaCopy {
  readonly root: Draft;
  readonly #uses = new Map<string, number>();

  constructor(schema: JsonObject) {
    this.root = structuredClone(schema) as Draft;
    this.#count(this.root);
  }

  /** The schemas of a place, to be changed: the ones that stand there whatever is answered come first. */
  *at(steps: readonly PathStep[]): Iterable<Draft> {
    yield* this.#find(this.root, steps);
  }

  *#find(schema: Draft, [step, ...rest]: readonly PathStep[]): Iterable<Draft> {
    if (step === undefined) {
      yield schema;
      return;
    }
    for (const around of this.#inPlace(schema)) {
      const child = childOf(around, step);
      if (child !== undefined) yield* this.#find(child, rest);
    }
  }

  /** A schema and those that apply to the same value. */
  *#inPlace(schema: Draft, level = 0): Iterable<Draft> {
    yield schema;
    if (level > MOST_LEVELS) return;
    const target = this.#owned(schema);
    const branches = [schema.then, schema.else].filter(isJsonObject) as readonly Draft[];
    const parts = ['allOf', 'oneOf', 'anyOf', 'dependentSchemas'].flatMap((keyword) => draftsIn(schema[keyword]));
    for (const part of [...(target === undefined ? [] : [target]), ...parts, ...branches]) yield* this.#inPlace(part, level + 1);
  }

  define(name: string, schema: JsonSchema): void {
    this.root.$defs = { ...(isJsonObject(this.root.$defs) ? this.root.$defs : {}), [name]: schema };
    this.#uses.set(`#/$defs/${name}`, MOST_LEVELS);
  }

  /** @returns `undefined` where nothing requires it */
  take(taking: Taking): Taken | undefined {
    return this.#requires(this.root, taking.group, { ...taking, trail: [] }) ? this.#take(this.root, taking.group, { ...taking, depth: 0 }) : undefined;
  }

  #take(schema: Draft, steps: readonly PathStep[], taking: Taking & { readonly depth: number }): Taken | undefined {
    const parts: Taken[] = [];
    const add = (taken: Taken | undefined, put: (inner: JsonSchema) => JsonSchema): void => {
      if (taken !== undefined) parts.push((wrap) => put(taken(wrap)));
    };
    const [step, ...rest] = steps;
    if (step === undefined) parts.push(...takeHere(schema, taking.name));
    else {
      const child = childOf(schema, step);
      const inner = child && this.#take(child, rest, { ...taking, depth: taking.depth + 1 });
      add(inner, (within) => put(schema, step, within));
    }
    const isRow = taking.depth === taking.rowDepth;
    // The row is entered once, whatever schemas speak of it.
    const same = isRow ? { ...taking, rowDepth: -1 } : taking;
    for (const { part, around } of this.#around(schema, steps, taking)) add(this.#take(part, steps, same), around);
    if (parts.length === 0) return undefined;
    return isRow ? (wrap) => wrap(allOf(parts.map((part) => part((schema) => schema)))) : (wrap) => allOf(parts.map((part) => part(wrap)));
  }

  /** The other schemas of the same value that may require something, and under which condition each speaks. */
  #around(schema: Draft, steps: readonly PathStep[], taking: Taking): readonly { readonly part: Draft; readonly around: (within: JsonSchema) => JsonSchema }[] {
    const target = this.#requiresBehind(schema, steps, taking) ? this.#owned(schema) : undefined;
    const always = [...(target === undefined ? [] : [target]), ...draftsIn(schema.allOf)].map((part) => ({ part, around: (within: JsonSchema) => within }));
    const dependent = Object.entries(isJsonObject(schema.dependentSchemas) ? schema.dependentSchemas : {}).flatMap(([name, part]) =>
      isJsonObject(part) ? [{ part: part as Draft, around: (within: JsonSchema): JsonSchema => (within === true ? true : { dependentSchemas: { [name]: within } }) }] : [],
    );
    if (!isJsonObject(schema.if)) return [...always, ...dependent];
    const condition = structuredClone(schema.if);
    const branches = (['then', 'else'] as const).flatMap((keyword) => {
      const part = schema[keyword];
      return isJsonObject(part) ? [{ part: part as Draft, around: (within: JsonSchema): JsonSchema => (within === true ? true : { if: condition, [keyword]: within }) }] : [];
    });
    return [...always, ...dependent, ...branches];
  }

  /** Whether it is required anywhere there; changes nothing. */
  #requires(schema: JsonObject, steps: readonly PathStep[], search: { readonly name: string; readonly trail: readonly JsonObject[] }): boolean {
    const [step, ...rest] = steps;
    const child = step === undefined ? undefined : childOf(schema, step);
    if (step === undefined ? requiresHere(schema, search.name) : child !== undefined && this.#requires(child, rest, { ...search, trail: [] })) return true;
    const target = targetOf(this.root, schema);
    const around = [...(target === undefined ? [] : [target]), ...draftsIn(schema.allOf), ...draftsIn(schema.dependentSchemas), ...(schema.if === undefined ? [] : [schema.then, schema.else].filter(isJsonObject))];
    return around.some((each) => !search.trail.includes(each) && this.#requires(each, steps, { ...search, trail: [...search.trail, each] }));
  }

  #requiresBehind(schema: Draft, steps: readonly PathStep[], { name }: Taking): boolean {
    const target = targetOf(this.root, schema);
    return target !== undefined && this.#requires(target, steps, { name, trail: [target] });
  }

  /** What the schema refers to, its own: copied if others refer to it too. */
  #owned(schema: Draft): Draft | undefined {
    const target = targetOf(this.root, schema);
    const reference = schema.$ref;
    if (target === undefined || typeof reference !== 'string') return undefined;
    if (this.#uses.get(reference) === 1 && reference.startsWith('#/$defs/')) return target as Draft;
    const { $defs: _defs, $id: _id, $schema: _schema, $anchor: _anchor, $dynamicAnchor: _dynamic, ...copy } = structuredClone(target) as Draft;
    const name = this.#freeName(pointerTokens(reference).at(-1) ?? 'root');
    this.root.$defs = { ...(isJsonObject(this.root.$defs) ? this.root.$defs : {}), [name]: copy };
    this.#uses.set(reference, (this.#uses.get(reference) ?? 1) - 1);
    schema.$ref = `#/$defs/${name}`;
    this.#uses.set(schema.$ref, 1);
    this.#count(copy);
    return copy;
  }

  #freeName(wish: string): string {
    const taken = isJsonObject(this.root.$defs) ? this.root.$defs : {};
    const name = wish.replace(/[^\w-]/g, '-').replace(/-\d+$/, '');
    for (let number = 2; ; number += 1) if (!Object.hasOwn(taken, `${name}-${number}`)) return `${name}-${number}`;
  }

  #count(value: Json): void {
    if (Array.isArray(value)) for (const each of value as readonly Json[]) this.#count(each);
    if (!isJsonObject(value)) return;
    if (typeof value.$ref === 'string') this.#uses.set(value.$ref, (this.#uses.get(value.$ref) ?? 0) + 1);
    for (const each of Object.values(value)) this.#count(each);
  }
}

function targetOf(root: JsonObject, { $ref: reference }: JsonObject): JsonObject | undefined {
  if (typeof reference !== 'string') return undefined;
  const fragment = typeof root.$id === 'string' && reference.startsWith(`${root.$id}#`) ? reference.slice(root.$id.length) : reference;
  if (fragment === '#') return root;
  if (!fragment.startsWith('#/')) return anchored(root, fragment.slice(1));
  const found = pointerTokens(decodeURI(fragment)).reduce<Json | undefined>((at, token) => (typeof at === 'object' && at !== null && Object.hasOwn(at, token) ? (at as Readonly<Record<string, Json>>)[token] : undefined), root);
  return isJsonObject(found) ? found : undefined;
}

function anchored(value: Json | undefined, name: string): JsonObject | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (isJsonObject(value) && value.$anchor === name) return value;
  for (const each of Object.values(value)) {
    const found = anchored(each, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function draftsIn(value: Json | undefined): readonly Draft[] {
  return (typeof value === 'object' && value !== null ? Object.values(value) : []).filter(isJsonObject) as readonly Draft[];
}

/** A member that is described as `true` becomes a schema that can say more. */
function childOf(schema: JsonObject, step: PathStep): Draft | undefined {
  const [holder, key] = 'name' in step ? [schema.properties, step.name] : 'position' in step ? [schema.prefixItems, String(step.position)] : 'row' in step ? [schema, 'items'] : [undefined, ''];
  const child = typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key) ? (holder as Readonly<Record<string, Json>>)[key] : undefined;
  if (isJsonObject(child)) return child as Draft;
  if (child !== true) return undefined;
  const made: Draft = {};
  (holder as Draft)[key] = made;
  return made;
}

function put({ prefixItems }: JsonObject, step: PathStep, within: JsonSchema): JsonSchema {
  if (within === true) return true;
  if ('name' in step) return { properties: { [step.name]: within } };
  if ('position' in step) return { prefixItems: [...Array.from({ length: step.position }, () => true), within] };
  return { ...(Array.isArray(prefixItems) ? { prefixItems: prefixItems.map(() => true) } : {}), items: within };
}

function requiresHere({ required, dependentRequired }: JsonObject, name: string): boolean {
  const lists = [required, ...(isJsonObject(dependentRequired) ? Object.values(dependentRequired) : [])];
  return lists.some((list) => Array.isArray(list) && list.includes(name));
}

function takeHere(schema: Draft, name: string): readonly Taken[] {
  const taken: Taken[] = [];
  const without = (list: Json | undefined): readonly Json[] => (Array.isArray(list) ? list.filter((each) => each !== name) : []);
  if (Array.isArray(schema.required) && schema.required.includes(name)) {
    const left = without(schema.required);
    if (left.length > 0) schema.required = left;
    else delete schema.required;
    taken.push(() => ({ required: [name] }));
  }
  for (const [other, list] of Object.entries(isJsonObject(schema.dependentRequired) ? schema.dependentRequired : {})) {
    if (!Array.isArray(list) || !list.includes(name)) continue;
    schema.dependentRequired = { ...(schema.dependentRequired as JsonObject), [other]: without(list) };
    taken.push(() => ({ dependentRequired: { [other]: [name] } }));
  }
  return taken;
}
