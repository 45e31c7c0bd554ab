// Answers in, issues out: the same in the browser and at the receiver. At most one issue for each question.
import { environmentOf } from '../answers/relevance.js';
import type { Relevance } from '../answers/relevance.js';
import { putGroup, toDocument } from '../answers/document.js';
import { answersRead } from '../expression/answers-read.js';
import { evaluate } from '../expression/evaluate.js';
import { checkValue, issueCodeFor, unreadIssueOf } from '../fields/field-kinds.js';
import { answerAt, valueAt } from '../model/answer.js';
import type { Answers } from '../model/answer.js';
import type { FormModel, QuestionModel } from '../model/form-model.js';
import type { Issue } from '../model/issue.js';
import { fromPointer, toPointer } from '../model/path.js';
import type { Path } from '../model/path.js';
import type { SchemaFinding, SchemaValidator } from './schema-validator.js';

export interface AnswersToCheck {
  readonly model: FormModel;
  readonly answers: Answers;
  readonly relevance: Relevance;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly validator: SchemaValidator;
}

/**
 * Every issue of the answers that apply, in the order of the questions. What cannot be read comes before what the schema
 * says, that before a kind's own check, that before rules across answers.
 */
export function findIssues(check: AnswersToCheck): readonly Issue[] {
  const byPath = new Map<Path, Issue>();
  const add = (issue: Issue) => {
    if (check.relevance.questions.has(issue.path) && !byPath.has(issue.path)) byPath.set(issue.path, issue);
  };
  const relevant = check.model.questions.filter(({ path }) => check.relevance.questions.has(path));
  for (const question of relevant) unreadIssue(question, check.answers).forEach(add);
  const findings = findingsIn(check, check.relevance.questions);
  for (const found of findings) issuesOf(found, relevant).forEach(add);
  // A kind looks only at values that have the shape the schema gives them.
  for (const question of relevant) if (!byPath.has(question.path)) kindIssue(question, check.answers).forEach(add);
  ruleIssues(check).forEach(add);
  const issues = relevant.flatMap(({ path }) => byPath.get(path) ?? []);
  // A finding that belongs to no question must not let an invalid document pass.
  return issues.length === 0 && findings.length > 0 ? [{ code: 'answer.other', path: relevant[0]?.path ?? '', params: {} }] : issues;
}

/** Whether a question must be answered now: for those a branch of the schema asks for, the validator says. */
export function isRequiredNow(check: AnswersToCheck, question: QuestionModel): boolean {
  if (question.required !== 'sometimes') return question.required === 'always';
  const others = [...check.relevance.questions].filter((path) => path !== question.path);
  return findingsIn(check, others).some(({ keyword, pointer }) => keyword === 'required' && fromPointer(pointer) === question.path);
}

/**
 * What the schema finds. Where a whole group is missing, the group is put in place, empty, and the schema asked again:
 * so it is the schema that says which of its questions must be answered.
 */
function findingsIn({ model, answers, relevance, validator }: AnswersToCheck, paths: Iterable<Path>): readonly SchemaFinding[] {
  const document = toDocument(answers, paths);
  const groups = groupsOf(model.questions.filter(({ path }) => relevance.questions.has(path)));
  for (;;) {
    const findings = validator.validate(document);
    const missing = findings.filter(({ keyword, pointer }) => keyword === 'required' && groups.has(pointer));
    if (missing.length === 0) return findings;
    for (const { pointer } of missing) putGroup(document, pointer);
  }
}

/** Pointers of everything that questions lie in. */
function groupsOf(questions: readonly QuestionModel[]): ReadonlySet<string> {
  const segments = questions.map(({ path }) => toPointer(path).split('/').slice(1, -1));
  return new Set(segments.flatMap((names) => names.map((_name, depth) => `/${names.slice(0, depth + 1).join('/')}`)));
}

function unreadIssue(question: QuestionModel, answers: Answers): readonly Issue[] {
  const answer = answerAt(answers, question.path);
  return answer.state === 'unread' ? [{ path: question.path, ...unreadIssueOf(question, answer.raw) }] : [];
}

function kindIssue(question: QuestionModel, answers: Answers): readonly Issue[] {
  const value = valueAt(answers, question.path);
  const issue = value === undefined ? undefined : checkValue(question, value);
  return issue === undefined ? [] : [{ path: question.path, ...issue }];
}

function issuesOf({ pointer, keyword, limit }: SchemaFinding, questions: readonly QuestionModel[]): readonly Issue[] {
  const at = fromPointer(pointer);
  const params: Issue['params'] = limit === undefined ? {} : { limit };
  const own = questions.find(({ path }) => at === path || at.startsWith(`${path}[`) || at.startsWith(`${path}.`));
  if (own !== undefined) return [{ code: keyword === 'required' && at === own.path ? 'required' : issueCodeFor(own, keyword), path: own.path, params }];
  const inside = questions.filter(({ path }) => at === '' || path.startsWith(`${at}.`));
  return inside.slice(0, 1).map(({ path }) => ({ code: 'answer.other', path, params }));
}

/** Stands at the first of its questions that applies; a rule whose questions all fell away must not pass unheard. */
function ruleIssues({ model, answers, relevance, today }: AnswersToCheck): readonly Issue[] {
  const environment = environmentOf(answers, relevance.questions, today);
  return model.rules
    .filter(({ check }) => evaluate(check, environment) === false)
    .flatMap(({ id, check, on }) => {
      const path = [...on, ...answersRead(check)].find((each) => relevance.questions.has(each));
      return path === undefined ? [] : [{ code: `rule.${id}`, path, params: {} }];
    });
}
