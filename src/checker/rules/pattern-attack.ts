// A text that makes a slow pattern slow, read off the two ways through it that the analysis found. Never runs the pattern.
import type { RedosDetectorResult } from 'redos-detector';
import { patternTree } from '../../fields/text/pattern-tree.js';

/** Long enough to be felt where the ways double with each character. */
const LENGTH = 30;

export function attackOn(trails: RedosDetectorResult['trails']): string {
  const [longest] = trails.map(({ trail }) => trail.map(({ a, b }) => characterOf(a.node.source, b.node.source)).join('')).sort((one, other) => other.length - one.length);
  if (longest === undefined || longest === '') return `${'a'.repeat(LENGTH)}!`;
  const last = longest.charAt(longest.length - 1);
  // What comes last is what can be taken in both ways; the end fits nothing.
  return `${longest.slice(0, LENGTH)}${last.repeat(Math.max(0, LENGTH - longest.length))}${last === '!' ? '\u0000' : '!'}`;
}

/** A character that both ways take. */
function characterOf(one: string, other: string): string {
  const [first, second] = [admittedBy(one), admittedBy(other)];
  return [...first].find((character) => second.includes(character)) ?? first.charAt(0);
}

function admittedBy(source: string): string {
  const [part] = patternTree(source)?.alternatives[0] ?? [];
  return typeof part?.admits === 'string' ? part.admits : '';
}
