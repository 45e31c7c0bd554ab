// Whether every condition and rule parses, fits the answers' types, and reads only what was asked before it.
// GF113 expression, GF114 reads an answer that is asked later, GF115 reads one that is never asked.
import { answersRead } from '../expression/answers-read.js';
import type { ProcedureProblem } from '../model/error.js';
import type { Path } from '../model/path.js';
import type { CheckedProcedure } from '../model/procedure.js';
import { askedQuestions } from './asked-questions.js';
import { compileExpression, expressionTypesOf } from './compile-expression.js';
import type { ExpressionTypes } from './compile-expression.js';
import { defaultWorkflow, stepsInOrder } from './default-workflow.js';
import { inProcedure, problem } from './problem.js';

interface Place {
  readonly pointer: string;
  readonly text: string;
  /** Answers asked before; `undefined`: any asked answer may be read. */
  readonly before: ReadonlySet<Path>;
}

export function checkExpressions(checked: CheckedProcedure): readonly ProcedureProblem[] {
  const types = expressionTypesOf(checked.answers);
  const asked = new Set(askedQuestions(checked.procedure).map(({ path }) => path));
  return [...rulesAtNothing(checked, asked), ...expressionProblems(checked, types, asked)];
}

function rulesAtNothing({ procedure }: CheckedProcedure, asked: ReadonlySet<Path>): readonly ProcedureProblem[] {
  return (procedure.rules ?? []).flatMap(({ id, on }, index) =>
    on.flatMap((path, at) =>
      asked.has(path) ? [] : [problem('GF115', inProcedure(`/rules/${index}/on/${at}`), `The rule "${id}" stands at "${path}", which no step asks.`, 'Name a question that is asked.')],
    ),
  );
}

function expressionProblems(checked: CheckedProcedure, types: ExpressionTypes, asked: ReadonlySet<Path>): readonly ProcedureProblem[] {
  return placesOf(checked).flatMap(({ pointer, text, before }) => {
    const result = compileExpression(text, types, { expects: 'boolean' });
    const at = inProcedure(pointer);
    if ('problem' in result) return [problem('GF113', at, result.problem.message, result.problem.remedy)];
    return [...answersRead(result.expression)]
      .filter((path) => !before.has(path))
      .map((path) =>
        asked.has(path)
          ? problem('GF114', at, `The condition reads "${path}", which is asked at the same place or later.`, 'Ask that answer in an earlier step.')
          : problem('GF115', at, `The condition reads "${path}", which no step asks.`, 'Ask it, or leave it out of the condition.'),
      );
  });
}

function placesOf({ procedure }: CheckedProcedure): readonly Place[] {
  const asks = askedQuestions(procedure);
  const everything = new Set(asks.map(({ path }) => path));
  const askedBefore = (index: number) => new Set(asks.slice(0, index).map(({ path }) => path));
  const questions = asks.flatMap(({ pointer, when }, index) => (when === undefined ? [] : [{ pointer: `${pointer}/when`, text: when, before: askedBefore(index) }]));
  const order = stepsInOrder(procedure.workflow ?? defaultWorkflow(procedure));
  const steps = procedure.steps.flatMap(({ id, when }, index) => {
    const earlier = new Set(order.slice(0, order.indexOf(id)));
    return when === undefined ? [] : [{ pointer: `/steps/${index}/when`, text: when, before: new Set(asks.filter(({ step }) => earlier.has(step)).map(({ path }) => path)) }];
  });
  const rules = (procedure.rules ?? []).map(({ check }, index) => ({ pointer: `/rules/${index}/check`, text: check, before: everything }));
  return [...steps, ...questions, ...rules];
}
