// Names for each question of a new procedure what a browser may fill in (WCAG 1.3.5), where its meaning is beyond doubt. Pure.
import { tokensWanted } from '../../checker/rules/autocomplete.js';
import { subjectOf } from '../../checker/subject.js';
import type { StepAsk } from '../../model/procedure.js';
import { pathAsked } from '../../procedure/asked-questions.js';
import { compileNew } from './compile-new.js';
import type { NewFiles } from './new-files.js';

export async function withTokens(files: NewFiles, today: string): Promise<NewFiles> {
  const compiled = await compileNew(files);
  if (compiled === undefined) return files;
  const wanted = tokensWanted(subjectOf({ ...compiled, examples: {}, today }));
  const named = (ask: StepAsk): StepAsk => {
    const path = pathAsked(ask);
    const token = wanted.find(({ question }) => question.pattern === path)?.token;
    if (token === undefined || path === undefined) return ask;
    return { ...(typeof ask === 'string' ? { path } : ask), autocomplete: token };
  };
  const steps = files.procedure.steps.map((step) => (step.ask === undefined ? step : { ...step, ask: step.ask.map(named) }));
  return { ...files, procedure: { ...files.procedure, steps } };
}
