// Changes answers one by one until nothing stops them: what an issue is about, then what the rule behind it reads. What was
// decided beforehand stays as it is.
import type { Issue } from '../../model/issue.js';
import { liesIn, patternOf } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import { candidatesIn, decided, fill, isAskable, listsOf } from './fill.js';
import type { Filled, Ground, Scenario } from './fill.js';
import { patternsDeciding } from './reads.js';

/** Forms filled in to mend one. */
const MOST_TRIES = 40;

export function mend(ground: Ground, filled: Filled): Filled {
  const pinned = new Set(filled.scenario.keys());
  // What was decided is refused by itself: nothing else can help.
  if (filled.issues.some(({ code, path }) => pinned.has(path) && !code.startsWith('rule.'))) return filled;
  let best = filled;
  let tries = MOST_TRIES;
  while (best.issues.length > 0 && tries > 0) {
    const before = best;
    for (const scenario of changes(ground, best, pinned)) {
      tries -= 1;
      const next = fill(ground, scenario, best);
      if (next.issues.length < best.issues.length) best = next;
      if (best !== before || tries <= 0) break;
    }
    if (best === before) break;
  }
  return best;
}

function* changes(ground: Ground, filled: Filled, pinned: ReadonlySet<Path>): Iterable<Scenario> {
  for (const issue of filled.issues.slice(0, 4)) {
    for (const path of suspects(ground, filled, issue)) {
      if (pinned.has(path)) continue;
      const question = filled.outline.questions.get(path);
      if (question !== undefined) for (const value of candidatesIn(ground, question, filled)) yield decided(filled.scenario, path, value, 'answer');
      const list = listsOf(filled.outline).find((each) => each.path === path);
      if (list !== undefined) for (const count of [list.rows.length + 1, list.rows.length - 1, 0]) if (count >= list.least && count <= (list.most ?? count)) yield decided(filled.scenario, path, count, 'rows');
    }
  }
}

/** The nearest first. */
function suspects({ model }: Ground, { outline }: Filled, { code, path }: Issue): readonly Path[] {
  const rule = model.rules.find(({ id }) => code === `rule.${id}`);
  const patterns = rule === undefined ? new Set<Path>() : patternsDeciding(model, rule.check, rule.on[0] ?? '');
  const questions = [...outline.questions.values()].filter(isAskable);
  const lists = listsOf(outline).map((list) => list.path);
  const row = path.slice(0, path.lastIndexOf(']') + 1);
  const read = [...questions.map((question) => question.path), ...lists].filter((each) => patterns.has(patternOf(each)));
  const near = read.filter((each) => row !== '' && each.startsWith(row));
  const within = rule !== undefined && !lists.includes(path) ? [] : questions.map((question) => question.path).filter((each) => each !== path && liesIn(each, path));
  return [...new Set([path, ...near, ...read, ...lists.filter((each) => liesIn(each, path)), ...within])];
}
