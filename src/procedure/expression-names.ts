// Finds what a dotted name in an expression stands for: a row of a macro, the row in which the expression stands, or an
// answer. Never guesses: an unknown name is a mistake, with the nearest known one as the remedy.
import type { Expression } from '../model/expression.js';
import { RESERVED_NAMES } from '../model/path.js';
import { ExpressionMistake } from './expression-mistake.js';
import type { AnswerType, ExpressionTypes } from './expression-types.js';
import { memberOf, nameOfType, namesOf } from './expression-types.js';
import { isFunctionName, typings } from './expression-typings.js';
import { nearestName } from './nearest-name.js';

/** What a name may stand for. A macro's variable hides the rest, as in CEL, and `self` hides an answer of that name. */
export interface Names {
  readonly answers: ExpressionTypes;
  /** The row in which the expression stands, if it stands in one. */
  readonly self?: AnswerType | undefined;
  readonly rows: ReadonlyMap<string, AnswerType>;
}

/** @throws {ExpressionMistake} */
export function resolveName(path: readonly string[], names: Names): { readonly expression: Expression; readonly type: AnswerType } {
  const [first = '', ...fields] = path;
  const row = names.rows.get(first);
  if (row !== undefined) return { expression: ['row', first, ...fields], type: typeAlong(path, 1, row, names) };
  if (first === SELF && names.self !== undefined) return { expression: [SELF, ...fields], type: typeAlong(path, 1, names.self, names) };
  if (first === SELF && memberOf(names.answers, SELF) === undefined) {
    throw new ExpressionMistake(`There is no row here: "${path.join('.')}" has no meaning.`, 'Use self for questions inside a list only. Elsewhere, name the answer from the top, or look at the rows with exists() or all().');
  }
  return { expression: ['answer', path.join('.')], type: typeAlong(path, 0, { group: names.answers }, names) };
}

const SELF = 'self';

/** The type at the end of a path of which the first `known` names lead to `start`. */
function typeAlong(path: readonly string[], known: number, start: AnswerType, names: Names): AnswerType {
  return path.slice(known).reduce<AnswerType>((type, name, index) => {
    const next = type === 'any' && !RESERVED_NAMES.has(name) ? 'any' : typeof type === 'object' && 'group' in type ? memberOf(type.group, name) : undefined;
    if (next !== undefined) return next;
    throw unknownName(path, path.slice(0, index + known), type, names);
  }, start);
}

function unknownName(path: readonly string[], before: readonly string[], type: AnswerType, names: Names): ExpressionMistake {
  const name = path.join('.');
  const holder = before.join('.');
  if (typeof type === 'object' && 'listOf' in type) {
    const field = path.slice(before.length).join('.');
    // Inside that very list, the own row will be meant.
    const own = type.listOf === names.self ? `For the row in which this stands, write ${SELF}.${field}. ` : '';
    return new ExpressionMistake(`"${holder}" is a list: "${name}" does not say which row.`, `${own}${own === '' ? 'Look at its rows' : 'Or look at all its rows'}, for example ${holder}.exists(row, has(row.${field})).`);
  }
  if (typeof type !== 'object' || !('group' in type)) return new ExpressionMistake(`"${holder}" is ${nameOfType(type)}: it has no part "${path[before.length] ?? ''}".`, `Write "${holder}" alone.`);
  const nearest = ofOwnRow(path, names) ?? nearestName(name, knownNames(names));
  const isOneWord = path.length === 1;
  if (isOneWord && isFunctionName(name)) return new ExpressionMistake(`There is no answer "${name}"; it is a function, and has no brackets here.`, `Write ${name}(${typings[name].typeOf([]) === undefined ? '…' : ''}).`);
  const remedy = nearest === undefined ? (isOneWord ? `Name an answer of the schema. If you mean the text, put it in quotes: '${name}'.` : 'Name an answer of the schema, with its dots.') : `Did you mean "${nearest}"?`;
  return new ExpressionMistake(`There is no answer "${name}".`, remedy);
}

/** What the row has by that very name: only `self` was left out. */
function ofOwnRow(path: readonly string[], { self }: Names): string | undefined {
  const type = path.reduce<AnswerType | undefined>((at, name) => (typeof at === 'object' && 'group' in at ? memberOf(at.group, name) : undefined), self);
  return type === undefined ? undefined : [SELF, ...path].join('.');
}

function knownNames({ answers, self, rows }: Names): readonly string[] {
  const heads = [...rows, ...(self === undefined ? [] : [[SELF, self] as const])];
  return [...namesIn(answers, ''), ...heads.flatMap(([name, type]) => [name, ...(typeof type === 'object' && 'group' in type ? namesIn(type.group, `${name}.`) : [])])];
}

/** Not below MOST_SUGGESTED_LEVELS: a schema that contains itself has names without end. */
function namesIn(types: ExpressionTypes, prefix: string, level = 1): readonly string[] {
  return namesOf(types).flatMap((name) => {
    const type = level < MOST_SUGGESTED_LEVELS ? types[name] : undefined;
    return typeof type === 'object' && 'group' in type ? namesIn(type.group, `${prefix}${name}.`, level + 1) : [`${prefix}${name}`];
  });
}

const MOST_SUGGESTED_LEVELS = 4;
