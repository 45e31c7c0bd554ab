// Answers that the page knows already, for a form that begins with them. Fetched only where a page gives some.
import { fromDocument } from '../answers/document.js';
import { fetchForOutline } from '../answers/fetch-for-outline.js';
import type { Answers } from '../model/answer.js';
import type { FormModel } from '../model/form-model.js';
import type { JsonObject } from '../model/json.js';
import { inSchema, withinLimits } from '../model/limit.js';
import type { NoteLimit } from '../model/limit.js';

/** Answers that cost too much to read are left out: the form begins blank. */
export async function knownAnswers(model: FormModel, document: JsonObject, note: NoteLimit): Promise<Answers> {
  await fetchForOutline(model);
  return withinLimits(() => fromDocument(model, document), new Map(), { at: inSchema(''), note });
}
