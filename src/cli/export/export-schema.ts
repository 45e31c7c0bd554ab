// A procedure as one JSON Schema that stands alone: its answers' schema, with conditions, rules and calculations said in the
// words of JSON Schema; and a list of what those words cannot say. Pure.
import type { Expression } from '../../model/expression.js';
import type { FormModel } from '../../model/form-model.js';
import { isJsonObject } from '../../model/json.js';
import type { JsonObject, JsonSchema } from '../../model/json.js';
import type { CheckedProcedure } from '../../model/procedure.js';
import { rowsPatternOf, stepsOf } from '../../model/path.js';
import type { Path } from '../../model/path.js';
import type { Language } from '../../model/text.js';
import { askedQuestions, pathAsked } from '../../procedure/asked-questions.js';
import { readSchema } from '../../schema/schema-document.js';
import { askedPlaces } from './asked-places.js';
import type { AskedPlace } from './asked-places.js';
import { calculationConstraint, conditionConstraint, release, ruleConstraint } from './constraints.js';
import type { Constraint, Ground } from './constraints.js';
import { sentenceOf } from './left-out.js';
import type { LeftOut } from './left-out.js';
import { applyOwnRules } from './own-rules.js';
import { SchemaCopy } from './schema-copy.js';
import { allOf, wherever } from './schema-terms.js';
import { addWords } from './with-words.js';

export interface ToExport {
  readonly checked: CheckedProcedure;
  /** Compiled from it. */
  readonly model: FormModel;
  /** Whose texts become titles and descriptions. */
  readonly language: Language;
}

export interface ExportedSchema {
  readonly schema: JsonObject;
  readonly leftOut: readonly LeftOut[];
}

export function exportSchema({ checked, model, language }: ToExport): ExportedSchema {
  const copy = new SchemaCopy(isJsonObject(model.schema) ? model.schema : { type: 'object' });
  const places = askedPlaces(model, readSchema(model.schema));
  const ground: Ground = { model, places, copy };
  const own = applyOwnRules(model, places, copy);
  for (const { pattern, readOnly } of places) if (model.asks[pattern]?.later === true || (readOnly && model.asks[pattern]?.calculate === undefined)) release(ground, pattern);
  const said: Said[] = [...conditions(ground, checked), ...calculations(ground, checked), ...rules(ground, checked)];
  const leftOut = [...said.flatMap(leftOutOf), ...own.leftOut];
  addWords(copy, places, checked, language);
  const constraints = [allOf([...own.constraints, ...unasked(places)]), ...said.map(({ constraint: { schema }, entry }) => commented(schema, entry.text))].filter(isJsonObject);
  return { schema: assembled(copy, constraints, commentOf(model, leftOut)), leftOut };
}

interface Said {
  readonly constraint: Constraint;
  readonly entry: Omit<LeftOut, 'reason'>;
}

function leftOutOf({ constraint: { reasons }, entry }: Said): readonly LeftOut[] {
  return reasons.length === 0 ? [] : [{ ...entry, reason: reasons.join('; ') }];
}

/** Places under the same condition, in the same rows, are one constraint. */
function conditions(ground: Ground, { procedure }: CheckedProcedure): readonly Said[] {
  const groups = new Map<string, { readonly when: Expression; readonly patterns: Path[] }>();
  for (const { pattern, when } of ground.places) {
    if (when === undefined || when === 'never') continue;
    const key = JSON.stringify([rowsPatternOf(pattern), when]);
    const group = groups.get(key) ?? { when, patterns: [] };
    groups.set(key, group);
    group.patterns.push(pattern);
  }
  const within = [...groups.values()].map(({ when, patterns }) => ({
    entry: { what: 'condition' as const, on: patterns, file: 'procedure.json' as const, ...conditionText(procedure, patterns[0] ?? '') },
    constraint: patterns.some((pattern) => isBeyond(ground, pattern)) ? BEYOND : conditionConstraint(ground, when, patterns),
  }));
  const beyond = askedQuestions(procedure).flatMap(({ path, when, pointer }) =>
    when === undefined || ground.places.some(({ pattern }) => pattern === path) ? [] : [{ entry: { what: 'condition' as const, on: [path], file: 'procedure.json' as const, pointer: `${pointer}/when`, text: when }, constraint: BEYOND }],
  );
  return [...within, ...beyond];
}

const BEYOND: Constraint = { schema: true, reasons: ['it is about entries of a map, or a group that holds itself'] };

/** More than rows of lists and members of groups leads there. */
function isBeyond({ places }: Ground, pattern: Path): boolean {
  return pattern.includes('#') || !places.some((place) => place.pattern === pattern);
}

function conditionText(procedure: CheckedProcedure['procedure'], pattern: Path): { readonly pointer: string; readonly text: string } {
  const own = askedQuestions(procedure).find((ask) => ask.path === pattern && ask.when !== undefined);
  if (own?.when !== undefined) return { pointer: `${own.pointer}/when`, text: own.when };
  const index = procedure.steps.findIndex(({ when, ask = [] }) => when !== undefined && ask.some((each) => pathAsked(each)?.startsWith(pattern)));
  return { pointer: `/steps/${Math.max(index, 0)}/when`, text: procedure.steps[index]?.when ?? '' };
}

function calculations(ground: Ground, { procedure }: CheckedProcedure): readonly Said[] {
  return askedQuestions(procedure).flatMap(({ path, calculate, pointer }) => {
    const compiled = ground.model.asks[path]?.calculate;
    if (calculate === undefined || compiled === undefined) return [];
    const entry = { what: 'calculation' as const, on: [path], file: 'procedure.json' as const, pointer: `${pointer}/calculate`, text: calculate };
    return [{ entry, constraint: isBeyond(ground, path) ? BEYOND : calculationConstraint(ground, path, compiled) }];
  });
}

/** Warnings and what may follow later stop nothing. */
function rules(ground: Ground, { procedure }: CheckedProcedure): readonly Said[] {
  return (procedure.rules ?? []).flatMap(({ check, on, severity = 'error' }, index) => {
    const rule = ground.model.rules[index];
    if (rule === undefined || severity !== 'error') return [];
    return [{ entry: { what: 'rule' as const, on, file: 'procedure.json' as const, pointer: `/rules/${index}/check`, text: check }, constraint: on.some((pattern) => isBeyond(ground, pattern)) ? BEYOND : ruleConstraint(ground, rule) }];
  });
}

/** What no step asks may not be there. */
function unasked(places: readonly AskedPlace[]): readonly JsonSchema[] {
  return places.flatMap(({ pattern, when }) => (when === 'never' ? [wherever(stepsOf(pattern), false)] : []));
}

const commented = (schema: JsonSchema, text: string): JsonSchema => (isJsonObject(schema) ? { $comment: text, ...schema } : schema);

function commentOf({ id, version }: FormModel, leftOut: readonly LeftOut[]): string {
  const intro = `Made from the procedure ${id} ${version} by gov-form export; change that, not this. Formats (date, email …) are to be asserted.`;
  return leftOut.length === 0 ? intro : [intro, 'What this schema cannot say:', ...leftOut.map(sentenceOf)].join('\n');
}

const HEAD: readonly string[] = ['$schema', '$id', '$comment', 'title', 'description', '$defs', 'definitions'];

/** The constraints beside the schema; apart from it where the schema counts what was looked at, or refers to itself. */
function assembled({ root }: SchemaCopy, constraints: readonly JsonObject[], comment: string): JsonObject {
  const { $schema = 'https://json-schema.org/draft/2020-12/schema', $id, $comment: _comment, title, description, $defs, ...answers } = root;
  const isApart = constraints.length > 0 && (root.unevaluatedProperties !== undefined || refersToRoot(root));
  const head = { $schema, ...(typeof $id === 'string' && JSON.stringify(answers).includes($id) ? { $id } : {}), $comment: comment, ...(title === undefined ? {} : { title }), ...(description === undefined ? {} : { description }) };
  const definitions = isJsonObject($defs) ? $defs : {};
  if (!isApart) {
    const all = [...(Array.isArray(answers.allOf) ? answers.allOf : []), ...constraints];
    return { ...head, ...answers, ...(all.length > 0 ? { allOf: all } : {}), ...(Object.keys(definitions).length > 0 ? { $defs: definitions } : {}) };
  }
  const inner = Object.fromEntries(Object.entries(answers).filter(([keyword]) => !HEAD.includes(keyword)));
  const moved: JsonObject = { ...head, allOf: [{ $ref: ANSWERS }, ...constraints], $defs: { ...definitions, answers: inner }, ...(root.definitions === undefined ? {} : { definitions: root.definitions }) };
  return JSON.parse(JSON.stringify(moved), (key, value: unknown) => (key === '$ref' && typeof value === 'string' ? movedReference(value) : value)) as JsonObject;
}

const ANSWERS = '#/$defs/answers';

function refersToRoot(root: JsonObject): boolean {
  return /"\$ref":"#(?:"|\/(?!\$defs|definitions))/.test(JSON.stringify(root));
}

function movedReference(reference: string): string {
  if (reference === '#') return ANSWERS;
  return /^#\/(?!\$defs\/|definitions\/)/.test(reference) ? `${ANSWERS}${reference.slice(1)}` : reference;
}
