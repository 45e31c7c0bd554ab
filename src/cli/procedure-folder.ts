// A procedure's folder as read from the disk: what is in its files, and where in them each place stands. Judges nothing
// but whether a file is there and is JSON.
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { GovFormError, ProcedureError } from '../model/error.js';
import type { ProcedureProblem } from '../model/error.js';
import { isJsonObject } from '../model/json.js';
import { memberPointerOf, pointerTokens } from '../model/path.js';
import type { ProcedureFiles } from '../model/procedure.js';
import { problem } from '../procedure/problem.js';
import { repeatedMembers } from './repeated-members.js';
import type { RepeatedMember } from './repeated-members.js';

/** One file of the folder. */
export interface FolderFile {
  /** As the problems of the check name it: `texts/fr.json`, whatever the file is called. */
  readonly name: string;
  /** Where it lies, relative to the folder. */
  readonly path: string;
  readonly text: string;
}

export interface ProcedureFolder {
  /** As it was given. */
  readonly folder: string;
  readonly contents: ProcedureFiles;
  readonly files: ReadonlyMap<string, FolderFile>;
  /** The documents in examples/, by file: `examples/smallest.json`. Only readExamples reads them. */
  readonly examples?: Readonly<Record<string, unknown>>;
  /** Files that are missing (GF201) or no JSON (GF202); what the check says after them is not to be trusted. */
  readonly unreadable: readonly LocatedProblem[];
  /** A name that stands twice in one object (GF710): the later one was read. */
  readonly repeated: readonly LocatedProblem[];
  /** The names of the unreadable files. */
  readonly unread: ReadonlySet<string>;
}

/** All count from 1, as editors do; columns are UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** Behind the last character of the place, on the same line. */
  readonly endColumn: number;
}

/** A mistake, and where an editor would show it. */
export interface LocatedProblem extends ProcedureProblem, Position {
  /** Relative to the folder. */
  readonly path: string;
}

/** Reads the folder's procedure.json and what it names. @throws {GovFormError} GF502 there is no procedure.json */
export async function readProcedureFolder(folder: string): Promise<ProcedureFolder> {
  const reading = new Reading(folder);
  const procedure = await reading.read('procedure.json', 'procedure.json');
  if (!reading.files.has('procedure.json')) {
    throw new GovFormError('GF502', `${join(folder, 'procedure.json')} cannot be read`, 'Name the folder of a procedure: the one with procedure.json in it.');
  }
  const { answers, texts } = isJsonObject(procedure) ? procedure : await usualFiles(folder);
  const words: [string, unknown][] = [];
  for (const [language, path] of isJsonObject(texts) ? Object.entries(texts) : []) {
    if (typeof path === 'string') words.push([language, await reading.read(`texts/${language}.json`, path, memberPointerOf('/texts', language))]);
  }
  const schema = typeof answers === 'string' ? await reading.read('answers.schema.json', answers, '/answers') : undefined;
  return { folder, contents: { procedure, answers: schema, texts: Object.fromEntries(words) }, files: reading.files, unreadable: reading.unreadable, unread: reading.unread, repeated: reading.repeated };
}

/** Where the files most often lie, so that their mistakes are said too while procedure.json cannot be read. */
async function usualFiles(folder: string): Promise<{ readonly answers?: string; readonly texts: Readonly<Record<string, string>> }> {
  const [names, words] = await Promise.all([folder, join(folder, 'texts')].map((each) => readdir(each).catch((): readonly string[] => [])));
  const texts = (words ?? []).filter((name) => name.endsWith('.json')).map((name) => [name.slice(0, -'.json'.length), `texts/${name}`] as const);
  return { ...(names?.includes('answers.schema.json') === true ? { answers: 'answers.schema.json' } : {}), texts: Object.fromEntries(texts) };
}

/** The folder with its examples/, where it has some: whole documents of answers, those below examples/invalid/ wrong on purpose. */
export async function readExamples(folder: ProcedureFolder): Promise<ProcedureFolder> {
  const reading = new Reading(folder.folder);
  const names = await readdir(join(folder.folder, 'examples'), { recursive: true }).catch((): readonly string[] => []);
  const examples: [string, unknown][] = [];
  for (const name of names.map((each) => each.split(sep).join('/')).toSorted()) {
    const path = `examples/${name}`;
    if (name.endsWith('.json')) examples.push([path, await reading.read(path, path)]);
  }
  return {
    ...folder,
    examples: Object.fromEntries(examples.filter(([, content]) => content !== undefined)),
    files: new Map([...folder.files, ...reading.files]),
    unreadable: [...folder.unreadable, ...reading.unreadable],
    unread: new Set([...folder.unread, ...reading.unread]),
    repeated: [...folder.repeated, ...reading.repeated],
  };
}

/** The folder's contents, to be checked. @throws {ProcedureError} GF203 a file is missing or no JSON. @throws {GovFormError} GF502 */
export async function readFolder(folder: string): Promise<ProcedureFiles> {
  const { contents, unreadable } = await readProcedureFolder(folder);
  if (unreadable.length > 0) throw new ProcedureError(folder, unreadable);
  return contents;
}

/** The problem with its line and column; of a place that is not there, those of the nearest one around it. */
export function locate({ files }: ProcedureFolder, problem: ProcedureProblem): LocatedProblem {
  const file = files.get(problem.file);
  return { ...problem, path: file?.path ?? problem.file, ...(file === undefined ? START : positionOf(file, problem.pointer)) };
}

/** Whether something stands where the problem points to: of what is missing, only a place around it is shown. */
export function isThere({ files }: ProcedureFolder, problem: ProcedureProblem): boolean {
  const file = files.get(problem.file);
  return file !== undefined && nearestNode(file, problem.pointer).isThere;
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

function positionOf(file: FolderFile, pointer: string): Position {
  const { node } = nearestNode(file, pointer);
  // A member stands where its name does, not where its value begins.
  const shown = node?.parent?.type === 'property' ? node.parent.children?.[0] : node;
  return shown === undefined ? START : positionAt(file.text, shown.offset, shown.length);
}

const START: Position = { line: 1, column: 1, endColumn: 1 };

const trees = new WeakMap<FolderFile, Node>();

function treeOf(file: FolderFile): Node | undefined {
  const tree = trees.get(file) ?? parseTree(file.text);
  if (tree !== undefined) trees.set(file, tree);
  return tree;
}

function positionAt(text: string, offset: number, length: number): Position {
  const before = text.slice(0, offset).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  const [shown = ''] = text.slice(offset, offset + length).split(/\r?\n/);
  return { line: before.length, column, endColumn: column + shown.length };
}

/** Reads one file after another, and remembers which could not be. */
class Reading {
  readonly files = new Map<string, FolderFile>();
  readonly unreadable: LocatedProblem[] = [];
  readonly unread = new Set<string>();
  readonly repeated: LocatedProblem[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param namedAt where procedure.json names the file */
  async read(name: string, path: string, namedAt?: string): Promise<unknown> {
    const text = await readFile(resolve(this.#folder, path), 'utf8').catch(() => undefined);
    if (text === undefined) {
      this.#missing(name, path, namedAt);
      return undefined;
    }
    const file = { name, path, text: text.replace(/^\uFEFF/, '') };
    this.files.set(name, file);
    try {
      const content: unknown = JSON.parse(file.text);
      this.repeated.push(...repeatedMembers(file.text).map((found) => repetition(file, found)));
      return content;
    } catch {
      this.unread.add(name);
      this.unreadable.push({ ...problem('GF202', { file: name, pointer: '' }, `${path} is not JSON: ${mistakeIn(file.text).what}.`, 'Correct it there; an editor underlines the place.'), path, ...mistakeIn(file.text).position });
      return undefined;
    }
  }

  #missing(name: string, path: string, namedAt: string | undefined): void {
    this.unread.add(name);
    const names = this.files.get('procedure.json');
    const at = namedAt === undefined || names === undefined ? { file: name, pointer: '', path, ...START } : { file: 'procedure.json', pointer: namedAt, path: names.path, ...positionOf(names, namedAt) };
    this.unreadable.push({ ...at, code: 'GF201', severity: 'error', message: `${path} cannot be read.`, remedy: 'Check that the file is there, and its name in procedure.json.' });
  }
}

function repetition({ name: file, path, text }: FolderFile, { name, pointer, offset, length, firstLine }: RepeatedMember): LocatedProblem {
  const message = `"${name}" stands here a second time; the first stands in line ${firstLine}, and is passed over.`;
  return { ...problem('GF710', { file, pointer }, message, 'Take one of the two out, or correct its name.'), path, ...positionAt(text, offset, length) };
}

/** What JSON.parse stumbled over, in words, and where. */
function mistakeIn(text: string): { readonly what: string; readonly position: Position } {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first === undefined) return { what: 'it cannot be read', position: START };
  return { what: WORDS[printParseErrorCode(first.error)] ?? 'something stands where it should not', position: positionAt(text, first.offset, first.length) };
}

const WORDS: Readonly<Record<string, string>> = {
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'something follows the end',
  InvalidCommentToken: 'JSON knows no comments',
  PropertyNameExpected: 'a name in quotation marks is missing, or a comma is too many',
  ValueExpected: 'a value is missing, or a comma is too many',
  UnexpectedEndOfString: 'a text is not closed',
  UnexpectedEndOfNumber: 'a number is not complete',
  InvalidCharacter: 'a character in a text has to be escaped',
  InvalidEscapeCharacter: 'an escape is not one of JSON',
  InvalidUnicode: 'an escape is not one of JSON',
};
