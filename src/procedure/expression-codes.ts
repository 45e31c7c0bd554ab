// Whether a choice is only compared with codes that it has. Another one is never what was meant, and always a mistake.
import type { Expression } from '../model/expression.js';
import { ExpressionMistake } from './expression-mistake.js';
import type { AnswerType } from './expression-types.js';
import { nearestName } from './nearest-name.js';

/** One side of a comparison, as it is written. */
export interface Side {
  readonly expression: Expression;
  readonly type: AnswerType;
  readonly source: string;
}

/** @throws {ExpressionMistake} for a text written out that the other side can never be */
export function refuseUnknownCodes(sides: readonly Side[]): void {
  for (const side of sides) {
    const codes = isChosen(side.expression) ? codesOf(side.type) : undefined;
    if (codes === undefined) continue;
    const unknown = sides.flatMap(({ expression }) => literalTexts(expression)).find((text) => !codes.includes(text));
    if (unknown === undefined) continue;
    const isList = typeof side.type === 'object' && 'listOf' in side.type;
    throw new ExpressionMistake(`"${side.source}" ${isList ? 'never holds' : 'is never'} '${unknown}'.`, remedyFor(unknown, codes));
  }
}

/** More codes than these are no help. */
const MOST_NAMED = 12;

function remedyFor(unknown: string, codes: readonly string[]): string {
  const nearest = nearestName(unknown, codes);
  const named = codes.slice(0, MOST_NAMED).map((code) => `'${code}'`).join(', ');
  const all = codes.length > MOST_NAMED ? `It has ${codes.length} codes, among them ${named}.` : `Its codes are ${named}.`;
  return nearest === undefined ? all : `Did you mean '${nearest}'? ${all}`;
}

/** Of a list, those of its entries. */
function codesOf(type: AnswerType): readonly string[] | undefined {
  if (typeof type !== 'object' || 'group' in type) return undefined;
  return 'codes' in type ? type.codes : codesOf(type.listOf);
}

/** The type of one row: of a list that is only written out, other texts may be compared with it as well. */
export function rowTypeIn(rows: Expression, type: AnswerType): AnswerType {
  return typeof type === 'object' && 'codes' in type && !isChosen(rows) ? 'text' : type;
}

/** What is only written out is no choice. */
function isChosen(expression: Expression): boolean {
  switch (expression[0]) {
    case 'answer':
    case 'row':
    case 'self':
      return true;
    case 'call': {
      const [, name, _condition, ...branches] = expression;
      return name === '?:' && branches.some(isChosen);
    }
    case 'each':
      return (expression[1] === 'filter' && isChosen(expression[2])) || (expression[1] === 'map' && isChosen(expression[4]));
    default:
      return false;
  }
}

function literalTexts(expression: Expression): readonly string[] {
  if (expression[0] === 'value') return typeof expression[1] === 'string' ? [expression[1]] : [];
  if (expression[0] !== 'list') return [];
  const [, ...items] = expression;
  return items.flatMap(literalTexts);
}
