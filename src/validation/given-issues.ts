// What is wrong with an answer that nobody can type in: said where it can be mended, at a question it is worked out from;
// else to be known, and no obstacle. Pure.
import { answerTo } from '../answers/answer-to.js';
import { placesRead } from '../answers/conditions.js';
import type { Row } from '../answers/conditions.js';
import type { Outline } from '../answers/outline.js';
import type { Answers } from '../model/answer.js';
import type { FormModel } from '../model/form-model.js';
import type { Issue } from '../model/issue.js';
import type { Copied, Question } from '../model/outline.js';
import { liesIn } from '../model/path.js';
import type { Path } from '../model/path.js';

export interface GivenAnswers {
  readonly model: FormModel;
  readonly answers: Answers;
  readonly outline: Outline;
}

/** The citizen can neither give it nor change what it is made of: that it is missing is nothing to tell her. */
export function isOnlyRead({ readOnly, calculated, copied }: Question): boolean {
  return readOnly === true && calculated !== true && copied === undefined;
}

/** What came can only be read, and the schema refuses it: it is shown, and not sent. */
export function unfitIssue(path: Path): Issue {
  return { code: 'place.given', path, severity: 'warning', params: {} };
}

/** The issue where somebody can do something about it; `undefined` where there is nothing to say. A rule says what it says. */
export function whereMended(issue: Issue, given: GivenAnswers, found: ReadonlyMap<Path, Issue>): Issue | undefined {
  const question = given.outline.questions.get(issue.path);
  if (question?.copied !== undefined && issue.severity !== 'warning') return whereCopied(issue, question.copied, found);
  if (question?.calculated !== true || issue.severity === 'warning') return issue;
  const sources = sourcesOf(question, given);
  const isMissing = issue.code === 'required';
  const source = isMissing ? sources.find((each) => answerTo(each, given.answers).state === 'blank') : lastAsked(sources);
  if (source !== undefined) return { ...issue, ...aboutOther(issue, question), path: source.path };
  if (issue.code.startsWith('rule.')) return issue;
  // Everything it needs was given, and yet it cannot be worked out: what is wrong with that has its own issue.
  return isMissing ? undefined : { code: 'place.worked-out', path: issue.path, severity: 'warning', params: {} };
}

/** What is wrong with the other answer is said there; only what does not fit here is said where the citizen can undo it. */
function whereCopied(issue: Issue, { from, by }: Copied, found: ReadonlyMap<Path, Issue>): Issue | undefined {
  if (found.has(from)) return undefined;
  return issue.code.startsWith('rule.') ? { ...issue, path: by } : { ...issue, code: 'place.copied', path: by, members: [issue.path], params: { of: issue.code } };
}

function aboutOther({ code }: Issue, { path }: Question): Pick<Issue, 'code' | 'members' | 'params'> | undefined {
  if (code.startsWith('rule.')) return undefined;
  return { code: code === 'required' ? 'place.needed' : 'place.calculated', members: [path], params: { of: code } };
}

/** The questions that it is worked out from, through whatever other calculations, in asking order. */
function sourcesOf(question: Question, { model, outline }: GivenAnswers): readonly Question[] {
  const found = new Set<Question>();
  const seen = new Set([question]);
  for (const each of seen) {
    for (const source of readBy(each, model, outline)) {
      if (source.calculated === true) seen.add(source);
      else if (source.readOnly !== true && source.asks === 'value') found.add(source);
    }
  }
  return [...outline.questions.values()].filter((each) => found.has(each));
}

function readBy({ pattern, path }: Question, { asks }: FormModel, { questions, rows }: Outline): readonly Question[] {
  const expression = asks[pattern]?.calculate;
  if (expression === undefined) return [];
  const row = rowOf(path, rows);
  const places = placesRead(expression, row);
  return [...questions.values()].filter((each) => places.some((place) => liesIn(each.path, place.path)));
}

/** The innermost row around a place. */
function rowOf(path: string, rows: Outline['rows']): Row | undefined {
  return [...rows.values()].flat().filter((row) => liesIn(path, row.path)).sort((one, other) => other.path.length - one.path.length)[0];
}

/** The first of those in the last step: only there everything that it is worked out from is known. */
function lastAsked(sources: readonly Question[]): Question | undefined {
  const step = sources.at(-1)?.step;
  return sources.find((each) => each.step === step);
}
