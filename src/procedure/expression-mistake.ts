// A mistake in an expression, found while it is compiled. Never leaves procedure/: compile-expression.ts turns it into a value.

export class ExpressionMistake extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = 'ExpressionMistake';
    this.remedy = remedy;
  }
}
