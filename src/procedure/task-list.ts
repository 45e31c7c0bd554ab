// The task list as the model holds it: with the tasks whose answers decide whether another one has to be done.
// Never checks: what reaches this is trusted.
import { readsOf } from '../expression/answers-read.js';
import type { FormModel, TaskModel, TaskSectionModel } from '../model/form-model.js';
import { liesIn } from '../model/path.js';
import type { TaskFile, TaskSectionFile } from '../model/procedure.js';

export function taskListModel(sections: readonly TaskSectionFile[], steps: FormModel['steps']): readonly TaskSectionModel[] {
  const all = sections.flatMap(({ tasks }) => tasks);
  return sections.map(({ id, tasks }) => ({ id, tasks: tasks.map((task) => taskModel(task, all, steps)) }));
}

function taskModel({ id, steps, after = [] }: TaskFile, all: readonly TaskFile[], models: FormModel['steps']): TaskModel {
  const own = models.filter((step) => steps.includes(step.id));
  const reads = own.flatMap(({ when }) => (when === undefined ? [] : [...readsOf(when).paths]));
  const others = all.filter((other) => other.id !== id && reads.some((path) => asksFor(path, other, models)));
  return { id, steps, after, decidedBy: others.map((other) => other.id) };
}

function asksFor(path: string, { steps }: TaskFile, models: FormModel['steps']): boolean {
  return models.some((step) => steps.includes(step.id) && step.ask.some((each) => each === '' || liesIn(path, each) || liesIn(each, path)));
}
