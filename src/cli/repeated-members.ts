// Members of one name in one object of a JSON text: JSON.parse keeps the last, and says nothing. GF710.
import { visit } from 'jsonc-parser';
import type { JSONPath } from 'jsonc-parser';
import { memberPointerOf } from '../model/path.js';

export interface RepeatedMember {
  /** Of the object's member, whichever of the two is meant. */
  readonly pointer: string;
  readonly name: string;
  /** Of the later name, in characters from the start. */
  readonly offset: number;
  readonly length: number;
  /** From 1. */
  readonly firstLine: number;
}

/** One for each but the first of a name. @param text valid JSON */
export function repeatedMembers(text: string): readonly RepeatedMember[] {
  const around: Map<string, number>[] = [];
  const found: RepeatedMember[] = [];
  visit(text, {
    onObjectBegin: () => {
      around.push(new Map());
    },
    onObjectEnd: () => {
      around.pop();
    },
    onObjectProperty: (...[name, offset, length, line, , path]) => {
      const lines = around.at(-1);
      const firstLine = lines?.get(name);
      if (firstLine === undefined) lines?.set(name, line + 1);
      else found.push({ pointer: memberPointerOf(pointerOf(path()), name), name, offset, length, firstLine });
    },
  });
  return found;
}

function pointerOf(path: JSONPath): string {
  return path.map(String).reduce(memberPointerOf, '');
}
