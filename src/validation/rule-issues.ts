// Rules across answers. A rule whose questions lie in a repeat is asked for each row, which it knows as `self`. One that
// is unknown, because something is blank, says nothing.
import type { Outline } from '../answers/outline.js';
import type { Row } from '../answers/conditions.js';
import { evaluate } from '../expression/evaluate.js';
import { readsOf } from '../expression/answers-read.js';
import type { FormModel, RuleModel } from '../model/form-model.js';
import type { Issue } from '../model/issue.js';
import { inExpression, withinLimits } from '../model/limit.js';
import type { NoteLimit } from '../model/limit.js';
import { patternOf, rowsPatternOf, toPointer, valueAtPointer } from '../model/path.js';
import type { Path } from '../model/path.js';

export interface RulesToCheck {
  readonly model: FormModel;
  readonly outline: Outline;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export interface RulesAsked {
  /** Only rules that concern this pattern. */
  readonly about?: Path;
  /** Told of a rule that costs too much to decide: nothing is said of it here. */
  readonly note: NoteLimit;
}

export function ruleIssues({ model, outline, today }: RulesToCheck, { about, note }: RulesAsked): readonly Issue[] {
  const rules = model.rules.filter((rule) => about === undefined || rule.on.includes(about));
  return rules.flatMap((rule) => rowsOf(rule, outline).flatMap((row) => issuesOf(rule, { outline, today, row, note })));
}

interface Situation {
  readonly outline: Outline;
  readonly today: string;
  readonly row: Row | undefined;
  readonly note: NoteLimit;
}

/** Stands at the first of its questions that applies; a rule whose questions all fell away must not pass unheard. */
function issuesOf({ id, check, on, severity }: RuleModel, { outline, today, row, note }: Situation): readonly Issue[] {
  const { document } = outline;
  const holds = withinLimits(() => evaluate(check, {
    answer: (path) => valueAtPointer(document, toPointer(path)),
    today: () => today,
    ...(row === undefined ? {} : { self: () => valueAtPointer(document, row.pointer) }),
  }), undefined, { at: inExpression(`the rule "${id}"`), note });
  if (holds !== false) return [];
  const patterns = [...on, ...readsOf(check).paths];
  const path = patterns.map((pattern) => inRow(pattern, row)).find((each) => each !== undefined && (outline.questions.has(each) || outline.lists.has(each)));
  if (path === undefined) return [];
  const also = on.flatMap((pattern) => inRow(pattern, row) ?? []).filter((each) => each !== path);
  return [{ code: `rule.${id}`, path, also, params: {}, ...(severity === undefined ? {} : { severity }) }];
}

/** The rows a rule is asked for: of the innermost list that its first question lies in; once where it lies in none. */
function rowsOf({ on }: RuleModel, outline: Outline): readonly (Row | undefined)[] {
  const list = rowsPatternOf(on[0] ?? '');
  return list === undefined ? [undefined] : (outline.rows.get(list) ?? []);
}

/** The pattern's own path in this row; `undefined` where it lies in another repeat. */
function inRow(pattern: Path, row: Row | undefined): Path | undefined {
  const list = rowsPatternOf(pattern);
  if (list === undefined) return pattern;
  return row === undefined || patternOf(row.path) !== list ? undefined : `${row.path}${pattern.slice(list.length)}`;
}
