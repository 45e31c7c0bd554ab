// JSON as it was read that nobody could write down again the same: a number beyond all numbers (1e400), half a character,
// values deeper inside one another than any form. It is left out and named; everything else stays the very same.
import { isJsonObject } from '../model/json.js';
import type { Json } from '../model/json.js';
import { memberPointerOf } from '../model/path.js';

export interface Unwritable {
  readonly pointer: string;
  readonly message: string;
}

export interface WritableJson {
  readonly value: Json;
  readonly left: readonly Unwritable[];
}

const MOST_LEVELS = 600;
const HALF_A_CHARACTER = /\p{Surrogate}/u;

export function writableJson(found: Json): WritableJson {
  const left: Unwritable[] = [];
  const kept = keep(found, { pointer: '', level: 0, left });
  return { value: kept ?? null, left };
}

interface Here {
  readonly pointer: string;
  readonly level: number;
  readonly left: Unwritable[];
}

/** `undefined` where nothing can be kept. */
function keep(value: Json, here: Here): Json | undefined {
  const message = mistakeIn(value, here.level);
  if (message !== undefined) {
    here.left.push({ pointer: here.pointer, message });
    return undefined;
  }
  if (Array.isArray(value)) return keepItems(value, here);
  return isJsonObject(value) ? keepMembers(value, here) : value;
}

function mistakeIn(value: Json, level: number): string | undefined {
  if (level > MOST_LEVELS) return `Values are nested deeper than ${MOST_LEVELS} levels; what lies deeper was left out.`;
  if (typeof value === 'number' && !Number.isFinite(value)) return 'The number is beyond all numbers; it was left out.';
  return typeof value === 'string' && HALF_A_CHARACTER.test(value) ? HALF : undefined;
}
const HALF = 'The text has half a character (a lone surrogate); it was left out.';

function keepItems(value: readonly Json[], { pointer, level, left }: Here): Json {
  const items = value.map((each, index) => keep(each, { pointer: `${pointer}/${index}`, level: level + 1, left }));
  return items.every((each, index) => each === value[index]) ? value : items.filter((each) => each !== undefined);
}

function keepMembers(value: Readonly<Record<string, Json>>, { pointer, level, left }: Here): Json {
  const members = Object.entries(value).map(([name, each]) => {
    const at = memberPointerOf(pointer, name);
    if (!HALF_A_CHARACTER.test(name)) return [name, keep(each, { pointer: at, level: level + 1, left })] as const;
    left.push({ pointer: at, message: HALF });
    return [name, undefined] as const;
  });
  return members.every(([name, each]) => each === value[name]) ? value : Object.fromEntries(members.flatMap(([name, each]) => (each === undefined ? [] : [[name, each]])));
}
