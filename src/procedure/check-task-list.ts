// Whether the task list leads to every step once, and every task can be started. GF740.
import type { ProcedureProblem } from '../model/error.js';
import type { CheckedProcedure, ProcedureFile, TaskFile, TaskSectionFile } from '../model/procedure.js';
import { defaultWorkflow, stepsInOrder } from './default-workflow.js';
import { suggesting } from './nearest-name.js';
import { inProcedure, problem, repeated } from './problem.js';

interface PlacedTask extends TaskFile {
  readonly pointer: string;
}

export function checkTaskList(checked: CheckedProcedure): readonly ProcedureProblem[] {
  const { procedure } = checked;
  const { taskList } = procedure;
  if (taskList === undefined) return [];
  const tasks = taskList.flatMap((section, at) => section.tasks.map((task, index) => ({ ...task, pointer: `/taskList/${at}/tasks/${index}` })));
  return [...repeatedIds(taskList), ...checkSteps(procedure, tasks), ...checkAfter(tasks), ...lateSources(procedure), ...checkHeadings(checked, taskList, tasks)];
}

function wrong(pointer: string, message: string, remedy: string): ProcedureProblem {
  return problem('GF740', inProcedure(pointer), message, remedy);
}

/** Sections and tasks share one list of words. */
function repeatedIds(sections: readonly TaskSectionFile[]): readonly ProcedureProblem[] {
  const ids = sections.flatMap(({ id, tasks }, at) => [
    { id, pointer: `/taskList/${at}/id` },
    ...tasks.map((task, index) => ({ id: task.id, pointer: `/taskList/${at}/tasks/${index}/id` })),
  ]);
  return repeated(ids, ({ id }) => id).map(({ entry: { id, pointer } }) => wrong(pointer, `"${id}" names two entries of the task list.`, 'Give each section and each task its own id.'));
}

function checkSteps(procedure: ProcedureFile, tasks: readonly PlacedTask[]): readonly ProcedureProblem[] {
  const order = stepsInOrder(procedure.workflow ?? defaultWorkflow(procedure));
  const listed = tasks.flatMap(({ steps, pointer }) => steps.map((step, index) => ({ step, pointer: `${pointer}/steps/${index}` })));
  const unknown = listed.filter(({ step }) => !order.includes(step)).map(({ step, pointer }) => wrong(pointer, `The task list names the step "${step}", which the workflow does not ask.`, suggesting(step, order, 'Correct the id or add the step.')));
  const twice = repeated(listed, ({ step }) => step).map(({ entry: { step, pointer } }) => wrong(pointer, `The task list names the step "${step}" twice.`, 'Name each step in one task.'));
  const forgotten = order.filter((step) => !listed.some((each) => each.step === step)).map((step) => wrong('/taskList', `No task leads to the step "${step}".`, 'Add the step to a task.'));
  if (unknown.length + twice.length + forgotten.length > 0) return [...unknown, ...twice, ...forgotten];
  const astray = listed.find(({ step }, index) => order[index] !== step);
  return astray === undefined ? [] : [wrong(astray.pointer, `The task list has the step "${astray.step}" at another place than the workflow: answers would be checked in another order than they are asked.`, 'Bring both into the same order.')];
}

/** Tasks that waited for one another could never be started. */
function checkAfter(tasks: readonly PlacedTask[]): readonly ProcedureProblem[] {
  return tasks.flatMap(({ id, after = [], pointer }, position) => {
    const earlier = tasks.slice(0, position).map((task) => task.id);
    return after.flatMap((name, index) => (earlier.includes(name) ? [] : [wrong(`${pointer}/after/${index}`, `The task "${id}" comes after "${name}", which is no earlier task.`, suggesting(name, earlier, 'Name a task that stands before it in the list.'))]));
  });
}

function lateSources({ workflow = [] }: ProcedureFile): readonly ProcedureProblem[] {
  const firstAsk = workflow.findIndex(({ sort }) => sort === 'ask');
  return workflow.flatMap((state, index) => (state.sort === 'prefill' && index > firstAsk ? [wrong(`/workflow/${index}`, `The source "${state.source}" is offered between steps, and the task list leads to the steps in any order.`, 'Offer every source before the first step.')] : []));
}

function checkHeadings({ texts }: CheckedProcedure, sections: readonly TaskSectionFile[], tasks: readonly PlacedTask[]): readonly ProcedureProblem[] {
  const isNamed = (id: string): boolean => Object.values(texts).some((each) => each.tasks?.[id] !== undefined);
  const bare = [
    ...sections.flatMap(({ id }, index) => (sections.length === 1 || isNamed(id) ? [] : [{ what: `section "${id}"`, id, pointer: `/taskList/${index}` }])),
    ...tasks.flatMap(({ id, steps, pointer }) => (steps.length === 1 || isNamed(id) ? [] : [{ what: `task "${id}"`, id, pointer }])),
  ];
  return bare.map(({ what, id, pointer }) => wrong(pointer, `The ${what} of the task list has no words.`, `Write tasks.${id} in the texts.`));
}
