// What the members of a group are to a composed kind: told by what the schema calls them and says of them, once, when a
// procedure is checked and compiled.
import type { JsonObject } from '../../model/json.js';
import type { ComposedName } from '../parts/parts.js';
import { kindForSchema } from '../kind-schemas.js';

export interface RoleRule {
  readonly role: string;
  /** As schemas call such a member; compared in small letters, without `_` and `-`. Left out: the next that is of `kind`. */
  readonly names?: readonly string[];
  /** The kind of question that asks it, where the procedure names none for it. */
  readonly kind?: string;
  /** Without it the group cannot be asked so. */
  readonly isNeeded?: true;
  /** The autocomplete token of one's own. */
  readonly token?: string;
}

export const ROLES: { readonly [Name in ComposedName]: readonly RoleRule[] } = {
  'date-range': [
    { role: 'start', kind: 'date', isNeeded: true },
    { role: 'end', kind: 'date', isNeeded: true },
  ],
  address: [
    { role: 'country', names: ['country', 'countrycode'], kind: 'country', token: 'country' },
    { role: 'postcode', names: ['postcode', 'postalcode', 'zip', 'zipcode'], kind: 'postcode', isNeeded: true, token: 'postal-code' },
    { role: 'locality', names: ['locality', 'city', 'town', 'postname'], isNeeded: true, token: 'address-level2' },
    { role: 'street', names: ['street', 'streetname', 'thoroughfare'], isNeeded: true },
    { role: 'number', names: ['number', 'housenumber', 'streetnumber'] },
    { role: 'extra', names: ['extra', 'addition', 'supplement', 'complement'] },
    { role: 'line1', names: ['line1', 'addressline1'], token: 'address-line1' },
    { role: 'line2', names: ['line2', 'addressline2'], token: 'address-line2' },
  ],
  person: [
    { role: 'givenName', names: ['givenname', 'givennames', 'firstname', 'firstnames', 'forename'], token: 'given-name' },
    { role: 'familyName', names: ['familyname', 'lastname', 'surname'], token: 'family-name' },
    { role: 'birthDate', names: ['birthdate', 'dateofbirth'], kind: 'date', isNeeded: true, token: 'bday' },
    { role: 'nationalId', names: ['nationalid', 'matricule', 'nationalidentificationnumber', 'nationalnumber'], kind: 'national-id', isNeeded: true },
  ],
};

export interface Member {
  readonly name: string;
  /** Its schemas joined; `undefined` where it is not asked as one question. */
  readonly schema: JsonObject | undefined;
}

/** The name of the member in each role, as far as there is one. */
export function rolesIn(kind: ComposedName, members: readonly Member[]): Readonly<Record<string, string>> {
  const taken = new Set<string>();
  return Object.fromEntries(ROLES[kind].flatMap((rule) => {
    const found = members.find((member) => !taken.has(member.name) && member.schema !== undefined && isMeant(rule, member.name, member.schema));
    if (found === undefined) return [];
    taken.add(found.name);
    return [[rule.role, found.name]];
  }));
}

function isMeant({ names, kind }: RoleRule, name: string, schema: JsonObject): boolean {
  return names === undefined ? kindForSchema(schema) === kind : names.includes(name.toLowerCase().replace(/[_-]/g, ''));
}

/** Roles without which the group cannot be asked so, and that no member has. */
export function rolesMissing(kind: ComposedName, roles: Readonly<Record<string, string>>): readonly string[] {
  return ROLES[kind].flatMap(({ role, isNeeded }) => (isNeeded === true && roles[role] === undefined ? [role] : []));
}
