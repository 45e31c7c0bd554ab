// Where the kinds are kept that only some forms ask for. Until a form asks, they are not even fetched.
import type { FormModel } from '../model/form-model.js';
import type { TimeKinds } from './time-kinds.js';

export type TimeKind = keyof TimeKinds['kinds'];

/** Their names are known beforehand. */
export function isTimeKind(name: string): name is TimeKind {
  return name === 'time' || name === 'date-time' || name === 'duration';
}

let there: TimeKinds | undefined;

export function haveTimeKinds(kinds: TimeKinds): void {
  there = kinds;
}

/** Whether a form asked for them. */
export function areTimeKindsThere(): boolean {
  return there !== undefined;
}

/** @throws {TypeError} a form asks for a time, and nobody called `haveTimeKinds` or `fetchKinds` before */
export function laterKinds(): TimeKinds {
  if (there === undefined) throw new TypeError('no kinds for times yet');
  return there;
}

/** What the form may ask for is there when this is done. */
export async function fetchKinds({ schema, asks }: Pick<FormModel, 'schema' | 'asks'>): Promise<void> {
  if (there !== undefined || !NAMED.test(JSON.stringify([schema, asks]))) return;
  const { timeKinds } = await import('./time-kinds.js');
  haveTimeKinds(timeKinds);
}
const NAMED = /"(?:(?:date-)?time|duration)"/;
