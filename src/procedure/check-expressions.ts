// Whether every condition, calculation and rule parses, fits the answers' types, reads only what is asked, and needs no
// result of its own. GF113 expression, GF114 a cycle, GF115 reads what is never asked.
import { readsOf } from '../expression/answers-read.js';
import type { Reads } from '../expression/answers-read.js';
import { patternsRead } from '../expression/patterns-read.js';
import type { ProcedureProblem } from '../model/error.js';
import { liesIn, patternOf, rowsPatternOf } from '../model/path.js';
import type { Path } from '../model/path.js';
import type { CheckedProcedure } from '../model/procedure.js';
import { readSchema } from '../schema/schema-document.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import { askedQuestions, placedNotices } from './asked-questions.js';
import type { Ask } from './asked-questions.js';
import { asksAsMeant } from './check-questions.js';
import { cyclesIn } from './check-cycles.js';
import type { CycleEntry } from './check-cycles.js';
import { compileExpression, expressionTypesOf, fits } from './compile-expression.js';
import type { AnswerType, ExpressionTypes } from './compile-expression.js';
import { suggesting } from './nearest-name.js';
import { inProcedure, problem } from './problem.js';
import { patternsOf, placeAt } from './schema-places.js';
import { rowTypeOf, typeAtPattern } from './type-at-pattern.js';

interface Place {
  readonly pointer: string;
  readonly text: string;
  /** What the expression decides; a rule decides nothing. */
  readonly target?: Path;
  /** Where it stands: in a repeat it sees its row. */
  readonly pattern: Path;
  /** Left out: a condition. */
  readonly gives?: AnswerType | undefined;
}

export function checkExpressions(checked: CheckedProcedure): readonly ProcedureProblem[] {
  const types = expressionTypesOf(checked.answers);
  const asks = asksAsMeant(askedQuestions(checked.procedure), readSchema(checked.answers));
  const asked = asks.map(({ path }) => path);
  const places = placesOf(checked, asks, types);
  const compiled = places.map((place) => checkExpression(place, types, asked));
  return [...rulesAtNothing(checked, asked, readSchema(checked.answers)), ...compiled.flatMap(({ problems }) => problems), ...cycles([...compiled.flatMap(({ entry }) => entry ?? []), ...memberships(checked)])];
}

function rulesAtNothing({ procedure }: CheckedProcedure, asked: readonly Path[], schema: SchemaDocument): readonly ProcedureProblem[] {
  return (procedure.rules ?? []).flatMap(({ id, on }, index) =>
    on.flatMap((path, at) =>
      isAsked(path, asked) && placeAt(schema, path) !== undefined ? [] : [problem('GF115', inProcedure(`/rules/${index}/on/${at}`), `The rule "${id}" stands at "${path}", which no step asks.`, suggesting(path, patternsOf(schema).filter((each) => isAsked(each, asked)), 'Name a question that is asked.'))],
    ),
  );
}

interface CheckedExpression {
  readonly problems: readonly ProcedureProblem[];
  readonly entry?: CycleEntry;
}

function checkExpression({ pointer, text, target, pattern, gives }: Place, types: ExpressionTypes, asked: readonly Path[]): CheckedExpression {
  const at = inProcedure(pointer);
  const self = rowTypeOf(types, pattern);
  const result = compileExpression(text, types, { expects: gives === undefined ? 'boolean' : 'any', ...(self === undefined ? {} : { self }) });
  if ('problem' in result) return { problems: [marking(text, problem('GF113', at, result.problem.message, result.problem.remedy))] };
  if (gives !== undefined && !fits(result.type, gives)) {
    return { problems: [problem('GF113', at, `"${text.trim()}" does not give what "${pattern}" asks for.`, 'Calculate a value of the type that the schema names.')] };
  }
  const row = rowsPatternOf(pattern) ?? '';
  const reads = written(readsOf(result.expression), row);
  const strangers = reads.filter((path) => !isAsked(path, asked));
  return {
    problems: strangers.map((path) => marking(text, problem('GF115', at, `The condition reads "${path}", which no step asks.`, 'Ask it, or leave it out of the condition.'))),
    ...(target === undefined ? {} : { entry: { target, reads: written(patternsRead(result.expression), row), pointer } }),
  };
}

/** With where it is: from where it cannot be read, or what the message quotes first, where that stands there once. */
function marking(text: string, found: ProcedureProblem): ProcedureProblem {
  const [, character, first = ''] = /^The expression cannot be read from character (\d+)|"([^"]+)"/.exec(found.message) ?? [];
  if (character !== undefined) {
    const start = Number(character) - 1;
    return { ...found, within: { start, length: /^\S+/.exec(text.slice(start))?.[0].length ?? 1 } };
  }
  const [only, ...more] = first === '' || first === text.trim() ? [] : wholeWords(text, first);
  return only === undefined || more.length > 0 ? found : { ...found, within: { start: only, length: first.length } };
}

function wholeWords(text: string, words: string): readonly number[] {
  const parts = text.split(words);
  const starts = parts.slice(1).map((_after, index) => parts.slice(0, index + 1).join(words).length);
  return starts.filter((start) => !/[\w.]$/.test(text.slice(0, start)) && !/^\w/.test(text.slice(start + words.length)));
}

/** What is read of the own row, written out. */
function written({ paths, self }: Reads, row: Path): readonly Path[] {
  return [...paths, ...[...self].map((field) => (field === '' ? row : `${row}.${field}`))];
}

function cycles(entries: readonly CycleEntry[]): readonly ProcedureProblem[] {
  return cyclesIn(entries).map(({ pointer, cycle }) =>
    problem('GF114', inProcedure(pointer), `The expression needs its own result: ${cycle.join(' → ')}.`, 'Take one of these out of the other\'s condition or calculation.'),
  );
}

/** By itself, with what it lies in, or in parts. */
function isAsked(path: Path, asked: readonly Path[]): boolean {
  const pattern = patternOf(path);
  return asked.some((each) => liesIn(each, pattern) || liesIn(pattern, each));
}

function placesOf({ procedure }: CheckedProcedure, asks: readonly Ask[], types: ExpressionTypes): readonly Place[] {
  const questions = asks.flatMap(({ pointer, path, when, calculate }) => [
    ...(when === undefined ? [] : [{ pointer: `${pointer}/when`, text: when, target: path, pattern: path }]),
    ...(calculate === undefined ? [] : [{ pointer: `${pointer}/calculate`, text: calculate, target: path, pattern: path, gives: typeAtPattern(types, path) ?? 'any' }]),
  ]);
  const steps = procedure.steps.flatMap(({ id, when }, index) => (when === undefined ? [] : [{ pointer: `/steps/${index}/when`, text: when, target: `step:${id}`, pattern: '' }]));
  const notices = placedNotices(procedure).flatMap(({ pointer, when }) => (when === undefined ? [] : [{ pointer: `${pointer}/when`, text: when, pattern: '' }]));
  const rules = (procedure.rules ?? []).map(({ check, on }, index) => ({ pointer: `/rules/${index}/check`, text: check, pattern: on[0] ?? '' }));
  return [...steps, ...questions, ...notices, ...rules];
}

/** What a step asks needs the step's own condition. */
function memberships({ procedure }: CheckedProcedure): readonly CycleEntry[] {
  const conditional = new Set(procedure.steps.flatMap(({ id, when }) => (when === undefined ? [] : [id])));
  return askedQuestions(procedure).flatMap(({ path, step, pointer }) => (conditional.has(step) ? [{ target: path, reads: [`step:${step}`], pointer }] : []));
}
