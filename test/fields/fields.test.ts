import { expect } from 'chai';
import { describe, it } from 'node:test';
import { choice } from '../../src/fields/choice/choice.js';
import { choices } from '../../src/fields/choices/choices.js';
import { valueOf } from '../../src/answers/answer-to.js';
import { date, inThree } from '../../src/fields/date/date.js';
import { confirm } from '../../src/fields/confirm/confirm.js';
import { fixed } from '../../src/fields/fixed/fixed.js';
import { kept } from '../../src/fields/kept/kept.js';
import { yesNo } from '../../src/fields/yes-no/yes-no.js';
import { checkValue } from '../../src/fields/field-kinds.js';
import { kindForSchema } from '../../src/fields/kind-schemas.js';
import { longText } from '../../src/fields/long-text/long-text.js';
import { hasCheckDigits, nationalId } from '../../src/fields/national-id/national-id.js';
import { meaningOf } from '../../src/fields/text/pattern-meaning.js';
import { haveMeanings } from '../../src/fields/text/pattern-words.js';
import { textSchema } from '../../src/fields/text/text-schema.js';
import { text } from '../../src/fields/text/text.js';
import type { Json } from '../../src/model/json.js';

haveMeanings(meaningOf);

const BIC = '^[A-Z]{6}[0-9A-Z]{2}([0-9A-Z]{3})?$';

const parts = (typed: string) => {
  const [day = '', month = '', year = ''] = typed.split('.');
  return { day, month, year };
};

describe('a date in three parts', () => {
  const READ: readonly (readonly [string, string])[] = [
    ['1.3.1980', '1980-03-01'],
    ['01.03.1980', '1980-03-01'],
    [' 9 . 12 . 2026 ', '2026-12-09'],
    ['29.2.2024', '2024-02-29'],
    ['31.12.1899', '1899-12-31'],
    ...['mars', 'März', 'Mrz', 'maerz', 'Mäerz', 'MAR', 'mar.', 'march'].map((month) => [`1.${month.replace('.', '')}.1980`, '1980-03-01'] as const),
    ['1.février.1980', '1980-02-01'],
    ['1.Juin.1980', '1980-06-01'],
    ['1.juil.1980', '1980-07-01'],
    ['1.Abrëll.1980', '1980-04-01'],
    ['1.août.1980', '1980-08-01'],
    ['1.Dez.1980', '1980-12-01'],
    ['1er.mars.1980', '1980-03-01'],
    ['3rd.March.1980', '1980-03-03'],
    ...['le 3', 'Le 3', 'am 3', 'den 3', 'dem 3', 'the 3rd', 'on 3', '3ème', '3ten', 'le 3e'].map((day) => [`${day}.mars.1938`, '1938-03-03'] as const),
  ];
  for (const [typed, value] of READ) {
    it(`reads ${typed}`, () => {
      expect(date.read(parts(typed), {})).to.deep.equal({ state: 'read', value, raw: parts(typed) });
    });
  }

  const UNREAD: readonly (readonly [string, string, string?])[] = [
    ['31.4.2025', 'date.unreal'],
    ['29.2.2023', 'date.unreal'],
    ['0.1.2020', 'date.unreal'],
    ['1.13.2020', 'date.unreal'],
    ['1.1.80', 'date.year'],
    ['le 3.mars.38', 'date.year'],
    // All of it at once.
    ['31.4.80', 'date.unreal'],
    ['ca 3.mars.38', 'date.unreal'],
    ['avant 3.mars.1938', 'date.unreal'],
    ['3.MARS.80', 'date.year'],
    ['1.1.19800', 'date.year'],
    ['1.1.x', 'date.year'],
    ['a.1.1980', 'date.unreal'],
    ['1.jui.1980', 'date.unreal'],
    ['1.ma.1980', 'date.unreal'],
    ['1.3.', 'date.incomplete', 'year'],
    ['.3.1980', 'date.incomplete', 'day'],
    ['..1980', 'date.incomplete', 'day,month'],
  ];
  for (const [typed, code, missing] of UNREAD) {
    it(`keeps ${typed} as typed: ${code}`, () => {
      expect(date.read(parts(typed), {})).to.deep.equal({ state: 'unread', raw: parts(typed) });
      expect(date.unreadIssue(parts(typed), {})).to.deep.equal({ code, params: missing === undefined ? {} : { missing } });
    });
  }

  it('is read as a whole in any of its fields, where the others are empty', () => {
    const whole = (day: string) => ({ day, month: '', year: '' });
    for (const part of ['day', 'month', 'year']) {
      expect(date.read({ ...whole(''), [part]: '31.3.1980' }, {})).to.include({ value: '1980-03-31' });
      expect(date.unreadIssue({ ...whole(''), [part]: '31.3.80' }, {})).to.deep.equal({ code: 'date.year', params: part === 'year' ? {} : { part } });
    }
    for (const typed of ['31.3.1980', '31. 3. 1980', '31/03/1980', '31 3 1980', '1980-03-31', '31 mars 1980', '31. März 1980', '31-Mar-1980', '31. Mäerz 1980', ' 31 March 1980 ', '31st March 1980', 'March 31, 1980', 'mars 31 1980', '31 Mrz 1980', '31mars1980', '31.März1980', '31March 1980', '31st of March 1980', '31.03.1980.', '31 mars 1980.', '31ST MARCH 1980', '31031980', '٣١٠٣١٩٨٠']) {
      expect(date.read(whole(typed), {}), typed).to.deep.equal({ state: 'read', value: '1980-03-31', raw: whole(typed) });
      expect(date.read(inThree(typed) ?? whole(''), {}), typed).to.include({ value: '1980-03-31' });
    }
    expect(date.read(whole('1er mars 1980'), {})).to.include({ value: '1980-03-01' });
    expect(date.unreadIssue(whole('31.4.1980'), {}).code).to.equal('date.unreal');
    // Two digits may be of this century or of the last one.
    for (const typed of ['31.3.80', '3/MARS/80', 'March 31, 80']) {
      expect(date.unreadIssue(whole(typed), {}), typed).to.deep.equal({ code: 'date.year', params: { part: 'day' } });
    }
    // A year before its month, or the other way round: nobody knows.
    for (const typed of ['31.3', '31.3.', '31 mars', '31mars', 'March 31', 'le 31 mars']) expect(date.unreadIssue(whole(typed), {}), typed).to.deep.equal({ code: 'date.incomplete', params: { missing: 'year' } });
    for (const typed of ['310380', '20101212', '31.3.1980 at noon', 'vers mars 1938']) {
      for (const part of ['day', 'month', 'year']) expect(date.unreadIssue({ ...whole(''), [part]: typed }, {}), typed).to.deep.equal({ code: 'date.unreal', params: { part } });
    }
    for (const typed of ['31', '31.', 'le 31']) expect(date.unreadIssue(whole(typed), {}), typed).to.deep.equal({ code: 'date.incomplete', params: { missing: 'month,year' } });
    expect(date.read({ day: '31.3.1980', month: '3', year: '1980' }, {}).state).to.equal('unread');
  });

  it('is blank when nothing was typed, and shows a value without leading zeros', () => {
    expect(date.read(parts(' . . '), {})).to.deep.equal({ state: 'blank' });
    expect(date.format('1980-03-01', {})).to.deep.equal({ day: '1', month: '3', year: '1980' });
  });
});

describe('the national identification number', () => {
  const NUMBERS: readonly (readonly [string, boolean])[] = [
    ['1893120105732', true],
    ['1893120105733', false],
    ['1893120105742', false],
    ['1893120150732', false],
    ['1893120105', false],
    ['', false],
  ];
  for (const [digits, good] of NUMBERS) {
    it(`${digits} has ${good ? 'right' : 'wrong'} check digits`, () => {
      expect(hasCheckDigits(digits)).to.equal(good);
    });
  }

  it('finds every single wrong digit and every swap of neighbours', () => {
    const good = '1893120105732';
    for (let at = 0; at < 13; at += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const changed = good.slice(0, at) + digit + good.slice(at + 1);
        if (changed !== good) expect(hasCheckDigits(changed), changed).to.equal(false);
      }
      const swapped = good.slice(0, at) + (good[at + 1] ?? '') + (good[at] ?? '') + good.slice(at + 2);
      if (swapped !== good) expect(hasCheckDigits(swapped), swapped).to.equal(false);
    }
  });

  it('is read with any spacing, shown in groups, stored as digits', () => {
    expect(nationalId.read('1893 12 01-057.32', {})).to.include({ state: 'read', value: '1893120105732' });
    for (const called of ['N° ', ' N°', 'No. ', 'Nr. ', 'CNS ', 'matricule : ', 'Matricule n° ', 'N° d’identification national: ', 'Identifikatiounsnummer ']) {
      expect(nationalId.read(`${called}1893 1201 05732`, {}), called).to.include({ state: 'read', value: '1893120105732' });
    }
    expect(nationalId.read('matricule', {})).to.include({ state: 'read', value: 'matricule' });
    expect(nationalId.check?.(String(valueOf(nationalId.read('N° 1893 1201 05733', {}))), {})?.code).to.equal('national-id.checksum');
    expect(nationalId.format('1893120105732', {})).to.equal('1893 1201 05732');
    expect(nationalId.read('  ', {})).to.deep.equal({ state: 'blank' });
  });
});

describe('texts and choices', () => {
  it('leave outer spaces out of the answer and keep them as typed', () => {
    expect(text.read('  Démo ', { inputMode: 'text' })).to.deep.equal({ state: 'read', value: 'Démo', raw: '  Démo ' });
    expect(longText.read(' a\r\nb ', {})).to.include({ value: 'a\nb' });
  });

  it('take a digits-only pattern for digit keys', () => {
    const options = textSchema.options({ type: 'string', pattern: '^[1-9][0-9]{3}$', maxLength: 4 });
    expect(options).to.deep.equal({ maxLength: 4, inputMode: 'numeric', shape: 'digits', least: 4, most: 4, example: '1234', pattern: '^[1-9][0-9]{3}$' });
    expect(textSchema.options({ type: 'string', pattern: '^L-[0-9]{4}$' }).inputMode).to.equal('text');
  });

  it('leave out the letter of the country before a postcode where digits are wanted, and nothing else', () => {
    const options = textSchema.options({ type: 'string', pattern: '^[1-9][0-9]{3}$', maxLength: 40 });
    for (const [typed, value] of [['L-1234', '1234'], ['l 1234', '1234'], ['LU-1234', '1234'], ['LUX 1234', '1234'], ['1 234', '1234'], ['0123', '0123'], ['L1234', '1234'], [' L – 1234 ', '1234'], ['1234', '1234'], ['L-123', 'L-123'], ['F-57000', 'F-57000'], ['L-12345', 'L-12345']] as const) {
      expect(text.read(typed, options), typed).to.deep.equal({ state: 'read', value, raw: typed });
    }
    expect(text.read('LU-1234', textSchema.options({ type: 'string', pattern: '^[0-9]{4,9}$' }))).to.include({ value: '1234' });
    expect(text.read('L-1234', { inputMode: 'text' })).to.deep.include({ value: 'L-1234' });
  });

  const CODES: readonly (readonly [pattern: string, typed: string, value: string])[] = [
    [BIC, 'cobadeffxxx', 'COBADEFFXXX'], [BIC, 'cobadeff xxx', 'COBADEFFXXX'], [BIC, 'COBA-DE-FF.XXX', 'COBADEFFXXX'], [BIC, 'COBADEFF', 'COBADEFF'],
    [BIC, 'cobade', 'cobade'], [BIC, 'my bank', 'my bank'],
    ['^[0-9]{13}$', '1990 0101 12345', '1990010112345'], ['^[0-9]+$', '12 345', '12345'], ['^[0-9]{3}-[0-9]{2}$', '123 - 45', '123-45'], ['^L-[0-9]{4}$', 'l-1234', 'L-1234'], ['^[A-Z]{2}$', 'lu', 'LU'],
    // What is taken already stays, and so does what would make one word of several.
    ['^[A-Za-z0-9 ]{4,8}$', 'ab 12', 'ab 12'], ['^[A-Z]+$', 'dupont', 'DUPONT'], ['^[A-Z]+$', 'van damme', 'van damme'], ['^[A-Za-z]+$', 'Jean Paul', 'Jean Paul'], ['^\\S+$', 'my name 2', 'my name 2'], ['^[A-Za-z0-9]{8}$', 'ab cd 12 34', 'abcd1234'],
  ];
  for (const [pattern, typed, value] of CODES) {
    it(`are stored as the pattern wants a code: ${typed} as ${value} for ${pattern}`, () => {
      expect(text.read(typed, textSchema.options({ type: 'string', pattern }))).to.deep.equal({ state: 'read', value, raw: typed });
    });
  }

  it('are not tidied where they are typed unseen', () => {
    expect(text.read('ab cd', textSchema.options({ type: 'string', pattern: '^[A-Z]{4}$', writeOnly: true }))).to.include({ value: 'ab cd' });
  });

  it('keep choices in the order of the list', () => {
    const options = { codes: ['a', 'b', 'c'] };
    expect(choices.read(['c', 'a'], options)).to.deep.equal({ state: 'read', value: ['a', 'c'] });
    expect(choices.read([], options)).to.deep.equal({ state: 'blank' });
    expect(choice.read('', options)).to.deep.equal({ state: 'blank' });
  });
});

describe('the kind a schema asks for by itself', () => {
  const KINDS: readonly (readonly [Record<string, Json>, string | undefined])[] = [
    [{ type: 'string' }, 'text'],
    [{ pattern: '^a$' }, 'text'],
    [{ type: 'string', maxLength: 2000 }, 'long-text'],
    [{ type: 'string', maxLength: 2000, format: 'email' }, 'email'],
    [{ format: 'idn-email' }, 'email'],
    [{ type: 'string', format: 'email', writeOnly: true }, 'text'],
    [{ type: 'string', format: 'uri' }, 'web-address'],
    [{ type: ['string', 'null'], format: 'iri' }, 'web-address'],
    [{ type: 'string', format: 'url' }, 'web-address'],
    [{ type: 'string', format: 'uri-reference' }, 'text'],
    [{ type: 'string', format: 'phone' }, 'text'],
    [{ type: 'string', format: 'date' }, 'date'],
    [{ type: ['string', 'null'], format: 'date', formatMinimum: '1900-01-01' }, 'date'],
    [{ type: 'string', format: 'date', enum: ['2026-01-01', '2026-02-01'] }, 'choice'],
    [{ type: 'string', enum: ['a', 'b'] }, 'choice'],
    [{ type: 'string', enum: ['a'] }, 'choice'],
    [{ type: 'number', enum: [1, 2] }, 'choice'],
    [{ oneOf: [{ const: 1, title: 'One' }, { const: null, title: 'None' }] }, 'choice'],
    [{ type: 'string', anyOf: [{ enum: ['a'] }, { minLength: 2 }] }, 'text'],
    [{ type: 'array', items: { enum: ['a', 'b'] }, uniqueItems: true }, 'choices'],
    [{ type: 'array', items: { type: 'string' } }, undefined],
    [{ type: 'array', items: true }, undefined],
    [{ type: 'integer' }, 'number'],
    [{ type: 'number', minimum: 0 }, 'number'],
    [{ exclusiveMinimum: 0 }, 'number'],
    [{ type: 'boolean' }, 'yes-no'],
    [{ type: 'boolean', enum: [true, false] }, 'yes-no'],
    [{ type: 'boolean', enum: [false] }, 'choice'],
    [{ type: 'boolean', oneOf: [{ const: true, title: 'I do' }, { const: false, title: 'I do not' }] }, 'choice'],
    [{ type: 'boolean', const: true }, 'confirm'],
    [{ type: 'boolean', enum: [true] }, 'confirm'],
    [{ const: true, enum: [true] }, 'confirm'],
    [{ const: 'person' }, 'fixed'],
    [{ const: false }, 'fixed'],
    [{ const: null }, 'fixed'],
    // A value that may be given or not is chosen.
    [{ const: 'person', enum: ['person'] }, 'choice'],
    [{ type: 'object', properties: {} }, undefined],
    [{ type: 'null' }, undefined],
    [{}, undefined],
  ];
  for (const [schema, kind] of KINDS) {
    it(`${JSON.stringify(schema)}: ${kind}`, () => {
      expect(kindForSchema(schema)).to.equal(kind);
    });
  }
});

describe('yes or no, a box, what is fixed and what is kept', () => {
  it('read both values, and nothing else', () => {
    expect(['true', 'false', ''].map((raw) => yesNo.read(raw, { codes: [] }))).to.deep.equal([{ state: 'read', value: true }, { state: 'read', value: false }, { state: 'blank' }]);
    expect(yesNo.read('maybe', { codes: [] })).to.deep.equal({ state: 'unread', raw: 'maybe' });
  });

  it('take an empty box for no answer', () => {
    expect(confirm.read('true', {})).to.deep.equal({ state: 'read', value: true });
    expect([confirm.read('', {}), confirm.read('false', {})]).to.deep.equal([{ state: 'blank' }, { state: 'blank' }]);
    expect(checkValue({ kind: 'confirm', options: {} }, false)).to.not.equal(undefined);
  });

  it('never let a fixed value go, whatever a page gives', () => {
    const options = { value: { a: 1 } };
    expect(fixed.read('anything', options)).to.deep.equal({ state: 'read', value: { a: 1 } });
    expect(checkValue({ kind: 'fixed', options }, { a: 1 })).to.equal(undefined);
    expect(checkValue({ kind: 'fixed', options }, { a: 2 })).to.not.equal(undefined);
  });

  it('keep any value as it is', () => {
    for (const value of [null, 1, 'x', { a: [null, { b: true }] }, [], {}] as const) {
      expect(kept.read(kept.format(value, {}), {})).to.deep.equal({ state: 'read', value });
      expect(checkValue({ kind: 'kept', options: {} }, value)).to.equal(undefined);
    }
    expect(kept.read(kept.blankRaw, {})).to.deep.equal({ state: 'blank' });
  });
});
