// What a stored draft gives back to the model of today. Answers that no longer have a place are counted, so that the
// citizen is told.
import { rawOf } from '../fields/field-kinds.js';
import type { Answer, Answers } from '../model/answer.js';
import type { Draft } from '../model/draft.js';
import type { FormModel, QuestionModel } from '../model/form-model.js';
import type { Json } from '../model/json.js';
import type { Path } from '../model/path.js';
import type { Provenance, Provenances } from '../model/provenance.js';

export interface RestoredAnswers {
  readonly answers: Answers;
  readonly provenances: Provenances;
  /** The procedure is another version than the one the draft was begun with. */
  readonly formChanged: boolean;
  /** Answers that are no longer asked, or no longer fit their question. */
  readonly dropped: number;
}

export function restoreAnswers(model: FormModel, draft: Draft): RestoredAnswers {
  const answers = new Map<Path, Answer>();
  const provenances = new Map<Path, Provenance>();
  for (const question of model.questions) {
    const answer = draft.answers[question.path];
    if (answer === undefined || !fits(question, answer)) continue;
    answers.set(question.path, answer);
    const provenance = draft.provenance[question.path];
    if (provenance !== undefined) provenances.set(question.path, provenance);
  }
  const given = Object.entries(draft.answers).filter(([, { state }]) => state !== 'blank');
  const dropped = given.filter(([path]) => !answers.has(path)).length;
  return { answers, provenances, formChanged: draft.procedure.digest !== model.digest, dropped };
}

/** What was typed can only go back into controls of the same shape. */
function fits(question: QuestionModel, answer: Answer): boolean {
  if (answer.state === 'blank' || (answer.state === 'read' && answer.raw === undefined)) return true;
  return shapeOf(answer.raw ?? null) === shapeOf(rawOf(question, { state: 'blank' }));
}

function shapeOf(raw: Json): string {
  if (Array.isArray(raw)) return 'list';
  return typeof raw === 'object' && raw !== null ? Object.keys(raw).sort().join() : typeof raw;
}
