import { expect } from 'chai';
import { describe, it } from 'node:test';
import { nearestName, suggesting } from '../../src/procedure/nearest-name.js';

const PATHS = ['applicant.familyName', 'applicant.address.street', 'applicant.address.number', 'applicant.birthDate', 'partner.name', 'guardian.name', 'children', 'children[].name', 'children[].hours', 'work.employed', 'home'];

const NEAR: readonly (readonly [written: string, meant: string])[] = [
  ['work.employd', 'work.employed'],
  ['work.emplyoed', 'work.employed'],
  ['Work.Employed', 'work.employed'],
  ['aplicant.adress.street', 'applicant.address.street'],
  ['applicant.adress.nubmer', 'applicant.address.number'],
  ['applicant.family-name', 'applicant.familyName'],
  ['applicantfamilyName', 'applicant.familyName'],
  ['children.name', 'children[].name'],
  ['children[0].name', 'children[].name'],
  ['childern[].hours', 'children[].hours'],
  ['hoem', 'home'],
  // The group was forgotten.
  ['birthDate', 'applicant.birthDate'],
  ['address.street', 'applicant.address.street'],
  ['applicant.street', 'applicant.address.street'],
  // One for several.
  ['child', 'children'],
  // Of another group.
  ['tenant.birthDate', 'applicant.birthDate'],
];

const FAR: readonly string[] = ['applicant.address.floor', 'applicant.shoeSize', 'name', 'x', 'landlord.name', 'work.wage', 'hm', 'chi', 'homecoming'];

describe('the name that was meant', () => {
  for (const [written, meant] of NEAR) {
    it(`of "${written}" is "${meant}"`, () => {
      expect(nearestName(written, PATHS)).to.equal(meant);
    });
  }

  for (const written of FAR) {
    it(`is not guessed of "${written}"`, () => {
      expect(nearestName(written, PATHS)).to.equal(undefined);
    });
  }

  it('is never the name itself', () => {
    expect(nearestName('home', ['home', 'work'])).to.equal(undefined);
  });

  it('is put before the instruction, and left out where nothing is near', () => {
    expect(suggesting('hoem', PATHS, 'Correct the path.')).to.equal('Did you mean "home"? Correct the path.');
    expect(suggesting('garden', PATHS, 'Correct the path.')).to.equal('Correct the path.');
  });
});
