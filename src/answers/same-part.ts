// "Same as …" is a part of the program of its own: fetched only for a procedure that names `sameAs`. Here is where it stands
// once it is there; until then every place is asked by itself.
import type { FormModel } from '../model/form-model.js';
import type { GrowSame } from './growth.js';

let there: GrowSame | undefined;

export function sameGrower(): GrowSame | undefined {
  return there;
}

export function haveSame(growSame: GrowSame): void {
  there = growSame;
}

export async function fetchSame({ asks }: Pick<FormModel, 'asks'>): Promise<void> {
  if (there !== undefined || !Object.values(asks).some(({ sameAs }) => sameAs !== undefined)) return;
  haveSame((await import('./grow-same.js')).growSame);
}
