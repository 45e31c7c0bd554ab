// The types by which expressions are checked: what they are called, and which go together. Never looks at a schema; see
// expression-schema-types.ts for how they follow from one.
import { RESERVED_NAMES } from '../model/path.js';

/**
 * `date` is apart from `text`, although both are strings in JSON. `{ codes }` is text of which every possible value is
 * known. `any` is what the schema says nothing about: it is not checked.
 */
export type AnswerType =
  | 'text'
  | 'number'
  | 'boolean'
  | 'date'
  | 'any'
  | { readonly codes: readonly string[] }
  | { readonly listOf: AnswerType }
  | { readonly group: ExpressionTypes };

/**
 * Answer names to types; a group holds the names below it: `applicant` then `birthDate`. The name `*` stands for every
 * name that is not listed (a map). A schema that contains itself gives types that go on for many levels, each made when
 * it is first asked for: go down by name, never through all of them.
 */
export type ExpressionTypes = Readonly<Record<string, AnswerType>>;

export const OTHER_NAMES = '*';

export function memberOf(group: ExpressionTypes, name: string): AnswerType | undefined {
  if (Object.hasOwn(group, name)) return group[name];
  return RESERVED_NAMES.has(name) || !Object.hasOwn(group, OTHER_NAMES) ? undefined : group[OTHER_NAMES];
}

/** The names that can be listed. */
export function namesOf(group: ExpressionTypes): readonly string[] {
  return Object.keys(group).filter((name) => name !== OTHER_NAMES);
}

/** How a sentence calls a value of this type. */
export function nameOfType(type: AnswerType): string {
  if (typeof type === 'object' && 'group' in type) return 'a group of answers';
  if (typeof type === 'object' && 'listOf' in type) return typeof type.listOf === 'object' && 'listOf' in type.listOf ? 'a list of lists' : LIST_NAMES[plainName(type.listOf)];
  return NAMES[plainName(type)];
}

const NAMES = { text: 'text', number: 'a number', boolean: 'yes or no', date: 'a date', any: 'anything', other: 'anything' };
const LIST_NAMES = { text: 'a list of texts', number: 'a list of numbers', boolean: 'a list of yes or no', date: 'a list of dates', any: 'a list', other: 'a list of rows' };

/** One type for a value that may be either; `undefined` when they do not go together. */
export function commonType(left: AnswerType, right: AnswerType): AnswerType | undefined {
  if (left === 'any' || right === 'any') return 'any';
  if (typeof left === 'object' && typeof right === 'object') {
    if ('codes' in left && 'codes' in right) return { codes: [...new Set([...left.codes, ...right.codes])] };
    if ('group' in left && 'group' in right) return { group: eitherGroup(left.group, right.group) };
    if ('listOf' in left && 'listOf' in right) {
      const listOf = commonType(left.listOf, right.listOf);
      return listOf === undefined ? undefined : { listOf };
    }
  }
  const plain = plainName(left);
  return plain !== 'other' && plain === plainName(right) ? plain : undefined;
}

/** Names of one side alone stay what they are: an answer that the other sort of row does not have is blank there. */
function eitherGroup(left: ExpressionTypes, right: ExpressionTypes): ExpressionTypes {
  return lazyGroup([...Object.keys(left), ...Object.keys(right)], (name) => {
    const a = left[name];
    const b = right[name];
    return a === undefined || b === undefined ? (a ?? b ?? 'any') : (commonType(a, b) ?? 'any');
  });
}

/** Each type is made when it is first asked for, and kept. */
export function lazyGroup(names: Iterable<string>, typeOf: (name: string) => AnswerType): ExpressionTypes {
  const group: Record<string, AnswerType> = {};
  for (const name of new Set(names)) {
    let type: AnswerType | undefined;
    Object.defineProperty(group, name, { enumerable: true, get: () => (type ??= typeOf(name)) });
  }
  return group;
}

/** Whether the value of a calculation may become the answer of a question. What is unknown (`any`) may. */
export function fits(type: AnswerType, question: AnswerType): boolean {
  return fitsAt(type, question, 0);
}

function fitsAt(type: AnswerType, question: AnswerType, level: number): boolean {
  if (type === question || type === 'any' || question === 'any' || level > MOST_COMPARED_LEVELS) return true;
  if (typeof type === 'object' && typeof question === 'object') {
    if ('codes' in type && 'codes' in question) return type.codes.every((code) => question.codes.includes(code));
    if ('listOf' in type && 'listOf' in question) return fitsAt(type.listOf, question.listOf, level + 1);
    if ('group' in type && 'group' in question) {
      return namesOf(type.group).every((name) => {
        const place = memberOf(question.group, name);
        return place !== undefined && fitsAt(memberOf(type.group, name) ?? 'any', place, level + 1);
      });
    }
  }
  return question === 'text' && plainName(type) === 'text';
}

/** A row inside a row inside a row: below that, types may go on without end. */
const MOST_COMPARED_LEVELS = 3;

/** Codes are text. */
export function plainName(type: AnswerType): 'text' | 'number' | 'boolean' | 'date' | 'any' | 'other' {
  if (typeof type === 'string') return type;
  return 'codes' in type ? 'text' : 'other';
}

