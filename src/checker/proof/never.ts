// Whether claims never hold together, with what must hold for the answers that they read. Said only where it is proven.
import type { FormModel } from '../../model/form-model.js';
import { guardsOf } from './guards.js';
import { outcomes } from './outcomes.js';
import type { Claim, Grounds } from './outcomes.js';

/** With more of what must hold for the answers read, as long as it can be told. */
export function areNever(model: FormModel, grounds: Grounds, claims: readonly Claim[]): boolean {
  return [0, 1, 2, 3].some((levels) => {
    const found = outcomes(grounds, claims, { guards: guardsOf(model, claims, levels), enough: allHold });
    return found !== undefined && ![...found].some(allHold);
  });
}

function allHold(outcome: string): boolean {
  return /^T+$/.test(outcome);
}
