// Runs the shared vectors of test/vectors/expressions.json: the same cases in Node and in a browser. Knows neither.
import { expect } from 'chai';
import type { EvaluationEnvironment } from '../../src/expression/evaluate.js';
import { evaluate } from '../../src/expression/evaluate.js';
import type { Expression } from '../../src/model/expression.js';
import type { Json, JsonObject, JsonSchema } from '../../src/model/json.js';
import { segmentsOf } from '../../src/model/path.js';
import { compileExpression, expressionTypesOf } from '../../src/procedure/compile-expression.js';

export interface ExpressionVectors {
  readonly today: string;
  readonly schema: JsonSchema;
  readonly groups: readonly { readonly title: string; readonly cases: readonly (readonly Json[])[] }[];
}

interface VectorTest {
  readonly name: string;
  run(): void;
}

export function vectorTests(vectors: ExpressionVectors): readonly { readonly title: string; readonly tests: readonly VectorTest[] }[] {
  const types = expressionTypesOf(vectors.schema);
  return vectors.groups.map(({ title, cases }) => ({
    title,
    tests: cases.map(([text, answers, gives, today]) => ({
      name: `${String(text)} with ${JSON.stringify(answers)} on ${String(today ?? vectors.today)} is ${gives === null ? 'unknown' : JSON.stringify(gives)}`,
      run() {
        const compiled = compileExpression(String(text), types);
        if ('problem' in compiled) expect.fail(compiled.problem.message);
        const stored: Expression = JSON.parse(JSON.stringify(compiled.expression));
        const value = evaluate(stored, environmentOf(answers as JsonObject, String(today ?? vectors.today)));
        expect(value ?? null).to.deep.equal(gives);
      },
    })),
  }));
}

export function environmentOf(answers: JsonObject, today = '2026-03-01'): EvaluationEnvironment {
  return {
    today: () => today,
    answer: (path) =>
      segmentsOf(path).reduce<Json | undefined>((value, name) => (typeof value === 'object' && value !== null ? (value as JsonObject)[name] : undefined), answers),
  };
}
