// What a composed kind says of the members of its group: which is which, the kind of question that asks each, and its
// autocomplete token where the whole is the citizen's own. What the procedure itself says of a member goes before.
import { ROLES, rolesIn } from '../fields/composed/composed-roles.js';
import type { Member } from '../fields/composed/composed-roles.js';
import { kindForSchema } from '../fields/kind-schemas.js';
import { isComposed } from '../fields/parts/parts.js';
import type { ComposedName } from '../fields/parts/parts.js';
import { memberPath } from '../model/path.js';
import type { JsonSchema } from '../model/json.js';
import { readSchema } from '../schema/schema-document.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import type { Ask } from './asked-questions.js';
import { partsOf, placeAt } from './schema-places.js';
import type { DescribedPlace } from './schema-places.js';

export interface ComposedAsk extends Ask {
  /** The name of the member in each role. */
  readonly roles?: Readonly<Record<string, string>>;
}

/** Of the citizen's own, written at the whole: each member has the token that is meant for it. */
const OWN = 'on';

/** With the members of every group that a composed kind asks. */
export function withMembers(asks: readonly Ask[], answers: JsonSchema): readonly ComposedAsk[] {
  if (asks.every(({ kind = '' }) => !isComposed(kind))) return asks;
  const wholes = asks.map((ask) => withRoles(ask, readSchema(answers)));
  const members = new Map(wholes.flatMap(({ members: own }) => own).map((member) => [member.path, member]));
  const named = wholes.map(({ whole }) => ({ ...members.get(whole.path), ...whole }));
  return [...named, ...[...members.values()].filter(({ path }) => asks.every((ask) => ask.path !== path))];
}

function withRoles(ask: Ask, schema: SchemaDocument): { readonly whole: ComposedAsk; readonly members: readonly ComposedAsk[] } {
  const { kind = '', autocomplete, ...whole } = ask;
  const place = isComposed(kind) ? placeAt(schema, ask.path) : undefined;
  if (!isComposed(kind) || place === undefined) return { whole: ask, members: [] };
  const members = membersAt(place, schema);
  const roles = rolesIn(kind, members);
  return { whole: { ...whole, kind, roles }, members: ROLES[kind].flatMap(({ role, kind: own, token }) => {
    const member = members.find(({ name }) => name === roles[role]);
    if (member === undefined) return [];
    const isSaid = own === undefined || (member.schema !== undefined && kindForSchema(member.schema) === own);
    return [{ path: memberPath(ask.path, member.name), step: ask.step, pointer: ask.pointer, ...(isSaid ? {} : { kind: own }), ...(autocomplete === OWN && token !== undefined ? { autocomplete: token } : {}) }];
  }) };
}

/** The name of the member in each role. */
export function rolesAt(kind: ComposedName, place: DescribedPlace, schema: SchemaDocument): Readonly<Record<string, string>> {
  return rolesIn(kind, membersAt(place, schema));
}

function membersAt(place: DescribedPlace, schema: SchemaDocument): readonly Member[] {
  const names = [...place.shape.members.keys()];
  return partsOf(schema, place).slice(0, names.length).map(({ sort }, index) => ({ name: names[index] ?? '', schema: sort.sort === 'question' ? sort.schema : undefined }));
}
