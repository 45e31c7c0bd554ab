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

/** Remembers what is one question, as its steady schema and its own answer have made it. */
export function rememberGrown({ known, questions, model }: Growth, spot: Spot, grown: Grown): void {
  const { path, places, pattern, dormant, told } = spot;
  const question = questions.get(path);
  const isOne = grown.items.length === 1 && grown.items[0]?.path === path && (dormant ?? told) === undefined;
  if (question?.asks === 'value' && isOne && isSteady(spot) && model.asks[pattern] === undefined) known.set(path, { places, question, grown });
}
