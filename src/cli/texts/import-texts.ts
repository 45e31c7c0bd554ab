// Brings translations back into texts/<language>.json: changes what was translated, and nothing else in the file, not even
// its spaces. What does not fit is named.
import { applyEdits, modify } from 'jsonc-parser';
import type { Json, JsonObject } from '../../model/json.js';
import { isJsonObject } from '../../model/json.js';
import { memberPointerOf, valueAtPointer } from '../../model/path.js';
import { TEXTS_FORMAT } from '../../model/procedure.js';
import type { CheckedProcedure, PartialTexts } from '../../model/procedure.js';
import { isUntouched, saysTheSame } from './outdated.js';
import { differentPlaceholders } from './placeholders.js';
import type { Translated } from './read-xliff.js';
import { stepsTo, textsOf } from './text-units.js';

export type FindingCode = 'GF520' | 'GF521' | 'GF522' | 'GF524';

export interface TextFinding {
  readonly code: FindingCode;
  /** RFC 6901, into texts/<language>.json. */
  readonly pointer: string;
  readonly message: string;
  readonly remedy: string;
}

export interface Imported {
  /** The new contents of the file. */
  readonly text: string;
  /** Texts that are others than before. */
  readonly changed: number;
  readonly findings: readonly TextFinding[];
}

/** @param file the contents of texts/<language>.json; left out where there is none yet */
export function importTexts({ procedure, texts }: CheckedProcedure, { to, units }: Translated, file: string | undefined): Imported {
  const first = texts[procedure.languages[0] ?? ''];
  const sources = textsOf(first);
  const present = textsOf(texts[to]);
  const findings: TextFinding[] = [];
  const targets = new Map<string, string>();
  for (const unit of units) {
    const { pointer, source, target, outdated } = unit;
    const now = sources.get(pointer);
    if (now === undefined) findings.push(finding('GF522', pointer));
    else if (target === undefined) findings.push(finding('GF520', pointer));
    else if (outdated !== undefined && isUntouched(unit)) {
      const held = present.get(pointer);
      if (held === undefined) targets.set(pointer, target);
      if (!saysTheSame(now, outdated.source) && (held === undefined || saysTheSame(held, outdated.target))) findings.push({ ...finding('GF521', pointer), ...UNTOUCHED });
    } else {
      if (now !== source) findings.push(finding('GF521', pointer));
      const lost = differentPlaceholders(source, target);
      if (lost.length > 0) findings.push({ ...finding('GF524', pointer), message: `The translation does not have the same placeholders: ${lost.join(', ')}.` });
      else targets.set(pointer, target);
    }
  }
  const named = new Set(units.map(({ pointer }) => pointer));
  for (const pointer of sources.keys()) if (!named.has(pointer)) findings.push(finding('GF520', pointer));
  const likeness = (first ?? {}) as unknown as Json;
  return { ...(file === undefined ? fresh(first, to, targets) : edited(file, likeness, targets)), findings };
}

const WORDS: Readonly<Record<FindingCode, readonly [string, string]>> = {
  GF520: ['There is no translation; what the file of texts has stays.', 'Translate it, or the first language is shown in its place.'],
  GF521: ['The source has changed since this was exported; the translation of the old one is taken.', 'It is imported now: export again, and have it looked at.'],
  GF522: ['There is a translation, but the first language has no such text; it is not taken.', 'The rest is imported now: export again; the text has been taken out or has another name.'],
  GF524: ['The placeholders differ.', 'Put back what stands in braces, as it is in the source.'],
};

const UNTOUCHED: Pick<TextFinding, 'message' | 'remedy'> = {
  message: 'The source has changed, and the translation is still that of the old one.',
  remedy: 'Translate it anew; if it is right as it stands, give its segment the state "translated".',
};

function finding(code: FindingCode, pointer: string): TextFinding {
  const [message, remedy] = WORDS[code];
  return { code, pointer, message, remedy };
}

function edited(file: string, likeness: Json, targets: ReadonlyMap<string, string>): Pick<Imported, 'text' | 'changed'> {
  let text = file;
  let changed = 0;
  const before = JSON.parse(file.replace(/^\uFEFF/, '')) as Json;
  for (const [pointer, target] of targets) {
    if (valueAtPointer(before, pointer) === target) continue;
    text = applyEdits(text, modify(text, [...stepsTo(pointer, likeness)], target, { formattingOptions: { insertSpaces: true, tabSize: 2 } }));
    changed += 1;
  }
  return { text, changed };
}

/** A file that is not there yet is made like that of the first language. */
function fresh(first: PartialTexts | undefined, language: string, targets: ReadonlyMap<string, string>): Pick<Imported, 'text' | 'changed'> {
  const { $schema } = (first ?? {}) as { readonly $schema?: string };
  const words = translated((first ?? {}) as unknown as JsonObject, '', targets);
  const content = { ...($schema === undefined ? {} : { $schema }), format: TEXTS_FORMAT, language, ...(isJsonObject(words) ? words : {}) };
  return { text: `${JSON.stringify(content, null, 2)}\n`, changed: targets.size };
}

function translated(value: Json, pointer: string, targets: ReadonlyMap<string, string>): Json | undefined {
  if (typeof value === 'string') return targets.get(pointer);
  if (Array.isArray(value)) {
    const list = (value as readonly Json[]).map((each, index) => translated(each, memberPointerOf(pointer, String(index)), targets)).filter((each) => each !== undefined);
    return list.length > 0 || value.length === 0 ? list : undefined;
  }
  if (!isJsonObject(value)) return undefined;
  const members = Object.entries(value).flatMap(([name, member]) => {
    const inner = translated(member, memberPointerOf(pointer, name), targets);
    return inner === undefined ? [] : [[name, inner] as const];
  });
  return members.length > 0 || Object.keys(value).length === 0 ? Object.fromEntries(members) : undefined;
}
