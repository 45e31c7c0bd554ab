// Addresses and postcodes, as answers: what is read, stored and shown, and what is wrong.
import { expect } from 'chai';
import { before, describe, it } from 'node:test';
import { addressExamples } from '../../src/fields/address/examples.js';
import { addressView } from '../../src/fields/address/address.view.js';
import { address } from '../../src/fields/address/address.js';
import { checkValue, issueOfFinding } from '../../src/fields/field-kinds.js';
import { optionsFor } from '../../src/fields/kind-schemas.js';
import { postcode } from '../../src/fields/postcode/postcode.js';
import { Localizer, prepareLanguage, preparePartWords } from '../../src/text/localizer.js';
import { laterWords } from '../../src/ui/later-words.js';
import { revalidate } from '../../src/engine.js';
import { composedModel, problemsOf } from '../composed-form.js';
import { everyView } from './every-view.js';

await preparePartWords(laterWords);

before(async () => {
  await everyView();
});

const READ: readonly (readonly [typed: string, plain: string, prefixed: string])[] = [
  ['1234', '1234', 'L-1234'],
  ['L-1234', '1234', 'L-1234'],
  ['L 1234', '1234', 'L-1234'],
  [' l1234 ', '1234', 'L-1234'],
  ['L – 1234', '1234', 'L-1234'],
  ['LU-1234', '1234', 'L-1234'],
  ['LUX 1234', '1234', 'L-1234'],
  ['١٢٣٤', '1234', 'L-1234'],
  ['54321', '54321', '54321'],
  ['SW1A  2AA', 'SW1A 2AA', 'SW1A 2AA'],
  ['L-123', 'L-123', 'L-123'],
];

describe('a postcode', () => {
  for (const [typed, plain, prefixed] of READ) {
    it(`${typed} is ${plain}, or ${prefixed} where the schema wants that`, () => {
      expect([{}, { prefixed: true } as const].map((options) => postcode.read(typed, options))).to.deep.equal([plain, prefixed].map((value) => ({ state: 'read', value, raw: typed })));
    });
  }

  it('has no blanks between its digits where only one of Luxembourg is taken', () => {
    expect([{ isLuxembourg: true } as const, {}].map((options) => postcode.read('L-1 234', options))).to.deep.equal(['1234', 'L-1 234'].map((value) => ({ state: 'read', value, raw: 'L-1 234' })));
  });

  it('is nothing where nothing was typed', () => {
    expect(postcode.read(' ', {}).state).to.equal('blank');
  });

  it('is written as the pattern of the schema wants it', () => {
    const options = ['^[0-9]{4}$', '^L-[0-9]{4}$', '^(L-)?[0-9]{4}$', '^[A-Z0-9 -]{3,10}$'].map((pattern) => optionsFor('postcode', { type: 'string', pattern }));
    expect(options).to.deep.equal([{ isLuxembourg: true }, { prefixed: true, isLuxembourg: true }, { isLuxembourg: true }, {}]);
    expect(optionsFor('postcode', { type: 'string' })).to.deep.equal({});
  });

  it('comes back as it is stored, and is refused in another spelling', () => {
    const question = { kind: 'postcode', options: { isLuxembourg: true } };
    expect([checkValue(question, '1234'), checkValue(question, 'L-1234')?.code]).to.deep.equal([undefined, 'answer.other']);
    expect(issueOfFinding(question, { keyword: 'pattern' }).code).to.equal('postcode.shape');
    // It has its four digits.
    expect(issueOfFinding(question, { keyword: 'pattern', given: '0123' }).code).to.equal('postcode.zero');
  });
});

const [DWELLING, CONTACT] = addressExamples;
const CONTACT_FORM = { schema: CONTACT?.schema ?? {}, ask: [{ path: 'whole', kind: 'address', autocomplete: 'on' }] };

describe('an address', () => {
  it('has four digits in its postcode where it is of Luxembourg, and any elsewhere', () => {
    const codes = [{ postcode: '1234' }, { postcode: '12' }, { country: 'LU', postcode: '12345' }, { country: 'FR', postcode: '54000' }, { country: 'LU' }].map((values) => address.check(values)?.code);
    expect(codes).to.deep.equal([undefined, 'address.postcode', 'address.postcode', undefined, undefined]);
  });

  it('is asked by the kinds of its members, each with its token where it is the citizen’s own', async () => {
    const { asks } = await composedModel(CONTACT_FORM);
    expect(asks['whole']).to.deep.equal({ kind: 'address', roles: { country: 'country', postcode: 'postcode', locality: 'locality', street: 'street', number: 'number', line1: 'line1', line2: 'line2' } });
    expect([asks['whole.country'], asks['whole.postcode'], asks['whole.locality'], asks['whole.line1'], asks['whole.street']]).to.deep.equal([
      { kind: 'country', autocomplete: 'country' }, { kind: 'postcode', autocomplete: 'postal-code' }, { autocomplete: 'address-level2' }, { autocomplete: 'address-line1' }, undefined,
    ]);
    const others = await composedModel({ ...CONTACT_FORM, ask: [{ path: 'whole', kind: 'address' }] });
    expect(JSON.stringify(others.asks)).not.to.include('autocomplete');
  });

  it('may be a street that no register knows, or abroad', async () => {
    const model = await composedModel(CONTACT_FORM);
    const codes = (whole: object) => revalidate(model, { whole: { ...whole } }, { today: '2026-03-01' }).map(({ path, code }) => `${path} ${code}`);
    expect(codes({ country: 'LU', postcode: '1234', locality: 'Nowhere', street: 'A new street', number: '1' })).to.deep.equal([]);
    expect(codes({ country: 'GB', line1: '1 Nowhere Lane', postcode: 'ZZ1 1ZZ', locality: 'Nowhere' })).to.deep.equal([]);
    expect(codes({ country: 'LU', postcode: '123', locality: 'Nowhere', street: 'A new street', number: '1' })).to.deep.equal(['whole.postcode address.postcode']);
    expect(codes({ country: 'LU', postcode: '1234', locality: 'Nowhere' })).to.deep.equal(['whole.street required', 'whole.number required']);
  });

  it('needs a postcode, a locality and a street', () => {
    expect(problemsOf({ schema: DWELLING.schema, ask: [{ path: 'whole', kind: 'address' }] })).to.deep.equal([]);
    expect(problemsOf({ schema: { type: 'object', properties: { street: { type: 'string' } } }, ask: [{ path: 'whole', kind: 'address' }] })).to.deep.equal(['GF107: "whole" is asked as "address", in which nothing is the postcode or the locality.']);
  });

  it('reads as it stands on an envelope', async () => {
    await prepareLanguage('de');
    const words = new Localizer();
    words.use('de');
    const lines = (values: Readonly<Record<string, string>>) => addressView.summary?.(values, words).map(({ text }) => text);
    expect(lines({ postcode: '1234', locality: 'Exempelville', street: 'Rue de l’Exemple', number: '12', extra: 'Bei Demo' })).to.deep.equal(['Bei Demo', '12, Rue de l’Exemple', 'L-1234 Exempelville']);
    expect(lines({ country: 'FR', line1: '3, rue Imaginaire', postcode: '99999', locality: 'Exempleville' })).to.deep.equal(['3, rue Imaginaire', '99999 Exempleville', 'Frankreich']);
  });
});
