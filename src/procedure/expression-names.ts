// Finds what a dotted name in an expression stands for: a row of a macro, or an answer. Never guesses: an unknown name
// is a mistake, with the nearest known one as the remedy.
import type { Expression } from '../model/expression.js';
import { ExpressionMistake, nearestName } from './expression-mistake.js';
import type { AnswerType, ExpressionTypes } from './expression-types.js';
import { nameOfType } from './expression-types.js';

/** What a name may stand for. A row's variable hides an answer of the same name, as in CEL. */
export interface Names {
  readonly answers: ExpressionTypes;
  readonly rows: ReadonlyMap<string, AnswerType>;
}

/** @throws {ExpressionMistake} */
export function resolveName(path: readonly string[], names: Names): { readonly expression: Expression; readonly type: AnswerType } {
  const [first = '', ...fields] = path;
  const row = names.rows.get(first);
  const start: AnswerType = row ?? { group: names.answers };
  const type = (row === undefined ? path : fields).reduce<AnswerType>((type, name, index) => {
    const isKnown = typeof type === 'object' && 'group' in type && Object.hasOwn(type.group, name);
    const next = type === 'any' ? 'any' : isKnown ? type.group[name] : undefined;
    if (next !== undefined) return next;
    throw unknownName(path, path.slice(0, row === undefined ? index : index + 1), type, names);
  }, start);
  return { expression: row === undefined ? ['answer', path.join('.')] : ['row', first, ...fields], type };
}

function unknownName(path: readonly string[], before: readonly string[], type: AnswerType, names: Names): ExpressionMistake {
  const name = path.join('.');
  const holder = before.join('.');
  if (typeof type === 'object' && 'listOf' in type) {
    const field = path.slice(before.length).join('.');
    return new ExpressionMistake(`"${holder}" is a list: "${name}" does not say which row.`, `Look at its rows, for example ${holder}.exists(row, has(row.${field})).`);
  }
  if (typeof type !== 'object' || !('group' in type)) return new ExpressionMistake(`"${holder}" is ${nameOfType(type)}: it has no part "${path[before.length] ?? ''}".`, `Write "${holder}" alone.`);
  const nearest = nearestName(name, knownNames(names));
  const isOneWord = path.length === 1;
  const remedy = nearest === undefined ? (isOneWord ? `Name an answer of the schema. If you mean the text, put it in quotes: '${name}'.` : 'Name an answer of the schema, with its dots.') : `Did you mean "${nearest}"?`;
  return new ExpressionMistake(`There is no answer "${name}".`, remedy);
}

function knownNames({ answers, rows }: Names): readonly string[] {
  return [...namesIn(answers, ''), ...[...rows].flatMap(([variable, type]) => [variable, ...(typeof type === 'object' && 'group' in type ? namesIn(type.group, `${variable}.`) : [])])];
}

function namesIn(types: ExpressionTypes, prefix: string): readonly string[] {
  return Object.entries(types).flatMap(([name, type]) => (typeof type === 'object' && 'group' in type ? namesIn(type.group, `${prefix}${name}.`) : [`${prefix}${name}`]));
}
