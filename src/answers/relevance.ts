// Which questions and steps apply, given the answers so far. Pure: the same answers always give the same result.
// A question that does not apply is not shown, not validated and not submitted (XForms: "relevant").
import { holds } from '../expression/evaluate.js';
import type { EvaluationEnvironment } from '../expression/evaluate.js';
import { valueAt } from '../model/answer.js';
import type { Answers } from '../model/answer.js';
import type { FormModel } from '../model/form-model.js';
import type { Path } from '../model/path.js';

export interface Relevance {
  readonly questions: ReadonlySet<Path>;
  readonly steps: ReadonlySet<string>;
}

/**
 * Conditions see only answers of questions that apply themselves and are asked before (the check refuses others),
 * so one pass in asking order settles everything.
 * @param today `YYYY-MM-DD`
 */
export function relevanceOf(model: FormModel, answers: Answers, today: string): Relevance {
  const questions = new Set<Path>();
  const steps = new Set<string>();
  const environment = environmentOf(answers, questions, today);
  const byPath = new Map(model.questions.map((question) => [question.path, question]));
  for (const step of model.steps) {
    if (step.when !== undefined && !holds(step.when, environment)) continue;
    let applies = step.questions.length === 0;
    for (const path of step.questions) {
      const when = byPath.get(path)?.when;
      if (when !== undefined && !holds(when, environment)) continue;
      // At once: a condition may read a question before it on the same step.
      questions.add(path);
      applies = true;
    }
    // A step whose questions all fell away has nothing to say; one without questions informs.
    if (applies) steps.add(step.id);
  }
  return { questions, steps };
}

/** What expressions see: an answer that does not apply is as good as blank. */
export function environmentOf(answers: Answers, relevant: ReadonlySet<Path>, today: string): EvaluationEnvironment {
  return {
    answer: (path) => (relevant.has(path) ? valueAt(answers, path) : undefined),
    today: () => today,
  };
}
