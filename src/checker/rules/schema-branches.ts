// GF194: a part of the schema that never applies: the `then` of an `if` that no value fits, the `else` of one that every
// value fits, a branch that contradicts what holds around it. Said only where it is proven.
import { isJsonObject } from '../../model/json.js';
import type { JsonObject } from '../../model/json.js';
import type { SchemaDocument } from '../../schema/schema-document.js';
import type { SchemaPlace } from '../../schema/schema-place.js';
import { shapeOf } from '../../schema/shape.js';
import type { Alternative, Shape } from '../../schema/shape.js';
import { memberPlaces } from '../../schema/shape.js';
import { placeAt } from '../../procedure/schema-places.js';
import { always } from '../proof/known-limits.js';
import { outcomesOfIf } from '../proof/schema-claims.js';
import type { Finding, Rule } from '../rule.js';
import type { Subject } from '../subject.js';

export const deadBranch: Rule = {
  code: 'GF194',
  severity: 'error',
  find: (subject) => {
    const found = wholes(subject).flatMap((places) => [...deadSides(subject.document, places), ...deadAlternatives(subject.document, places)]);
    return [...new Map(found.map((each) => [each.pointer, each])).values()];
  },
};

/** The schemas of each object and each list that is asked, in whole or in part; rows are places of their own. */
function wholes({ document, places }: Subject): readonly (readonly SchemaPlace[])[] {
  const root = placeAt(document, '')?.places ?? [];
  const parts = places.flatMap(({ pattern }) => pattern.split(/(?=[.[])/).map((_step, index, steps) => steps.slice(0, index + 1).join('')));
  return [root, ...[...new Set(parts)].map((pattern) => placeAt(document, pattern)?.places ?? [])];
}

function deadSides(document: SchemaDocument, places: readonly SchemaPlace[]): readonly Finding[] {
  return always(document, places).flatMap((place) => {
    const { schema } = place;
    if (!isJsonObject(schema) || schema.if === undefined) return [];
    const outcomes = outcomesOfIf(document, document.under(place, 'if'), places);
    const side = outcomes === undefined || outcomes.size !== 1 ? undefined : outcomes.has(true) ? 'else' : 'then';
    if (side === undefined || schema[side] === undefined) return [];
    const why = side === 'then' ? 'no value that the schema allows fits its "if"' : 'every value that the schema allows fits its "if"';
    return found(document, document.under(place, side), `This "${side}" never applies: ${why}.`, 'Compare the "if" with what the schema says of the members that it looks at.');
  });
}

function deadAlternatives(document: SchemaDocument, places: readonly SchemaPlace[]): readonly Finding[] {
  if (!always(document, places).some(({ schema }) => isJsonObject(schema) && (schema.oneOf ?? schema.anyOf) !== undefined)) return [];
  const open = shapeOf(document, places, { value: undefined, choose: () => undefined });
  if (contradicts(document, open)) return [];
  return open.alternatives.flatMap((alternative) =>
    alternative.branches.flatMap((branch, index) => {
      const taken = shapeOf(document, places, { value: undefined, choose: choosing(alternative, index) });
      // What depends on answers is not told here.
      if (taken.reads === 'all' || taken.reads.size > 0 || !contradicts(document, taken) || contradicts(document, shapeOf(document, [branch], { value: undefined, choose: () => undefined }))) return [];
      return found(document, branch, 'Nothing fits this branch: it contradicts what the schema says around it.', 'Correct the branch, or what holds for all of them.');
    }),
  );
}

function choosing(alternative: Alternative, index: number): (each: Alternative) => number | undefined {
  return (each) => (each.keyword === alternative.keyword && each.place === alternative.place ? index : undefined);
}

/** What it is, or a member that must be there, has no value left. */
function contradicts(document: SchemaDocument, shape: Shape): boolean {
  if (shape.forbidden || isEmpty(shape.merged)) return true;
  const isObject = shape.merged.type === 'object';
  return isObject && [...shape.required].some((name) => {
    const places = memberPlaces(shape, name);
    if (places === undefined) return false;
    const member = shapeOf(document, places, { value: undefined, choose: () => undefined });
    return member.reads !== 'all' && member.reads.size === 0 && (member.forbidden || isEmpty(member.merged));
  });
}

function isEmpty(merged: JsonObject): boolean {
  const { type, enum: list, minimum = -Infinity, maximum = Infinity, minLength = 0, maxLength = Infinity, minItems = 0, maxItems = Infinity } = merged;
  const isListEmpty = Array.isArray(list) && list.length === 0;
  const isConstRefused = merged.const !== undefined && Array.isArray(list) && typeof merged.const !== 'object' && !list.includes(merged.const);
  const isBackwards = Number(minimum) > Number(maximum) && (type === 'number' || type === 'integer');
  const isTooLong = (Number(minLength) > Number(maxLength) && type === 'string') || (Number(minItems) > Number(maxItems) && type === 'array');
  return (Array.isArray(type) && type.length === 0) || isListEmpty || isConstRefused || isBackwards || isTooLong;
}

function found(document: SchemaDocument, place: SchemaPlace, message: string, remedy: string): readonly Finding[] {
  return place.resource === document.root.resource ? [{ file: 'answers.schema.json', pointer: place.pointer, message, remedy }] : [];
}
