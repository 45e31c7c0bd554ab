// Amounts of money and percentages: what was typed, what is stored; what is stored, what the field shows.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import { checkValue, issueOfFinding, rawOf, readRaw, unreadIssueOf, type Kind } from '../../src/fields/field-kinds.js';
import { optionsFor } from '../../src/fields/kind-schemas.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import { formatEuros, formatPercent } from '../../src/text/intl-amounts.js';

haveEveryPart();

const EUROS: JsonObject = { type: 'number', multipleOf: 0.01 };
const WHOLE_EUROS: JsonObject = { type: 'integer' };
const TWO_DECIMALS: JsonObject = { type: 'string', pattern: '^-?\\d+\\.\\d{2}$' };
const CENTS_OR_NONE: JsonObject = { type: 'string', pattern: '^\\d+(\\.\\d{2})?$' };
const COMMA: JsonObject = { type: 'string', pattern: '^\\d{1,6},\\d{2}$' };
const ANY_DECIMALS: JsonObject = { type: 'string', pattern: '^\\d+(\\.\\d{1,2})?$' };
const PER_CENT: JsonObject = { type: 'number', minimum: 0, maximum: 100 };

function asked(kind: Kind, schema: JsonObject) {
  return { kind, options: optionsFor(kind, schema) };
}

type Row = readonly [kind: Kind, schema: JsonObject, typed: string, value: Json];
const READ: readonly Row[] = [
  ['money', EUROS, '1.234,50 €', 1234.5],
  ['money', EUROS, '1 234,5', 1234.5],
  ['money', EUROS, '1\u202f234,50\u00a0€', 1234.5],
  ['money', EUROS, "1'234.50", 1234.5],
  ['money', EUROS, '1,234.50', 1234.5],
  ['money', EUROS, 'EUR 12', 12],
  ['money', EUROS, '€12', 12],
  ['money', EUROS, '12 Euros', 12],
  ['money', EUROS, '12 euro', 12],
  ['money', EUROS, '12,– €', 12],
  ['money', EUROS, '12.--', 12],
  ['money', EUROS, '12€50', 12.5],
  ['money', EUROS, '12 € 50', 12.5],
  ['money', EUROS, '1.234 euros 05', 1234.05],
  ['money', EUROS, '1.234.567', 1_234_567],
  ['money', EUROS, '0,500', 0.5],
  ['money', EUROS, '0,1', 0.1],
  ['money', EUROS, '١٬٢٣٤٫٥٠ €', 1234.5],
  ['money', EUROS, '-5', -5],
  ['money', EUROS, '\u22125,20', -5.2],
  ['money', EUROS, '9999999999999,99', 9_999_999_999_999.99],
  ['money', { type: 'number' }, '12,5', 12.5],
  ['money', WHOLE_EUROS, '1.234 €', 1234],
  ['money', WHOLE_EUROS, '1234,00', 1234],
  ['money', TWO_DECIMALS, '1.234,5 €', '1234.50'],
  ['money', TWO_DECIMALS, '12', '12.00'],
  ['money', TWO_DECIMALS, '-12', '-12.00'],
  ['money', CENTS_OR_NONE, '12', '12'],
  ['money', CENTS_OR_NONE, '12,5', '12.50'],
  ['money', CENTS_OR_NONE, '12.00', '12.00'],
  ['money', COMMA, '1 234.5', '1234,50'],
  ['money', ANY_DECIMALS, '1250,5', '1250.5'],
  ['money', ANY_DECIMALS, '1250,50', '1250.5'],
  ['money', { type: 'string' }, '€ 007', '7'],
  ['percentage', PER_CENT, '12,5 %', 12.5],
  ['percentage', PER_CENT, '12.5%', 12.5],
  ['percentage', PER_CENT, '% 12', 12],
  ['percentage', PER_CENT, '12 pour cent', 12],
  ['percentage', PER_CENT, '12 Prozent', 12],
  ['percentage', PER_CENT, '12 per cent', 12],
  ['percentage', PER_CENT, '33,333', 33.333],
  ['percentage', TWO_DECIMALS, '12,5 %', '12.50'],
];

describe('a number with its unit, as people write it', () => {
  for (const [kind, schema, typed, value] of READ) {
    it(`${kind}: "${typed}" is ${JSON.stringify(value)}`, () => {
      const question = asked(kind, schema);
      expect(readRaw(question, typed)).to.deep.equal({ state: 'read', value, raw: typed });
      expect(checkValue(question, value)).to.equal(undefined);
    });
  }

  it('is blank where nothing, or the unit alone, was typed', () => {
    for (const typed of ['', ' \u202f', '€', ' EUR']) expect(readRaw(asked('money', EUROS), typed), typed).to.deep.equal({ state: 'blank' });
    expect(readRaw(asked('percentage', PER_CENT), ' %')).to.deep.equal({ state: 'blank' });
  });

  const UNREAD: readonly (readonly [kind: Kind, schema: JsonObject, typed: string, code: string])[] = [
    ['money', EUROS, 'twelve', 'money.unreadable'],
    ['money', EUROS, '12 $', 'money.unreadable'],
    ['money', EUROS, '1e5', 'money.unreadable'],
    ['money', EUROS, '10 €/m', 'money.unreadable'],
    ['money', EUROS, '12€5', 'money.unreadable'],
    ['money', EUROS, '12,5€50', 'money.unreadable'],
    ['money', EUROS, '12€500', 'money.unreadable'],
    ['money', EUROS, '1.234', 'money.unclear'],
    ['money', EUROS, '1,234 €', 'money.unclear'],
    ['money', EUROS, '-12,345', 'money.unclear'],
    ['money', EUROS, '0,505', 'number.not-multiple'],
    ['money', EUROS, '1234,567', 'number.not-multiple'],
    ['money', { type: 'number' }, '12,3456', 'number.not-multiple'],
    ['money', EUROS, '99999999999999999,99', 'number.too-precise'],
    ['money', TWO_DECIMALS, '99999999999999999,99', 'number.too-precise'],
    ['percentage', PER_CENT, 'half', 'percentage.unreadable'],
    ['percentage', PER_CENT, '1.000', 'percentage.unclear'],
    ['percentage', PER_CENT, '1,000 %', 'percentage.unclear'],
    ['percentage', { type: 'number' }, '-12,500', 'percentage.unclear'],
    ['percentage', { type: 'number', maximum: 100, multipleOf: 0.01 }, '33,333', 'percentage.unclear'],
    ['percentage', { type: 'number', maximum: 100 }, '1.000', 'percentage.unclear'],
    ['percentage', PER_CENT, '12 ‰', 'percentage.unreadable'],
  ];
  for (const [kind, schema, typed, code] of UNREAD) {
    it(`${kind}: "${typed}" stays as typed: ${code}`, () => {
      const question = asked(kind, schema);
      expect(readRaw(question, typed)).to.deep.equal({ state: 'unread', raw: typed });
      expect(unreadIssueOf(question, typed).code).to.equal(code);
    });
  }
});

describe('a percentage with a digit too many', () => {
  const SAID: readonly (readonly [schema: JsonObject, code: string, params: Json])[] = [
    [{ type: 'number' }, 'percentage.unclear', { limit: 2 }],
    [{ ...PER_CENT, multipleOf: 0.1 }, 'percentage.unclear', { limit: 1 }],
    [{ ...PER_CENT, multipleOf: 0.5 }, 'percentage.unclear', { limit: 1 }],
    [{ ...PER_CENT, multipleOf: 0.01 }, 'percentage.unclear', { limit: 2 }],
    [{ ...PER_CENT, multipleOf: 5 }, 'number.not-whole', {}],
    [{ type: 'string', pattern: '^\\d{1,2}([.,]\\d)?$' }, 'percentage.unclear', { limit: 1 }],
    [ANY_DECIMALS, 'percentage.unclear', { limit: 2 }],
    [{ type: 'string', pattern: '^\\d{1,2}$' }, 'number.not-whole', {}],
  ];
  for (const [schema, code, params] of SAID) {
    it(`hears at once how many decimals are taken: ${JSON.stringify(schema)}`, () => {
      expect(unreadIssueOf(asked('percentage', schema), '33.333')).to.deep.equal({ code, params });
    });
  }
});

describe('a value that a page gives', () => {
  const GIVEN: readonly (readonly [schema: JsonObject, value: Json, shown: string])[] = [
    [EUROS, 1250.5, '1250.50'],
    [EUROS, 1234, '1234'],
    [{ type: 'number' }, 1250.5, '1250.50'],
    [TWO_DECIMALS, '1250.50', '1250.50'],
    [ANY_DECIMALS, '1250', '1250'],
    [ANY_DECIMALS, '1250.5', '1250.5'],
    [ANY_DECIMALS, '1250.50', '1250.50'],
    [COMMA, '1250,50', '1250,50'],
  ];
  for (const [schema, value, shown] of GIVEN) {
    it(`${JSON.stringify(value)} of ${JSON.stringify(schema)} comes back as it was, and stands there as ${shown}`, () => {
      const question = asked('money', schema);
      expect(rawOf(question, { state: 'read', value })).to.equal(shown);
      expect(readRaw(question, shown)).to.deep.include({ value });
      expect(checkValue(question, value)).to.equal(undefined);
    });
  }

  it('is refused with a part of a cent, whatever the schema says', () => {
    expect(checkValue(asked('money', { type: 'number' }), 1234.567)?.code).to.equal('number.not-multiple');
  });
});

describe('what a schema refuses', () => {
  it('has the sentence of its keyword', () => {
    const codeOf = (schema: JsonObject, keyword: string): string => issueOfFinding(asked('money', schema), { keyword }).code;
    expect(codeOf(EUROS, 'minimum')).to.equal('number.too-small');
    expect(codeOf(EUROS, 'type')).to.equal('money.unreadable');
    expect(codeOf(WHOLE_EUROS, 'type')).to.equal('number.not-whole');
    expect(codeOf(TWO_DECIMALS, 'pattern')).to.equal('answer.not');
    expect(issueOfFinding(asked('percentage', PER_CENT), { keyword: 'maximum' }).code).to.equal('number.too-large');
  });

  it('an example of the schema is named where it can be read, and no other', () => {
    expect(optionsFor('money', { ...TWO_DECIMALS, examples: ['?', '9.90'] })).to.deep.include({ example: '9.90', isGiven: true });
    expect(optionsFor('money', { ...EUROS, examples: ['9.90', 9.9] })).to.deep.include({ example: '9.90', isGiven: true });
  });
});

describe('in writing', () => {
  const plain = (text: string): string => text.replace(/\s/g, ' ');
  it('an amount is grouped, with both decimals and its currency', () => {
    expect(['en', 'de', 'fr', 'lb', 'pt-PT'].map((language) => plain(formatEuros(1234.5, language)))).to.deep.equal(['€1,234.50', '1.234,50 €', '1.234,50 €', '1.234,50 €', '1234,50 €']);
    expect(plain(formatEuros(12, 'qqq'))).to.equal('12.00 EUR');
  });
  it('a percentage has its sign', () => {
    expect(['en', 'de', 'fr', 'lb', 'qqq'].map((language) => plain(formatPercent(12.35, language)))).to.deep.equal(['12.35%', '12,35 %', '12,35 %', '12,35 %', '12.35%']);
  });
});
