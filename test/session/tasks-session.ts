// The childcare allowance as a task list, live: for tests of what such a list tells and where it leads.
import { manualEnvironment, memorySubmission } from '../../src/adapters/index.js';
import { checkProcedure, compileProcedure, startSession, wordsFrom } from '../../src/engine.js';
import type { DraftStore, FormModel, Json, LiveSession, ProcedureProblem } from '../../src/engine.js';
import type { TaskSectionFile } from '../../src/model/procedure.js';
import { readProcedureFolder } from '../procedure-files.js';
import { deviceDrafts, screenOf, settled } from './residence-session.js';

export const TASK_LIST: readonly TaskSectionFile[] = [
  {
    id: 'household',
    tasks: [
      { id: 'applicant', steps: ['applicant'] },
      { id: 'means', steps: ['work', 'income', 'advice'], after: ['applicant'] },
    ],
  },
  { id: 'care', tasks: [{ id: 'children', steps: ['children'] }, { id: 'payment', steps: ['account'] }, { id: 'declaration', steps: ['declaration'], after: ['applicant', 'means', 'children', 'payment'] }] },
];
const NAMES = { household: 'Your household', means: 'Work and income', care: 'The care' };

interface Loose {
  readonly [name: string]: Loose;
}

export function filesWith(taskList: unknown, change: (procedure: Record<string, unknown>) => void = () => undefined, names: Readonly<Record<string, string>> = NAMES) {
  const files = structuredClone(readProcedureFolder('childcare-allowance')) as unknown as { procedure: Record<string, unknown>; texts: Record<string, Record<string, unknown>> } & Loose;
  files.procedure.taskList = taskList;
  for (const texts of Object.values(files.texts)) texts.tasks = names;
  change(files.procedure);
  return files as unknown as Parameters<typeof checkProcedure>[0];
}

export function problemsWith(...given: Parameters<typeof filesWith>): readonly ProcedureProblem[] {
  return checkProcedure(filesWith(...given)).problems;
}

export interface TasksBench {
  readonly session: LiveSession;
  readonly model: FormModel;
  readonly drafts: DraftStore;
}

export async function openTasks({ drafts = deviceDrafts(), language = 'en', change }: { readonly drafts?: DraftStore; readonly language?: string; readonly change?: (procedure: Record<string, unknown>) => void } = {}): Promise<TasksBench> {
  const { checked, problems } = checkProcedure(filesWith(TASK_LIST, change));
  if (checked === undefined) throw new Error(JSON.stringify(problems));
  const environment = manualEnvironment();
  const model = await compileProcedure(checked, environment.sha256);
  const session = await startSession({
    model, language, draftId: 'childcare',
    ports: { drafts, environment, submission: memorySubmission(), sources: {} },
    loadWords: async (wanted) => wordsFrom([wanted, 'fr'].flatMap((each) => checked.texts[each] ?? [])),
    device: 'own',
    onFailure: (error) => {
      throw error;
    },
  });
  return { session, model, drafts };
}

/** `applicant: not-started`, one line for each task. */
export function standing(session: LiveSession): readonly string[] {
  return screenOf(session, 'tasks').sections.flatMap(({ tasks }) => tasks.map(({ id, state }) => `${id}: ${state}`));
}

/** Follows the task's link. */
export function openTask(session: LiveSession, id: string): void {
  const task = screenOf(session, 'tasks').sections.flatMap(({ tasks }) => tasks).find((each) => each.id === id);
  if (task === undefined || task.state === 'cannot-start') throw new Error(`${id} cannot be opened`);
  session.dispatch({ do: 'open-task', step: task.step });
}

export function answers(session: LiveSession, given: Readonly<Record<string, Json>>): void {
  for (const [path, raw] of Object.entries(given)) session.dispatch({ do: 'answer', path, raw });
}

/** What each step is answered with. */
export const GIVEN: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
  applicant: { 'applicant.familyName': 'Démo', 'applicant.givenNames': 'Testine', household: 'alone' },
  work: { 'work.employed': 'false' },
  income: { 'income.own': '2000' },
  advice: {},
  account: { 'account#oneOf': '0', 'account.holder': 'Testine Démo', 'account.iban': 'LU280019400644750000' },
  declaration: { declaration: 'true' },
};

/** Answers the steps of a task, one after the other, back to the list. */
export function complete(session: LiveSession, id: string): void {
  openTask(session, id);
  while (session.screen.sort === 'step') {
    const { step } = session.screen;
    answerStepWith(session, step);
    session.dispatch({ do: 'continue' });
    if (session.screen.sort === 'step' && session.screen.step === step) throw new Error(JSON.stringify(session.screen.issues));
  }
}

function answerStepWith(session: LiveSession, step: string): void {
  if (step !== 'children') {
    answers(session, GIVEN[step] ?? {});
    return;
  }
  const list = () => screenOf(session, 'step').items.find(({ sort }) => sort === 'list');
  const found = list();
  if (found?.sort === 'list' && found.rows.length === 0) session.dispatch({ do: 'add-row', list: 'children' });
  const now = list();
  const row = now?.sort === 'list' ? now.rows[0]?.path : undefined;
  answers(session, { [`${row}.name`]: 'Testine' , [`${row}.birthDate`]: { day: '31', month: '3', year: '2021' } });
  answers(session, { [`${row}.hours`]: '10', [`${row}.provider.kind`]: 'nursery', [`${row}.provider.name`]: 'Crèche Démo' });
}

export { settled };
