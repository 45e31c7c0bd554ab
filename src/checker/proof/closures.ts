// Where the schema lets nothing stand under a condition (`then: { properties: { company: false } }`), as claims that must
// hold for the member to be there. What an `if` asks that a claim cannot say is left out. Never looks at answers.
import type { Expression } from '../../model/expression.js';
import { isJsonObject } from '../../model/json.js';
import type { Json, JsonObject } from '../../model/json.js';
import { memberPath, placesAlong, rowsPatternOf, stepsOf } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import type { SchemaDocument } from '../../schema/schema-document.js';
import type { SchemaPlace } from '../../schema/schema-place.js';
import { isForbidden, pointerIn } from '../written-schemas.js';
import { claimAt } from './guards.js';
import { always, alwaysAt } from './known-limits.js';
import type { Claim } from './outcomes.js';

export interface Closure {
  /** Must hold for anything to stand there. */
  readonly claim: Claim;
  /** What is closed: the answer itself, or what it lies in. */
  readonly place: Path;
  /** Of the `false`, into answers.schema.json. */
  readonly pointer: string;
}

export function closuresAlong(document: SchemaDocument, pattern: Path): readonly Closure[] {
  const along = placesAlong(pattern);
  return along.flatMap((place, index) => closuresAt(document, along[index - 1] ?? '', place));
}

function closuresAt(document: SchemaDocument, around: Path, place: Path): readonly Closure[] {
  const last = stepsOf(place).at(-1);
  if (last === undefined || !('name' in last)) return [];
  return alwaysAt(document, around).flatMap((at) => {
    if (!isJsonObject(at.schema) || at.schema.if === undefined) return [];
    const condition = asExpression({ document, around }, document.under(at, 'if'));
    return condition === undefined ? [] : (['then', 'else'] as const).flatMap((side) =>
      always(document, [document.under(at, side)]).filter(({ schema }) => isJsonObject(schema) && isForbidden(schema, last.name)).flatMap((closing): readonly Closure[] => {
        const pointer = pointerIn(document, closing);
        return pointer === undefined ? [] : [{ claim: claimAt(side === 'then' ? not(condition) : condition, around), place, pointer: `${pointer}/properties/${last.name}` }];
      }),
    );
  });
}

interface Context {
  readonly document: SchemaDocument;
  /** Of the object that is asked. */
  readonly around: Path;
}

const not = (part: Expression): Expression => ['call', '!', part];
const YES: Expression = ['value', true];
const NO: Expression = ['value', false];

/** Of each part, what it says of the object; `undefined`: a claim cannot say it. */
function asExpression(context: Context, place: SchemaPlace): Expression | undefined {
  const { document } = context;
  const { schema } = place;
  if (schema === true || schema === false) return schema ? YES : NO;
  if (!isJsonObject(schema)) return undefined;
  const parts = Object.entries(schema).flatMap(([keyword, value]): readonly (Expression | undefined)[] => {
    const branches = (): readonly (Expression | undefined)[] => (Array.isArray(value) ? value.map((_each, index) => asExpression(context, document.under(place, keyword, String(index)))) : [undefined]);
    if (SILENT.has(keyword) || (keyword === 'type' && value === 'object')) return [];
    if (keyword === 'required' && Array.isArray(value)) return value.map((name) => has(context, String(name)));
    if (keyword === 'properties' && isJsonObject(value)) return Object.entries(value).map(([name, member]) => ofMember(context, name, member));
    if (keyword === '$ref') return [asExpression(context, document.target(place, '$ref'))];
    if (keyword === 'allOf') return branches();
    if (keyword === 'anyOf') return [joined('||', branches())];
    if (keyword !== 'not') return [undefined];
    const inner = asExpression(context, document.under(place, 'not'));
    return [inner === undefined ? undefined : not(inner)];
  });
  return joined('&&', parts);
}

const SILENT: ReadonlySet<string> = new Set(['title', 'description', '$comment', '$defs']);

function joined(name: '&&' | '||', parts: readonly (Expression | undefined)[]): Expression | undefined {
  const told = parts.filter((part) => part !== undefined);
  if (told.length < parts.length) return undefined;
  const [first = name === '&&' ? YES : NO, ...rest] = told;
  return rest.length === 0 ? first : ['call', name, first, ...rest];
}

function memberOf({ around }: Context, name: string): Expression {
  const row = rowsPatternOf(around);
  if (row === undefined) return ['answer', memberPath(around, name)];
  const fields = stepsOf(around).slice(stepsOf(row).length).flatMap((step) => ('name' in step ? [step.name] : []));
  return ['self', ...fields, name];
}

function has(context: Context, name: string): Expression {
  return ['call', 'has', memberOf(context, name)];
}

/** Fits, too, where it is not there. */
function ofMember(context: Context, name: string, schema: Json): Expression | undefined {
  if (schema === true) return YES;
  if (schema === false) return not(has(context, name));
  const value = isJsonObject(schema) ? ofValue(schema, memberOf(context, name)) : undefined;
  return value === undefined ? undefined : ['call', '||', not(has(context, name)), value];
}

function ofValue(schema: JsonObject, member: Expression): Expression | undefined {
  const parts = Object.entries(schema).flatMap(([keyword, value]): readonly (Expression | undefined)[] => {
    if (SILENT.has(keyword)) return [];
    if (keyword === 'const' && isPlain(value)) return [['call', '==', member, ['value', value]]];
    if (keyword === 'enum' && Array.isArray(value) && (value as readonly Json[]).every(isPlain)) return [['call', 'in', member, ['value', value]]];
    const inner = keyword === 'not' && isJsonObject(value) ? ofValue(value, member) : undefined;
    return [inner === undefined ? undefined : not(inner)];
  });
  return joined('&&', parts);
}

function isPlain(value: Json): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
