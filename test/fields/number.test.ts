import { expect } from 'chai';
import { describe, it } from 'node:test';
import { issueOfFinding } from '../../src/fields/field-kinds.js';
import { numberSchema } from '../../src/fields/number/number-schema.js';
import { number } from '../../src/fields/number/number.js';
import { plainNumber } from '../../src/fields/number/plain-number.js';

const DECIMAL = { whole: false, negative: false };
const WHOLE = { whole: true, negative: false };

describe('a number as people write it', () => {
  const READ: readonly (readonly [typed: string, decimal: number | undefined, whole: number | undefined])[] = [
    ['12', 12, 12],
    [' 12 ', 12, 12],
    ['+12', 12, 12],
    ['-12', -12, -12],
    ['\u221212', -12, -12],
    ['007', 7, 7],
    ['-0', 0, 0],
    ['1 234,56', 1234.56, 1234.56],
    ['1\u202f234,56', 1234.56, 1234.56],
    ['1\u00a0234.56', 1234.56, 1234.56],
    ['1.234,56', 1234.56, 1234.56],
    ['1,234.56', 1234.56, 1234.56],
    ['1’234.56', 1234.56, 1234.56],
    ["1'234", 1234, 1234],
    ['1.234.567', 1_234_567, 1_234_567],
    ['1,234,567', 1_234_567, 1_234_567],
    // One mark before three digits: thousands of a whole number, decimals of another.
    ['1.234', 1.234, 1234],
    ['1,234', 1.234, 1234],
    ['12,345', 12.345, 12_345],
    ['0,500', 0.5, 0.5],
    ['0.125', 0.125, 0.125],
    ['1234,567', 1234.567, 1234.567],
    ['1,5', 1.5, 1.5],
    ['1,50', 1.5, 1.5],
    [',5', 0.5, 0.5],
    ['5.', 5, 5],
    ['0,1', 0.1, 0.1],
    ['123456789012345', 123_456_789_012_345, 123_456_789_012_345],
    ['1000000000000000000000', 1e21, 1e21],
    ['0,0000001', 1e-7, 1e-7],
    // No numbers, or not surely one.
    ['abc', undefined, undefined],
    ['12 euros', undefined, undefined],
    ['1e5', undefined, undefined],
    ['0x10', undefined, undefined],
    ['--5', undefined, undefined],
    ['5-', undefined, undefined],
    ['.', undefined, undefined],
    ['-', undefined, undefined],
    ['1.2.3', undefined, undefined],
    ['1,23,456', undefined, undefined],
    ['1.23,456.7', undefined, undefined],
    ['1,234.567.890', undefined, undefined],
    ['Infinity', undefined, undefined],
  ];
  for (const [typed, value, shown] of [['12,5', 12.5, '12.50'], ['12,50 €', 12.5, '12.50'], ['€ 1 234,56', 1234.56, '1234.56'], ['12 euros', 12, '12'], ['12 EUR', 12, '12'], ['1.234,5', 1234.5, '1234.50'], ['0,05', 0.05, '0.05']] as const) {
    it(`"${typed}" is an amount of ${value}, shown as ${shown}`, () => {
      const options = numberSchema.options({ type: 'number', multipleOf: 0.01 });
      expect(number.read(typed, options)).to.deep.equal({ state: 'read', value, raw: typed });
      expect(number.format(value, options)).to.equal(shown);
    });
  }

  for (const typed of ['1.000', '1,500', '12.500', '0,500', '€ 1.234']) {
    it(`"${typed}" is no amount that everybody reads alike: it is told to have too many decimals`, () => {
      const options = numberSchema.options({ type: 'number', multipleOf: 0.01 });
      expect(number.read(typed, options)).to.deep.equal({ state: 'unread', raw: typed });
      expect(number.unreadIssue(typed, options)).to.deep.equal({ code: 'number.not-multiple', params: { limit: 0.01 } });
    });
  }

  for (const [typed, ...values] of READ) {
    it(`"${typed}" is ${values.join(', as a whole number ')}`, () => {
      for (const [index, options] of [DECIMAL, WHOLE].entries()) {
        const value = values[index];
        const answer = value === undefined ? { state: 'unread', raw: typed } : { state: 'read', value, raw: typed };
        expect(number.read(typed, options)).to.deep.equal(answer);
      }
    });
  }

  it('is blank where nothing but spaces was typed', () => {
    expect(number.read(' \u202f', DECIMAL)).to.deep.equal({ state: 'blank' });
  });

  it('is not taken with other digits than were typed', () => {
    for (const typed of ['12345678901234567890', '0,12345678901234567890', '1'.repeat(400)]) {
      expect(number.read(typed, DECIMAL)).to.deep.equal({ state: 'unread', raw: typed });
      expect(number.unreadIssue(typed, DECIMAL).code).to.equal('number.too-precise');
    }
    expect(number.unreadIssue('abc', DECIMAL).code).to.equal('number.unreadable');
  });

  it('comes back from what is shown, whatever its size', () => {
    for (const value of [0, 1, -1, 0.1, 1.5, -2.25, 1e21, 1.5e300, -1e21, 1e-7, 1.234e-9, 5e-324, 2 ** 53, 1234.567]) {
      expect(number.format(value, DECIMAL)).to.match(/^-?\d+(\.\d+)?$/);
      expect(number.read(number.format(value, DECIMAL), DECIMAL)).to.include({ state: 'read', value });
    }
    expect([1e21, 1.5e-7, -1.25e22, 12].map(plainNumber)).to.deep.equal(['1000000000000000000000', '0.00000015', '-12500000000000000000000', '12']);
  });

  it('is told from its schema whether it is whole, and whether it may be below zero', () => {
    expect(numberSchema.options({ type: 'integer' })).to.deep.equal({ whole: true, negative: false });
    expect(numberSchema.options({ type: 'number', minimum: -5 })).to.deep.equal({ whole: false, negative: true });
    expect(numberSchema.options({ type: ['integer', 'null'], exclusiveMaximum: 0 })).to.deep.equal({ whole: true, negative: true, example: '-1' });
    expect(numberSchema.options({ minimum: 0, maximum: 3 })).to.deep.equal({ whole: false, negative: false, example: '0' });
  });

  it('that should be whole says so, where the type is not met', () => {
    const code = (whole: boolean) => issueOfFinding({ kind: 'number', options: { whole, negative: false } }, { keyword: 'type' }).code;
    expect([code(true), code(false)]).to.deep.equal(['number.not-whole', 'number.unreadable']);
  });
});
