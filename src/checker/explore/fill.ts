// Fills in a form from nothing: what is fixed beforehand, and for everything else an ordinary answer; then mends what
// rules and the schema refuse. Pure. Whether a whole set of answers is right is found by the engine's own check.
import { Conditions } from '../../answers/conditions.js';
import { outlineAnywhere as outlineOf } from '../../answers/outline-anywhere.js';
import type { Outline } from '../../answers/outline.js';
import { newRows, rowsAnswer, rowsPath } from '../../answers/rows.js';
import { BLANK, answerOf } from '../../model/answer.js';
import type { Answer, Answers } from '../../model/answer.js';
import type { FormModel } from '../../model/form-model.js';
import type { Issue } from '../../model/issue.js';
import type { Json } from '../../model/json.js';
import type { OutlineItem, OutlineList, Question } from '../../model/outline.js';
import type { Path } from '../../model/path.js';
import { readSchema } from '../../schema/schema-document.js';
import type { SchemaDocument } from '../../schema/schema-document.js';
import { findIssues, stops } from '../../validation/find-issues.js';
import { candidatesFor } from './candidates.js';
import type { Hints } from './hints.js';
import { hintsOf } from './hints.js';

/** What is decided beforehand: an answer by its path, `BLANK` to leave it so, a number of rows by the list's path. */
export type Scenario = ReadonlyMap<Path, Answer | number>;

export interface Ground {
  readonly model: FormModel;
  readonly schema: SchemaDocument;
  readonly hints: Hints;
  readonly conditions: Conditions;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export interface Filled {
  readonly scenario: Scenario;
  /** Whether what may be left blank is answered too. */
  readonly manner: 'least' | 'most';
  readonly answers: Answers;
  readonly outline: Outline;
  /** What stops these answers; empty: they are valid. */
  readonly issues: readonly Issue[];
}

export function groundOf(model: FormModel, today: string): Ground {
  return { model, today, schema: readSchema(model.schema), hints: hintsOf(model, today), conditions: new Conditions() };
}

/** Each round answers everything that is asked; conditions that form a chain need one for each link. */
const MOST_ROUNDS = 60;

/** From nothing, or from answers given before, which stay where nothing else is decided. */
export function fill(ground: Ground, scenario: Scenario, { manner, answers: before = new Map() }: Pick<Filled, 'manner'> & Partial<Pick<Filled, 'answers'>>): Filled {
  const { model, today, conditions } = ground;
  let answers: Answers = new Map([...before, ...[...scenario].map(([path, given]) => (typeof given === 'number' ? ([rowsPath(path), rowsAnswer(newRows(given))] as const) : ([path, given] as const)))]);
  let outline = outlineOf(model, answers, today, conditions);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const more = additions(ground, { scenario, manner, answers, outline });
    if (more.length === 0) break;
    answers = new Map([...answers, ...more]);
    outline = outlineOf(model, answers, today, conditions);
  }
  const issues = findIssues({ model, answers, outline, today }).filter(stops);
  return { scenario, manner, answers, outline, issues };
}

type Filling = Pick<Filled, 'scenario' | 'manner' | 'answers' | 'outline'>;

function additions(ground: Ground, filling: Filling): readonly (readonly [Path, Answer])[] {
  const { outline, answers } = filling;
  const rows = listsOf(outline).flatMap((list) => rowsFor(list, filling));
  const given = [...outline.questions.values()].flatMap((question) => {
    if (answers.has(question.path) || !isAskable(question)) return [];
    const answer = answerFor(ground, question, filling);
    return answer === undefined ? [] : [[question.path, answer] as const];
  });
  return [...rows, ...given];
}

/** More than this many rows of one list show nothing new. */
export const MOST_ROWS = 8;

function rowsFor({ path, least, most = MOST_ROWS, rows }: OutlineList, { scenario, manner, answers }: Filling): readonly (readonly [Path, Answer])[] {
  if (answers.has(rowsPath(path))) return [];
  const decided = scenario.get(path);
  const wanted = typeof decided === 'number' ? decided : manner === 'most' ? Math.max(least, 1) : least;
  const count = Math.min(Math.max(wanted, least), most);
  return count === rows.length ? [] : [[rowsPath(path), rowsAnswer(newRows(count))]];
}

export function isAskable({ readOnly, calculated, deprecated }: Question): boolean {
  return readOnly !== true && calculated !== true && deprecated !== true;
}

/** `undefined`: nothing is to be said, and a default stands. */
function answerFor(ground: Ground, question: Question, { scenario, manner, answers, outline }: Filling): Answer | undefined {
  const decided = scenario.get(question.path);
  if (typeof decided === 'object') return decided;
  if (question.byDefault !== undefined || !(isNeeded(question) || manner === 'most')) return undefined;
  const [value] = candidatesFor(question, { ...ground, outline, answers });
  return value === undefined ? undefined : answerOf(value);
}

/** What may follow later is left out by those who answer least. */
export function isNeeded({ required, nullable, later, asks }: Question): boolean {
  return later !== true && ((required && nullable !== true) || asks === 'key');
}

export function candidatesIn(ground: Ground, question: Question, { outline, answers }: Pick<Filled, 'outline' | 'answers'>): readonly Json[] {
  return candidatesFor(question, { ...ground, outline, answers });
}

/** The same scenario with one thing more decided. */
export function decided(scenario: Scenario, path: Path, by: Json | number | undefined, sort: 'answer' | 'rows'): Scenario {
  const more = sort === 'rows' && typeof by === 'number' ? by : by === undefined ? BLANK : answerOf(by);
  return new Map([...scenario].filter(([each]) => each !== path).concat([[path, more]]));
}

export function listsOf({ steps }: Outline): readonly OutlineList[] {
  const found: OutlineList[] = [];
  const visit = (items: readonly OutlineItem[]): void => {
    for (const item of items) {
      if (item.sort === 'question') continue;
      if (item.sort === 'group') visit(item.items);
      else {
        found.push(item);
        for (const row of item.rows) visit(row.items);
      }
    }
  };
  for (const items of steps.values()) visit(items);
  return found;
}
