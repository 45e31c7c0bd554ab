// What a step asks, as a tree of names: so that the places of a schema are visited in the order in which a procedure
// names them, and nothing else is. Pure.
import type { PathStep, Path } from '../model/path.js';
import { stepsOf } from '../model/path.js';

export interface Asked {
  /** The place as a whole, with everything in it. */
  readonly whole: boolean;
  /** Parts that are named by themselves, in order: member names, `[]` for the rows, `[0]` for a position. */
  readonly parts: ReadonlyMap<string, Asked>;
}

export const WHOLE: Asked = { whole: true, parts: new Map() };

interface Growing {
  whole: boolean;
  readonly parts: Map<string, Growing>;
}

const trees = new WeakMap<readonly Path[], Asked>();

/** @param patterns as a step names them: `applicant.name`, `children[].birthDate`, or an empty text for everything */
export function askedTree(patterns: readonly Path[]): Asked {
  const known = trees.get(patterns);
  if (known !== undefined) return known;
  const root: Growing = { whole: false, parts: new Map() };
  for (const pattern of patterns) {
    let at = root;
    for (const step of stepsOf(pattern)) {
      const key = partKey(step);
      const next = at.parts.get(key) ?? { whole: false, parts: new Map() };
      at.parts.set(key, next);
      at = next;
    }
    at.whole = true;
  }
  trees.set(patterns, root);
  return root;
}

/** What is asked of a part; `undefined`: nothing. */
export function askedOf({ whole, parts }: Asked, key: string): Asked | undefined {
  return whole ? WHOLE : parts.get(key);
}

function partKey(step: PathStep): string {
  if ('name' in step) return step.name;
  if ('position' in step) return `[${step.position}]`;
  return 'row' in step ? ROWS : `#${step.about}`;
}

export const ROWS = '[]';
export const ENTRIES = '#entries';
