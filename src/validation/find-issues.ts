// Answers in, issues out: the same in the browser and at the receiver. At most one issue for each question.
import { answerTo, valueOf } from '../answers/answer-to.js';
import { readSchema } from '../schema/schema-document.js';
import { checkValue, unreadIssueOf } from '../fields/field-kinds.js';
import { composedIssues } from '../fields/parts/parts.js';
import type { Answers } from '../model/answer.js';
import type { ProcedureProblem } from '../model/error.js';
import type { FormModel } from '../model/form-model.js';
import type { Issue } from '../model/issue.js';
import { isJsonObject } from '../model/json.js';
import type { Json } from '../model/json.js';
import { inSchema, withinLimits } from '../model/limit.js';
import type { NoteLimit } from '../model/limit.js';
import type { Outline } from '../answers/outline.js';
import type { Question } from '../model/outline.js';
import { valueAtPointer } from '../model/path.js';
import type { Path } from '../model/path.js';
import { evaluate } from '../schema/evaluate.js';
import { MOST_SLOW_CHARACTERS } from '../schema/patterns.js';
import type { BranchChoice } from '../schema/visit.js';
import type { SchemaFinding } from '../schema/schema-finding.js';
import { issueOf } from './issue-of.js';
import { firstWithin, holdsHidden, pointerOf, turnsIn } from './outline-index.js';
import { isOnlyRead, unfitIssue, whereMended } from './given-issues.js';
import { ruleIssues } from './rule-issues.js';

export interface AnswersToCheck {
  readonly model: FormModel;
  readonly answers: Answers;
  readonly outline: Outline;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Told of what costs too much to check. */
  readonly noteLimit?: NoteLimit;
}

/**
 * Every issue of the answers that apply, in the order of the questions; those of groups and lists at their place. What
 * cannot be read comes before what is missing, that before what the schema says, that before a kind's own check, that
 * before what a composed kind says of its members together, that before rules across answers. What cannot be checked within limits is an issue at the question whose answer it is; where
 * that cannot be told, or something was not asked for that reason, one at the first question: nothing is taken that nobody
 * could check.
 */
export function findIssues(check: AnswersToCheck): readonly Issue[] {
  const { outline, answers } = check;
  const byPath = new Map<Path, Issue>();
  const add = (issue: Issue) => {
    if (!byPath.has(issue.path)) byPath.set(issue.path, issue);
  };
  for (const question of outline.questions.values()) ownIssues(question, check).forEach(add);
  for (const path of outline.unfit.values()) add(unfitIssue(path));
  repeatedNames(check).forEach(add);
  const limits = [...outline.limits];
  const findings = schemaFindings(check, (limit) => limits.push(limit)) ?? findingsOneByOne(check, limits);
  const own = [...byPath.keys()];
  for (const found of findings) if (!saysNoMore(found, outline, own)) add(withKeyword(found, outline));
  // A kind looks only at values that have the shape the schema gives them.
  for (const question of outline.questions.values()) if (!byPath.has(question.path)) kindIssue(question, answers).forEach(add);
  const valueAt = (path: Path): Json | undefined => {
    const question = byPath.has(path) ? undefined : outline.questions.get(path);
    return question && valueOf(answerTo(question, answers));
  };
  composedIssues({ model: check.model, groups: [...outline.titles.keys()], valueAt }).forEach(add);
  byWeight(ruleIssues(check, { note: (limit) => limits.push(limit) })).forEach(add);
  if (limits.length > 0) add(unchecked(check, limits, [...outline.questions.keys()][0] ?? ''));
  return inAskingOrder(mended(byPath, check), outline);
}

/** What stops comes before what is to be put right later, that before a warning. */
function byWeight(issues: readonly Issue[]): readonly Issue[] {
  const weight = ({ severity }: Issue): number => (severity === 'warning' ? 2 : severity === 'later' ? 1 : 0);
  return [...issues].sort((one, other) => weight(one) - weight(other));
}

/** What nobody can type in, where something can be done about it; an issue that stands there already comes first. */
function mended(byPath: ReadonlyMap<Path, Issue>, check: AnswersToCheck): ReadonlyMap<Path, Issue> {
  const moved = [...byPath].map(([path, issue]) => [path, whereMended(issue, check, byPath)] as const);
  const isAtHome = ([path, issue]: (typeof moved)[number]) => issue?.path === path;
  const all = new Map<Path, Issue>();
  for (const [, issue] of [...moved.filter(isAtHome), ...moved.filter((each) => !isAtHome(each))]) if (issue !== undefined && !all.has(issue.path)) all.set(issue.path, issue);
  return all;
}

function unchecked({ noteLimit }: AnswersToCheck, limits: readonly ProcedureProblem[], path: Path): Issue {
  if (noteLimit !== undefined) limits.forEach(noteLimit);
  return { code: 'place.other', path, params: {} };
}

/** Two entries of one map cannot have the same name: the second one would be lost. */
function repeatedNames({ outline }: AnswersToCheck): readonly Issue[] {
  const seen = new Set<string>();
  return [...outline.questions.values()].flatMap(({ asks, path, pointer, refused }) => {
    if (asks !== 'key') return [];
    if (refused === true) return [{ code: 'map.key', path, params: {} }];
    if (!seen.has(pointer)) {
      seen.add(pointer);
      return [];
    }
    return [{ code: 'map.key-repeated', path, params: {} }];
  });
}

/** The issues of one question alone, as far as it can be told without the others. */
export function findIssuesAt(check: AnswersToCheck, question: Question): readonly Issue[] {
  const own = ownIssues(question, check);
  if (own.length > 0) return own;
  const value = valueOf(answerTo(question, check.answers));
  const limits: ProcedureProblem[] = [];
  const note: NoteLimit = (limit) => limits.push(limit);
  const rules = ruleIssues(check, { about: question.pattern, note }).filter(({ path }) => path === question.path);
  const findings = value === undefined || question.asks !== 'value' ? [] : evaluateAt(check, question, { value, note });
  if (limits.length > 0 && value !== undefined && tooLongToCheck(question, value).length > 0) {
    limits.forEach((limit) => check.noteLimit?.(limit));
    return tooLongToCheck(question, value).map((each) => withKeyword(each, check.outline));
  }
  if (limits.length > 0) return [unchecked(check, limits, question.path)];
  if (value === undefined || question.asks !== 'value') return rules;
  const found = findings.map((each) => withKeyword(each, check.outline)).filter(({ path }) => path === question.path);
  return [...found, ...(found.length > 0 ? [] : kindIssue(question, check.answers)), ...rules];
}

/** Where all entries that are asked for are on the screen, each that is blank speaks for itself; of what can only be read it is said as a whole. */
function saysNoMore({ keyword, pointer, limit = 0 }: SchemaFinding, { lists, places, questions, unfit }: Outline, wrong: readonly Path[]): boolean {
  const path = places.get(pointer);
  if (path === undefined || questions.has(path)) return false;
  if (unfit.has(path) || (keyword === 'minItems' && !lists.has(path))) return true;
  const speaks = (keyword === 'minItems' || keyword === 'minProperties') && lists.has(path) && wrong.some((each) => each.startsWith(`${path}[`));
  if (!speaks) return false;
  const there = keyword === 'minItems' ? positionsFrom(pointer, places, limit) : [...questions.values()].filter((question) => question.asks === 'key' && entryOf(question) === path).length;
  return there >= limit;
}

/** How many of the first positions of a list are asked. */
function positionsFrom(pointer: string, places: Outline['places'], most: number): number {
  let count = 0;
  while (count < most && places.has(`${pointer}/${count}`)) count += 1;
  return count;
}

/** The map whose entry this names: `rates#entries` of `rates#entries[r1]#key`. */
function entryOf({ path }: Question): Path {
  return path.replace(/\[r\d+\]#key$/, '');
}

function withKeyword(found: SchemaFinding, outline: Outline): Issue {
  return { ...issueOf(found, outline), keyword: found.keyword };
}

/** Of an entry whose name is refused the name alone is said: what it holds is asked under another. */
function schemaFindings({ model, outline }: AnswersToCheck, note: NoteLimit): readonly SchemaFinding[] | undefined {
  const schema = readSchema(model.schema);
  const findings = withinLimits(() => evaluate(schema, schema.root, outline.document, { branch: branchTaken(outline) }), undefined, { at: inSchema(''), note });
  if (findings === undefined) return undefined;
  const refused = findings.filter(({ keyword }) => keyword === 'propertyNames');
  return findings.filter((found) => !isRequiredInVain(found, outline) && !refused.some((name) => name !== found && `${found.pointer}/`.startsWith(`${name.pointer}/`)));
}

/** Each answer by itself, where all together cost too much. @param limits without those that are said of one answer */
function findingsOneByOne(check: AnswersToCheck, limits: ProcedureProblem[]): readonly SchemaFinding[] {
  let isTold = false;
  const found = [...check.outline.questions.values()].flatMap((question) => {
    const value = valueOf(answerTo(question, check.answers));
    if (value === undefined || question.asks !== 'value') return [];
    const costly: ProcedureProblem[] = [];
    const findings = evaluateAt(check, question, { value, note: (limit) => costly.push(limit) });
    if (costly.length === 0) return findings;
    const tooLong = tooLongToCheck(question, value);
    isTold ||= tooLong.length > 0;
    return tooLong.length > 0 ? tooLong : findings;
  });
  if (isTold) limits.splice(0).forEach((limit) => check.noteLimit?.(limit));
  return found;
}

/** A text that a pattern could take any time over is to be shortened. */
function tooLongToCheck({ pointer }: Question, value: Json): readonly SchemaFinding[] {
  const isLong = typeof value === 'string' && value.length > MOST_SLOW_CHARACTERS;
  return isLong ? [{ pointer, keyword: 'maxLength', limit: MOST_SLOW_CHARACTERS, place: '' }] : [];
}

function evaluateAt({ model, outline }: AnswersToCheck, { pointer, path }: Question, { value, note }: { readonly value: Json; readonly note: NoteLimit }): readonly SchemaFinding[] {
  const schema = readSchema(model.schema);
  const places = outline.schemas.get(path) ?? [];
  return places.flatMap((place) => withinLimits(() => evaluate(schema, place, value, { pointer, branch: branchTaken(outline) }), [], { at: inSchema(place.pointer), note }));
}

/** What does not apply cannot be given, whatever the schema requires: nor can anything that it stands in be complete. */
export function isRequiredInVain({ keyword, pointer }: Pick<SchemaFinding, 'keyword' | 'pointer'>, { hidden, places, questions }: Outline): boolean {
  if (keyword !== 'required') return false;
  const path = places.get(pointer);
  const question = path === undefined ? undefined : questions.get(path);
  if (path !== undefined) return question !== undefined && isOnlyRead(question);
  return holdsHidden(hidden, pointer);
}

/** The citizen's choice; a value left blank, sent as null, is nobody's branch. */
function branchTaken({ branches, document }: Outline): BranchChoice {
  return (pointer, { schema }, keyword) => {
    const index = typeof schema === 'object' ? branches.get(schema)?.get(`${keyword} ${pointer}`) : undefined;
    return index === undefined || valueAtPointer(document, pointer) === null ? undefined : index;
  };
}

function ownIssues(question: Question, { answers }: AnswersToCheck): readonly Issue[] {
  const { path, required, later, nullable } = question;
  const answer = answerTo(question, answers);
  // Whether typed before it could only be read, or lost since: nobody can mend it here.
  if (question.unfit === true || (answer.state === 'unread' && isOnlyRead(question))) return [unfitIssue(path)];
  if (answer.state === 'unread') return [{ path, ...unreadIssueOf(question, answer.raw) }];
  const isBlank = answer.state === 'blank' || (answer.value === '' && !listsEmpty(question));
  if (!isBlank || !required || (nullable === true && later !== true) || isOnlyRead(question)) return [];
  return [{ code: 'required', path, params: {}, ...(later === true ? { severity: 'later' } : {}) }];
}

/** Where a list of options holds the empty text, it can be chosen. */
function listsEmpty({ options }: Question): boolean {
  return isJsonObject(options) && Array.isArray(options.values) && options.values.includes('');
}

function kindIssue(question: Question, answers: Answers): readonly Issue[] {
  const value = valueOf(answerTo(question, answers));
  const issue = value === undefined ? undefined : checkValue(question, value);
  return issue === undefined ? [] : [{ path: question.path, ...issue }];
}

/** Issues of groups and lists come before those of the questions in them. */
function inAskingOrder(byPath: ReadonlyMap<Path, Issue>, outline: Outline): readonly Issue[] {
  const turns = turnsIn(outline);
  const first = (path: Path) => turns.get(path) ?? (turns.get(firstWithin(outline, path) ?? path) ?? -1) - 0.5;
  return [...byPath.values()].sort((one, other) => first(one.path) - first(other.path));
}

/** RFC 6901 pointers of what may follow later. */
export function laterPointers(issues: readonly Issue[], outline: Outline): readonly string[] {
  const later = new Set(issues.flatMap(({ severity, path }) => (severity === 'later' ? [path] : [])));
  return [...later].map((path) => outline.questions.get(path)?.pointer ?? pointerOf(outline, path) ?? '');
}

/** What stops: neither a warning nor something that may follow later. */
export function stops({ severity }: Issue): boolean {
  return severity === undefined;
}
