// A name that is written in one place otherwise than everywhere else: of a property, an option, a step. GF707; of a
// reference, the workflow and a notice, what is said of them leads.
import type { ProcedureProblem } from '../../model/error.js';
import { isJsonObject } from '../../model/json.js';
import type { Json, JsonObject } from '../../model/json.js';
import { memberPointerOf, pointerTokens, stepsOf } from '../../model/path.js';
import type { ProcedureFiles } from '../../model/procedure.js';
import { nearestName } from '../../procedure/nearest-name.js';
import { problem } from '../../procedure/problem.js';
import { patternsOf, placeAt } from '../../procedure/schema-places.js';
import { readSchema } from '../../schema/schema-document.js';
import { SCHEMA_FILE } from '../written-schemas.js';
import { changedAt, placesOf, writtenAt } from './guess.js';
import type { Guess, Outcome } from './guess.js';

export function nameGuesses(files: ProcedureFiles, before: Outcome): readonly Guess[] {
  return [properties, options, steps, workflowSteps, notices].flatMap((guesses) => guesses(files, before));
}

type Guesses = (files: ProcedureFiles, before: Outcome) => readonly Guess[];

const PROCEDURE_FILE = 'procedure.json';
const FEWEST_GONE = 2;

const only = ({ problems }: Outcome, ...codes: readonly string[]): readonly ProcedureProblem[] => problems.filter(({ code }) => codes.includes(code));

/** A definition that is not there: perhaps one that is. */
export const referenceGuesses: Guesses = ({ answers }, before) => {
  if (!isJsonObject(answers) || !isJsonObject(answers.$defs)) return [];
  const names = Object.keys(answers.$defs);
  return only(before, 'GF104', 'GF130').filter(({ file, pointer }) => file === SCHEMA_FILE && pointer.endsWith('/$ref')).flatMap((leading) =>
    names.map((name) => {
      const $ref = `#${memberPointerOf('/$defs', name)}`;
      return { files: { answers: changedAt(answers, leading.pointer, $ref) }, fewestGone: FEWEST_GONE, say: () => ({ ...leading, remedy: `Did you mean "${$ref}"? ${leading.remedy}` }) };
    }),
  );
};

/** A property whose name is nearly the one that is required, or asked. */
const properties: Guesses = ({ procedure, answers }, before) => {
  if (!isJsonObject(answers)) return [];
  const required = only(before, 'GF143', 'GF148').flatMap(({ file, pointer }) => {
    const name = file === SCHEMA_FILE ? writtenAt(answers, pointer) : undefined;
    const around = memberPointerOf(pointer.replace(/\/required\/\d+$/, ''), 'properties');
    const described = writtenAt(answers, around);
    const near = typeof name === 'string' && isJsonObject(described) ? nearestName(name, Object.keys(described)) : undefined;
    return near === undefined || typeof name !== 'string' ? [] : [{ at: memberPointerOf(around, near), name }];
  });
  const schema = readSchema(answers);
  const asked = only(before, 'GF106').flatMap(({ pointer }) => {
    const ask = writtenAt(procedure, pointer);
    const path = isJsonObject(ask) ? ask.path : ask;
    const near = typeof path === 'string' ? nearestName(path, patternsOf(schema)) : undefined;
    const last = stepsOf(typeof path === 'string' ? path : '').at(-1);
    const at = near === undefined ? undefined : placeAt(schema, near)?.places.map(({ pointer: place }) => place).find((place) => pointerTokens(place).at(-2) === 'properties');
    return at === undefined || last === undefined || !('name' in last) ? [] : [{ at, name: last.name }];
  });
  return [...required, ...asked].map(({ at, name }) => renaming(answers, { at, name }));
};

function renaming(answers: JsonObject, { at, name }: { readonly at: string; readonly name: string }): Guess {
  const now = pointerTokens(at).at(-1) ?? '';
  const around = at.slice(0, at.lastIndexOf('/'));
  const members = writtenAt(answers, around);
  const renamed = Object.fromEntries(Object.entries(isJsonObject(members) ? members : {}).map(([key, value]) => [key === now ? name : key, value]));
  const moved = memberPointerOf(around, name);
  return {
    files: { answers: changedAt(answers, around, renamed) },
    fewestGone: FEWEST_GONE,
    say: (gone) => slip({ file: SCHEMA_FILE, pointer: at, now, meant: name, gone }),
    asGiven: (found) => (found.file === SCHEMA_FILE && (found.pointer === moved || found.pointer.startsWith(`${moved}/`)) ? { ...found, pointer: `${at}${found.pointer.slice(moved.length)}` } : found),
  };
}

/** A code of the schema that has no words, where all words are for another. */
const options: Guesses = ({ answers, texts }, before) => {
  if (!isJsonObject(answers)) return [];
  const schema = readSchema(answers);
  const orphans = new Map(only(before, 'GF712').map(({ pointer }) => {
    const [, pattern = '', , code = ''] = pointerTokens(pointer);
    return [pointer, { pattern, code }];
  }));
  return [...orphans.values()].flatMap(({ pattern, code }) => {
    const worded = new Set(Object.values(texts).flatMap((words) => Object.keys(membersAt(words, `${memberPointerOf('/questions', pattern)}/options`))));
    const listed = placeAt(schema, pattern)?.places.find(({ schema: each }) => isJsonObject(each) && Array.isArray(each.enum));
    const codes = isJsonObject(listed?.schema) && Array.isArray(listed.schema.enum) ? listed.schema.enum : [];
    return codes.flatMap((now: Json, index) => {
      if (listed === undefined || typeof now !== 'string' || worded.has(now)) return [];
      const pointer = `${listed.pointer}/enum/${index}`;
      return [{ files: { answers: changedAt(answers, pointer, code) }, fewestGone: FEWEST_GONE, say: (gone: readonly ProcedureProblem[]) => slip({ file: SCHEMA_FILE, pointer, now, meant: code, gone }) }];
    });
  });
};

function membersAt(file: unknown, pointer: string): JsonObject {
  const found = writtenAt(file, pointer);
  return isJsonObject(found) ? found : {};
}

/** A step without words, where there are words for a step that is not there. */
const steps: Guesses = ({ procedure }, before) =>
  only(before, 'GF117').flatMap(({ pointer }) => {
    const at = `${pointer}/id`;
    const now = writtenAt(procedure, at);
    return typeof now !== 'string' ? [] : orphansOf(before, 'steps').map((meant) => ({ files: { procedure: changedAt(procedure, at, meant) }, fewestGone: FEWEST_GONE, say: (gone: readonly ProcedureProblem[]) => slip({ file: PROCEDURE_FILE, pointer: at, now, meant, gone }) }));
  });

/** Names for which there are words, and which the procedure does not have. */
function orphansOf(before: Outcome, part: string): readonly string[] {
  return [...new Set(only(before, 'GF124').map(({ pointer }) => pointerTokens(pointer)).flatMap(([place, name]) => (place === part && name !== undefined ? [name] : [])))];
}

/** A step that the workflow names and there is not, where it lacks one that there is: one of the two names is the slip. */
const workflowSteps: Guesses = (files, before) => {
  const { procedure } = files;
  const found = only(before, 'GF116');
  const lacking = found.flatMap(({ pointer }) => {
    const id = /^\/steps\/\d+$/.test(pointer) ? writtenAt(procedure, `${pointer}/id`) : undefined;
    return typeof id === 'string' ? [{ id, pointer: `${pointer}/id` }] : [];
  });
  return found.filter(({ pointer }) => pointer.startsWith('/workflow/')).flatMap((leading) => {
    const named = writtenAt(procedure, leading.pointer);
    return typeof named !== 'string' ? [] : lacking.map(({ id, pointer }) => ({ files: { procedure: changedAt(procedure, leading.pointer, id) }, fewestGone: FEWEST_GONE, say: () => sayOfStep(files, leading, { id, pointer, named }) }));
  });
};

function sayOfStep(files: ProcedureFiles, leading: ProcedureProblem, { id, pointer, named }: { readonly id: string; readonly pointer: string; readonly named: string }): ProcedureProblem {
  if (knownParts(files, named) > knownParts(files, id)) {
    const related = [{ file: leading.file, pointer: leading.pointer }];
    return { ...leading, pointer, message: `The step is called "${id}", and the workflow asks "${named}", which does not exist.`, remedy: `Did you mean "${named}"? Write the same in both.`, related };
  }
  return { ...leading, remedy: `Did you mean "${id}"? No state asks that step. ${leading.remedy.replace(/^Did you mean "[^"]*"\? /, '')}` };
}

/** How much of the name of a step other names share: those of words for it most of all. */
function knownParts({ procedure, answers, texts }: ProcedureFiles, name: string): number {
  const partsOf = (each: string): readonly string[] => each.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).filter((part) => part !== '').map((part) => part.toLowerCase());
  const others = JSON.stringify([answers, membersAt(procedure, '').sources, membersAt(procedure, '').rules]).match(/[\p{L}\p{N}_$-]+/gu) ?? [];
  const known = new Set(others.flatMap(partsOf));
  const hasWords = Object.values(texts).some((words) => Object.hasOwn(membersAt(words, '/steps'), name));
  return (hasWords ? 100 : 0) + partsOf(name).filter((part) => known.has(part)).length;
}

/** A notice without words, where there are words for one that stands nowhere. */
const notices: Guesses = ({ procedure }, before) =>
  only(before, 'GF714').flatMap((leading) =>
    orphansOf(before, 'notices').map((meant) => ({
      files: { procedure: changedAt(procedure, leading.pointer, meant) },
      fewestGone: FEWEST_GONE,
      say: (gone: readonly ProcedureProblem[]) => ({ ...leading, remedy: suggestion(leading.remedy, meant), related: placesOf(gone.filter((each) => each !== leading)) }),
    })),
  );

function suggestion(remedy: string, meant: string): string {
  return remedy.startsWith('Did you mean') ? remedy : `Did you mean "${meant}"? ${remedy}`;
}

interface Slip {
  readonly file: string;
  readonly pointer: string;
  readonly now: string;
  readonly meant: string;
  readonly gone: readonly ProcedureProblem[];
}

function slip({ file, pointer, now, meant, gone }: Slip): ProcedureProblem {
  const related = placesOf(gone.filter((each) => each.file !== file || each.pointer !== pointer));
  return { ...problem('GF707', { file, pointer }, `"${now}" stands here, and ${related.length === 1 ? 'another place says' : `${related.length} other places say`} "${meant}".`, `Write "${meant}", or write "${now}" in each of them.`), related };
}
