// Grows one question: what it is, whether it must be answered, and the answer that stands.
import { RESERVED_NAMES } from '../model/path.js';
import type { Json, JsonObject } from '../model/json.js';
import type { ProcedureProblem } from '../model/error.js';
import type { FormModel } from '../model/form-model.js';
import { inSchema, withinLimits } from '../model/limit.js';
import type { Question } from '../model/outline.js';
import { isNullable } from '../schema/shape-facts.js';
import type { Shape } from '../schema/shape.js';
import { holds } from '../schema/evaluate.js';
import { saysNothing } from '../schema/merge-keywords.js';
import { valueAt } from '../model/answer.js';
import type { Answers } from '../model/answer.js';
import { checkValue } from '../fields/field-kinds.js';
import { answerTo, valueOf } from './answer-to.js';
import { NOTHING, valueIn } from './growth.js';
import type { Grown, Growth, Spot } from './growth.js';
import { leafOf } from '../procedure/leaf.js';
import type { Leaf, LeafFacts } from '../procedure/leaf.js';
import { cameAsNull, isGivenWhole, strayAt } from './marks.js';
import { isSteady } from './shape-at.js';
import { wordsAt } from './title-of.js';

export function growQuestion(growth: Growth, spot: Spot, { shape, schema }: { readonly shape: Shape; readonly schema: JsonObject }): Grown {
  const { model, answers } = growth;
  const known = valueAt(answers, spot.path);
  if (isBeyondControls(known, { shape, schema })) return growKept(growth, spot, { known, words: wordsAt(spot, shape.merged) });
  const ask = model.asks[spot.pattern];
  const { byDefault, ...leaf } = leafFor(spot, { schema, nullable: isNullable(shape) || cameAsNull(answers, spot.path), ask }, model);
  // Nobody is asked any more; what was answered before is still shown.
  if (leaf.deprecated === true && !spot.required && !answers.has(spot.path)) return NOTHING;
  const calculated = ask?.calculate === undefined ? undefined : valueIn(growth, ask.calculate, { about: `the calculation of "${spot.pattern}"`, row: spot.row });
  return enter(growth, spot, {
    ...leaf,
    // With its first and last day as they are today; before one that is unknown, there is none.
    ...(ask?.limits === undefined ? {} : { options: Object.assign({}, leaf.options, { within: ask.limits.map(([by, limit]) => [by, valueIn(growth, limit, { about: 'a limit' }) ?? '']) }) }),
    ...(spot.part === undefined || leaf.title !== undefined ? {} : { part: spot.part }),
    asks: 'value',
    ...(ask?.calculate === undefined ? {} : { calculated: true }),
    ...(calculated === undefined ? {} : { given: calculated }),
    ...(byDefault === undefined || isGivenWhole(answers, spot.parent) || isDormant(growth, spot) ? {} : { byDefault }),
    ...(ask?.later === true ? { later: true } : {}),
    ...(ask?.autocomplete === undefined ? {} : { autocomplete: ask.autocomplete }),
  });
}

function isDormant({ presence }: Growth, { dormant }: Spot): boolean {
  if (dormant !== undefined) presence.set(dormant.path, dormant.pointer);
  return dormant !== undefined;
}

/** A whole object where one line could be typed; anything but text where the schema says nothing at all. */
function isBeyondControls(value: Json | undefined, { shape, schema }: { readonly shape: Shape; readonly schema: JsonObject }): boolean {
  if (value === undefined || schema.enum !== undefined || schema.oneOf !== undefined || schema.const !== undefined || schema.type === 'array' || schema.properties !== undefined) return false;
  return typeof value === 'object' || (schema.type === 'string' && saysNothing(shape.merged) && typeof value !== 'string');
}

/** Something that no control can ask: what is known of it stays as it is. */
export function growKept(growth: Growth, spot: Spot, { known, words }: { readonly known?: Json | undefined; readonly words?: ReturnType<typeof wordsAt> } = {}): Grown {
  const given = known ?? strayAt(growth.answers, spot.path) ?? valueAt(growth.answers, spot.path);
  const isUnsafe = spot.name !== undefined && RESERVED_NAMES.has(spot.name);
  const { items } = enter(growth, { ...spot, required: false }, { ...words, kind: 'kept', options: {}, asks: 'value', readOnly: true, ...(given === undefined ? {} : { given }) });
  return { items, value: isUnsafe ? undefined : given };
}

/** Enters a question into the outline. */
export function enter(growth: Growth, { places, path, pattern, pointer, required }: Spot, facts: Omit<Question, 'path' | 'pattern' | 'pointer' | 'step' | 'required'>): Grown {
  const asked: Question = { path, pattern, pointer, step: growth.step, required, ...facts, ...growth.copy?.(path) };
  const value = valueOf(answerTo(asked, growth.answers));
  const question: Question = value !== undefined && isUnfit(growth, places, { question: asked, value }) ? { ...asked, unfit: true } : asked;
  growth.questions.set(path, question);
  growth.places.set(pointer, path);
  if (facts.asks === 'value') growth.schemas.set(path, places);
  else if (value !== undefined) growth.answered.add(path);
  return { items: [{ sort: 'question', path }], value: facts.asks === 'value' ? sent(question, value, growth.answers) : undefined };
}

/** Nobody can mend it, so nobody is held up by it. */
function isUnfit({ schema, limits }: Growth, places: Spot['places'], { question, value }: { readonly question: Question; readonly value: Json }): boolean {
  if (question.readOnly !== true || question.calculated === true || question.given !== undefined || question.asks !== 'value') return false;
  const note = (limit: ProcedureProblem) => limits.push(limit);
  return !places.every((place) => withinLimits(() => holds(schema, place, value), true, { at: inSchema(place.pointer), note })) || checkValue(question, value) !== undefined;
}

function sent({ path, required, nullable, unfit }: Question, value: Json | undefined, answers: Answers): Json | undefined {
  if (unfit === true) return undefined;
  return value === undefined && nullable === true && (required || cameAsNull(answers, path)) ? null : value;
}

const leaves = new WeakMap<object, Map<string, Leaf>>();

function leafFor(spot: Spot, { schema, nullable, ask }: { readonly schema: JsonObject } & Omit<LeafFacts, 'required'>, { digest }: FormModel): Leaf {
  const make = () => leafOf(schema, { required: spot.required, nullable, ask });
  if (!isSteady(spot)) return make();
  const known = leaves.get(spot.places) ?? new Map<string, Leaf>();
  leaves.set(spot.places, known);
  const key = `${spot.required ? '!' : ''}${nullable ? '?' : ''}${String(schema.type)} ${digest} ${spot.pattern}`;
  const leaf = known.get(key) ?? make();
  known.set(key, leaf);
  return leaf;
}
