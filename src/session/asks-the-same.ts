// Whether a question is still the one that was asked at its place: another branch may ask for something else there.
import type { Question } from '../model/outline.js';
import { jsonEqual } from '../schema/json-equal.js';

type Asked = Pick<Question, 'kind' | 'options'>;

export function asksTheSame(one: Asked, other: Asked): boolean {
  return one.kind === other.kind && jsonEqual(one.options, other.options);
}
