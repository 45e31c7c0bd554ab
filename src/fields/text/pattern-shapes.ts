// The sorts of characters that a pattern may be made of, each with how many there are of it.
import type { PatternShape } from '../../model/pattern-meaning.js';

export const SHAPES: readonly (readonly [PatternShape, admitted: RegExp, full: number])[] = [
  ['digits', /^\d+$/, 10],
  ['letters', /^(?=.*[a-z])(?=.*[A-Z])[a-zA-Z]+$/, 52],
  ['capitals', /^[A-Z]+$/, 26],
  ['small', /^[a-z]+$/, 26],
  ['capitals-or-digits', /^(?=.*\d)(?=.*[A-Z])[A-Z\d]+$/, 36],
  ['letters-or-digits', /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[a-zA-Z\d]+$/, 62],
];
