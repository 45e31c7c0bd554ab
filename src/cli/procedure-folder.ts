// A procedure's folder as read from the disk: what is in its files, and where in them each place stands. Judges nothing
// but whether a file is there and is JSON.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import { GovFormError } from '../model/error.js';
import { ProcedureError } from '../model/procedure-error.js';
import { isJsonObject } from '../model/json.js';
import { memberPointerOf } from '../model/path.js';
import type { ProcedureFiles } from '../model/procedure.js';
import { suggesting } from '../procedure/nearest-name.js';
import { problem } from '../procedure/problem.js';
import { folderMeant } from './folder-meant.js';
import { START, positionAt, positionOf } from './places.js';
import type { FolderFile, LocatedProblem, Position } from './places.js';
import { repeatedMembers } from './repeated-members.js';
import type { RepeatedMember } from './repeated-members.js';
import { utf8Text } from './utf8-text.js';

export interface ProcedureFolder {
  /** As it was given. */
  readonly folder: string;
  readonly contents: ProcedureFiles;
  readonly files: ReadonlyMap<string, FolderFile>;
  /** The documents in examples/, by file: `examples/smallest.json`. Only readExamples reads them. */
  readonly examples?: Readonly<Record<string, unknown>>;
  /** What the sources answer in the preview, by file: `preview/records/rnpp.json`. Only readRecords reads them. */
  readonly records?: Readonly<Record<string, unknown>>;
  /** Files that are missing (GF201) or no JSON (GF202); what the check says after them is not to be trusted. */
  readonly unreadable: readonly LocatedProblem[];
  /** A name that stands twice in one object (GF710): the later one was read. */
  readonly repeated: readonly LocatedProblem[];
  /** The names of the unreadable files. */
  readonly unread: ReadonlySet<string>;
}

/** Reads the folder's procedure.json and what it names. @throws {GovFormError} GF502 there is no procedure.json */
export async function readProcedureFolder(folder: string): Promise<ProcedureFolder> {
  const reading = new Reading(folder);
  const procedure = await reading.read('procedure.json', 'procedure.json');
  if (!reading.files.has('procedure.json')) {
    throw new GovFormError('GF502', `${join(folder, 'procedure.json')} cannot be read`, await folderMeant(folder));
  }
  const { answers, texts } = isJsonObject(procedure) ? procedure : await usualFiles(folder);
  reading.uses([answers, ...(isJsonObject(texts) ? Object.values(texts) : [])]);
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
  const { read, content } = await readBelow(folder, 'examples');
  return { ...read, examples: content };
}

/** The folder with preview/records/, where it has some. */
export async function readRecords(folder: ProcedureFolder): Promise<ProcedureFolder> {
  const { read, content } = await readBelow(folder, 'preview/records');
  return { ...read, records: content };
}

/** Every JSON file below, those that could be read by their paths. */
async function readBelow(folder: ProcedureFolder, below: string): Promise<{ readonly read: ProcedureFolder; readonly content: Readonly<Record<string, unknown>> }> {
  const reading = new Reading(folder.folder);
  const names = await readdir(join(folder.folder, below), { recursive: true }).catch((): readonly string[] => []);
  const found: [string, unknown][] = [];
  for (const name of names.map((each) => each.split(sep).join('/')).toSorted()) {
    const path = `${below}/${name}`;
    if (name.endsWith('.json')) found.push([path, await reading.read(path, path)]);
  }
  const read = {
    ...folder,
    files: new Map([...folder.files, ...reading.files]),
    unreadable: [...folder.unreadable, ...reading.unreadable],
    unread: new Set([...folder.unread, ...reading.unread]),
    repeated: [...folder.repeated, ...reading.repeated],
  };
  return { read, content: Object.fromEntries(found.filter(([, content]) => content !== undefined)) };
}

/** The folder's contents, to be checked. @throws {ProcedureError} GF203 a file is missing or no JSON. @throws {GovFormError} GF502 */
export async function readFolder(folder: string): Promise<ProcedureFiles> {
  const { contents, unreadable } = await readProcedureFolder(folder);
  if (unreadable.length > 0) throw new ProcedureError(folder, unreadable);
  return contents;
}

/** Reads one file after another, and remembers which could not be. */
class Reading {
  readonly files = new Map<string, FolderFile>();
  readonly unreadable: LocatedProblem[] = [];
  readonly unread = new Set<string>();
  readonly repeated: LocatedProblem[] = [];
  readonly #folder: string;
  #inUse: ReadonlySet<string> = new Set();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The files that procedure.json names are not meant by another name. */
  uses(paths: readonly unknown[]): void {
    this.#inUse = new Set(['procedure.json', ...paths].flatMap((path) => (typeof path === 'string' ? [resolve(this.#folder, path)] : [])));
  }

  /** @param namedAt where procedure.json names the file */
  async read(name: string, path: string, namedAt?: string): Promise<unknown> {
    const bytes = await readFile(resolve(this.#folder, path)).catch(() => undefined);
    if (bytes === undefined) {
      await this.#missing(name, path, namedAt);
      return undefined;
    }
    const { text, firstUnreadable } = utf8Text(bytes);
    const file = { name, path, text };
    this.files.set(name, file);
    if (firstUnreadable !== undefined) {
      this.#unread(file, `${path} is not UTF-8: a sign in it cannot be read.`, ['Save it as UTF-8: the editor has a choice of encoding.', positionAt(text, firstUnreadable, 1)]);
      return undefined;
    }
    try {
      const content: unknown = JSON.parse(file.text);
      this.repeated.push(...repeatedMembers(file.text).map((found) => repetition(file, found)));
      return content;
    } catch {
      const { what, position } = mistakeIn(text);
      this.#unread(file, `${path} is not JSON: ${what}.`, ['Correct it there; an editor underlines the place.', position]);
      return undefined;
    }
  }

  #unread({ name, path }: FolderFile, message: string, [remedy, position]: readonly [remedy: string, position: Position]): void {
    this.unread.add(name);
    this.unreadable.push({ ...problem('GF202', { file: name, pointer: '' }, message, remedy), path, ...position });
  }

  /** The JSON files in the folder in which it is sought that have no other use. */
  async #besides(path: string): Promise<readonly string[]> {
    const names = await readdir(resolve(this.#folder, dirname(path))).catch((): readonly string[] => []);
    return names.filter((name) => name.endsWith('.json')).map((name) => (dirname(path) === '.' ? name : `${dirname(path)}/${name}`)).filter((each) => !this.#inUse.has(resolve(this.#folder, each)));
  }

  /** For texts, the file that says it is in that language, and none that says it is in another. */
  async #remedy(name: string, path: string): Promise<string> {
    const instruction = 'Check that the file is there, and its name in procedure.json.';
    const besides = await this.#besides(path);
    const language = /^texts\/(.*)\.json$/.exec(name)?.[1];
    if (language === undefined) return suggesting(path, besides, instruction);
    const said = new Map(await Promise.all(besides.map(async (each) => [each, await languageIn(resolve(this.#folder, each))] as const)));
    const own = besides.find((each) => said.get(each) === language);
    return own === undefined ? suggesting(path, besides.filter((each) => said.get(each) === undefined), instruction) : `Did you mean "${own}"? ${instruction}`;
  }

  async #missing(name: string, path: string, namedAt: string | undefined): Promise<void> {
    this.unread.add(name);
    const names = this.files.get('procedure.json');
    const at = namedAt === undefined || names === undefined ? { file: name, pointer: '', path, ...START } : { file: 'procedure.json', pointer: namedAt, path: names.path, ...positionOf(names, namedAt) };
    this.unreadable.push({ ...at, code: 'GF201', severity: 'error', message: `${path} cannot be read.`, remedy: await this.#remedy(name, path) });
  }
}

/** What a file of texts says it is in; nothing of one that cannot be read. */
async function languageIn(file: string): Promise<string | undefined> {
  try {
    const content: unknown = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''));
    return isJsonObject(content) && typeof content['language'] === 'string' ? content['language'] : undefined;
  } catch {
    return undefined;
  }
}

function repetition({ name: file, path, text }: FolderFile, { name, pointer, offset, length, firstLine }: RepeatedMember): LocatedProblem {
  const message = `"${name}" stands here a second time; the first stands in line ${firstLine}, and is passed over.`;
  return { ...problem('GF710', { file, pointer }, message, 'Take one of the two out, or correct its name.'), path, ...positionAt(text, offset, length) };
}

/** What JSON.parse stumbled over, in words, and where. */
function mistakeIn(text: string): { readonly what: string; readonly position: Position } {
  if (text.trim() === '') return { what: 'it is empty', position: START };
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
  InvalidCharacter: 'a tab or a line end stands in a text, where \\t or \\n has to be written',
  InvalidSymbol: 'names and texts stand in straight double quotation marks, and nothing but true, false, null and numbers without',
  InvalidEscapeCharacter: 'an escape is not one of JSON',
  InvalidUnicode: 'an escape is not one of JSON',
};
