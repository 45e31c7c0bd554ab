// The procedure that is previewed, as its files stand now and as they last ran. Reads when told to; never watches.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkProcedure } from '../../procedure/check-procedure.js';
import type { FormModel } from '../../model/form-model.js';
import { isJsonObject } from '../../model/json.js';
import type { JsonObject } from '../../model/json.js';
import { acceptProcedure } from '../../server/accept-procedure.js';
import type { AcceptedProcedure } from '../../server/receiver-options.js';
import { checkFolder } from '../check/check-folder.js';
import type { FolderProblems } from '../check/check-folder.js';
import { compiledFiles } from '../compiled-files.js';
import type { LocatedProblem } from '../places.js';
import { today } from '../today.js';
import { inventedRecord } from './invented-record.js';

/** A state of the files that runs. */
export interface Revision {
  /** From 1 on; another one whenever anything that the page loads has changed. */
  readonly number: number;
  readonly model: FormModel;
  readonly files: ReadonlyMap<string, string>;
  readonly title: string;
  readonly accepted: AcceptedProcedure;
}

export class PreviewedProcedure {
  /** The last that ran; the page stays with it while the files are broken. */
  revision: Revision | undefined;
  /** Every revision's own, so that what was begun before a change can still be sent. */
  readonly accepted: AcceptedProcedure[] = [];
  /** Errors first: they keep the form from being shown. */
  problems: readonly LocatedProblem[] = [];
  /** What the check read and found; `undefined` where there is no procedure.json. */
  found: FolderProblems | undefined;
  /** The files as they stand now can run. */
  runs = false;
  readonly #folder: string;
  /** One read after the other, the last one last. */
  #reading: Promise<void> = Promise.resolve();

  /** @param folder absolute */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Reads the files anew. A folder without procedure.json is a problem like any other: it may be there again in a moment. */
  reload(): Promise<void> {
    this.#reading = this.#reading.then(() => this.#read());
    return this.#reading;
  }

  async #read(): Promise<void> {
    const found = await checkFolder(this.#folder, { base: this.#folder, today: today() }).catch(asProblem);
    this.problems = found.problems.toSorted((one, other) => Number(other.severity === 'error') - Number(one.severity === 'error'));
    this.found = 'read' in found ? { ...found, problems: this.problems } : undefined;
    const { checked } = 'read' in found ? checkProcedure(found.read.contents) : {};
    this.runs = checked !== undefined && 'read' in found && !found.problems.some(({ code, path }) => UNREADABLE.has(code) && !/^(?:examples|preview)\//.test(path));
    if (checked === undefined || !this.runs || !('read' in found)) return;
    const { model, files } = await compiledFiles({ ...checked, procedure: { ...checked.procedure, texts: plainAddresses(checked.procedure.languages) } });
    if (this.revision !== undefined && sameFiles(this.revision.files, files)) return;
    const accepted = await acceptProcedure(found.read.contents);
    this.accepted.unshift(accepted);
    const title = checked.texts[checked.procedure.languages[0] ?? '']?.procedure?.title ?? checked.procedure.id;
    this.revision = { number: (this.revision?.number ?? 0) + 1, model, files, title, accepted };
  }

  /** What a source answers: the folder's own preview/records/<source>.json, else something invented that fits. */
  async record(source: string): Promise<JsonObject | 'unknown' | 'unreadable'> {
    const model = this.revision?.model;
    if (model === undefined || !model.sources.some(({ id }) => id === source)) return 'unknown';
    const text = await readFile(join(this.#folder, 'preview', 'records', `${source}.json`), 'utf8').catch(() => undefined);
    if (text === undefined) return inventedRecord(model, source);
    return recordIn(text.replace(/^\uFEFF/, ''));
  }
}

function recordIn(text: string): JsonObject | 'unreadable' {
  try {
    const content: unknown = JSON.parse(text);
    return isJsonObject(content) ? content : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

const UNREADABLE: ReadonlySet<string> = new Set(['GF201', 'GF202']);

/** Wherever the texts lie in the folder: a page asks for them below the procedure. */
function plainAddresses(languages: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(languages.map((language) => [language, `texts/${language}.json`]));
}

function sameFiles(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([path, content]) => other.get(path) === content);
}

function asProblem(error: unknown): { readonly problems: readonly LocatedProblem[] } {
  const message = error instanceof Error ? error.message : String(error);
  return { problems: [{ code: 'GF502', severity: 'error', file: 'procedure.json', path: 'procedure.json', pointer: '', message, remedy: 'Put procedure.json back.', line: 1, column: 1, endColumn: 1 }] };
}
