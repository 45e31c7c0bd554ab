// A mistake in an expression, found while it is compiled. Never leaves procedure/: compile-expression.ts turns it into a value.

export class ExpressionMistake extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = 'ExpressionMistake';
    this.remedy = remedy;
  }
}

/** What to write where somebody wrote `children[].hours` or `children[0].hours`. */
export function remedyForRows(list: string, member: string): string {
  const row = member === '' ? 'row' : `row.${member}`;
  return `Inside the list itself, write self${member === '' ? '' : `.${member}`}. Elsewhere look at all its rows, for example ${list}.exists(row, has(${row})) or sum(${list}.map(row, ${row})).`;
}
