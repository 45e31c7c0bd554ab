// What a stored draft gives back to the model of today. Answers that no longer have a place are counted, so that the
// citizen is told.
import { attachmentsIn, rawOf, rawWithoutAttachments } from '../fields/field-kinds.js';
import { codesOf } from '../answers/branches.js';
import { outlineOf } from '../answers/outline.js';
import { readSchema } from '../schema/schema-document.js';
import type { Answer, Answers } from '../model/answer.js';
import type { Draft } from '../model/draft.js';
import type { FormModel } from '../model/form-model.js';
import type { Json } from '../model/json.js';
import { inSchema, withinLimits } from '../model/limit.js';
import type { Question } from '../model/outline.js';
import { memberPath, rowPath, stepsOf } from '../model/path.js';
import type { Path } from '../model/path.js';
import type { Provenance, Provenances } from '../model/provenance.js';
import type { Ports } from '../ports/ports.js';
import { choicesIn, sortOfPlace, suffixOf } from '../procedure/place-sort.js';
import { placeAt } from '../procedure/schema-places.js';
import { everyShape } from '../schema/alternatives.js';
import { holds } from '../schema/evaluate.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import type { SchemaPlace } from '../schema/schema-place.js';
import { memberPlaces } from '../schema/shape.js';
import type { Alternative } from '../schema/shape.js';

export interface RestoredAnswers {
  readonly answers: Answers;
  readonly provenances: Provenances;
  /** The procedure is another version than the one the draft was begun with. */
  readonly formChanged: boolean;
  /** Answers that are no longer asked, or no longer fit their question. */
  readonly dropped: number;
}

/** @param today `YYYY-MM-DD` */
export function restoreAnswers(model: FormModel, draft: Draft, today: string): RestoredAnswers {
  const isSame = draft.procedure.digest === model.digest;
  const entries = Object.entries(draft.answers);
  const known = isSame ? entries : chosenAgain(model, entries.filter(([path]) => hasPlace(model, path)));
  const { questions } = outlineOf(model, new Map(known), today);
  // What does not apply now is kept as it is: the citizen may change their mind.
  const answers = new Map(known.filter(([path, answer]) => isSame || fits(model, path, { question: questions.get(path), answer })));
  const provenances = new Map<Path, Provenance>(Object.entries(draft.provenance).filter(([path]) => answers.has(path)));
  const given = entries.filter(([, { state }]) => state !== 'blank');
  const dropped = given.filter(([path]) => !answers.has(path)).length;
  return { answers, provenances, formChanged: !isSame, dropped };
}

interface Restoring {
  readonly draft: Draft;
  readonly restored: RestoredAnswers;
  readonly ports: Pick<Ports, 'drafts' | 'environment'>;
}

/** Answers whose files the device has forgotten stand as not read yet: what is lost is named, and to be attached again. */
export async function withoutLostFiles(model: FormModel, { draft, restored, ports }: Restoring): Promise<RestoredAnswers> {
  const { questions } = outlineOf(model, restored.answers, ports.environment.today());
  const speaking = [...restored.answers].flatMap(([path, answer]) => {
    const question = questions.get(path);
    const digests = question === undefined || answer.state !== 'read' ? [] : attachmentsIn(question, answer.value).map(({ digest }) => digest);
    return question === undefined || answer.state !== 'read' || digests.length === 0 ? [] : [{ path, question, value: answer.value, digests }];
  });
  if (speaking.length === 0) return restored;
  const there = await digestsKept(draft, ports).catch(() => undefined);
  // What cannot be told now is told when they are to be sent.
  if (there === undefined) return restored;
  const isLost = (digest: string): boolean => !there.has(digest);
  const lost = speaking.filter(({ digests }) => digests.some(isLost));
  const again = lost.map(({ path, question, value, digests }): readonly [Path, Answer] => [path, { state: 'unread', raw: rawWithoutAttachments(question, value, new Set(digests.filter(isLost))) }]);
  return { ...restored, answers: new Map([...restored.answers, ...again]) };
}

async function digestsKept({ id }: Draft, { drafts }: Restoring['ports']): Promise<ReadonlySet<string>> {
  const files = await drafts.attachments?.();
  return files === undefined ? new Set() : files.digests(id);
}

/** Some branch of the schema describes the place, and a step asks it. */
function hasPlace(model: FormModel, path: Path): boolean {
  const { pattern } = placeOf(path);
  const isAsked = model.steps.some(({ ask }) => ask.some((each) => each === '' || pattern.startsWith(each) || each.startsWith(pattern)));
  return isAsked && placeAt(readSchema(model.schema), pattern) !== undefined;
}

/** The pattern of the place that a path is about, and what it says about it: `#oneOf`; empty for the answer itself. */
function placeOf(path: Path): { readonly pattern: Path; readonly about: string } {
  let pattern = '';
  for (const step of stepsOf(path)) {
    if ('about' in step && step.about !== 'entries') return { pattern, about: `#${step.about}` };
    if ('about' in step) pattern += '#entries';
    else if ('name' in step) pattern = memberPath(pattern, step.name);
    else pattern = rowPath(pattern, 'position' in step ? step.position : '');
  }
  return { pattern, about: '' };
}

/** A value stands at a question only; what was typed can only go back into controls of the same shape. */
function fits(model: FormModel, path: Path, { question, answer }: { readonly question: Question | undefined; readonly answer: Answer }): boolean {
  if (question === undefined) return mayBeAnswered(readSchema(model.schema), path);
  if (answer.state === 'blank' || (answer.state === 'read' && answer.raw === undefined)) return true;
  return shapeOf(answer.raw ?? null) === shapeOf(rawOf(question, { state: 'blank' }));
}

function shapeOf(raw: Json): string {
  if (Array.isArray(raw)) return 'list';
  return typeof raw === 'object' && raw !== null ? Object.keys(raw).sort().join() : typeof raw;
}

/** A question may come to stand there, if only in some branch; what is said about a place has no place in the document. */
function mayBeAnswered(schema: SchemaDocument, path: Path): boolean {
  const { pattern, about } = placeOf(path);
  const place = placeAt(schema, pattern);
  if (about !== '' || place === undefined || !['group', 'list', 'map'].includes(place.sort.sort)) return true;
  const branches = choicesIn(schema, place.shape.alternatives).flatMap((choice) => choice.branches);
  return branches.some((branch) => sortOfPlace(schema, everyShape(schema, branch)).sort === 'question');
}

type Entries = readonly (readonly [Path, Answer])[];

/** The position of a branch means nothing in another schema: it is found again by what was answered in it, or chosen anew. */
function chosenAgain(model: FormModel, entries: Entries): Entries {
  const schema = readSchema(model.schema);
  return entries.flatMap(([path, answer]): Entries => {
    const { pattern, about } = placeOf(path);
    if (!/^#(?:one|any)Of\d*$/.test(about) || answer.state !== 'read' || !/^\d+$/.test(String(answer.value))) return [[path, answer]];
    const place = placeAt(schema, pattern);
    const choice = place && choicesIn(schema, place.shape.alternatives).find((each) => suffixOf(schema, place.places, each) === about);
    const value = choice && branchOf(schema, choice, answeredIn(path.slice(0, -about.length), entries));
    return value === undefined ? [] : [[path, { state: 'read', value }]];
  });
}

/** Where it cannot be told the citizen chooses anew. */
function isFitting(schema: SchemaDocument, branch: SchemaPlace, value: Json): boolean {
  return withinLimits(() => holds(schema, branch, value), false, { at: inSchema(branch.pointer), note: () => undefined });
}

interface AnsweredIn {
  readonly value: Json | undefined;
  readonly names: readonly string[];
}

/** The value at a place, and which of its members have an answer. */
function answeredIn(place: Path, entries: Entries): AnsweredIn {
  const given = entries.filter(([, { state }]) => state !== 'blank');
  const own = given.find(([path]) => path === place)?.[1];
  const below = given.filter(([path]) => path.startsWith(place) && (place === '' || /^[.[]/.test(path.slice(place.length))));
  const names = below.flatMap(([path]) => stepsOf(path.slice(place.length)).slice(0, 1).flatMap((step) => ('name' in step ? [step.name] : [])));
  return { value: own?.state === 'read' ? own.value : undefined, names: [...new Set(names)] };
}

/** The code of the only branch that describes most of what was answered; `undefined` where several do. */
function branchOf(schema: SchemaDocument, alternative: Alternative, { value, names }: AnsweredIn): string | undefined {
  const strangers = alternative.branches.map((branch) => {
    if (names.length === 0) return value !== undefined && isFitting(schema, branch, value) ? 0 : 1;
    const shape = everyShape(schema, branch);
    return names.filter((name) => memberPlaces(shape, name) === undefined).length;
  });
  const least = Math.min(...strangers);
  const isAlone = strangers.filter((count) => count === least).length === 1;
  return isAlone ? codesOf(schema, alternative)[strangers.indexOf(least)] : undefined;
}
