// Numbers of organisations and vehicles: what is typed, what is stored, how it is shown, and what is said of one that is none.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import { checkValue, issueOfFinding, readRaw, rawOf, unreadIssueOf } from '../../src/fields/field-kinds.js';
import type { Kind } from '../../src/fields/field-kinds.js';
import { kindForSchema, optionsFor } from '../../src/fields/kind-schemas.js';
import { hasLuxembourgCheckDigits } from '../../src/fields/vat/vat.js';
import type { JsonObject } from '../../src/model/json.js';

haveEveryPart();

interface Sample {
  readonly schema?: JsonObject;
  /** Typed, stored, shown where that is not as stored. */
  readonly read: readonly (readonly [typed: string, value: string, shown?: string])[];
  readonly wrong: readonly (readonly [typed: string, code: string, params?: Readonly<Record<string, string | number>>])[];
}

const ANY_PLATE = { type: 'string', pattern: '^[A-ZÄÖÜ0-9]{2,10}$' } as const;
const SAMPLES: readonly (readonly [title: string, Kind, Sample])[] = [
  ['a VAT number', 'vat', {
    read: [
      ['LU15027442', 'LU15027442'], ['lu 150.274.42', 'LU15027442'], ['TVA: LU 1502-7442', 'LU15027442'], ['15027442', 'LU15027442'], ['VAT no. LU15027442', 'LU15027442'], ['USt-IdNr. DE123456789', 'DE123456789'], ['USt-ID: DE 123456789', 'DE123456789'], ['MwSt.-Nr. LU15027442', 'LU15027442'], ['N° TVA LU 15027442', 'LU15027442'], ['TVA n° 15027442', 'LU15027442'], ['No TVA : LU15027442', 'LU15027442'], ['N° d’identification TVA LU15027442', 'LU15027442'], ['TVA intracommunautaire FR XX 123456789', 'FRXX123456789'], ['numéro de TVA DE123456789', 'DE123456789'], ['VAT number NL123456789B01', 'NL123456789B01'], ['N° LU15027442', 'LU15027442'],
      ['ATU12345678', 'ATU12345678'], ['BE 0123.456.789', 'BE0123456789'], ['BE 123.456.789', 'BE0123456789'], ['FR XX 123456789', 'FRXX123456789'], ['GR123456789', 'EL123456789'], ['IE1+34567A', 'IE1+34567A'],
      ['IE1234567WA', 'IE1234567WA'], ['NL123456789B01', 'NL123456789B01'], ['ESX1234567X', 'ESX1234567X'], ['ES12345678Z', 'ES12345678Z'], ['RO12', 'RO12'], ['XIGD123', 'XIGD123'], ['LT123456789012', 'LT123456789012'],
    ],
    wrong: [
      ['x', 'vat.unreadable'], ['-', 'vat.unreadable'], ['1502744', 'vat.unreadable'], ['our VAT number', 'vat.unreadable'], ['LU', 'vat.unreadable'], ['LU15027442€', 'vat.unreadable'], [`LU${'1'.repeat(10_000)}`, 'vat.unreadable'],
      ['US123456789', 'vat.country', { country: 'US' }], ['CHE123456789', 'vat.country', { country: 'CH' }], ['GB123456789', 'vat.country', { country: 'GB' }],
      ['LU1502744', 'vat.shape', { country: 'LU', example: 'LU12345613' }], ['DE12345678', 'vat.shape', { country: 'DE', example: 'DE123456789' }], ['GR12', 'vat.shape', { country: 'EL', example: 'EL123456789' }], ['ES123456789', 'vat.shape', { country: 'ES', example: 'ESA12345678' }],
      ['TVA DE12345678', 'vat.shape', { country: 'DE', example: 'DE123456789' }], ['numéro de 15027442', 'vat.unreadable'], ['LU15027443', 'vat.checksum'], ['15027424', 'vat.checksum'],
    ],
  }],
  ['a number in the trade register', 'rcs', {
    read: [['b 123.456', 'B123456'], ['B123456', 'B123456'], ['R.C.S. Luxembourg B 123 456', 'B123456'], ['RCS B1', 'B1'], ['RCS Luxembourg B 12345', 'B12345'], ['R.C.S. Luxembourg : B12345', 'B12345'], ['RCS n° B 12345', 'B12345'], ['N° RCS : B12345', 'B12345'], ['Nr. B12345', 'B12345'], ['RCSL B123456', 'B123456'], ['R.C.S.L. : B 123.456', 'B123456'], ['RCS L12', 'L12'], ['Luxemburg B 12345', 'B12345'], ['N12345', 'N12345'], ['Luxembourg, F 12'.replace(',', ''), 'F12'], ['LURCSL.B123456', 'B123456'], ['B 0012', 'B12'], ['j-7', 'J7'], ['K1234567', 'K1234567']],
    wrong: [['123.456', 'rcs.letter'], ['RCS 123456', 'rcs.letter'], ['N° 123456', 'rcs.letter'], ['B', 'rcs.unreadable'], ['BB123', 'rcs.unreadable'], ['B12345678', 'rcs.unreadable'], ['our company', 'rcs.unreadable'], ['.', 'rcs.unreadable']],
  }],
  ['a number of a legal person', 'legal-person-number', {
    read: [['2000 2299 999', '20002299999', '2000 2299 999'], ['20002299999', '20002299999', '2000 2299 999'], ['2000.2299.999', '20002299999', '2000 2299 999'], ['N° 2000 2299 999', '20002299999', '2000 2299 999'], ['Matricule : 2000 2299 999', '20002299999', '2000 2299 999'], ['Matricule n° 20002299999', '20002299999', '2000 2299 999'], ['Nr. 20002299999', '20002299999', '2000 2299 999']],
    wrong: [['2000 2299 99', 'legal-person-number.shape'], ['2000 2299 9999', 'legal-person-number.shape'], ['B123456', 'legal-person-number.shape'], ['/', 'legal-person-number.shape'], ['1893 1201 05732', 'legal-person-number.person'], ['Matricule 1893 1201 05732', 'legal-person-number.person'], ['our 2000 2299 999', 'legal-person-number.shape']],
  }],
  ['a plate of Luxembourg', 'vehicle-plate', {
    read: [
      ['AB 1234', 'AB1234', 'AB 1234'], ['ab-1234', 'AB1234', 'AB 1234'], ['L AB 0012', 'AB0012', 'AB 0012'], ['AB 12', 'AB12', 'AB 12'], ['CD 12-34', 'CD1234', 'CD 1234'], ['MK 286', 'MK286', 'MK 286'],
      ['P1234', 'P1234', 'P 1234'], ['L 1234', 'L1234', 'L 1234'], ['NO 1234', 'NO1234', 'NO 1234'], ['NR 1234', 'NR1234', 'NR 1234'], ['N° AB 1234', 'AB1234', 'AB 1234'], ['Plaque : AB 1234', 'AB1234', 'AB 1234'], ['Kennzeichen AB 1234', 'AB1234', 'AB 1234'], ['12345', '12345'], ['1234', '1234'], ['7', '7'],
    ],
    wrong: [['ABC 1234', 'vehicle-plate.shape', { example: 'AB1234' }], ['AB', 'vehicle-plate.shape', { example: 'AB1234' }], ['AB 12345', 'vehicle-plate.shape', { example: 'AB1234' }], ['123456', 'vehicle-plate.shape', { example: 'AB1234' }], ['TR-AB 123', 'vehicle-plate.shape', { example: 'AB1234' }], ['-', 'vehicle-plate.shape', { example: 'AB1234' }]],
  }],
  ['a plate of any country', 'vehicle-plate', {
    schema: ANY_PLATE,
    read: [['AB 1234', 'AB1234', 'AB 1234'], ['TR-AB 123', 'TRAB123'], ['ab-123-cd', 'AB123CD'], ['1-ABC-234', '1ABC234'], ['tü a 1', 'TÜA1'], ['N° TR-AB 123', 'TRAB123'], ['L AB 1234', 'LAB1234']],
    wrong: [['my car', 'vehicle-plate.shape'], ['A', 'vehicle-plate.shape'], ['AB#1', 'vehicle-plate.shape'], ['1'.repeat(13), 'vehicle-plate.shape']],
  }],
  ['a plate of a country with an example', 'vehicle-plate', {
    schema: { type: 'string', pattern: '^[A-Z]{2}[0-9]{3}[A-Z]{2}$', examples: ['AB123CD'] },
    read: [['ab 123 cd', 'AB123CD']],
    wrong: [['car', 'vehicle-plate.shape', { example: 'AB123CD' }]],
  }],
  ['a number of a chassis', 'vin', {
    read: [['XXXDEM00000123456', 'XXXDEM00000123456'], ['xxx dem0000 0123456', 'XXXDEM00000123456'], ['XXX-DEM-00000123456', 'XXXDEM00000123456'], ['VIN: XXXDEM00000123456', 'XXXDEM00000123456'], ['N° de châssis : XXXDEM00000123456', 'XXXDEM00000123456'], ['Fahrgestellnummer XXXDEM00000123456', 'XXXDEM00000123456'], ['FIN XXXDEM00000123456', 'XXXDEM00000123456'], ['NRXDEM00000123456', 'NRXDEM00000123456']],
    wrong: [['XXXDEMO0000123456', 'vin.letters'], ['XXXDEM0000I123456', 'vin.letters'], ['Q', 'vin.letters'], ['XXXDEM0000012345', 'vin.length', { limit: 17, length: 16 }], ['XXXDEM000001234567', 'vin.length', { limit: 17, length: 18 }], ['XXXDEM+0000123456', 'vin.unreadable'], ['.', 'vin.unreadable']],
  }],
];

for (const [title, kind, { schema = { type: 'string' }, read, wrong }] of SAMPLES) {
  describe(title, () => {
    const question = { kind, options: optionsFor(kind, schema) };
    for (const [raw, value, shown = value] of read) {
      it(`reads ${raw}`, () => {
        expect(readRaw(question, raw)).to.deep.equal({ state: 'read', value, raw });
        expect(rawOf(question, { state: 'read', value })).to.equal(shown);
        expect(checkValue(question, value)).to.equal(undefined);
      });
    }
    for (const [raw, code, params = {}] of wrong) {
      it(`keeps ${raw.slice(0, 30)} as typed: ${code}`, () => {
        expect(readRaw(question, raw)).to.deep.equal({ state: 'unread', raw });
        expect(unreadIssueOf(question, raw)).to.deep.equal({ code, params });
      });
    }
    it('is blank when nothing was typed, refused when it is not stored as it should be, and asked only by name', () => {
      expect([readRaw(question, ''), readRaw(question, ' \u00a0 ')]).to.deep.equal([{ state: 'blank' }, { state: 'blank' }]);
      const [, value = ''] = read[0] ?? [];
      expect(checkValue(question, ` ${value.slice(0, 2)} ${value.slice(2)}`)?.code).to.equal('answer.other');
      expect(kindForSchema(schema)).to.equal('text');
    });
  });
}

describe('the check digits of a Luxembourg VAT number', () => {
  it('find every single wrong digit and every swap of neighbours', () => {
    const good = '15027442';
    expect(hasLuxembourgCheckDigits(good)).to.equal(true);
    for (let at = 0; at < 8; at += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const changed = good.slice(0, at) + digit + good.slice(at + 1);
        if (changed !== good) expect(hasLuxembourgCheckDigits(changed), changed).to.equal(false);
      }
      const swapped = good.slice(0, at) + (good[at + 1] ?? '') + (good[at] ?? '') + good.slice(at + 2);
      if (swapped !== good) expect(hasLuxembourgCheckDigits(swapped), swapped).to.equal(false);
    }
  });
});

describe('a VAT number of one country', () => {
  const said = (pattern: string, keyword: string, given: string) => issueOfFinding({ kind: 'vat', options: optionsFor('vat', { type: 'string', pattern }) }, { keyword, given });

  it('is asked for by its country, whatever the schema finds first', () => {
    for (const [keyword, given] of [['pattern', 'DE123456789'], ['maxLength', 'FR12345678901'], ['minLength', 'RO12']] as const) {
      expect(said('^LU[0-9]{8}$', keyword, given), given).to.deep.equal({ code: 'vat.elsewhere', params: { country: 'LU' } });
    }
    expect([said('^LU1', 'pattern', 'LU27422142'), said('^(LU|BE)', 'pattern', 'DE123456789')].map(({ code }) => code)).to.deep.equal(['answer.not', 'answer.not']);
  });
});

describe('an example of the schema', () => {
  it('is named where it can be read, and no other', () => {
    const SHOWN: Readonly<Record<string, string>> = { vat: 'FR12345678901', rcs: 'F1234', 'legal-person-number': '19992299998', 'vehicle-plate': '12345', vin: 'XXXDEM00000654321' };
    for (const [kind, example] of Object.entries(SHOWN)) {
      expect(optionsFor(kind as Kind, { type: 'string', examples: ['?', example] }), kind).to.deep.equal({ example });
      expect(optionsFor(kind as Kind, { type: 'string', examples: ['?', 1] }), kind).to.deep.equal({});
    }
    expect(unreadIssueOf({ kind: 'vat', options: { example: 'FR12345678901' } }, 'x').params).to.deep.equal({ example: 'FR12345678901' });
    expect(unreadIssueOf({ kind: 'rcs', options: { example: 'F1234' } }, 'x').params).to.deep.equal({ example: 'F1234' });
  });
});
