// Whether a difference between an exported schema and the engine comes from something that the export listed: what is
// listed is worked out anew on the document in question.
import type { ErrorObject } from 'ajv';
import { fromDocument } from '../../../src/answers/document.js';
import { outlineOf } from '../../../src/answers/outline.js';
import type { LeftOut } from '../../../src/cli/export/left-out.js';
import { evaluate } from '../../../src/expression/evaluate.js';
import { checkValue } from '../../../src/fields/field-kinds.js';
import type { Expression } from '../../../src/model/expression.js';
import type { FormModel } from '../../../src/model/form-model.js';
import type { Issue } from '../../../src/model/issue.js';
import type { Json, JsonObject } from '../../../src/model/json.js';
import { fromPointer, liesIn, rowsPatternOf, toPointer, valueAtPointer } from '../../../src/model/path.js';
import type { Path } from '../../../src/model/path.js';
import { isMultipleOf } from '../../../src/schema/multiple-of.js';

export interface Difference {
  readonly model: FormModel;
  readonly leftOut: readonly LeftOut[];
  readonly document: JsonObject;
  /** The engine's; empty when it takes the document. */
  readonly issues: readonly Issue[];
  readonly errors: readonly ErrorObject[];
  readonly today: string;
}

/** The entry of the list that explains it; `undefined` where none does. */
export function attributed(difference: Difference): LeftOut | undefined {
  const { issues, errors, leftOut } = difference;
  // Refused by the schema alone: only decimals may be to blame, and each of them must be right.
  if (issues.length === 0) return leftOut.find(({ what }) => what === 'decimals' && errors.every((error) => isRightDecimal(error, difference)));
  const causes = issues.map((issue) => leftOut.find((entry) => explains(entry, issue, difference)));
  // One cause may have others behind it: what is not asked is blank for all else. But each must be of its kind.
  const first = causes.find((each) => each !== undefined);
  return causes.every((each, index) => each !== undefined || follows(issues[index], difference)) ? first : undefined;
}

function isRightDecimal({ keyword, instancePath, params }: ErrorObject, { document }: Difference): boolean {
  const value = valueAtPointer(document, instancePath);
  return keyword === 'multipleOf' && typeof value === 'number' && isMultipleOf(value, (params as { readonly multipleOf: number }).multipleOf);
}

const patternOf = (path: Path): Path => path.replace(/\[\d+\]/g, '[]');

function explains(entry: LeftOut, issue: Issue, difference: Difference): boolean {
  const { model, document, today } = difference;
  const pattern = patternOf(issue.path);
  const on = entry.on.find((each) => liesIn(pattern, each));
  const about = entry.on[0] ?? '';
  switch (entry.what) {
    case 'rule': {
      const rule = model.rules.find(({ id }) => issue.code === `rule.${id}`);
      return rule !== undefined && rule.on === model.rules[Number(entry.pointer.split('/')[2])]?.on && worth(rule.check, rowAt(issue.path, rule.on[0] ?? ''), difference) === false;
    }
    case 'condition': {
      const when = model.asks[about]?.when ?? model.steps.find(({ ask, when: each }) => each !== undefined && ask.some((asked) => liesIn(asked, about)))?.when;
      if (when === undefined || on === undefined) return false;
      const holds = worth(when, rowAt(issue.path, about), difference) === true;
      return issue.code === 'answer.not-asked' ? !holds : issue.code === 'required' || issue.code === 'answer.other' ? holds : false;
    }
    case 'calculation': {
      const calculate = model.asks[about]?.calculate;
      if (calculate === undefined || pattern !== about || issue.code !== 'answer.not-asked') return false;
      return worth(calculate, rowAt(issue.path, about), difference) !== valueAtPointer(document, toPointer(issue.path));
    }
    case 'kind': {
      // Of a group that one question asks as a whole.
      const { kind, roles } = model.asks[about] ?? {};
      if (roles !== undefined && on !== undefined && issue.code.startsWith(`${kind}.`)) return true;
      const question = outlineOf(model, fromDocument(model, document), today).questions.get(issue.path);
      const value = valueAtPointer(document, toPointer(issue.path));
      return pattern === about && question !== undefined && value !== undefined && checkValue(question, value)?.code === issue.code;
    }
    case 'members':
      return on !== undefined;
    default:
      return false;
  }
}

/** What an expression is worth where the answers that are not asked are left out, as the engine sees them. */
function worth(expression: Expression, row: string, { model, document, today }: Difference): Json | undefined {
  const asked = outlineOf(model, fromDocument(model, document), today).document;
  return evaluate(expression, { answer: (path) => valueAtPointer(asked, toPointer(path)), today: () => today, self: () => valueAtPointer(asked, row) });
}

/** Pointer of the row of the pattern in which the path lies. */
function rowAt(path: Path, pattern: Path): string {
  const row = rowsPatternOf(pattern);
  if (row === undefined) return '';
  const depth = row.split('[]').length - 1;
  const [found = ''] = new RegExp(`^(?:.*?\\[\\d+\\]){${depth}}`).exec(path) ?? [];
  return toPointer(found);
}

/** Something that stands in what is not asked. */
function follows(issue: Issue | undefined, { issues, document }: Difference): boolean {
  return issue !== undefined && issues.some((other) => other !== issue && other.code === 'answer.not-asked' && valueAtPointer(document, toPointer(other.path)) !== undefined && liesIn(issue.path, fromPointer(toPointer(other.path))));
}
