// What a stored draft gives back to the model of today. Answers that no longer have a place are counted, so that the
// citizen is told.
import { rawOf } from '../fields/field-kinds.js';
import { outlineOf } from '../answers/outline.js';
import { readSchema } from '../schema/schema-document.js';
import type { Answer, Answers } from '../model/answer.js';
import type { Draft } from '../model/draft.js';
import type { FormModel } from '../model/form-model.js';
import type { Json } from '../model/json.js';
import type { Question } from '../model/outline.js';
import { patternOf } from '../model/path.js';
import type { Path } from '../model/path.js';
import type { Provenance, Provenances } from '../model/provenance.js';
import { placeAt } from '../procedure/schema-places.js';

export interface RestoredAnswers {
  readonly answers: Answers;
  readonly provenances: Provenances;
  /** The procedure is another version than the one the draft was begun with. */
  readonly formChanged: boolean;
  /** Answers that are no longer asked, or no longer fit their question. */
  readonly dropped: number;
}

/** @param today `YYYY-MM-DD` */
export function restoreAnswers(model: FormModel, draft: Draft, today: string): RestoredAnswers {
  const isSame = draft.procedure.digest === model.digest;
  const entries = Object.entries(draft.answers);
  const known = isSame ? entries : entries.filter(([path]) => hasPlace(model, path));
  const { questions } = outlineOf(model, new Map(known), today);
  // What does not apply now is kept as it is: the citizen may change their mind.
  const answers = new Map(known.filter(([path, answer]) => isSame || fits(questions.get(path), answer)));
  const provenances = new Map<Path, Provenance>(Object.entries(draft.provenance).filter(([path]) => answers.has(path)));
  const given = entries.filter(([, { state }]) => state !== 'blank');
  const dropped = given.filter(([path]) => !answers.has(path)).length;
  return { answers, provenances, formChanged: !isSame, dropped };
}

/** Some branch of the schema describes the place, and a step asks it. */
function hasPlace(model: FormModel, path: Path): boolean {
  const pattern = patternOf(path).replace(/#.*$/, '');
  const isAsked = model.steps.some(({ ask }) => ask.some((each) => each === '' || pattern.startsWith(each) || each.startsWith(pattern)));
  return isAsked && placeAt(readSchema(model.schema), pattern) !== undefined;
}

/** What was typed can only go back into controls of the same shape. */
function fits(question: Question | undefined, answer: Answer): boolean {
  if (question === undefined || answer.state === 'blank' || (answer.state === 'read' && answer.raw === undefined)) return true;
  return shapeOf(answer.raw ?? null) === shapeOf(rawOf(question, { state: 'blank' }));
}

function shapeOf(raw: Json): string {
  if (Array.isArray(raw)) return 'list';
  return typeof raw === 'object' && raw !== null ? Object.keys(raw).sort().join() : typeof raw;
}
