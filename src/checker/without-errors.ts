// A procedure with errors, without what is wrong in it: what is left can be looked at by the rules all the same. Nothing is
// moved: each place keeps its pointer. Never runs.
import type { ProcedureProblem } from '../model/error.js';
import type { Json } from '../model/json.js';
import { pointerTokens, valueAtPointer } from '../model/path.js';
import type { CheckedProcedure } from '../model/procedure.js';
import { askedQuestions } from '../procedure/asked-questions.js';
import { asksAsMeant } from '../procedure/check-questions.js';
import { placeAt } from '../procedure/schema-places.js';
import { readSchema } from '../schema/schema-document.js';

export interface WithoutErrors {
  readonly checked: CheckedProcedure;
  /** Places of procedure.json that no longer are as they were written: of these nothing more is said. */
  readonly changed: ReadonlySet<string>;
}

/** Errors that leave everything as it is: what they name is missing, or is a word. */
const HARMLESS: ReadonlySet<string> = new Set(['GF117', 'GF119', 'GF123', 'GF125']);
/** Errors about an expression. */
const EXPRESSION: ReadonlySet<string> = new Set(['GF113', 'GF114', 'GF115', 'GF120']);
/** Rules whose findings may follow from what was taken out alone. */
export const UNSURE: ReadonlySet<string> = new Set([
  'GF122', 'GF160', 'GF161', 'GF162', 'GF163', 'GF167', 'GF169', 'GF175', 'GF197', 'GF198', 'GF199', 'GF601', 'GF602', 'GF603', 'GF604', 'GF704',
]);

/** The same, where a part of procedure.json had to be left out. */
export const UNSURE_OF_SHAPE: ReadonlySet<string> = new Set(['GF153', 'GF154', 'GF155', 'GF156', 'GF157', 'GF159', 'GF171', 'GF182', 'GF703', 'GF711', 'GF712']);

/** The same, where words are wrong or missing. */
export const UNSURE_OF_WORDS: ReadonlySet<string> = new Set(['GF134', 'GF154', 'GF179', 'GF180', 'GF184', 'GF185', 'GF701', 'GF703']);

/** @param errors their pointers in the procedure given. `undefined`: too much is wrong to rely on the rest */
export function withoutErrors(given: CheckedProcedure, errors: readonly ProcedureProblem[]): WithoutErrors | undefined {
  const procedure = structuredClone(given.procedure);
  const changed = new Set<string>();
  for (const { code, file, pointer } of errors) {
    if (HARMLESS.has(code) || file.startsWith('texts/')) continue;
    const place = file !== 'procedure.json' ? undefined : code === 'GF106' ? corrected(procedure, given, pointer) : takeOut(procedure, code, pointer);
    if (place === undefined) return undefined;
    changed.add(place);
  }
  // A language without its words cannot be shown.
  const languages = procedure.languages.filter((language) => given.texts[language] !== undefined);
  return { checked: { ...given, procedure: { ...procedure, languages } }, changed };
}

/** A slip in a path, by the path that was meant. */
function corrected(procedure: CheckedProcedure['procedure'], { answers }: CheckedProcedure, pointer: string): string | undefined {
  const schema = readSchema(answers);
  const ask = asksAsMeant(askedQuestions(procedure), schema).find((each) => each.pointer === pointer);
  if (ask === undefined || placeAt(schema, ask.path) === undefined) return undefined;
  const { pointer: _pointer, step: _step, ...meant } = ask;
  return replaced(procedure, pointer, { ...meant });
}

/** What was changed; `undefined`: it cannot be taken out. */
function takeOut(procedure: CheckedProcedure['procedure'], code: string, pointer: string): string | undefined {
  const [part] = pointerTokens(pointer);
  // A question that is asked nowhere.
  if (code === 'GF109') return '/steps/-';
  if (code === 'GF116') return replaced(procedure, '/workflow');
  if (part === 'workflow' || part === 'sources' || part === 'retention') return replaced(procedure, `/${part}`);
  if (!EXPRESSION.has(code)) return undefined;
  // Where a rule stands is nothing to compile.
  if (part === 'rules' && !pointer.endsWith('/check')) return pointer;
  // Left where it is, it is still known to be calculated.
  if (part === 'rules' || pointerTokens(pointer).at(-1) === 'calculate') return replaced(procedure, pointer, 'true');
  return part === 'steps' ? replaced(procedure, pointer) : undefined;
}

/** @param value left out: the member is taken out */
function replaced(procedure: CheckedProcedure['procedure'], pointer: string, value?: Json): string {
  // Checked boundary: of the published shape, which is JSON.
  const around = valueAtPointer(procedure as unknown as Json, pointer.slice(0, pointer.lastIndexOf('/')));
  const members = around as Record<string, Json>;
  const name = pointerTokens(pointer).at(-1) ?? '';
  if (value === undefined) delete members[name];
  else members[name] = value;
  return pointer;
}
