// The branches of a choice as options: a code for each that lasts as long as the schema, and what tells it from the others.
import { isJsonObject } from '../model/json.js';
import type { Json, JsonObject } from '../model/json.js';
import { memberPath } from '../model/path.js';
import { readableName } from '../procedure/readable-name.js';
import { everyShape, singleValue } from '../schema/alternatives.js';
import { typesOf } from '../schema/merge-keywords.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import type { SchemaPlace } from '../schema/schema-place.js';
import { isLeftBlank, isNull } from '../schema/keyword-values.js';
import type { Alternative } from '../schema/shape.js';

/**
 * The code of each branch: its type, where that is all that tells it from the others, else its position. `undefined` for
 * a null without a name, which is left blank.
 */
export function codesOf(schema: SchemaDocument, { branches }: Alternative): readonly (string | undefined)[] {
  const known = codes.get(branches) ?? readCodes(schema, branches);
  codes.set(branches, known);
  return known;
}
const codes = new WeakMap<readonly SchemaPlace[], readonly (string | undefined)[]>();

function readCodes(schema: SchemaDocument, branches: readonly SchemaPlace[]): readonly (string | undefined)[] {
  const types = branches.map((branch) => (isLeftBlank(branch.schema) ? undefined : isNull(branch.schema) ? 'null' : typeAlone(schema, branch)));
  const told = types.filter((type) => type !== undefined && type !== '');
  const isByType = new Set(told).size === told.length && !types.includes('');
  return branches.map((branch, index) => (isLeftBlank(branch.schema) ? undefined : isByType ? types[index] : String(index)));
}

/** Its one type, where it says nothing else by which it could be called; empty otherwise. */
function typeAlone(schema: SchemaDocument, branch: SchemaPlace): string {
  const [type, more] = typesOf(everyShape(schema, branch).merged);
  const isPlain = type !== undefined && more === undefined && type !== 'object' && namesOf(schema, branch).length === 0;
  return isPlain ? (type === 'integer' ? 'number' : type) : '';
}

export interface BranchOptions {
  readonly kind: 'choice' | 'value-type';
  readonly options: Json;
}

export function branchOptions(schema: SchemaDocument, alternative: Alternative): BranchOptions {
  const asked = codesOf(schema, alternative).flatMap((code, index) => {
    const branch = alternative.branches[index];
    return code === undefined || branch === undefined ? [] : [{ code, names: namesOf(schema, branch) }];
  });
  const list = asked.map(({ code }) => code);
  if (list.some((code) => !/^\d+$/.test(code))) {
    const [none] = asked.find(({ code }) => code === 'null')?.names ?? [];
    return { kind: 'value-type', options: { codes: list, ...(none === undefined ? {} : { none }) } };
  }
  const titles = asked.map(({ code, names }, index) => {
    const own = names.find((name) => asked.every((other) => other.code === code || !other.names.includes(name)));
    return [code, own ?? `${names[0] ?? ''} ${index + 1}`.trim()] as const;
  });
  return { kind: 'choice', options: { codes: list, titles: Object.fromEntries(titles) } };
}

/** What may tell a branch from the others: its title, its fixed values, where it refers to, what it asks for. */
function namesOf(schema: SchemaDocument, branch: SchemaPlace): readonly string[] {
  const { merged, members, required } = everyShape(schema, branch);
  const shapes = [...members].map(([name, places]) => ({ name, shapes: places.map((place) => everyShape(schema, place).merged) }));
  const fixed = shapes.filter((member) => member.shapes.some((each) => singleValue(each) !== undefined));
  const titles = shapes.filter(({ name }) => required.size === 0 || required.has(name)).slice(0, 3).map((member) => titleIn(member.shapes) ?? readableName(memberPath('', member.name)));
  const reference = isJsonObject(branch.schema) && typeof branch.schema.$ref === 'string' ? branch.schema.$ref.split(/[/#]/).at(-1) : undefined;
  return [
    ...(typeof merged.title === 'string' ? [merged.title] : []),
    ...fixed.flatMap((member) => [titleIn(member.shapes) ?? [], readableValue(member.shapes)].flat()),
    ...(reference === undefined || reference === '' ? [] : [readableName(memberPath('', reference))]),
    ...(titles.length === 0 ? [] : [titles.join(', ')]),
    ...(typeof merged.description === 'string' ? [merged.description] : []),
  ];
}

/** `by_phone` as `By phone`; a value with a space in it was written to be read. */
function readableValue(shapes: readonly JsonObject[]): readonly string[] {
  const value = shapes.map(singleValue).find((each) => each !== undefined);
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'string' && value !== '' ? [/^\w+(?:-\w+)*$/.test(value) ? readableName(memberPath('', value)) : value] : [];
}

function titleIn(shapes: readonly JsonObject[]): string | undefined {
  return shapes.map(({ title }) => title).find((title) => typeof title === 'string');
}
