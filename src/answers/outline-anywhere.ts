// The outline for programs that are no page: with every kind of question, whatever was fetched before.
import { haveEveryPlace } from './every-place.js';
import type { Answers } from '../model/answer.js';
import type { FormModel } from '../model/form-model.js';
import { useLinearPatterns } from '../procedure/linear-patterns.js';
import type { Conditions } from './conditions.js';
import { growSame } from './grow-same.js';
import { outlineOf } from './outline.js';
import type { Outline } from './outline.js';
import { haveSame } from './same-part.js';

/** @param today `YYYY-MM-DD` */
export function outlineAnywhere(model: FormModel, answers: Answers, today: string, conditions?: Conditions): Outline {
  haveEveryPlace();
  haveSame(growSame);
  useLinearPatterns();
  return outlineOf(model, answers, today, conditions);
}
