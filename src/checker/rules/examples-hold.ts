// Whether the examples still are what they say. GF601: one that is no longer valid. GF602: an invalid one that is accepted.
// GF603: refused for other reasons than it says. GF604: answers what is not asked. GF605: no example at all.
import type { Issue } from '../../model/issue.js';
import { liesIn, toPointer } from '../../model/path.js';
import { revalidate } from '../../validation/revalidate.js';
import type { Example } from '../examples.js';
import type { Finding, Rule } from '../rule.js';
import type { Subject } from '../subject.js';

const rule = (code: string, find: (example: Example, issues: readonly Issue[]) => readonly Finding[]): Rule => ({
  code,
  severity: 'error',
  find: (subject) => subject.examples.flatMap((example) => (example.answers === undefined ? [] : find(example, issuesOf(subject, example)))),
});

const NOT_ASKED = 'answer.not-asked';

export const outdatedExample = rule('GF601', ({ file, isInvalid }, issues) =>
  isInvalid ? [] : issues.filter((issue) => issue.code !== NOT_ASKED && !isAboutStray(issue, issues)).map(({ code, path }) => ({
    file,
    pointer: pointerOf(path),
    about: path,
    message: `This example should be valid, and "${path}" is refused: ${code}.`,
    remedy: 'Correct the example, or what now refuses it.',
  })),
);

/** What holds a stray answer is refused for it, and GF604 names that answer. */
function isAboutStray({ code, path }: Issue, issues: readonly Issue[]): boolean {
  return code.startsWith('place.') && issues.some((stray) => stray.code === NOT_ASKED && liesIn(stray.path, path));
}

export const harmlessExample = rule('GF602', ({ file, isInvalid }, issues) =>
  !isInvalid || issues.length > 0 ? [] : [{ file, pointer: '/answers', message: 'This example should be refused, and nothing is wrong with it.', remedy: 'Correct the example, or restore the rule or limit that refused it.' }],
);

export const otherwiseInvalid = rule('GF603', ({ file, isInvalid, expected }, issues) => {
  if (!isInvalid || expected === undefined || issues.length === 0) return [];
  const found = issues.map(asText).sort();
  const wanted = expected.map(asText).sort();
  return found.join() === wanted.join() ? [] : [{ file, pointer: '/expect', message: `This example says ${wanted.join(', ') || 'nothing'}, and the form finds ${found.join(', ')}.`, remedy: 'Correct "expect", or what changed in the procedure.' }];
});

export const strayAnswer = rule('GF604', ({ file, isInvalid }, issues) =>
  isInvalid ? [] : issues.filter(({ code }) => code === NOT_ASKED).map(({ path }) => ({
    file,
    pointer: pointerOf(path),
    about: path,
    message: `This example answers "${path}", which is not asked given its other answers.`,
    remedy: 'Take the answer out, or correct the condition.',
  })),
);

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
