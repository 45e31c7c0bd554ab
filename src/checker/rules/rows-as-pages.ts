// GF730: `rows` is said of something that has no rows: it is asked as if nothing had been said.
import { placeAt } from '../../procedure/schema-places.js';
import type { DescribedPlace } from '../../procedure/schema-places.js';
import { askedQuestions } from '../../procedure/asked-questions.js';
import { takesRows } from '../../schema/shape-facts.js';
import type { Rule } from '../rule.js';

export const rowsOfNoList: Rule = {
  code: 'GF730',
  severity: 'error',
  find: ({ procedure, document }) =>
    askedQuestions(procedure).flatMap(({ path, rows, pointer }) => {
      const place = rows === undefined ? undefined : placeAt(document, path);
      if (place === undefined || hasRows(place)) return [];
      const remedy = path.endsWith('[]') ? `Write it of the list: { "path": "${path.slice(0, -2)}", "rows": "${rows}" }.` : 'Take "rows" out, or write it of the list that is meant.';
      return [{ file: 'procedure.json', pointer, about: path, message: `"${path}" is no list with rows: "rows" says nothing there.`, remedy }];
    }),
};

function hasRows({ sort, shape }: DescribedPlace): boolean {
  return sort.sort === 'map' || (sort.sort === 'list' && takesRows(shape));
}
