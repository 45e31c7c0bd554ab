// A short scale: which numbers it has, by its schema, and what is stored of it.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import { checkValue, rawOf, readRaw, unreadIssueOf } from '../../src/fields/field-kinds.js';
import { optionsFor } from '../../src/fields/kind-schemas.js';
import type { JsonObject } from '../../src/model/json.js';

haveEveryPart();

describe('the numbers of a scale', () => {
  const SCALES: readonly (readonly [schema: JsonObject, codes: string])[] = [
    [{ type: 'integer' }, '1 2 3 4 5'],
    [{ type: 'integer', minimum: 1, maximum: 4 }, '1 2 3 4'],
    [{ type: 'integer', minimum: 0, maximum: 10 }, '0 1 2 3 4 5 6 7 8 9 10'],
    [{ type: 'integer', maximum: 3 }, '1 2 3'],
    [{ type: 'integer', minimum: -2, maximum: 2 }, '-2 -1 0 1 2'],
    [{ type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 4 }, '1 2 3'],
    [{ type: 'number', minimum: 0.5, maximum: 3.5 }, '1 2 3'],
    [{ type: 'integer', minimum: 1, maximum: 1000 }, '1 2 3 4 5 6 7 8 9 10 11'],
    [{ type: 'integer', minimum: 3, maximum: 1 }, '3'],
    [{ type: 'integer', minimum: 0, maximum: 100, multipleOf: 10 }, '0 10 20 30 40 50 60 70 80 90 100'],
    [{ type: 'integer', minimum: 1, maximum: 9, multipleOf: 2 }, '2 4 6 8'],
    [{ type: 'number', minimum: 1, maximum: 3, multipleOf: 0.5 }, '1 2 3'],
    [{ enum: [1, 3, 5] }, '1 3 5'],
  ];
  for (const [schema, codes] of SCALES) {
    it(`of ${JSON.stringify(schema)} are ${codes}`, () => {
      expect(optionsFor('rating', schema)).to.deep.equal({ codes: codes.split(' ') });
    });
  }
});

describe('a number of the scale', () => {
  const question = { kind: 'rating', options: optionsFor('rating', { type: 'integer', minimum: 0, maximum: 4 }) };
  it('is stored as a number, and comes back', () => {
    expect(readRaw(question, '0')).to.deep.equal({ state: 'read', value: 0 });
    expect(rawOf(question, { state: 'read', value: 4 })).to.equal('4');
    expect(checkValue(question, 4)).to.equal(undefined);
    expect(readRaw(question, '')).to.deep.equal({ state: 'blank' });
  });
  it('is none of another scale', () => {
    expect(readRaw(question, '5')).to.deep.equal({ state: 'unread', raw: '5' });
    expect(unreadIssueOf(question, '5').code).to.equal('rating.unknown');
    expect(checkValue(question, 2.5)?.code).to.equal('rating.unknown');
  });
});
