// Patterns that let through what they should not, take too long, or leave a citizen guessing. GF151: not anchored. GF152:
// can take any time. GF153: no example. GF154: a vague sentence when it is not met.
import { patternTree } from '../../fields/text/pattern-tree.js';
import { isJsonObject } from '../../model/json.js';
import type { JsonObject } from '../../model/json.js';
import { memberPointerOf } from '../../model/path.js';
import { canTakeForever } from '../../procedure/pattern-cost.js';
import { keywordPointer } from '../asked-places.js';
import type { AskedQuestion } from '../asked-places.js';
import type { Finding, Rule } from '../rule.js';
import type { Subject } from '../subject.js';
import { SCHEMA_FILE, inSchema, writtenSchemas } from '../written-schemas.js';
import type { WrittenSchema } from '../written-schemas.js';
import { attackOn } from './pattern-attack.js';
import { hasAnEnd } from './pattern-length.js';

export const unanchoredPattern: Rule = {
  code: 'GF151',
  severity: 'warning',
  find: ({ document }) =>
    writtenSchemas(document).flatMap((written) => {
      const { pattern } = written.schema;
      const lets = typeof pattern === 'string' ? looseness(pattern) : undefined;
      return lets === undefined ? [] : [{ ...inSchema(written, 'pattern'), message: `The pattern ${String(pattern)} ${lets}.`, remedy: 'Write ^ at its beginning and $ at its end, and brackets around what lies between: ^(?:a|b)$.' }];
    }),
};

/** What a pattern that means a whole text lets through; nothing where it may well mean a part of one. */
function looseness(pattern: string): string | undefined {
  const tree = patternTree(pattern);
  if (tree === undefined || tree.looksAround) return undefined;
  const begins = pattern.startsWith('^');
  const ends = /(?:^|[^\\])(?:\\\\)*\$$/.test(pattern);
  if (begins && ends) {
    const [first = '', ...others] = alternativesOf(pattern);
    const isTorn = others.length > 0 && !first.endsWith('$') && others.at(-1)?.startsWith('^') === false;
    return isTorn ? 'holds its anchors in different alternatives: text may stand before or after what it names' : undefined;
  }
  // Counted out to the last character: nobody counts in order to find a part.
  if (!tree.alternatives.every(hasAnEnd) || !tree.alternatives.some((parts) => parts.some(({ least }) => least > 1))) return undefined;
  if (!begins && !ends) return 'is met by any text in which it occurs somewhere';
  return begins ? 'lets any text follow' : 'lets any text stand before it';
}

/** Split at each bar that stands in no brackets. */
function alternativesOf(pattern: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const [token] of pattern.matchAll(/\\[^]|\[(?:\\[^]|[^\]\\])*\]|[^]/g)) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (token === '|' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${token}`);
  }
  return parts;
}

export const slowPattern: Rule = {
  code: 'GF152',
  severity: 'warning',
  async find({ document }) {
    const { isSafePattern } = await import('redos-detector');
    return writtenSchemas(document).flatMap((written) =>
      patternsOf(written).flatMap(({ pattern, tokens }): readonly Finding[] => {
        if (!canHang(written, pattern)) return [];
        const result = isSafePattern(pattern, { timeout: Infinity, maxSteps: MOST_STEPS });
        if (result.safe || !(result.score.infinite || result.error === 'hitMaxScore')) return [];
        return [{ ...inSchema(written, ...tokens), message: `The pattern ${pattern} can take any time to be found wrong, for example on ${JSON.stringify(attackOn(result.trails))}.`, remedy: 'Repeat only once, "a+" for "(a+)+", begin each repetition with what stands nowhere else in it, and give the text a "maxLength".' }];
      }),
    );
  },
};
const MOST_STEPS = 5_000;

/** What only grows with the square of the length does no harm to short texts. */
const SHORT = 1000;
function canHang({ schema }: WrittenSchema, pattern: string): boolean {
  return canTakeForever(pattern) || typeof schema.maxLength !== 'number' || schema.maxLength > SHORT;
}

function patternsOf({ schema }: WrittenSchema): readonly { readonly pattern: string; readonly tokens: readonly string[] }[] {
  const names = Object.keys(isJsonObject(schema.patternProperties) ? schema.patternProperties : {});
  const own = typeof schema.pattern === 'string' ? [{ pattern: schema.pattern, tokens: ['pattern'] }] : [];
  return [...own, ...names.map((pattern) => ({ pattern, tokens: ['patternProperties', pattern] }))];
}

export const patternWithoutExample: Rule = {
  code: 'GF153',
  severity: 'warning',
  find: (subject) =>
    typedToAPattern(subject).filter((question) => question.schema.examples === undefined && !isSaidInWords(question) && subject.firstTexts.questions?.[question.pattern]?.hint === undefined).map((question) => ({
      ...atPattern(question),
      about: question.pattern,
      message: `"${question.pattern}" must match a pattern, and has no example of what fits but one that may be made from the pattern.`,
      remedy: 'Give the schema "examples": ["…"], or the question a hint with an example.',
    })),
};

export const vagueError: Rule = {
  code: 'GF154',
  severity: 'warning',
  find: (subject) =>
    typedToAPattern(subject).filter((question) => isVague(question) && !hasOwnSentence(subject, question)).map((question) => ({
      file: `texts/${subject.firstTexts.language}.json`,
      pointer: memberPointerOf('/questions', question.pattern),
      about: question.pattern,
      message: `What is wrong with "${question.pattern}" can only be said vaguely: no example of its pattern is known.`,
      remedy: 'Write an own sentence under "errors", "text.pattern", or give the schema "examples": ["…"].',
    })),
};

function typedToAPattern({ questions }: Subject): readonly AskedQuestion[] {
  return questions.filter(({ kind, schema, leaf }) => (kind === 'text' || kind === 'long-text') && typeof schema.pattern === 'string' && leaf.readOnly !== true);
}

function optionsOf({ options }: AskedQuestion): JsonObject {
  return isJsonObject(options) ? options : {};
}

/** Without special characters, without spaces: what everybody writes anyway. */
function isSaidInWords(question: AskedQuestion): boolean {
  const { shape, without } = optionsOf(question);
  return ['plain', 'name'].includes(String(shape)) || without === ' ';
}

function isVague(question: AskedQuestion): boolean {
  const { shape, without, example } = optionsOf(question);
  return question.kind === 'text' && shape === undefined && without === undefined && example === undefined;
}

function hasOwnSentence({ firstTexts }: Subject, { pattern }: AskedQuestion): boolean {
  const { errors = {} } = firstTexts.questions?.[pattern] ?? {};
  return ['text.pattern', 'pattern'].some((code) => errors[code] !== undefined);
}

function atPattern(question: AskedQuestion): Pick<Finding, 'file' | 'pointer'> {
  return { file: SCHEMA_FILE, pointer: keywordPointer(question, 'pattern') };
}
