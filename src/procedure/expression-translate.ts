// Turns what the CEL parser read into our expression tree, finding the type of every part on the way.
// Never evaluates, and never lets through what expression/evaluate.ts does not know.
import type { ASTNode } from '@marcbachmann/cel-js';
import { realDay } from '../expression/calendar.js';
import { compare, decimalOfNumber, parseDecimal } from '../expression/decimal.js';
import type { CallName, EachName, Expression } from '../model/expression.js';
import type { Json } from '../model/json.js';
import { refuseUnknownCodes, rowTypeIn } from './expression-codes.js';
import { ExpressionMistake, remedyForRows } from './expression-mistake.js';
import type { Names } from './expression-names.js';
import { resolveName } from './expression-names.js';
import type { AnswerType } from './expression-types.js';
import { commonType, nameOfType, plainName } from './expression-types.js';
import { functionNames, isFunctionName, typings } from './expression-typings.js';
import { nearestName } from './nearest-name.js';

export interface Typed {
  readonly expression: Expression;
  readonly type: AnswerType;
}
type NodeOf<Operator extends ASTNode['op']> = Extract<ASTNode, { readonly op: Operator }>;

/** @throws {ExpressionMistake} */
export function translate(node: ASTNode, names: Names): Typed {
  switch (node.op) {
    case 'value':
      return literal(node);
    case 'id':
    case '.':
      return named(node, names);
    case 'list':
      return list(node, names);
    case 'call':
      return functionCall(node, node.args[0], node.args[1], names);
    case 'rcall':
      return dotCall(node, names);
    case '!_':
      return operation('!', node, [node.args], names);
    case '-_':
      return negative(node, names);
    case '&&':
    case '||':
      return operation(node.op, node, sameOperator(node), names);
    case '?:':
    case '==': case '!=': case '<': case '<=': case '>': case '>=': case 'in':
    case '+': case '-': case '*': case '/': case '%':
      return operation(node.op, node, node.args, names);
    default:
      throw new ExpressionMistake(`"${sourceOf(node)}" is not part of the language for conditions.`, 'Use answers by name, lists in square brackets, and the functions of the list in the documentation.');
  }
}

export function sourceOf(node: ASTNode): string {
  const text = node.input.slice(node.start, node.end).replaceAll(/\s+/g, ' ').trim();
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function literal(node: NodeOf<'value'>): Typed {
  const value = node.args;
  if (typeof value === 'string') return typed(value, { codes: [value] });
  if (typeof value === 'boolean') return typed(value, 'boolean');
  if (typeof value === 'bigint' || typeof value === 'number') return exactNumber(node, value);
  if (value === null) throw new ExpressionMistake('A blank answer is unknown: it cannot be compared with null.', 'Write has(answer) or !has(answer).');
  throw new ExpressionMistake(`"${sourceOf(node)}" is not part of the language for conditions.`, 'Write plain texts, numbers, true and false.');
}

/** JSON keeps about 17 digits: a literal that would lose some is refused rather than changed in silence. */
function exactNumber(node: NodeOf<'value'>, value: bigint | number): Typed {
  const number = Number(value);
  const kept = decimalOfNumber(number);
  const written = parseDecimal(typeof value === 'bigint' ? String(value) : node.input.slice(node.start, node.end).trim());
  if (kept === undefined || written === undefined || compare(kept, written) !== 0) {
    throw new ExpressionMistake(`The number "${sourceOf(node)}" has more digits than can be kept exactly.`, 'Write a number of at most 15 digits.');
  }
  return typed(number, 'number');
}

function typed(value: Json, type: AnswerType): Typed {
  return { expression: ['value', value], type };
}

function named(node: NodeOf<'id' | '.'>, names: Names): Typed {
  const path: string[] = [];
  let head: ASTNode = node;
  while (head.op === '.') {
    path.unshift(head.args[1]);
    head = head.args[0];
  }
  if (head.op === '[]') throw new ExpressionMistake(`"${sourceOf(node)}" names a single row: no row has a number here.`, remedyForRows(sourceOf(head.args[0]), path.join('.')));
  if (head.op !== 'id') throw new ExpressionMistake(`"${sourceOf(node)}" takes a part of something that is not an answer.`, 'Name an answer with its dots, for example applicant.birthDate.');
  return resolveName([head.args, ...path], names);
}

function list(node: NodeOf<'list'>, names: Names): Typed {
  const items = node.args.map((item) => translate(item, names));
  const type = items.reduce<AnswerType | undefined>(
    (common, item) => common && commonType(common, item.type),
    items[0]?.type ?? 'any',
  );
  if (type === undefined) throw new ExpressionMistake(`The list "${sourceOf(node)}" mixes values of different sorts.`, 'Put values of one sort into a list.');
  return { expression: ['list', ...items.map(({ expression }) => expression)], type: { listOf: type } };
}

/** `-5` is a literal, not a calculation. */
function negative(node: NodeOf<'-_'>, names: Names): Typed {
  const { expression, type } = operation('-', node, [node.args], names);
  const [, , operand] = expression[0] === 'call' ? expression : [];
  return operand?.[0] === 'value' && typeof operand[1] === 'number' ? typed(0 - operand[1], type) : { expression, type };
}

/** `a && b && c` is one operation with three parts: the tree stays flat. */
function sameOperator(node: NodeOf<'&&' | '||'>): readonly ASTNode[] {
  return node.args.flatMap((side) => ((side.op === '&&' || side.op === '||') && side.op === node.op ? sameOperator(side) : [side]));
}

function operation(name: CallName, node: ASTNode, parts: readonly ASTNode[], names: Names): Typed {
  const given = parts.map((part) => translate(part, names));
  const type = typings[name].typeOf(given.map((part) => part.type));
  if (type === undefined) throw wrongArguments(name, node, given);
  if (name === '==' || name === '!=' || name === 'in') refuseUnknownCodes(given.map((side, index) => ({ ...side, source: sourceOf(parts[index] ?? node) })));
  return { expression: ['call', name, ...given.map(({ expression }) => expression)], type };
}

function wrongArguments(name: CallName, node: ASTNode, given: readonly Typed[]): ExpressionMistake {
  const sorts = given.map(({ type }) => nameOfType(type)).join(' and ');
  const text = given.find(({ expression, type }) => expression[0] === 'value' && plainName(type) === 'text')?.expression[1];
  const isDayAsText = given.some(({ type }) => type === 'date') && typeof text === 'string' && realDay(text) !== undefined;
  const isYesAsText = given.some(({ type }) => type === 'boolean') && (text === 'true' || text === 'false');
  const written = isFunctionName(name) ? `${name}()` : name === '?:' ? '? :' : name;
  return new ExpressionMistake(
    `"${written}" does not take ${sorts || 'nothing'}: "${sourceOf(node)}".`,
    isDayAsText ? `Write the date as date('${text}').` : isYesAsText ? 'Yes and no are true and false without quotation marks; the answer alone will do, or ! before it.' : typings[name].usage,
  );
}

function isName(expression: unknown): boolean {
  return Array.isArray(expression) && ['answer', 'row', 'self'].includes(expression[0]);
}

function functionCall(node: ASTNode, name: string, parts: readonly ASTNode[], names: Names): Typed {
  if (!isFunctionName(name)) throw unknownFunction(name);
  if (typings[name].written === 'after-a-dot') throw new ExpressionMistake(`"${name}" is written after a dot: "${sourceOf(node)}".`, typings[name].usage);
  const call = operation(name, node, parts, names);
  const [argument] = call.expression[0] === 'call' ? call.expression.slice(2) : [];
  if (name === 'has' && !isName(argument)) {
    throw new ExpressionMistake(`has() asks whether one answer was given: "${sourceOf(node)}".`, typings.has.usage);
  }
  if (name === 'date' && Array.isArray(argument) && argument[0] === 'value') return literalDay(node, argument[1]);
  return call;
}

function literalDay(node: ASTNode, value: unknown): Typed {
  const day = typeof value === 'string' ? realDay(value) : undefined;
  if (day === undefined) throw new ExpressionMistake(`"${sourceOf(node)}" is not a day of the calendar.`, "Write year, month and day, for example date('2020-01-31').");
  return typed(day, 'date');
}

function dotCall(node: NodeOf<'rcall'>, names: Names): Typed {
  const [name, receiver, parts] = node.args;
  if (isEachName(name)) return rowsMacro(name, node, names);
  if (!isFunctionName(name)) throw unknownFunction(name);
  if (typings[name].written === undefined) throw new ExpressionMistake(`"${name}" is not written after a dot: "${sourceOf(node)}".`, typings[name].usage);
  return operation(name, node, [receiver, ...parts], names);
}

function rowsMacro(name: EachName, node: NodeOf<'rcall'>, names: Names): Typed {
  const [, receiver, [variable, ...bodies]] = node.args;
  const rows = translate(receiver, names);
  const rowType = rows.type === 'any' ? 'any' : typeof rows.type === 'object' && 'listOf' in rows.type ? rowTypeIn(rows.expression, rows.type.listOf) : undefined;
  if (rowType === undefined) throw new ExpressionMistake(`"${sourceOf(receiver)}" is ${nameOfType(rows.type)}, and "${name}" needs a list.`, 'Use it after a list, for example children.exists(child, age(child.birthDate) < 13).');
  const [first, second] = bodies;
  if (variable?.op !== 'id' || first === undefined || bodies.length > (name === 'map' ? 2 : 1)) {
    throw new ExpressionMistake(`"${name}" needs a name for one row, then what to look at: "${sourceOf(node)}".`, `Write for example children.${name}(child, ${name === 'map' ? 'child.income' : 'child.income > 0'}).`);
  }
  const inner = { ...names, rows: new Map([...names.rows, [variable.args, rowType]]) };
  const kept = second === undefined ? rows.expression : each('filter', rows.expression, variable.args, condition(first, inner));
  const body = name === 'map' ? translate(second ?? first, inner) : { expression: condition(first, inner), type: rowType };
  const type: AnswerType = name === 'map' || name === 'filter' ? { listOf: body.type } : 'boolean';
  return { expression: each(name, kept, variable.args, body.expression), type };
}

function each(name: EachName, rows: Expression, variable: string, body: Expression): Expression {
  return ['each', name, rows, variable, body];
}

/** @throws {ExpressionMistake} unless the node is a condition */
export function condition(node: ASTNode, names: Names): Expression {
  const { expression, type } = translate(node, names);
  if (type === 'boolean' || type === 'any') return expression;
  throw new ExpressionMistake(`"${sourceOf(node)}" is ${nameOfType(type)}, not a condition.`, 'Write something that is true or false, for example with ==, < or has().');
}

function unknownFunction(name: string): ExpressionMistake {
  const nearest = nearestName(name, [...functionNames, ...EACH_NAMES]);
  return new ExpressionMistake(`There is no function "${name}".`, nearest === undefined ? `The functions are ${functionNames.join(', ')}.` : `Did you mean "${nearest}"?`);
}

const EACH_NAMES: readonly EachName[] = ['exists', 'all', 'exists_one', 'filter', 'map'];

function isEachName(name: string): name is EachName {
  return EACH_NAMES.some((each) => each === name);
}
