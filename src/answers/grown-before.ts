// Questions that one growth found and the next would find again: answers stay what they are while an outline settles, so a
// plain question of a steady schema stays what it was.
import type { Grown, Growth, Spot } from './growth.js';
import { isSteady } from './shape-at.js';

/** Enters the question again; `undefined` where it has to grow. Only for what stands in a group that is there. */
export function grownAgain(growth: Growth, { path, pointer, places, required }: Pick<Spot, 'path' | 'pointer' | 'places' | 'required'>): Grown | undefined {
  const before = growth.known.get(path);
  if (before === undefined || before.places !== places) return undefined;
  const { question } = before;
  if (question.required !== required || question.pointer !== pointer || question.step !== growth.step) return undefined;
  growth.questions.set(path, question);
  growth.places.set(pointer, path);
  growth.schemas.set(path, places);
  return before.grown;
}

/** Remembers a question that nothing but its own schema and its own answer has made. */
export function rememberGrown({ known, step, questions, model }: Growth, spot: Spot, grown: Grown): void {
  const { path, places, pattern, dormant, told } = spot;
  const question = questions.get(path);
  const [item, more] = grown.items;
  if (question === undefined || item?.path !== path || more !== undefined || dormant !== undefined || told !== undefined) return;
  if (question.asks === 'value' && question.step === step && isSteady(spot) && model.asks[pattern] === undefined) known.set(path, { places, question, grown });
}
