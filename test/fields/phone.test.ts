// Telephone numbers: what is typed, what is stored, what is shown, and what is wrong with what is none.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import { checkValue, unreadIssueOf } from '../../src/fields/field-kinds.js';
import { optionsFor } from '../../src/fields/kind-schemas.js';
import { phone } from '../../src/fields/phone/phone.js';

haveEveryPart();

const typed = (text: string) => ({ typed: text, given: '' });

describe('a telephone number', () => {
  const READ: readonly (readonly [typed: string, value: string, shown: string])[] = [
    // Luxembourg's have 4 to 11 digits.
    ['2478', '+3522478', '2478'],
    ['247 82000', '+35224782000', '24 78 20 00'],
    ['24.78.20.00', '+35224782000', '24 78 20 00'],
    ['40 32 21', '+352403221', '40 32 21'],
    ['4032-21 1', '+3524032211', '40 32 21 1'],
    ['621 123 456', '+352621123456', '621 123 456'],
    ['621/123-456', '+352621123456', '621 123 456'],
    ['621\u00a0123\u202f456', '+352621123456', '621 123 456'],
    ['621–123–456', '+352621123456', '621 123 456'],
    [' +352 691 123456 ', '+352691123456', '691 123 456'],
    ['00352 621123456', '+352621123456', '621 123 456'],
    ['352 621 123 456', '+352621123456', '621 123 456'],
    ['(+352) 621 123 456', '+352621123456', '621 123 456'],
    ['8002 1234', '+35280021234', '800 21 234'],
    ['Tél. : 621 123 456', '+352621123456', '621 123 456'],
    ['tel:+352-621-123456', '+352621123456', '621 123 456'],
    ['GSM 621 123 456', '+352621123456', '621 123 456'],
    ['+352 (0)621 123 456', '+352621123456', '621 123 456'],
    ['+352(0)621123456', '+352621123456', '621 123 456'],
    ['00352 (0) 24 78 20 00', '+35224782000', '24 78 20 00'],
    ['(+352) (0)621-123-456', '+352621123456', '621 123 456'],
    ['(+352) 621-123-456', '+352621123456', '621 123 456'],
    ['(00352) 621 123 456', '+352621123456', '621 123 456'],
    ['[+352] 621 123 456', '+352621123456', '621 123 456'],
    ['( +352 ) 621 123 456', '+352621123456', '621 123 456'],
    ['tel:00352-621-123456', '+352621123456', '621 123 456'],
    ['Telefonnummer 621 123 456', '+352621123456', '621 123 456'],
    ['Handy: 621 123 456', '+352621123456', '621 123 456'],
    ['Portable : (+352) 621 123 456', '+352621123456', '621 123 456'],
    ['My mobile number: 621 123 456', '+352621123456', '621 123 456'],
    ['N° de tél.: 621 123 456', '+352621123456', '621 123 456'],
    ['T. : 621 123 456', '+352621123456', '621 123 456'],
    // Where those live who work here.
    ['+33 6 12 34 56 78', '+33612345678', '+33 6 12 34 56 78'],
    ['0033 (0)6 12 34 56 78', '+33612345678', '+33 6 12 34 56 78'],
    ['+33 06 12 34 56 78', '+33612345678', '+33 6 12 34 56 78'],
    ['+33 3 82 50 00 00', '+33382500000', '+33 3 82 50 00 00'],
    ['+49 (0)681/50100', '+4968150100', '+49 681 50100'],
    ['+49 151 23456789', '+4915123456789', '+49 1512 3456789'],
    ['+32 470/12.34.56', '+32470123456', '+32 470 12 34 56'],
    ['0032 63 21 21 21', '+3263212121', '+32 63 21 21 21'],
    ['+351 912 345 678', '+351912345678', '+351 912 345 678'],
    ['+351 21 123 4567', '+351211234567', '+351 21 123 4567'],
    ['+39 06 6982', '+39066982', '+39 06 6982'],
    ['+800 1234 5678', '+80012345678', '+800 1234 5678'],
  ];
  for (const [text, value, shown] of READ) {
    it(`reads ${text} as ${value}, and shows ${shown}`, () => {
      expect(phone.read(typed(text), {})).to.deep.equal({ state: 'read', value, raw: typed(text) });
      expect(phone.format(value, {}).typed).to.equal(shown);
      expect(checkValue({ kind: 'phone', options: {} }, value)).to.equal(undefined);
    });
  }

  const UNREAD: readonly (readonly [typed: string, code: string, prefix?: string])[] = [
    ['see my card', 'phone.unreadable'],
    ['621 123 456 or 691 123 456', 'phone.unreadable'],
    ['+', 'phone.unreadable'],
    ['1', 'phone.too-short'],
    ['112', 'phone.too-short'],
    ['+352 4', 'phone.too-short'],
    ['+33 6 12 34 56', 'phone.too-short', '+33'],
    ['+33 6 12 34 56 78 9', 'phone.too-long', '+33'],
    ['26 12 34 56 78 90', 'phone.too-long'],
    ['5'.repeat(300), 'phone.too-long'],
    ['12345', 'phone.unknown'],
    ['+352 0621 123 456', 'phone.unknown'],
    // Typed as at home.
    ['06 12 34 56 78', 'phone.unknown'],
    ['+33 0 12 34 56 78', 'phone.unknown', '+33'],
    ['+999 123 456', 'phone.no-country'],
    ['247 82000 ext. 5', 'phone.extension'],
    ['Fax: 24 78 20 00', 'phone.unreadable'],
    ['Téléfax : 24 78 20 00', 'phone.unreadable'],
  ];
  for (const [text, code, prefix] of UNREAD) {
    it(`keeps ${text.slice(0, 30)} as typed: ${code}`, () => {
      expect(phone.read(typed(text), {})).to.deep.equal({ state: 'unread', raw: typed(text) });
      expect(phone.unreadIssue(typed(text), {})).to.deep.equal({ code, params: prefix === undefined ? {} : { prefix } });
    });
  }

  it('is blank when nothing was typed, also over a value that was there', () => {
    expect(phone.read({ typed: ' ', given: '+352621123456' }, {})).to.deep.equal({ state: 'blank' });
  });

  it('comes back as it was while nothing is changed, and as E.164 once it is', () => {
    for (const value of ['+352 621 123 456', '00352621123456', '621123456', 'tel:+33-6-12-34-56-78', '+352621123456']) {
      const raw = phone.format(value, {});
      expect(phone.read(raw, {}), value).to.deep.equal({ state: 'read', value, raw });
      expect(checkValue({ kind: 'phone', options: {} }, value), value).to.equal(undefined);
      expect(phone.read({ ...raw, typed: '691 123 456' }, {})).to.include({ state: 'read', value: '+352691123456' });
    }
  });

  it('names the example of the schema, where that is one', () => {
    const asked = (examples: readonly string[]) => ({ kind: 'phone', options: optionsFor('phone', { type: 'string', examples }) });
    expect(asked(['a number', '+352691123456']).options).to.deep.equal({ example: '+352691123456' });
    expect(unreadIssueOf(asked(['+352691123456']), typed('?'))).to.deep.equal({ code: 'phone.unreadable', params: { example: '+352691123456' } });
    expect(unreadIssueOf(asked([]), typed('?'))).to.deep.equal({ code: 'phone.unreadable', params: {} });
  });

  it('that is none is refused, whoever sends it', () => {
    const CODES = { 'see my card': 'phone.unreadable', '+352': 'phone.too-short', '+33012345678': 'phone.unknown' };
    expect(Object.keys(CODES).map((value) => checkValue({ kind: 'phone', options: {} }, value)?.code)).to.deep.equal(Object.values(CODES));
    expect(phone.format(17, {})).to.deep.equal({ typed: '17', given: '17' });
  });
});
