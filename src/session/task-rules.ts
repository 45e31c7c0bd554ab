// How the tasks of a task list stand, read from the answers: nothing is ticked off by hand. Fetched only for a procedure that
// has such a list. Pure.
import type { TaskModel, TaskSectionModel } from '../model/form-model.js';
import type { Issue } from '../model/issue.js';
import { liesIn } from '../model/path.js';
import type { Text } from '../model/text.js';
import { findIssues, stops } from '../validation/find-issues.js';
import { stepOf } from './answering.js';
import { isFilled } from './open-pages.js';
import type { TaskScreen, TasksScreen } from './screen.js';
import type { SessionState, TaskRules } from './session-state.js';

export function taskRules(sections: readonly TaskSectionModel[]): TaskRules {
  const all = sections.flatMap(({ tasks }) => tasks);
  return {
    areDone(state) {
      const standing = standingOf(state, all);
      return all.every((task) => standing.isDone(task) || !standing.isListed(task));
    },
    screen: (state) => screenOf(state, sections, standingOf(state, all)),
    progress(state, step) {
      const task = all.find(({ steps }) => steps.includes(step));
      const steps = task?.steps.filter((id) => state.outline.steps.has(id)) ?? [];
      if (task === undefined || steps.length < 2) return {};
      return { progress: { current: steps.indexOf(step) + 1, total: steps.length }, task: titleOf(state, task) };
    },
  };
}

interface Standing {
  readonly issues: ReadonlyMap<string, readonly Issue[]>;
  /** A step of it applies. */
  readonly applies: (task: TaskModel) => boolean;
  readonly isDone: (task: TaskModel) => boolean;
  readonly isListed: (task: TaskModel) => boolean;
  /** Which tasks have to be completed before, in the order of the list. */
  readonly waitsFor: (task: TaskModel) => readonly TaskModel[];
}

function standingOf(state: SessionState, all: readonly TaskModel[]): Standing {
  const issues = stoppingByStep(state);
  const stepsOf = (task: TaskModel): readonly string[] => task.steps.filter((step) => state.outline.steps.has(step));
  const applies = (task: TaskModel): boolean => stepsOf(task).length > 0;
  const isDone = (task: TaskModel): boolean => applies(task) && stepsOf(task).every((step) => isSettled(state, step) && !issues.has(step));
  const named = (ids: readonly string[]): readonly TaskModel[] => all.filter(({ id }) => ids.includes(id));
  // What does not apply now may come with answers that are still to be given.
  const decidedBy = (task: TaskModel, seen: readonly TaskModel[] = []): readonly TaskModel[] =>
    named(task.decidedBy).filter((other) => !seen.includes(other) && (applies(other) ? !isDone(other) : decidedBy(other, [...seen, task]).length > 0));
  const isListed = (task: TaskModel): boolean => applies(task) || decidedBy(task).length > 0;
  const waitsFor = (task: TaskModel): readonly TaskModel[] =>
    applies(task) ? named(task.after).filter((other) => isListed(other) && !isDone(other)) : decidedBy(task);
  return { issues, applies, isDone, isListed, waitsFor };
}

function stoppingByStep(state: SessionState): ReadonlyMap<string, readonly Issue[]> {
  const byStep = new Map<string, readonly Issue[]>();
  for (const issue of findIssues(state).filter(stops)) {
    const step = stepOf(state.outline, issue.path) ?? '';
    byStep.set(step, [...(byStep.get(step) ?? []), issue]);
  }
  return byStep;
}

/** The citizen went through it, or a register filled it. */
function isSettled(state: SessionState, step: string): boolean {
  return state.passed.has(step) || isFilled(state, step);
}

function screenOf(state: SessionState, sections: readonly TaskSectionModel[], standing: Standing): TasksScreen {
  const shown = sections.flatMap(({ id, tasks }) => {
    const listed = tasks.filter(standing.isListed).map((task) => taskScreen(state, task, standing));
    const title = sections.length === 1 ? undefined : state.words.taskTitle(id);
    return listed.length === 0 ? [] : [{ id, ...(title === undefined ? {} : { title }), tasks: listed }];
  });
  const tasks = shown.flatMap((section) => section.tasks);
  return { sort: 'tasks', sections: shown, done: tasks.filter((task) => task.state === 'completed').length, total: tasks.length };
}

function taskScreen(state: SessionState, task: TaskModel, standing: Standing): TaskScreen {
  const named = { id: task.id, title: titleOf(state, task) };
  const before = standing.waitsFor(task);
  if (before.length > 0) return { ...named, state: 'cannot-start', first: before.map((other) => titleOf(state, other)) };
  const steps = task.steps.filter((step) => state.outline.steps.has(step));
  const next = steps.find((step) => !isSettled(state, step) || standing.issues.has(step)) ?? steps[0] ?? '';
  return { ...named, state: stateOf(state, steps, standing.issues), step: next };
}

function stateOf(state: SessionState, steps: readonly string[], issues: Standing['issues']): Exclude<TaskScreen['state'], 'cannot-start'> {
  const own = steps.flatMap((step) => issues.get(step) ?? []);
  if (own.some((issue) => isMistake(state, issue))) return 'mistakes';
  if (own.length === 0 && steps.every((step) => isSettled(state, step))) return 'completed';
  return steps.some((step) => isSettled(state, step) || isBegun(state, step)) ? 'in-progress' : 'not-started';
}

/** What is only missing is still to come. */
function isMistake(state: SessionState, { code, path }: Issue): boolean {
  return code !== 'required' && [...state.outline.questions.keys()].some((each) => liesIn(each, path) && isAnswered(state, each));
}

function isBegun(state: SessionState, step: string): boolean {
  return [...state.outline.questions.values()].some((question) => question.step === step && isAnswered(state, question.path));
}

function isAnswered({ answers }: SessionState, path: string): boolean {
  return (answers.get(path)?.state ?? 'blank') !== 'blank';
}

/** A task without words of its own is called as its first step, that as the first that it asks. */
function titleOf({ words, model, outline }: SessionState, { id, steps: [first = ''] }: TaskModel): Text {
  const pattern = model.steps.find((step) => step.id === first)?.ask[0] ?? '';
  return words.taskTitle(id) ?? words.stepTitle(first) ?? words.shortLabel(outline.questions.get(pattern) ?? { pattern });
}
