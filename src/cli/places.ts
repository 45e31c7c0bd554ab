// Where places of a procedure's files stand, as editors show them: by line and column. Never reads a file.
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import type { ProcedureProblem } from '../model/error.js';
import { memberPointerOf, pointerTokens } from '../model/path.js';

/** One file of the folder. */
export interface FolderFile {
  /** As the problems of the check name it: `texts/fr.json`, whatever the file is called. */
  readonly name: string;
  /** Where it lies, relative to the folder. */
  readonly path: string;
  readonly text: string;
}

interface Files {
  readonly files: ReadonlyMap<string, FolderFile>;
}

// Type aliases, not interfaces: only an alias is assignable to Json.
/** All count from 1, as editors do; columns are UTF-16 code units. */
export type Position = {
  readonly line: number;
  readonly column: number;
  /** Behind the last character of the place, on the same line. */
  readonly endColumn: number;
};

/** A mistake, and where an editor would show it. */
export interface LocatedProblem extends Omit<ProcedureProblem, 'related'>, LocatedPlace {
  readonly related?: readonly LocatedPlace[];
}

/** Where an editor would show a place. */
export type LocatedPlace = Position & {
  readonly file: string;
  readonly pointer: string;
  /** Relative to the folder. */
  readonly path: string;
};

/** The problem with its line and column; of a place that is not there, those of the nearest one around it. */
export function locate(folder: Files, { related, ...problem }: ProcedureProblem): LocatedProblem {
  return { ...problem, ...locatePlace(folder, problem), ...(related === undefined || related.length === 0 ? {} : { related: related.map((place) => locatePlace(folder, place)) }) };
}

function locatePlace({ files }: Files, { file: name, pointer, within }: Pick<ProcedureProblem, 'file' | 'pointer' | 'within'>): LocatedPlace {
  const file = files.get(name);
  return { file: name, pointer, path: file?.path ?? name, ...(file === undefined ? START : positionOf(file, pointer, within)) };
}

/** Whether something stands where the problem points to: of what is missing, only a place around it is shown. */
export function isThere({ files }: Files, problem: Pick<ProcedureProblem, 'file' | 'pointer'>): boolean {
  const file = files.get(problem.file);
  return file !== undefined && nearestNode(file, problem.pointer).isThere;
}

/** What is missing, and in what; `undefined` where something stands there. */
export function missingAt({ files }: Files, problem: Pick<ProcedureProblem, 'file' | 'pointer'>): { readonly around: string; readonly name: string } | undefined {
  const file = files.get(problem.file);
  const tokens = pointerTokens(problem.pointer);
  if (file === undefined || nearestNode(file, problem.pointer).isThere) return undefined;
  const isAround = (count: number): boolean => nearestNode(file, tokens.slice(0, count).reduce(memberPointerOf, '')).isThere;
  const last = tokens.findLastIndex((_token, index) => isAround(index));
  return { around: tokens.slice(0, Math.max(last, 0)).reduce(memberPointerOf, ''), name: tokens.slice(Math.max(last, 0)).join('/') };
}

function nearestNode(file: FolderFile, pointer: string): { readonly node: Node | undefined; readonly isThere: boolean } {
  let node = treeOf(file);
  for (const token of pointerTokens(pointer)) {
    const inner = node === undefined ? undefined : findNodeAtLocation(node, [node.type === 'array' ? Number(token) : token]);
    if (inner === undefined) return { node, isThere: false };
    node = inner;
  }
  return { node, isThere: node !== undefined };
}

export function positionOf(file: FolderFile, pointer: string, within?: ProcedureProblem['within']): Position {
  const { node } = nearestNode(file, pointer);
  if (within !== undefined && node?.type === 'string') {
    const [start, end] = [within.start, within.start + within.length].map((at) => node.offset + writtenOffset(file.text.slice(node.offset, node.offset + node.length), at));
    if (start !== undefined && end !== undefined) return positionAt(file.text, start, end - start);
  }
  // A member stands where its name does, not where its value begins.
  const shown = node?.parent?.type === 'property' ? node.parent.children?.[0] : node;
  return shown === undefined ? START : positionAt(file.text, shown.offset, shown.length);
}

export const START: Position = { line: 1, column: 1, endColumn: 1 };

/** Where a character of a text stands in the JSON that it is written as. */
function writtenOffset(json: string, at: number): number {
  // The quotation mark before the text; what is escaped takes more room.
  let offset = 1;
  for (const [character] of json.slice(1, -1).matchAll(/\\u[0-9a-fA-F]{4}|\\[^]|[^]/g)) {
    if (at === 0) break;
    at -= 1;
    offset += character.length;
  }
  return offset;
}

const trees = new WeakMap<FolderFile, Node>();

function treeOf(file: FolderFile): Node | undefined {
  const tree = trees.get(file) ?? parseTree(file.text);
  if (tree !== undefined) trees.set(file, tree);
  return tree;
}

export function positionAt(text: string, offset: number, length: number): Position {
  const before = text.slice(0, offset).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  const [shown = ''] = text.slice(offset, offset + length).split(/\r?\n/);
  return { line: before.length, column, endColumn: column + shown.length };
}
