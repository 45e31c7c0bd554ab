// Whether the examples still are what they say. GF601: one that is no longer valid. GF602: an invalid one that is accepted.
// GF603: refused for other reasons than it says. GF604: answers what is not asked. GF605: no example at all.
import type { Issue } from '../../model/issue.js';
import { liesIn, patternOf, placesAlong, toPointer } from '../../model/path.js';
import { nearestName, suggesting } from '../../procedure/nearest-name.js';
import { patternsOf, placeAt } from '../../procedure/schema-places.js';
import { revalidate } from '../../validation/revalidate.js';
import type { Example } from '../examples.js';
import { knownLimits } from '../proof/known-limits.js';
import type { Finding, Rule } from '../rule.js';
import type { Subject } from '../subject.js';
import { areCrossed } from './impossible-limits.js';
import { neverCome } from './reachable.js';

const rule = (code: string, find: (example: Example, issues: readonly Issue[], subject: Subject) => readonly Finding[]): Rule => ({
  code,
  severity: 'error',
  find: (subject) =>
    subject.examples.flatMap((example) => {
      if (example.answers === undefined) return [];
      const all = issuesOf(subject, example);
      // Where nothing fits, nothing is ever asked, or a required name is a slip, that is a mistake of its own (GF140, GF190,
      // GF148): what follows from it is not said of each example.
      const slips = groupsWithSlips(subject);
      if ([...all, ...(example.expected ?? [])].some(({ path }) => isOutOfReach(subject, path) || slips.some((group) => liesIn(patternOf(path), group)))) return [];
      const issues = all.filter(({ path }) => !isImpossible(subject, path));
      if (issues.length === 0 && all.length > 0) return [];
      const expected = example.expected?.filter(({ path }) => !isImpossible(subject, path));
      return find({ ...example, expected }, issues, subject);
    }),
});

function isImpossible({ document }: Subject, path: string): boolean {
  return placesAlong(patternOf(path)).some((place) => areCrossed(knownLimits(document, place).merged));
}

const slipsOf = new WeakMap<Subject, readonly string[]>();

/** Groups that require a name which is nearly that of a member. */
function groupsWithSlips(subject: Subject): readonly string[] {
  const groups = new Set(subject.places.flatMap(({ pattern }) => placesAlong(pattern)));
  const found = slipsOf.get(subject) ?? [...groups].filter((pattern) => {
    const shape = placeAt(subject.document, pattern)?.shape;
    const free = [...(shape?.members.keys() ?? [])].filter((name) => shape?.required.has(name) !== true);
    return [...(shape?.required ?? [])].some((name) => shape?.members.has(name) === false && nearestName(name, free) !== undefined);
  });
  slipsOf.set(subject, found);
  return found;
}

/** Its condition, or that of its step or of what it lies in, never holds. */
function isOutOfReach(subject: Subject, path: string): boolean {
  const pattern = patternOf(path);
  const never = neverCome(subject);
  return placesAlong(pattern).some((place) => never.questions.has(place)) || subject.places.some((place) => never.steps.has(place.step) && place.pattern === pattern);
}

const NOT_ASKED = 'answer.not-asked';

export const outdatedExample = rule('GF601', ({ file, isInvalid }, issues, { document }) => {
  const slips = new Set(issues.filter(({ code }) => code === NOT_ASKED).map(({ path }) => nearestName(patternOf(path), patternsOf(document))));
  // What is missing because it stands under a name that is nearly the same: GF604 says it.
  const wrong = isInvalid ? [] : issues.filter((issue) => issue.code !== NOT_ASKED && !isAboutStray(issue, issues) && !(issue.code === 'required' && slips.has(patternOf(issue.path))));
  const [first, ...more] = wrong;
  if (first === undefined) return [];
  const codes = [...new Set(wrong.map(({ code }) => code))].map((code) => `${code} at ${listed(wrong.filter((issue) => issue.code === code).map(({ path }) => `"${path}"`))}`);
  return [{ file, pointer: more.length === 0 ? pointerOf(first.path) : '/answers', about: first.path, message: `This example should be valid, and is refused: ${codes.join('; ')}.`, remedy: 'Correct the example, or what now refuses it.' }];
});

const MOST_LISTED = 6;

function listed(names: readonly string[]): string {
  return names.length > MOST_LISTED ? `${names.slice(0, MOST_LISTED - 1).join(', ')} and ${names.length - MOST_LISTED + 1} more` : names.join(', ');
}

/** What holds a stray answer is refused for it, and GF604 names that answer. */
function isAboutStray({ code, path }: Issue, issues: readonly Issue[]): boolean {
  return code.startsWith('place.') && issues.some((stray) => stray.code === NOT_ASKED && liesIn(stray.path, path));
}

export const harmlessExample = rule('GF602', ({ file, isInvalid }, issues) =>
  !isInvalid || issues.length > 0 ? [] : [{ file, pointer: '/answers', message: 'This example should be refused, and nothing is wrong with it.', remedy: 'Correct the example, or restore the rule or limit that refused it.' }],
);

export const otherwiseInvalid = rule('GF603', ({ file, isInvalid, expected }, issues) => {
  if (!isInvalid || expected === undefined || issues.length === 0) return [];
  const [found, wanted] = [issues.map(asText), expected.map(asText)];
  const sentences = [
    ['It does not say', 'which the form finds', without(found, wanted)],
    ['It says', 'which the form does not find', without(wanted, found)],
  ] as const;
  const told = sentences.flatMap(([says, which, codes]) => (codes.length === 0 ? [] : [`${says} ${listed(codes)}, ${which}.`]));
  return told.length === 0 ? [] : [{ file, pointer: '/expect', message: `This example is refused for other reasons. ${told.join(' ')}`, remedy: 'Correct "expect", or what changed in the procedure.' }];
});

/** As often as it is there more than in the others. */
function without(list: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return list.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

export const strayAnswer = rule('GF604', ({ file, isInvalid }, issues, subject) =>
  isInvalid ? [] : issues.filter(({ code }) => code === NOT_ASKED).map(({ path }) => ({ file, pointer: pointerOf(path), about: path, ...whyNotAsked(subject, path) })),
);

function whyNotAsked({ document, places }: Subject, path: string): Pick<Finding, 'message' | 'remedy'> {
  const pattern = patternOf(path);
  const answers = `This example answers "${path}", which`;
  if (placeAt(document, pattern) === undefined) return { message: `${answers} the schema does not describe.`, remedy: suggesting(pattern, patternsOf(document), 'Correct the name, or take the answer out.') };
  if (!places.some((place) => place.pattern === pattern)) return { message: `${answers} no step asks.`, remedy: `Take the answer out, or add "${pattern}" to the "ask" of a step.` };
  return { message: `${answers} is not asked given its other answers.`, remedy: 'Take the answer out, or correct the condition.' };
}

export const noExample: Rule = {
  code: 'GF605',
  severity: 'error',
  find: ({ examples }) => examples.filter(({ answers }) => answers === undefined).map(({ file }) => ({ file, pointer: '', message: 'This file holds no "answers".', remedy: 'Write { "answers": { … } }, and under examples/invalid/ also "expect": [{ "code": …, "path": … }].' })),
};

function asText({ code, path }: Pick<Issue, 'code' | 'path'>): string {
  return `${code} at ${path}`;
}

function pointerOf(path: string): string {
  return `/answers${toPointer(path)}`;
}

const known = new WeakMap<Example, readonly Issue[]>();

function issuesOf({ model, today }: Subject, example: Example): readonly Issue[] {
  const found = known.get(example) ?? revalidate(model, example.answers ?? {}, { today });
  known.set(example, found);
  return found;
}
