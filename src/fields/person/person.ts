// A natural person: names, date of birth, national identification number. The number begins with the date of birth as it was
// known when it was given, so what differs is to be looked at, and stops nobody.
// Source: règlement grand-ducal of 28 November 2013, article 1 (year, month, day; month and day 00 where they are not known).
import type { ComposedKind } from '../composed/composed-kind.js';

export type PersonRole = 'givenName' | 'familyName' | 'birthDate' | 'nationalId';
export type PersonCode = 'person.birth-date';

export const person: ComposedKind<PersonRole, PersonCode> = {
  check({ birthDate, nationalId }) {
    if (typeof birthDate !== 'string' || typeof nationalId !== 'string') return undefined;
    return agree(birthDate, nationalId) ? undefined : { code: 'person.birth-date', at: 'nationalId', also: ['birthDate'], severity: 'warning', params: { birthDate } };
  },
};

/** A part that nobody knows agrees with any. */
function agree(birthDate: string, nationalId: string): boolean {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const isSame = (digits: string, part: string): boolean => digits === part || digits === '00';
  return nationalId.slice(0, 4) === year && isSame(nationalId.slice(4, 6), month) && isSame(nationalId.slice(6, 8), day);
}
