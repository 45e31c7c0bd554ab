// The types of each operator and function of an expression: what it takes, what it gives, and how it is written.
// Never evaluates; the same closed list of names as expression/functions.ts, so a name forgotten here does not compile.
import type { CallName, FunctionName, OperatorName } from '../model/expression.js';
import type { AnswerType } from './expression-types.js';
import { commonType, plainName } from './expression-types.js';

export interface Typing {
  /** What it gives for these arguments; `undefined` when it does not take them. */
  typeOf(given: readonly AnswerType[]): AnswerType | undefined;
  /** Told to a designer whose arguments do not fit. */
  readonly usage: string;
  /** Functions are written `age(x)` unless they say otherwise: `x.contains(y)`. */
  readonly written?: 'after-a-dot' | 'both-ways';
}
interface Form {
  readonly takes: readonly AnswerType[];
  /** The last of `takes` may be repeated. */
  readonly more?: true;
  readonly gives: AnswerType;
}

const numbers: Form = { takes: ['number', 'number'], gives: 'number' };
const texts: Form = { takes: ['text', 'text'], gives: 'text' };
const claims = forms({ takes: ['boolean', 'boolean'], more: true, gives: 'boolean' });
const sameSort: Typing = {
  typeOf: ([left, right]) => (left !== undefined && right !== undefined && isComparable(left) && isComparable(right) && commonType(left, right) !== undefined ? 'boolean' : undefined),
  usage: 'Compare values of the same sort: two texts, two numbers, two dates.',
};
const ordered: Typing = {
  typeOf: forms({ takes: ['number', 'number'], gives: 'boolean' }, { takes: ['text', 'text'], gives: 'boolean' }, { takes: ['date', 'date'], gives: 'boolean' }),
  usage: 'Compare two numbers, two dates or two texts.',
};
const arithmetic: Typing = { typeOf: forms(numbers), usage: 'Calculate with numbers only.' };
const inText: Typing = { typeOf: forms({ ...texts, gives: 'boolean' }), usage: "Write it after a text: name.startsWith('Mac').", written: 'after-a-dot' };

const operatorTypings: { readonly [Name in OperatorName]: Typing } = {
  '&&': { typeOf: claims, usage: 'Put a condition on each side of &&.' },
  '||': { typeOf: claims, usage: 'Put a condition on each side of ||.' },
  '!': { typeOf: forms({ takes: ['boolean'], gives: 'boolean' }), usage: 'Put a condition after the exclamation mark.' },
  '?:': {
    typeOf: ([condition, then, otherwise]) => (condition !== undefined && accepts('boolean', condition) && then !== undefined && otherwise !== undefined ? commonType(then, otherwise) : undefined),
    usage: 'Write condition ? value : other value, with both values of the same sort.',
  },
  '==': sameSort,
  '!=': sameSort,
  '<': ordered,
  '<=': ordered,
  '>': ordered,
  '>=': ordered,
  in: {
    typeOf: ([value, list]) => (value !== undefined && list !== undefined && isComparable(value) && accepts({ listOf: 'any' }, list) && commonType({ listOf: value }, list) !== undefined ? 'boolean' : undefined),
    usage: "Write a value, then a list of values of the same sort: status in ['tenant', 'owner'].",
  },
  '+': { typeOf: forms(numbers, texts), usage: 'Add two numbers, or join two texts. Use addDays() or addMonths() with a date.' },
  '-': { typeOf: forms({ takes: ['number'], gives: 'number' }, numbers), usage: 'Subtract numbers only. Use daysBetween(), addDays() or addMonths() with dates.' },
  '*': arithmetic,
  '/': arithmetic,
  '%': arithmetic,
};

const functionTypings: { readonly [Name in FunctionName]: Typing } = {
  has: { typeOf: ([type]) => (type !== undefined && (typeof type === 'string' || !('group' in type)) ? 'boolean' : undefined), usage: 'Name one answer, not a group: has(applicant.birthDate).' },
  size: { typeOf: forms({ takes: ['text'], gives: 'number' }, { takes: [{ listOf: 'any' }], gives: 'number' }), usage: 'Give it one text or one list: size(children).', written: 'both-ways' },
  startsWith: inText,
  endsWith: inText,
  contains: { ...inText, usage: "Write it after a text: name.contains('a'). For a list, write: value in list." },
  today: { typeOf: forms({ takes: [], gives: 'date' }), usage: 'Write today() with nothing between the brackets.' },
  date: { typeOf: forms({ takes: ['text'], gives: 'date' }), usage: "Give it a text: date('2020-01-31')." },
  age: { typeOf: forms({ takes: ['date'], gives: 'number' }), usage: 'Give it one date: age(applicant.birthDate).' },
  daysBetween: { typeOf: forms({ takes: ['date', 'date'], gives: 'number' }), usage: 'Give it two dates, the earlier one first.' },
  addDays: { typeOf: forms({ takes: ['date', 'number'], gives: 'date' }), usage: 'Give it a date and a number of days.' },
  addMonths: { typeOf: forms({ takes: ['date', 'number'], gives: 'date' }), usage: 'Give it a date and a number of months.' },
  year: { typeOf: forms({ takes: ['date'], gives: 'number' }), usage: 'Give it one date.' },
  sum: { typeOf: forms({ takes: [{ listOf: 'number' }], gives: 'number' }), usage: 'Give it one list of numbers: sum(children.map(c, c.income)).' },
  min: extremeTyping('min'),
  max: extremeTyping('max'),
  round: { typeOf: forms({ takes: ['number'], gives: 'number' }, numbers), usage: 'Give it a number, then how many decimal places: round(rent / 3, 2).' },
  abs: { typeOf: forms({ takes: ['number'], gives: 'number' }), usage: 'Give it one number.' },
};

export const typings: { readonly [Name in CallName]: Typing } = { ...operatorTypings, ...functionTypings };

export function isFunctionName(name: string): name is FunctionName {
  return Object.hasOwn(functionTypings, name);
}

export const functionNames: readonly string[] = Object.keys(functionTypings);

/** Whether a value of type `given` may stand where `wanted` is expected. */
export function accepts(wanted: AnswerType, given: AnswerType): boolean {
  if (wanted === 'any' || given === 'any') return true;
  if (typeof wanted === 'object' && 'listOf' in wanted) return typeof given === 'object' && 'listOf' in given && accepts(wanted.listOf, given.listOf);
  return plainName(wanted) === plainName(given) && plainName(given) !== 'other';
}

function forms(...all: readonly Form[]): Typing['typeOf'] {
  return (given) => all.find((form) => fits(form, given))?.gives;
}

function fits({ takes, more }: Form, given: readonly AnswerType[]): boolean {
  if (given.length < takes.length || (given.length > takes.length && more === undefined)) return false;
  return given.every((type, index) => accepts(takes[Math.min(index, takes.length - 1)] ?? 'any', type));
}

function extremeTyping(name: string): Typing {
  const sorts: readonly AnswerType[] = ['number', 'date'];
  const both = sorts.flatMap((sort): readonly Form[] => [
    { takes: [{ listOf: sort }], gives: sort },
    { takes: [sort, sort], more: true, gives: sort },
  ]);
  return { typeOf: forms(...both), usage: `Give it a list of numbers or of dates, or several of them: ${name}(a, b).` };
}

function isComparable(type: AnswerType): boolean {
  if (typeof type === 'string' || 'codes' in type) return true;
  return 'listOf' in type && isComparable(type.listOf);
}
