// What the macros over the rows of a list mean when a row may leave something blank. Never sees the answers themselves.
import type { EachName } from '../model/expression.js';
import type { List, Maybe, Value } from './value.js';
import { allOf, anyOf } from './value.js';

type Row = List[number];
/** The body of the macro, evaluated for one row. */
type Body = (row: Row) => Maybe<Value>;

export const rowMacros: { readonly [Name in EachName]: (rows: List, body: Body) => Maybe<Value> } = {
  exists: (rows, body) => anyOf(claims(rows, body)),
  all: (rows, body) => allOf(claims(rows, body)),
  exists_one: (rows, body) => {
    const found = [...claims(rows, body)];
    const sure = found.filter((claim) => claim === true).length;
    if (sure > 1) return false;
    return found.includes(undefined) ? undefined : sure === 1;
  },
  filter: (rows, body) => rows.filter((row) => body(row) === true),
  map: (rows, body) => rows.map(body),
};

function* claims(rows: List, body: Body): Iterable<Maybe<boolean>> {
  for (const row of rows) {
    const claim = body(row);
    yield typeof claim === 'boolean' ? claim : undefined;
  }
}
