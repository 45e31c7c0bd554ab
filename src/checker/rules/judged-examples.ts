// What each example is found to be, against what it says of itself; and what several of them are found to be alike: that has
// one cause, a change of the schema or of a rule. Makes no findings.
import type { Issue } from '../../model/issue.js';
import { isJsonObject } from '../../model/json.js';
import { liesIn, placesAlong } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import { nearestName } from '../../procedure/nearest-name.js';
import { patternsOf, placeAt } from '../../procedure/schema-places.js';
import type { SchemaPlace } from '../../schema/schema-place.js';
import { revalidate } from '../../validation/revalidate.js';
import type { Example } from '../examples.js';
import { knownLimits } from '../proof/known-limits.js';
import type { Subject } from '../subject.js';
import { refuses, together } from '../written-schemas.js';
import { areCrossed } from './impossible-limits.js';
import { isUngivable } from './given-documents.js';
import { isUnfit } from './questions.js';
import { neverCome } from './reachable.js';
import { refusesItsExamples } from './refused-values.js';

export type Said = Pick<Issue, 'code' | 'path'>;
/** It is refused, and does not say so; says so, and is not; answers what is not asked. */
export type Sort = 'unsaid' | 'missing' | 'stray';

export interface Judged extends Readonly<Record<Sort, readonly Said[]>> {
  readonly example: Example;
  /** For whatever reason. */
  readonly isRefused: boolean;
}

/** The same of two examples at least. */
export interface Cause {
  readonly sort: Sort;
  readonly code: string;
  /** Several where the schema describes them in one place. */
  readonly patterns: readonly Path[];
  /** In the order of the examples, each once. */
  readonly cases: readonly { readonly judged: Judged; readonly path: Path }[];
}

export interface JudgedExamples {
  readonly causes: readonly Cause[];
  /** What is only wrong with one. */
  readonly single: readonly Judged[];
}

const NOT_ASKED = 'answer.not-asked';

const known = new WeakMap<Subject, JudgedExamples>();

export function judgedExamples(subject: Subject): JudgedExamples {
  const found = known.get(subject) ?? byCause(subject, subject.examples.flatMap((example) => judge(subject, example) ?? []));
  known.set(subject, found);
  return found;
}

/** `undefined`: nothing is said of it. */
function judge(subject: Subject, example: Example): Judged | undefined {
  if (example.answers === undefined) return undefined;
  const all = revalidate(subject.model, example.answers, { today: subject.today });
  // Where nothing fits, nothing is ever asked, or a required name is a slip, that is a mistake of its own (GF143, GF190,
  // GF148): what follows from it is not said of each example.
  const slips = groupsWithSlips(subject);
  if ([...all, ...(example.expected ?? [])].some(({ path }) => isOutOfReach(subject, path) || slips.some((group) => (group === '' ? path === '' : liesIn(askedAt(subject.document, path), group))))) return undefined;
  const issues = all.filter(({ path }) => !isImpossible(subject, path));
  if (issues.length === 0 && all.length > 0) return undefined;
  const expected = example.expected?.filter(({ path }) => !isImpossible(subject, path)) ?? [];
  const isRefused = issues.length > 0;
  if (example.isInvalid) {
    const isSilent = example.expected === undefined;
    const unsaid = isSilent ? [] : without(issues, expected);
    return { example, isRefused, unsaid: unsaid.filter((each) => !isStray(each)), missing: without(expected, issues), stray: unsaid.filter(isStray) };
  }
  return { example, isRefused, unsaid: refusals(subject, issues), missing: [], stray: issues.filter(isStray) };
}

const isStray = ({ code }: Said): boolean => code === NOT_ASKED;

/** What is asked at a place of a document, where rows stand by their positions. */
export function askedAt(document: Subject['document'], path: Path): Path {
  const pattern = path.replace(QUOTED_OR_POSITION, (step) => (step.startsWith('["') ? step : '[]'));
  // A list of fixed positions keeps them.
  return placeAt(document, pattern) === undefined ? path : pattern;
}
const QUOTED_OR_POSITION = /\["(?:[^"\\]|\\.)*"\]|\[\d+\]/g;

/** Without what only follows from an answer that is not asked: GF604 names that. */
function refusals({ document }: Subject, issues: readonly Said[]): readonly Said[] {
  const strays = issues.filter(isStray);
  // What is missing because it stands under a name that is nearly the same.
  const slips = new Set(strays.map(({ path }) => nearestName(askedAt(document, path), patternsOf(document))));
  const follows = ({ code, path }: Said): boolean => (code.startsWith('place.') && strays.some((stray) => liesIn(stray.path, path))) || (code === 'required' && slips.has(askedAt(document, path)));
  return issues.filter((issue) => !isStray(issue) && !follows(issue));
}

/** As often as it is there more than in the others. */
function without(list: readonly Said[], others: readonly Said[]): readonly Said[] {
  const left = others.map(asText);
  return list.filter((each) => {
    const at = left.indexOf(asText(each));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

export function asText({ code, path }: Said): string {
  return path === '' ? `${code} of the form as a whole` : `${code} at ${path}`;
}

function byCause(subject: Subject, judged: readonly Judged[]): JudgedExamples {
  const broken = [...causesIn(subject, judged, 'unsaid'), ...causesIn(subject, judged, 'stray')];
  // Where another mistake is now found at the same place, that explains it.
  const explained = judged.map((each) => ({ ...each, missing: each.missing.filter(({ path }) => !broken.some(({ patterns, cases }) => patterns.includes(askedAt(subject.document, path)) && cases.some((found) => found.judged === each))) }));
  const causes = joined(subject, [...broken, ...causesIn(subject, explained, 'missing')]);
  const isTold = (sort: Sort) => ({ code, path }: Said): boolean => causes.some((cause) => cause.sort === sort && cause.code === code && cause.patterns.includes(askedAt(subject.document, path)));
  const left = (each: Judged, sort: Sort): readonly Said[] => each[sort].filter((said) => !isTold(sort)(said));
  return { causes, single: explained.map((each) => ({ ...each, unsaid: left(each, 'unsaid'), missing: left(each, 'missing'), stray: left(each, 'stray') })) };
}

/** @returns also what only one example has: joined with others it may be of several */
function causesIn({ document }: Subject, judged: readonly Judged[], sort: Sort): readonly Cause[] {
  const causes = new Map<string, Cause>();
  for (const each of judged) {
    for (const { code, path } of each[sort]) {
      const pattern = askedAt(document, path);
      const cause = causes.get(`${code} ${pattern}`) ?? { sort, code, patterns: [pattern], cases: [] };
      causes.set(`${code} ${pattern}`, withCases(cause, [{ judged: each, path }]));
    }
  }
  return [...causes.values()];
}

function withCases(cause: Cause, more: Cause['cases']): Cause {
  const fresh = more.filter(({ judged }) => !cause.cases.some((known) => known.judged === judged));
  return { ...cause, cases: [...cause.cases, ...fresh] };
}

/** Those about one part of the schema, where they are of several examples. */
function joined({ document, examples }: Subject, causes: readonly Cause[]): readonly Cause[] {
  const groups: { cause: Cause; readonly schemas: Set<SchemaPlace> }[] = [];
  for (const cause of causes) {
    const schemas = schemasAt(document, cause.patterns[0] ?? '');
    const group = groups.find((each) => each.cause.sort === cause.sort && each.cause.code === cause.code && schemas.some((schema) => each.schemas.has(schema)));
    if (group === undefined) groups.push({ cause, schemas: new Set(schemas) });
    else {
      for (const schema of schemas) group.schemas.add(schema);
      group.cause = withCases({ ...group.cause, patterns: [...group.cause.patterns, ...cause.patterns] }, cause.cases);
    }
  }
  const order = (cases: Cause['cases']): Cause['cases'] => cases.toSorted((one, other) => examples.indexOf(one.judged.example) - examples.indexOf(other.judged.example));
  return groups.map(({ cause }) => ({ ...cause, cases: order(cause.cases) })).filter(({ cases }) => cases.length > 1);
}

/** Nothing fits there, or not even what the schema gives as an example: GF140, GF142, GF159 and GF750 say it. */
function isImpossible(subject: Subject, path: string): boolean {
  const { document, places } = subject;
  const pattern = askedAt(document, path);
  if (places.some((place) => place.pattern === pattern && (isUngivable(subject, place) || (place.sort === 'question' && isUnfit(place))))) return true;
  return placesAlong(pattern).some((place) => areCrossed(knownLimits(document, place).merged)) || schemasAt(document, pattern).some((place) => refusesItsExamples(document, place));
}

function schemasAt(document: Subject['document'], pattern: Path): readonly SchemaPlace[] {
  return placeAt(document, pattern)?.places.flatMap((place) => together(document, place)) ?? [];
}

const slipsOf = new WeakMap<Subject, readonly string[]>();

/** Groups that require a name which is nearly that of a member, or which they refuse. */
function groupsWithSlips(subject: Subject): readonly string[] {
  const groups = new Set(['', ...subject.places.flatMap(({ pattern }) => placesAlong(pattern))]);
  const found = slipsOf.get(subject) ?? [...groups].filter((pattern) => {
    const shape = placeAt(subject.document, pattern)?.shape;
    const free = [...(shape?.members.keys() ?? [])].filter((name) => shape?.required.has(name) !== true);
    const isRefused = (name: string): boolean => schemasAt(subject.document, pattern).some(({ schema }) => isJsonObject(schema) && refuses(schema, name));
    return [...(shape?.required ?? [])].some((name) => shape?.members.has(name) === false && (nearestName(name, free) !== undefined || isRefused(name)));
  });
  slipsOf.set(subject, found);
  return found;
}

/** Its condition, or that of its step or of what it lies in, never holds. */
function isOutOfReach(subject: Subject, path: string): boolean {
  const pattern = askedAt(subject.document, path);
  const never = neverCome(subject);
  return placesAlong(pattern).some((place) => never.questions.has(place)) || subject.places.some((place) => never.steps.has(place.step) && place.pattern === pattern);
}
