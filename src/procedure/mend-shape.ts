// A file whose shape is wrong in places, without these places: what is left can be checked all the same. A member whose name
// is a slip gets the name that was meant. Only for finding more mistakes: what was mended never runs.
import type { Json, JsonObject } from '../model/json.js';
import { isJsonObject } from '../model/json.js';
import { memberPointerOf, pointerTokens, valueAtPointer } from '../model/path.js';
import type { SchemaFinding } from '../schema/schema-finding.js';

export interface MendedFile {
  readonly content: JsonObject;
  /** Members of the file in which something was left out. */
  readonly lost: ReadonlySet<string>;
  /** Where a place of the mended file stands in the one that was given. */
  readonly original: (pointer: string) => string;
}

export interface Shape {
  /** Everything that is wrong with the content. */
  readonly findings: (content: Json) => readonly SchemaFinding[];
  /** The name that was meant by one that is not known. */
  readonly meant: (finding: SchemaFinding, content: JsonObject) => string | undefined;
  /** What takes the place of a member of the file that has to be there. */
  readonly instead: JsonObject;
}

/** More would be another file. */
const MOST_MENDED = 60;

/** `undefined` where nothing is left to rely on. */
export function mendShape(given: JsonObject, shape: Shape): MendedFile | undefined {
  const mending = new Mending(given);
  for (let count = 0; count < MOST_MENDED; count += 1) {
    const findings = shape.findings(mending.content);
    const slip = findings.find((found) => found.keyword === 'extra' && mending.rename(found.pointer, shape.meant(found, mending.content)));
    if (slip !== undefined) continue;
    const wrong = findings.find(({ keyword }) => keyword !== 'extra');
    if (wrong === undefined) return { content: mending.content, lost: mending.lost, original: (pointer) => mending.original(pointer) };
    if (wrong.pointer === '') return undefined;
    mending.leaveOut(wrong, shape.instead);
  }
  return undefined;
}

class Mending {
  readonly content: JsonObject;
  readonly lost = new Set<string>();
  /** Of each list its positions, of each object its names, as they were given. */
  readonly #before = new Map<unknown, Map<string, string>>();

  constructor(given: JsonObject) {
    this.content = structuredClone(given);
  }

  /** Whether there was a name to give. */
  rename(pointer: string, meant: string | undefined): boolean {
    const { around, last } = this.#at(pointer);
    if (meant === undefined || !isJsonObject(around) || around[meant] !== undefined || around[last] === undefined) return false;
    const members: Record<string, Json> = around;
    members[meant] = around[last];
    delete members[last];
    this.#namesOf(around).set(meant, last);
    return true;
  }

  leaveOut({ pointer, keyword }: SchemaFinding, instead: JsonObject): void {
    const tokens = pointerTokens(pointer);
    this.lost.add(tokens[0] ?? '');
    // What lacks something goes as a whole; of the file itself, the member is made up.
    const at = keyword === 'required' && tokens.length > 1 ? pointer.slice(0, pointer.lastIndexOf('/')) : pointer;
    const { around, last } = this.#at(at);
    if (Array.isArray(around)) this.#takeOut(around, Number(last));
    else if (isJsonObject(around)) {
      const members: Record<string, Json> = around;
      if (pointerTokens(at).length === 1 && instead[last] !== undefined) members[last] = structuredClone(instead[last]);
      else delete members[last];
    }
  }

  original(pointer: string): string {
    let at: Json | undefined = this.content;
    let before = '';
    for (const token of pointerTokens(pointer)) {
      before = memberPointerOf(before, this.#before.get(at)?.get(token) ?? token);
      at = at === undefined ? undefined : valueAtPointer(at, memberPointerOf('', token));
    }
    return before;
  }

  #takeOut(list: Json[], index: number): void {
    const names = this.#namesOf(list);
    const before = list.map((_item, position) => names.get(String(position)) ?? String(position));
    list.splice(index, 1);
    before.splice(index, 1);
    before.forEach((position, now) => names.set(String(now), position));
  }

  #namesOf(around: unknown): Map<string, string> {
    const names = this.#before.get(around) ?? new Map<string, string>();
    this.#before.set(around, names);
    return names;
  }

  #at(pointer: string): { readonly around: Json | undefined; readonly last: string } {
    return { around: valueAtPointer(this.content, pointer.slice(0, pointer.lastIndexOf('/'))), last: pointerTokens(pointer).at(-1) ?? '' };
  }
}
