// What tells steps of the same title apart, in the schema's own words: the group that it is the title of, and on each further
// page of it what is asked there. Pure.
import type { Path } from '../model/path.js';
import { readableName } from './readable-name.js';

/** A step before it has its id. */
export interface TitledPart {
  readonly ask: readonly Path[];
  /** In the schema's own words; left out where the one thing asked is the heading. */
  readonly title?: string;
  /** The group that has this title. */
  readonly group?: Path;
  /** Which of its questions are asked is only known once answers are there. */
  readonly varies?: boolean;
}

/** Names on one heading: more are too many to take in. */
const MOST_NAMES = 2;

/** @param nameOf What is asked at a path, where that has a name. */
export function toldApart(parts: readonly TitledPart[], nameOf: (path: Path) => string | undefined): readonly TitledPart[] {
  return [ofItsGroup, (part: TitledPart, alike: readonly TitledPart[]) => ofItsPage(part, alike, nameOf), ofItsTurn].reduce(renamed, parts);
}

type Rename = (part: TitledPart, alike: readonly TitledPart[]) => string;

/** Those that share a title, each by the name that it then has. */
function renamed(parts: readonly TitledPart[], rename: Rename): readonly TitledPart[] {
  const byTitle = new Map<string, TitledPart[]>();
  for (const part of parts) if (part.title !== undefined) byTitle.set(part.title, [...(byTitle.get(part.title) ?? []), part]);
  return parts.map((part) => {
    const alike = byTitle.get(part.title ?? '') ?? [];
    return alike.length < 2 ? part : { ...part, title: rename(part, alike) };
  });
}

/** Two groups of one title go by their own names as well. */
function ofItsGroup({ title = '', group = '' }: TitledPart, alike: readonly TitledPart[]): string {
  const name = readableName(group);
  return group === '' || name === title || alike.every((other) => other.group === group) ? title : `${title} – ${name}`;
}

/** The first page of a group has its title alone; a further one says what it asks. */
function ofItsPage(part: TitledPart, alike: readonly TitledPart[], nameOf: (path: Path) => string | undefined): string {
  const { title = '', ask, varies } = part;
  const names = varies === true ? [] : ask.flatMap((path) => nameOf(path) ?? []);
  if (part === alike[0] || names.length === 0) return title;
  return `${title} – ${names.slice(0, MOST_NAMES).join(', ')}${names.length > MOST_NAMES ? ' …' : ''}`;
}

/** Nothing in the schema tells these apart. */
function ofItsTurn(part: TitledPart, alike: readonly TitledPart[]): string {
  return part === alike[0] ? (part.title ?? '') : `${part.title ?? ''} (${alike.indexOf(part) + 1})`;
}
