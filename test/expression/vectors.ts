// Runs the shared vectors of test/vectors/expressions.json: the same cases in Node and in a browser. Knows neither.
import { expect } from 'chai';
import type { EvaluationEnvironment } from '../../src/expression/evaluate.js';
import { evaluate } from '../../src/expression/evaluate.js';
import { GovFormError } from '../../src/model/error.js';
import type { Expression } from '../../src/model/expression.js';
import type { Json, JsonObject, JsonSchema } from '../../src/model/json.js';
import { toPointer, valueAtPointer } from '../../src/model/path.js';
import { compileExpression, expressionTypesOf, typeOfSchema } from '../../src/procedure/compile-expression.js';
import type { AnswerType, ExpressionTypes } from '../../src/procedure/compile-expression.js';

export interface ExpressionVectors {
  readonly today: string;
  readonly schema: JsonSchema;
  /** With `self`, the schema of a row, the expressions of the group stand in such a row. */
  readonly groups: readonly { readonly title: string; readonly self?: JsonSchema; readonly cases: readonly (readonly Json[])[] }[];
  /** `rows` is the length of the list `amounts`; `gives` the value, or the code of the error that ends it. */
  readonly costs: readonly { readonly title: string; readonly text: string; readonly rows: number; readonly gives: Json }[];
}

interface VectorTest {
  readonly name: string;
  run(): void;
}

export function vectorTests(vectors: ExpressionVectors): readonly { readonly title: string; readonly tests: readonly VectorTest[] }[] {
  const types = expressionTypesOf(vectors.schema);
  const groups = vectors.groups.map(({ title, self, cases }) => {
    const selfType = self === undefined ? undefined : typeOfSchema(self);
    return {
      title,
      tests: cases.map(([text, answers, gives, today, row]) => ({
        name: `${String(text)} with ${JSON.stringify(answers)}${row === undefined ? '' : ` in ${JSON.stringify(row)}`} on ${String(today ?? vectors.today)} is ${gives === null ? 'unknown' : JSON.stringify(gives)}`,
        run() {
          const environment = environmentOf(answers as JsonObject, String(today ?? vectors.today), row);
          expect(evaluate(storedTree(String(text), types, selfType), environment) ?? null).to.deep.equal(gives);
        },
      })),
    };
  });
  return [...groups, { title: 'What an expression may cost', tests: vectors.costs.map((cost) => costTest(cost, types)) }];
}

function costTest({ title, text, rows, gives }: ExpressionVectors['costs'][number], types: ExpressionTypes): VectorTest {
  return {
    name: `${title}: ${String(gives)}`,
    run() {
      const amounts = Array.from({ length: rows }, (_, index) => index);
      expect(valueOrCode(storedTree(text, types), environmentOf({ amounts }))).to.deep.equal(gives);
    },
  };
}

/** As it comes back from where a compiled procedure is stored. */
function storedTree(text: string, types: ExpressionTypes, self?: AnswerType): Expression {
  const compiled = compileExpression(text, types, { self });
  return 'problem' in compiled ? expect.fail(compiled.problem.message) : JSON.parse(JSON.stringify(compiled.expression));
}

/** The value, or the code of the error with which the evaluation ended. */
export function valueOrCode(expression: Expression, environment: EvaluationEnvironment): Json | undefined {
  try {
    return evaluate(expression, environment);
  } catch (error) {
    if (error instanceof GovFormError) return error.code;
    throw error;
  }
}

export function environmentOf(answers: JsonObject, today = '2026-03-01', self?: Json): EvaluationEnvironment {
  return {
    today: () => today,
    answer: (path) => valueAtPointer(answers, toPointer(path)),
    ...(self === undefined ? {} : { self: () => self }),
  };
}
