// Every condition, calculation and rule of a procedure, compiled, with its place and what it reads.
import { patternsRead } from '../expression/patterns-read.js';
import type { Expression } from '../model/expression.js';
import type { FormModel } from '../model/form-model.js';
import { rowsPatternOf } from '../model/path.js';
import type { Path } from '../model/path.js';
import type { ProcedureFile } from '../model/procedure.js';
import { askedQuestions, placedNotices } from '../procedure/asked-questions.js';

export interface PlacedExpression {
  readonly sort: 'step' | 'question' | 'calculation' | 'notice' | 'rule';
  /** Of the step, the question (its pattern), the notice or the rule. */
  readonly owner: string;
  /** Into procedure.json. */
  readonly pointer: string;
  /** As it was written. */
  readonly text: string;
  readonly expression: Expression;
  /** Patterns, the own row written out: `children[].birthDate`; `children.length` for how many there are. */
  readonly reads: readonly Path[];
}

export function placedExpressions(procedure: ProcedureFile, model: FormModel): readonly PlacedExpression[] {
  const steps = procedure.steps.flatMap(({ id, when }, index) => {
    const expression = model.steps.find((step) => step.id === id)?.when;
    return placed({ sort: 'step', owner: id, pointer: `/steps/${index}/when`, text: when, expression }, '');
  });
  const questions = askedQuestions(procedure).flatMap(({ path, pointer, when, calculate }) => [
    ...placed({ sort: 'question', owner: path, pointer: `${pointer}/when`, text: when, expression: model.asks[path]?.when }, path),
    ...placed({ sort: 'calculation', owner: path, pointer: `${pointer}/calculate`, text: calculate, expression: model.asks[path]?.calculate }, path),
  ]);
  const rules = (procedure.rules ?? []).flatMap(({ id, check, on }, index) =>
    placed({ sort: 'rule', owner: id, pointer: `/rules/${index}/check`, text: check, expression: model.rules[index]?.check }, on[0] ?? ''),
  );
  const notices = placedNotices(procedure).flatMap(({ notice, step, pointer, when }) => {
    const expression = model.steps.find(({ id }) => id === step)?.notices?.find(({ id }) => id === notice)?.when;
    return placed({ sort: 'notice', owner: notice, pointer: `${pointer}/when`, text: when, expression }, '');
  });
  return [...steps, ...questions, ...notices, ...rules];
}

type Found = Omit<PlacedExpression, 'reads' | 'text' | 'expression'> & { readonly text: string | undefined; readonly expression: Expression | undefined };

function placed({ text, expression, ...place }: Found, pattern: Path): readonly PlacedExpression[] {
  if (text === undefined || expression === undefined) return [];
  const row = rowsPatternOf(pattern) ?? '';
  const { paths, self } = patternsRead(expression);
  return [{ ...place, text, expression, reads: [...paths, ...[...self].map((field) => (field === '' ? row : `${row}.${field}`))] }];
}
