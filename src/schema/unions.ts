// `oneOf` and `anyOf`: of all the branches for the verdict, of the one that the citizen chose for the findings.
import { isJsonObject } from '../model/json.js';
import type { SchemaPlace } from './schema-place.js';
import { beside, besideHolds, fail, pointerOf } from './visit.js';
import type { Check, Visit } from './visit.js';

export function union(keyword: 'oneOf' | 'anyOf', branches: readonly SchemaPlace[]): Check {
  const names = namesAskedFor(branches);
  return (at) => {
    const chosen = chosenBranch(at, keyword, branches);
    if (chosen !== undefined && !beside(at, chosen)) return false;
    const enough = keyword === 'oneOf' ? 2 : 1;
    let count = chosen === undefined ? 0 : 1;
    for (const branch of branches) {
      // Where something asks what was seen, every branch that holds has seen something.
      if (count >= enough && (keyword === 'oneOf' || at.seen === undefined)) break;
      if (branch !== chosen && besideHolds(at, branch)) count += 1;
    }
    return (keyword === 'oneOf' ? count === 1 : count > 0) || fail(at, keyword, names === undefined ? {} : { value: names });
  };
}

/** The members that branches ask for which say nothing else: of these, so many must be given. */
function namesAskedFor(branches: readonly SchemaPlace[]): readonly string[] | undefined {
  const lists = branches.map(({ schema }) => (isJsonObject(schema) && Object.keys(schema).every((keyword) => ASKS_ONLY.has(keyword)) ? schema.required : undefined));
  return lists.every((list) => Array.isArray(list)) ? [...new Set(lists.flat().map(String))] : undefined;
}
const ASKS_ONLY: ReadonlySet<string> = new Set(['required', 'title', 'description', '$comment', 'type']);

function chosenBranch(at: Visit, keyword: 'oneOf' | 'anyOf', branches: readonly SchemaPlace[]): SchemaPlace | undefined {
  if (at.findings === undefined) return undefined;
  const index = at.run.branch?.(pointerOf(at), at.place, keyword);
  return index === undefined ? undefined : branches[index];
}
