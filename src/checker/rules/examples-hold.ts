// Whether the examples still are what they say. GF601: one that is no longer valid. GF602: an invalid one that is accepted.
// GF603: refused for other reasons than it says. GF604: answers what is not asked. GF605: no example at all. What is the same
// of several examples is one finding, at the first of them.
import { liesIn, toPointer } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import { suggesting } from '../../procedure/nearest-name.js';
import { patternsOf, placeAt } from '../../procedure/schema-places.js';
import type { Finding, Place, Rule } from '../rule.js';
import type { Subject } from '../subject.js';
import { askedAt, asText, judgedExamples } from './judged-examples.js';
import { CLOCK_REMEDY, readsClock } from './reads-clock.js';
import type { Cause, Judged, Said } from './judged-examples.js';

interface Tells {
  /** Which causes it tells. */
  readonly owns: (cause: Cause) => boolean;
  readonly ofSeveral: (cause: Cause, subject: Subject) => Pick<Finding, 'message' | 'remedy'>;
  readonly ofOne: (judged: Judged, subject: Subject) => readonly Finding[];
}

const rule = (code: string, { owns, ofSeveral, ofOne }: Tells): Rule => ({
  code,
  severity: 'error',
  find: (subject) => {
    const { causes, single } = judgedExamples(subject);
    return [...causes.filter(owns).map((cause) => ({ ...placeOf(cause), ...ofSeveral(cause, subject) })), ...single.flatMap((judged) => ofOne(judged, subject))];
  },
});

/** The first of those that should be valid, where there are some. */
function placeOf({ sort, patterns, cases }: Cause): Place & Pick<Finding, 'about' | 'related'> {
  const sorted = cases.toSorted((one, other) => Number(one.judged.example.isInvalid) - Number(other.judged.example.isInvalid));
  const places = sorted.map(({ judged: { example, isRefused }, path }) => ({ file: example.file, pointer: sort === 'missing' ? (isRefused ? '/expect' : '/answers') : example.isInvalid ? '/expect' : pointerOf(path) }));
  const [first = { file: '', pointer: '' }, ...related] = places;
  return { ...first, about: patterns[0] ?? '', related };
}

const isValid = ({ judged: { example } }: Cause['cases'][number]): boolean => !example.isInvalid;

export const outdatedExample = rule('GF601', {
  owns: ({ sort, cases }) => sort === 'unsaid' && cases.some(isValid),
  ofSeveral: (cause, subject) => {
    const valid = cause.cases.filter(isValid).length;
    const others = cause.cases.length - valid;
    const also = others === 0 ? '' : ` ${others === 1 ? 'One example' : `${others} examples`} under examples/invalid/ ${others === 1 ? 'is' : 'are'} refused for it too, and "expect" there does not say so.`;
    return { message: `${valid === 1 ? 'This example' : `${valid} examples`} should be valid, and ${valid === 1 ? 'is' : 'are'} refused: ${named(cause)}${asOf(subject, cause)}.${also}`, remedy: readsClock(subject, cause) ? CLOCK_REMEDY : remedyFor(cause) };
  },
  ofOne: ({ example: { file, isInvalid }, unsaid }, subject) => {
    const [first, ...more] = isInvalid ? [] : unsaid;
    if (first === undefined) return [];
    const codes = [...new Set(unsaid.map(({ code }) => code))].map((code) => `${code} ${placesIn(unsaid.filter((issue) => issue.code === code).map(({ path }) => path))}`);
    const late = unsaid.map(({ code, path }) => ({ code, patterns: [askedAt(subject.document, path)] })).filter((each) => readsClock(subject, each));
    return [{ file, pointer: more.length === 0 ? pointerOf(first.path) : '/answers', about: first.path, message: `This example should be valid, and is refused: ${codes.join('; ')}${late.length === 0 ? '' : asOf(subject, late[0])}.`, remedy: late.length === unsaid.length ? CLOCK_REMEDY : 'Correct the example, or what now refuses it.' }];
  },
});

function remedyFor({ code, patterns: [pattern = ''] }: Cause): string {
  return code === 'required' && pattern !== '' ? `Answer "${pattern}" in each of them, or do not require it.` : 'What they have in common is most likely a change of the schema or of a rule: correct that, or each example.';
}

/** Tomorrow it may be otherwise. */
function asOf(subject: Subject, about: Pick<Cause, 'code' | 'patterns'> | undefined): string {
  return about !== undefined && readsClock(subject, about) ? ` as of today (${subject.today})` : '';
}

function named({ code, patterns }: Cause): string {
  return `${code} ${placesIn(patterns)}`;
}

/** What is wrong at no place of its own is wrong with the form. */
function placesIn(paths: readonly Path[]): string {
  const [named, whole] = [paths.filter((path) => path !== ''), paths.includes('') ? 'of the form as a whole' : ''];
  return [whole, named.length === 0 ? '' : `at ${listed(named.map((path) => `"${path}"`))}`].filter((part) => part !== '').join(', and ');
}

const MOST_LISTED = 6;

function listed(names: readonly string[]): string {
  return names.length > MOST_LISTED ? `${names.slice(0, MOST_LISTED - 1).join(', ')} and ${names.length - MOST_LISTED + 1} more` : names.join(', ');
}

const RESTORE = 'Correct the example, or restore the rule or limit that refused it.';

export const harmlessExample = rule('GF602', {
  owns: ({ sort, cases }) => sort === 'missing' && cases.some(({ judged }) => !judged.isRefused),
  ofSeveral: (cause, subject) => ({ message: `${cause.cases.length} examples say that they are refused, and nothing refuses them so: ${named(cause)}${asOf(subject, cause)}.`, remedy: readsClock(subject, cause) ? CLOCK_REMEDY : 'Restore the rule or limit that refused them, or correct each example.' }),
  ofOne: ({ example: { file, isInvalid, expected = [] }, isRefused, missing }, subject) => {
    if (!isInvalid || isRefused || (expected.length > 0 && missing.length === 0)) return [];
    const late = missing.map(({ code, path }) => ({ code, patterns: [askedAt(subject.document, path)] })).find((each) => readsClock(subject, each));
    return [{ file, pointer: '/answers', message: `This example should be refused, and nothing is wrong with it${asOf(subject, late)}.`, remedy: late === undefined ? RESTORE : CLOCK_REMEDY }];
  },
});

export const otherwiseInvalid = rule('GF603', {
  owns: ({ sort, cases }) => (sort !== 'missing' && !cases.some(isValid)) || (sort === 'missing' && cases.every(({ judged }) => judged.isRefused)),
  ofSeveral: (cause) => ({
    message: `${cause.cases.length} examples are refused for other reasons than they say. ${cause.sort === 'missing' ? 'They say' : 'They do not say'} ${named(cause)}, which the form ${cause.sort === 'missing' ? 'does not find' : 'finds'}.`,
    remedy: 'Correct "expect", or what changed in the procedure.',
  }),
  ofOne: ({ example: { file, isInvalid }, isRefused, unsaid, stray, missing }) => {
    if (!isInvalid || !isRefused) return [];
    const sentences = [['It does not say', 'which the form finds', [...stray, ...unsaid]], ['It says', 'which the form does not find', missing]] as const;
    const told = sentences.flatMap(([says, which, said]) => (said.length === 0 ? [] : [`${says} ${listed(said.map(asText))}, ${which}.`]));
    return told.length === 0 ? [] : [{ file, pointer: '/expect', message: `This example is refused for other reasons. ${told.join(' ')}`, remedy: 'Correct "expect", or what changed in the procedure.' }];
  },
});

export const strayAnswer = rule('GF604', {
  owns: ({ sort, cases }) => sort === 'stray' && cases.some(isValid),
  ofSeveral: ({ cases, patterns: [pattern = ''] }, subject) => whyNotAsked(subject, pattern, cases.filter(isValid).length),
  ofOne: ({ example: { file, isInvalid }, stray }, subject) => (isInvalid ? [] : stray).map(({ path }: Said) => ({ file, pointer: pointerOf(path), about: path, ...whyNotAsked(subject, path) })),
});

function whyNotAsked(subject: Subject, path: Path, count = 1): Pick<Finding, 'message' | 'remedy'> {
  const { document, places } = subject;
  const pattern = askedAt(document, path);
  const answers = `${count === 1 ? 'This example answers' : `${count} examples answer`} "${path}", which`;
  if (placeAt(document, pattern) === undefined) return { message: `${answers} the schema does not describe.`, remedy: suggesting(pattern, patternsOf(document), 'Correct the name, or take the answer out.') };
  if (!places.some((place) => liesIn(place.pattern, pattern))) return { message: `${answers} no step asks.`, remedy: `Take the answer out, or add "${pattern}" to the "ask" of a step.` };
  const about = { code: 'answer.not-asked', patterns: [pattern] };
  return { message: `${answers} is not asked given its other answers${asOf(subject, about)}.`, remedy: readsClock(subject, about) ? CLOCK_REMEDY : 'Take the answer out, or correct the condition.' };
}

export const noExample: Rule = {
  code: 'GF605',
  severity: 'error',
  find: ({ examples }) => examples.filter(({ answers }) => answers === undefined).map(({ file }) => ({ file, pointer: '', message: 'This file holds no "answers".', remedy: 'Write { "answers": { … } }, and under examples/invalid/ also "expect": [{ "code": …, "path": … }].' })),
};

function pointerOf(path: Path): string {
  return `/answers${toPointer(path)}`;
}
