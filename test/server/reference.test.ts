// References are the same on every receiver, and a slip of the pen is noticed.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { isReference, referenceOf } from '../../src/server/reference.js';

// Worked out apart from the code, from the digest's bits.
const VECTORS = [
  ['3f0c6f1e-0d55-4c43-9f0a-5b8b3f3f6a11', 'Z2NM-Q16T-KQP3-D'],
  ['00000000-0000-4000-8000-000000000000', 'VE05-BR70-61YN-B'],
  ['ffffffff-ffff-4fff-bfff-ffffffffffff', 'CV3A-1M94-GNDC-B'],
  ['6ba7b810-9dad-4d1b-80b4-00c04fd430c8', '2D95-QDA4-K10B-3'],
] as const;

describe('a reference', () => {
  it('is derived from the key alone', () => {
    for (const [key, reference] of VECTORS) expect(referenceOf(key)).to.equal(reference);
    expect(referenceOf('3F0C6F1E-0D55-4C43-9F0A-5B8B3F3F6A11')).to.equal(referenceOf('3f0c6f1e-0d55-4c43-9f0a-5b8b3f3f6a11'));
  });

  it('is recognised as people write it', () => {
    for (const [, reference] of VECTORS) {
      for (const written of [reference, reference.toLowerCase(), reference.replaceAll('-', ' '), reference.replaceAll('0', 'o').replaceAll('1', 'l')]) {
        expect(isReference(written), written).to.equal(true);
      }
    }
  });

  it('betrays every single wrong character', () => {
    const reference = referenceOf('3f0c6f1e-0d55-4c43-9f0a-5b8b3f3f6a11').replaceAll('-', '');
    for (let place = 0; place < reference.length; place += 1) {
      for (const character of '0123456789ABCDEFGHJKMNPQRSTVWXYZU') {
        if (character === reference.charAt(place)) continue;
        const wrong = reference.slice(0, place) + character + reference.slice(place + 1);
        expect(isReference(wrong), wrong).to.equal(false);
      }
    }
  });

  it('betrays two neighbours exchanged', () => {
    const reference = referenceOf('00000000-0000-4000-8000-000000000000').replaceAll('-', '');
    for (let place = 0; place + 1 < reference.length; place += 1) {
      const [one = '', two = ''] = reference.slice(place, place + 2);
      if (one === two) continue;
      const wrong = reference.slice(0, place) + two + one + reference.slice(place + 2);
      expect(isReference(wrong), wrong).to.equal(false);
    }
  });
});
