// Has expressions that can take any time matched in time that grows with the text. Comes with a library of its own: a page
// fetches this only for a schema that needs it (fetch-linear-patterns.ts).
import { GovFormError } from '../model/error.js';
import { linearPattern } from '../schema/linear-pattern.js';
import { MOST_SLOW_CHARACTERS, haveSlowPatterns } from '../schema/patterns.js';
import type { Pattern } from '../schema/patterns.js';
import { isSlow, isUntold } from './pattern-cost.js';

export function useLinearPatterns(): void {
  haveSlowPatterns(matcherOf);
}

const known = new WeakMap<RegExp, { readonly matcher: Pattern | undefined }>();

function matcherOf(expression: RegExp): Pattern | undefined {
  let found = known.get(expression);
  if (found === undefined) known.set(expression, (found = { matcher: newMatcherOf(expression) }));
  return found.matcher;
}

function newMatcherOf(expression: RegExp): Pattern | undefined {
  const { source } = expression;
  if (isSlow(source)) return linearPattern(source) ?? shortOnly(expression);
  return isUntold(source) ? linearPattern(source) : undefined;
}

function shortOnly(expression: RegExp): Pattern {
  return {
    test(text) {
      if (text.length <= MOST_SLOW_CHARACTERS) return expression.test(text);
      throw new GovFormError('GF131', `The pattern ${expression.source} can take any time: no more than ${MOST_SLOW_CHARACTERS} characters are held against it`, 'Repeat only once, "a+" for "(a+)+", or write it without look-around and references back.');
    },
  };
}
