// What conditions and rules look at. GF163: at no answer. GF164: a rule stands at a question that plays no part in it.
import { liesIn, patternOf } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import type { Rule } from '../rule.js';

export const readsNothing: Rule = {
  code: 'GF163',
  severity: 'warning',
  find: ({ expressions }) =>
    expressions.filter(({ reads }) => reads.length === 0).map(({ pointer, text, owner }) => ({
      file: 'procedure.json',
      pointer,
      about: owner,
      message: `"${text.trim()}" reads no answer: it is the same for everybody.`,
      remedy: 'Name the answer that decides, or take the expression out.',
    })),
};

export const ruleElsewhere: Rule = {
  code: 'GF164',
  severity: 'warning',
  find: ({ procedure, expressions }) =>
    (procedure.rules ?? []).flatMap(({ id, on }, index) => {
      const reads = expressions.find(({ sort, owner }) => sort === 'rule' && owner === id)?.reads ?? [];
      // Which reads nothing at all is GF163.
      if (reads.length === 0) return [];
      return on.flatMap((path, at) => (reads.some((read) => meets(read, patternOf(path))) ? [] : [{
        file: 'procedure.json',
        pointer: `/rules/${index}/on/${at}`,
        about: path,
        message: `The rule "${id}" stands at "${path}", which it does not look at: a citizen would correct the wrong answer.`,
        remedy: `Name what the rule looks at: ${[...new Set(reads)].join(', ')}.`,
      }]));
    }),
};

function meets(read: Path, on: Path): boolean {
  const bare = read.replace(/\.length$/, '');
  return liesIn(bare, on) || liesIn(on, bare);
}
