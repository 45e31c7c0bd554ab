// Which calculated answers are amounts of money, by what they are calculated from: an answer in euros or in hundredths. Never looks at
// a value, and takes nothing for an amount that may be something else.
import type { Expression } from '../model/expression.js';
import type { AskModel, FormModel } from '../model/form-model.js';
import { memberPath, rowsPatternOf } from '../model/path.js';
import type { Path } from '../model/path.js';
import { readSchema } from '../schema/schema-document.js';
import { placeAt } from './schema-places.js';

/** A literal goes with anything. */
type Unit = 'amount' | 'literal' | 'other';

/** Where an expression stands: the row it sees, and what its variables run over. */
interface Scope {
  readonly self: Path;
  readonly rows: ReadonlyMap<string, Path>;
  /** Calculations that led here. */
  readonly trail: readonly Path[];
}

/** The same, with those marked that are amounts. */
export function withAmounts({ asks, schema }: Pick<FormModel, 'asks' | 'schema'>): FormModel['asks'] {
  const units = new Units(asks, schema);
  return Object.fromEntries(Object.entries(asks).map(([pattern, ask]): [Path, AskModel] => [pattern, units.isAmount(pattern) ? Object.freeze({ ...ask, amount: true }) : ask]));
}

class Units {
  readonly #asks: FormModel['asks'];
  readonly #schema: FormModel['schema'];

  constructor(asks: FormModel['asks'], schema: FormModel['schema']) {
    this.#asks = asks;
    this.#schema = schema;
  }

  isAmount(pattern: Path): boolean {
    return this.#asks[pattern]?.calculate !== undefined && this.#at(pattern, []) === 'amount';
  }

  #at(pattern: Path, trail: readonly Path[]): Unit {
    const calculation = this.#asks[pattern]?.calculate;
    if (calculation !== undefined) return trail.includes(pattern) ? 'other' : this.#of(calculation, { self: rowsPatternOf(pattern) ?? '', rows: new Map(), trail: [...trail, pattern] });
    const kind = this.#asks[pattern]?.kind;
    if (kind === 'money' || kind === 'percentage') return kind === 'money' ? 'amount' : 'other';
    const place = placeAt(readSchema(this.#schema), pattern);
    if (place?.sort.sort === 'list') return this.#at(`${pattern}[]`, trail);
    return place?.shape.merged.multipleOf === 0.01 ? 'amount' : 'other';
  }

  #of(expression: Expression, scope: Scope): Unit {
    const pattern = patternOf(expression, scope);
    if (pattern !== undefined) return this.#at(pattern, scope.trail);
    switch (expression[0]) {
      case 'value':
        return 'literal';
      case 'list': {
        const [, ...items] = expression;
        return together(items.map((each) => this.#of(each, scope)));
      }
      case 'each': {
        const [, name, list, variable, body] = expression;
        return name === 'map' ? this.#of(body, within(scope, variable, list)) : name === 'filter' ? this.#of(list, scope) : 'other';
      }
      case 'call':
        return this.#ofCall(expression, scope);
      default:
        return 'other';
    }
  }

  #ofCall([, name, ...given]: Extract<Expression, readonly ['call', ...unknown[]]>, scope: Scope): Unit {
    const units = given.map((each) => this.#of(each, scope));
    const [first = 'other', ...others] = units;
    switch (name) {
      case '+': case '-': case 'sum': case 'min': case 'max': case 'abs':
        return together(units);
      case '?:':
        return together(others);
      case '*':
        return units.filter((unit) => unit === 'amount').length === 1 ? 'amount' : 'other';
      case '/': case 'round':
        return first === 'amount' && !others.includes('amount') ? 'amount' : 'other';
      default:
        return 'other';
    }
  }
}

function together(units: readonly Unit[]): Unit {
  if (units.includes('other')) return 'other';
  return units.includes('amount') ? 'amount' : 'literal';
}

function patternOf(expression: Expression, { self, rows }: Scope): Path | undefined {
  switch (expression[0]) {
    case 'answer':
      return expression[1];
    case 'self':
      return below(self, expression.slice(1));
    case 'row': {
      const row = rows.get(expression[1]);
      return row === undefined ? undefined : below(row, expression.slice(2));
    }
    default:
      return undefined;
  }
}

function below(row: Path, fields: readonly string[]): Path {
  return fields.reduce(memberPath, row);
}

/** Inside a macro, its variable is a row of the list; of a list that is itself made by macros, of the one it began with. */
function within(scope: Scope, variable: string, list: Expression): Scope {
  const pattern = patternOf(list, scope) ?? (list[0] === 'each' && list[1] === 'filter' ? patternOf(list[2], scope) : undefined);
  return pattern === undefined ? scope : { ...scope, rows: new Map([...scope.rows, [variable, `${pattern}[]`]]) };
}
