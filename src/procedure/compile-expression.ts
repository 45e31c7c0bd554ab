// Compiles the CEL text of a condition or calculation into the tree that is stored and evaluated, checking it against
// the types of the answers. Never needed on a citizen's device: the parser stays with the designer.
import { Environment, ParseError } from '@marcbachmann/cel-js';
import type { ASTNode } from '@marcbachmann/cel-js';
import type { Expression } from '../model/expression.js';
import { ExpressionMistake, remedyForRows } from './expression-mistake.js';
import type { Names } from './expression-names.js';
import { condition, translate } from './expression-translate.js';
import type { AnswerType, ExpressionTypes } from './expression-types.js';
import { nameOfType } from './expression-types.js';

export { expressionTypesOf, typeOfSchema } from './expression-schema-types.js';
export { fits } from './expression-types.js';
export type { AnswerType, ExpressionTypes } from './expression-types.js';

export type CompiledExpression =
  | { readonly expression: Expression; readonly type: AnswerType }
  | { readonly problem: { readonly message: string; readonly remedy: string } };

export interface CompileOptions {
  readonly expects?: 'boolean' | 'any';
  readonly self?: AnswerType | undefined;
}

/** Limits of one expression. */
const MOST_CHARACTERS = 2_000;
const LIMITS = { maxAstNodes: 500, maxDepth: 40, maxListElements: 200, maxMapEntries: 0, maxCallArguments: 16 };

/**
 * @param text CEL, at most 2,000 characters, 500 parts, 40 levels.
 * @param types from expressionTypesOf()
 * @param options `expects: 'boolean'` refuses what is not a condition; `self` is the type of the row in which the
 * expression stands, and without it `self` has no meaning.
 * @returns the tree and its type, or the first problem, as a sentence and an instruction for the designer. Never throws.
 */
export function compileExpression(text: string, types: ExpressionTypes, options: CompileOptions = {}): CompiledExpression {
  const names: Names = { answers: types, self: options.self, rows: new Map() };
  try {
    const tree = parse(text);
    if (options.expects === 'boolean') return { expression: condition(tree, names), type: 'boolean' };
    const { expression, type } = translate(tree, names);
    if (typeof type === 'object' && 'group' in type) throw new ExpressionMistake(`"${text.trim()}" is ${nameOfType(type)}.`, 'Name one answer of the group.');
    return { expression, type };
  } catch (error) {
    if (error instanceof ExpressionMistake) return { problem: { message: error.message, remedy: error.remedy } };
    throw error;
  }
}

function parse(text: string): ASTNode {
  if (text.length > MOST_CHARACTERS) throw tooLarge();
  if (text.trim() === '') throw new ExpressionMistake('The expression is empty.', 'Write a condition, or leave the whole entry out.');
  try {
    return new Environment({ limits: LIMITS }).parse(text).ast;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const isTooLarge = error.code === 'limit_exceeded' && !error.summary.includes('maxMapEntries');
    throw isTooLarge ? tooLarge() : unreadable(text, error);
  }
}

function tooLarge(): ExpressionMistake {
  return new ExpressionMistake(
    `The expression is too large: at most ${MOST_CHARACTERS} characters, ${LIMITS.maxAstNodes} parts and ${LIMITS.maxDepth} levels.`,
    'Split it over several questions, steps or rules.',
  );
}

/** Slips of those who know other languages, by what stands where the reading stopped. */
const SLIPS: readonly { readonly pattern: RegExp; readonly remedy: string }[] = [
  { pattern: /^=(?!=)/, remedy: 'To compare, write == (two equals signs).' },
  { pattern: /^and\b/i, remedy: 'For "and", write &&.' },
  { pattern: /^or\b/i, remedy: 'For "or", write ||.' },
  { pattern: /^not\b/i, remedy: 'For "not", write ! before the condition.' },
  { pattern: /^\{/, remedy: 'Curly brackets have no meaning here: write lists in square brackets.' },
  { pattern: /^[‘’“”«»]/u, remedy: "Write straight quotes: 'text'." },
];

function unreadable(text: string, error: ParseError): ExpressionMistake {
  if (error.code === 'invalid_macro_argument') {
    return new ExpressionMistake(`A name for one row is missing: "${text.trim()}".`, 'Write for example children.exists(child, child.income > 0).');
  }
  const start = Math.min(error.range?.start ?? 0, text.length);
  const at = text[start - 1] === '{' ? start - 1 : start;
  const rest = text.slice(at);
  const [, list, member = ''] = /([A-Za-z_][\w.]*)\[\](?:\.([\w.]+))?/.exec(text) ?? [];
  if (list !== undefined && rest.startsWith(']')) return new ExpressionMistake(`"${list}[]" does not say which row.`, remedyForRows(list, member));
  const remedy = SLIPS.find(({ pattern }) => pattern.test(rest))?.remedy ?? 'Check brackets, quotes and operators there.';
  return new ExpressionMistake(rest.trim() === '' ? 'The expression ends too early.' : `The expression cannot be read from character ${at + 1}: "${rest.slice(0, 40)}".`, remedy);
}
