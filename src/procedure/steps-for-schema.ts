// A sensible split into steps for a schema that comes without a procedure: single questions together, each group and each
// list by itself, a large group by its own groups; what an answer brings up comes on the step after it, so that nothing appears
// on a page while it is filled in. Every name in every branch has its step; which steps apply is seen later.
import { memberPath, placesAlong, stepsOf } from '../model/path.js';
import type { Path } from '../model/path.js';
import { atOnce } from '../model/slices.js';
import type { Sliced } from '../model/slices.js';
import { followUpLevels, followUpsOf, fromOneBranch } from '../schema/follow-ups.js';
import { holdsItself } from '../schema/recursion.js';
import { inlineDepth } from '../schema/inline-depth.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import { shapeOf } from '../schema/shape.js';
import { choicesIn, suffixOf } from './place-sort.js';
import { readableName } from './readable-name.js';
import { partsInSlices, patternsInSlices, placeAt } from './schema-places.js';
import type { DescribedPlace } from './schema-places.js';
import { toldApart } from './step-titles.js';
import type { TitledPart } from './step-titles.js';

export interface SchemaStep {
  readonly id: string;
  readonly ask: readonly Path[];
  /** In the schema's own words; left out where the one thing asked is the heading. */
  readonly title?: string;
}

/** More questions than this on one page are too many to look over. */
const MOST_TOGETHER = 12;
/** A group with more questions is split, where it has groups of its own. */
const MOST_IN_GROUP = 16;

export function stepsForSchema(schema: SchemaDocument, title: string): readonly SchemaStep[] {
  return atOnce(stepsInSlices(schema, title));
}

export function* stepsInSlices(schema: SchemaDocument, title: string): Sliced<readonly SchemaStep[]> {
  const root = placeAt(schema, '');
  const parts = root === undefined ? [] : root.sort.sort === 'group' ? yield* split(schema, root, title) : [isItsOwnHeading(root) ? { ask: [''] } : { ask: [''], title }];
  return numbered(parts.length === 0 ? [{ ask: [''], title }] : toldApart(parts, (path) => nameAt(schema, path)));
}

/** All of it is one list, one map or one question, and has the form's title. */
function isItsOwnHeading({ sort: { sort }, shape: { merged, prefix } }: DescribedPlace): boolean {
  const isOne = (sort === 'list' && prefix.length === 0) || sort === 'map' || sort === 'question';
  return isOne && typeof merged.title === 'string';
}

type Part = TitledPart;

function* split(schema: SchemaDocument, group: DescribedPlace, title: string): Sliced<readonly Part[]> {
  const parts: Part[] = [];
  let loose: Path[] = [...choicesOf(schema, group)];
  let level = 0;
  const flush = () => {
    if (loose.length > 0) parts.push(loose.length === 1 ? { ask: loose } : { ask: loose, title, group: group.pattern, varies: varies(schema, group, { ask: loose, level }) });
    loose = [];
  };
  const { members, levelOf } = yield* inAskingOrder(schema, group);
  for (const part of members) {
    if (part.sort.sort === 'question') {
      if (loose.length >= MOST_TOGETHER || levelOf(part) !== level) flush();
      level = levelOf(part);
      loose.push(part.pattern);
    // A group that holds itself is asked for as a whole: it is opened where it stands.
    } else if (part.sort.sort === 'group' && !holdsItself(schema, part.places)) {
      flush();
      parts.push(...(yield* groupParts(schema, part)));
    } else {
      flush();
      parts.push({ ask: [part.pattern] });
    }
  }
  if (hasEntries(group)) loose.push(`${group.pattern}#entries`);
  flush();
  return parts;
}

function* membersOf(schema: SchemaDocument, group: DescribedPlace): Sliced<readonly DescribedPlace[]> {
  const undescribed = [...group.shape.required].filter((name) => !group.shape.members.has(name)).flatMap((name) => placeAt(schema, memberPath(group.pattern, name)) ?? []);
  return [...(yield* partsInSlices(schema, group)).filter(({ pattern }) => !pattern.endsWith('#entries[]')), ...undescribed];
}

function* groupParts(schema: SchemaDocument, group: DescribedPlace): Sliced<readonly Part[]> {
  const title = titleOf(schema, group);
  // What is added as a whole is asked as a whole.
  const isInline = placesAlong(group.pattern).length <= inlineDepth(schema);
  const isLarge = isInline && (yield* patternsInSlices(schema, group, MOST_IN_GROUP + 1)).length > MOST_IN_GROUP && (yield* partsInSlices(schema, group)).some(({ sort }) => sort.sort !== 'question');
  if (isLarge) return yield* split(schema, group, title);
  const { members, levelOf } = yield* inAskingOrder(schema, group);
  const pages: Page[] = [{ ask: [...choicesOf(schema, group)], level: 0 }];
  for (const part of members) {
    const level = levelOf(part);
    if (isInline && level !== pages.at(-1)?.level) pages.push({ ask: [], level });
    pages.at(-1)?.ask.push(part.pattern);
  }
  if (hasEntries(group)) pages.at(-1)?.ask.push(`${group.pattern}#entries`);
  return pages.filter(({ ask }) => ask.length > 0).map((page) => ({ ask: page.ask, title, group: group.pattern, varies: varies(schema, group, page) }));
}

/** What is asked on it, and how many answers of the group come before. */
interface Page {
  readonly ask: Path[];
  readonly level: number;
}

/** Whether one answer brings up some of its questions, and another one others. */
function varies(schema: SchemaDocument, group: DescribedPlace, { ask, level }: Page): boolean {
  return level > 0 && !fromOneBranch(schema, group.places, ask.map((path) => lastName(path.slice(group.pattern.length))));
}

/** How many answers of the group come before it can be told whether a member of it is asked. */
type LevelOf = (member?: DescribedPlace) => number;

/** What an answer brings up stands behind the page that asks for that answer; all others as they are written. */
function* inAskingOrder(schema: SchemaDocument, group: DescribedPlace): Sliced<{ readonly members: readonly DescribedPlace[]; readonly levelOf: LevelOf }> {
  const members = yield* membersOf(schema, group);
  const [levels, deciding] = [followUpLevels(schema, group.places), followUpsOf(schema, group.places)];
  const nameOf = ({ pattern }: DescribedPlace): string => lastName(pattern.slice(group.pattern.length));
  const levelOf: LevelOf = (member) => (member === undefined ? 0 : (levels.get(nameOf(member)) ?? 0));
  const ordered = members.filter((member) => levelOf(member) === 0);
  for (const member of members.filter((each) => levelOf(each) > 0)) {
    const decider = ordered.findLastIndex((each) => deciding.get(nameOf(member))?.has(nameOf(each)) === true);
    ordered.splice(behindPage(ordered, Math.max(0, decider), levelOf, levelOf(member)), 0, member);
  }
  return { members: ordered, levelOf };
}

/** Where the page ends on which `at` stands, and what else comes up behind it. */
function behindPage(ordered: readonly DescribedPlace[], at: number, levelOf: LevelOf, level: number): number {
  const isOnPage = (each: DescribedPlace | undefined): boolean => each?.sort.sort === 'question' && levelOf(each) < level;
  let first = at;
  while (isOnPage(ordered[first - 1])) first -= 1;
  const end = first + (Math.floor((at - first) / MOST_TOGETHER) + 1) * MOST_TOGETHER;
  let behind = at;
  while (behind < end && isOnPage(ordered[behind])) behind += 1;
  while (behind < ordered.length && levelOf(ordered[behind]) >= level) behind += 1;
  return behind;
}

function lastName(path: Path): string {
  const [step] = stepsOf(path);
  return step !== undefined && 'name' in step ? step.name : '';
}

function choicesOf(schema: SchemaDocument, { pattern, places, shape }: DescribedPlace): readonly Path[] {
  return choicesIn(schema, shape.alternatives).map((alternative) => `${pattern}${suffixOf(schema, places, alternative)}`);
}

function hasEntries({ shape }: DescribedPlace): boolean {
  return shape.patterns.size + shape.additional.length > 0;
}

/** The title of a branch names the branch. */
function titleOf(schema: SchemaDocument, { places, pattern }: DescribedPlace): string {
  const { title } = shapeOf(schema, places, { value: undefined, choose: () => undefined, note: () => undefined }).merged;
  return typeof title === 'string' ? title : readableName(pattern);
}

/** What a step of its own would be called; a choice between branches has no name. */
function nameAt(schema: SchemaDocument, path: Path): string | undefined {
  const place = path.includes('#') ? undefined : placeAt(schema, path);
  return place === undefined ? undefined : titleOf(schema, place);
}

function numbered(parts: readonly Part[]): readonly SchemaStep[] {
  return parts.map(({ ask, title }, index) => ({ id: `step-${index + 1}`, ask, ...(title === undefined ? {} : { title }) }));
}
