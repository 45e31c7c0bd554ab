// The constructs of JSON Schema that become a form, each with a schema of its own, what a person answers, and what is then
// sent. The browser and Node read the same files.
import { readFileSync, readdirSync } from 'node:fs';
import type { Json, JsonObject } from '../../src/model/json.js';
import type { Path } from '../../src/model/path.js';

export interface Construct {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly title: string;
  readonly schema: Json;
  readonly answer: readonly Deed[];
  readonly document: JsonObject;
  readonly alsoLoads: readonly JsonObject[];
  /** The one question, group or list where the error must stand. */
  readonly wrong?: { readonly document: JsonObject; readonly path: Path };
  /** Sentences that the page must show. */
  readonly reads?: readonly string[];
}

/** What a person does, by what stands on the page. */
export type Deed = {
  /** Names of the groups it is done in, the outermost first. */
  readonly in?: readonly string[];
} & (
  | { readonly label: string; readonly type: string }
  /** Typed unseen. */
  | { readonly label: string; readonly secret: string }
  /** `YYYY-MM-DD` */
  | { readonly label: string; readonly date: string }
  | { readonly label: string; readonly choose: string }
  | { readonly label: string; readonly check: true | readonly string[] }
  /** What one row is called. */
  | { readonly add: string }
);

const FOLDER = new URL('./', import.meta.url);

export function readConstructs(): readonly Construct[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json')).sort();
  // Checked boundary: the files are ours, and the runners use every member of them.
  return files.map((file) => ({ name: file.slice(0, -'.json'.length), ...(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Omit<Construct, 'name'>) }));
}
