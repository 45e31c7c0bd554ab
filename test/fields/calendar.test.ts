// Months, years, and dates of which parts may be unknown: what is typed, what is stored, what is said of what cannot be read.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { checkValue, issueOfFinding, rawOf, readRaw, unreadIssueOf } from '../../src/fields/field-kinds.js';
import { optionsFor } from '../../src/fields/kind-schemas.js';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import { formatMonth } from '../../src/text/intl-months.js';

haveEveryPart();

const MONTH = { kind: 'month', options: {} };
const YEAR = { kind: 'year', options: {} };
const YEAR_TEXT = { kind: 'year', options: { isText: true } };
const PARTIAL = { kind: 'partial-date', options: { precisions: ['year', 'month', 'day'] } };

/** The value that is stored; of what cannot be read, the code that is said of it. */
function outcome(asked: typeof MONTH | typeof YEAR_TEXT | typeof PARTIAL, raw: Json): Json {
  const answer = readRaw(asked, raw);
  if (answer.state === 'read') return answer.value;
  return answer.state === 'blank' ? 'blank' : unreadIssueOf(asked, answer.raw).code;
}

describe('a date that may lack its day', () => {
  it('is read with small words, without blanks and with a full stop, and says in which field it cannot be read', () => {
    const typed = (day: string, month = '', year = '') => outcome(PARTIAL, { day, month, year });
    expect([typed('le 3', 'mars', '1938'), typed('3mars1938'), typed('03.03.1938.'), typed('3rd of March 1938'), typed('', 'mars1938')]).to.deep.equal(['1938-03-03', '1938-03-03', '1938-03-03', '1938-03-03', '1938-03']);
    expect(unreadIssueOf(PARTIAL, { day: 'vers le 3 mars 1938', month: '', year: '' })).to.deep.equal({ code: 'partial-date.unreal', params: { part: 'day' } });
    expect(typed('31', '4', '80')).to.equal('partial-date.unreal');
  });
});

describe('a month', () => {
  const TYPED: readonly (readonly [month: string, year: string, outcome: string])[] = [
    ['3', '2026', '2026-03'], ['03', ' 2026 ', '2026-03'], ['mars', '2026', '2026-03'], ['März', '2026', '2026-03'], ['Mäerz', '2026', '2026-03'], ['Mar.', '2026', '2026-03'], ['12', '1999', '1999-12'], ['٣', '٢٠٢٦', '2026-03'],
    ['mars 2026', '', '2026-03'], ['März 2026', '', '2026-03'], ['Mäerz 2026', '', '2026-03'], ['3/2026', '', '2026-03'], ['03.2026', '', '2026-03'], ['2026-03', '', '2026-03'], ['2026 mars', '', '2026-03'], ['3 2026', '', '2026-03'], [' déc. 2026 ', '', '2026-12'],
    ['', '', 'blank'], [' ', '', 'blank'],
    ['3', '', 'month.incomplete'], ['', '2026', 'month.incomplete'],
    ['13', '2026', 'month.unreal'], ['0', '2026', 'month.unreal'], ['spring', '2026', 'month.unreal'], ['26-03', '', 'month.unreal'], ['ma', '2026', 'month.unreal'], ['3 2026', '2026', 'month.unreal'],
    ['3/26', '', 'month.year'], ['mars 26', '', 'month.year'], ['', '03.2026', '2026-03'], ['mars2026', '', '2026-03'], ['3-26', '', 'month.year'], ['3-2026', '', '2026-03'], ['en mars', '2026', '2026-03'], ['', 'mars 2026', '2026-03'], ['', 'mars 26', 'month.year'], ['3', '26', 'month.year'], ['3', '20266', 'month.year'], ['3', 'x', 'month.year'],
  ];
  for (const [month, year, expected] of TYPED) {
    it(`"${month}" and "${year}": ${expected}`, () => {
      expect(outcome(MONTH, { month, year })).to.equal(expected);
    });
  }

  it('says which part is missing', () => {
    expect([{ month: '3', year: '' }, { month: '', year: '2026' }].map((raw) => unreadIssueOf(MONTH, raw).params.missing)).to.deep.equal(['year', 'month']);
  });

  it('is shown as it is typed, and given by a page only as it is stored', () => {
    expect(rawOf(MONTH, { state: 'read', value: '2026-03' })).to.deep.equal({ month: '3', year: '2026' });
    expect(['2026-03', '0001-12'].map((value) => checkValue(MONTH, value))).to.deep.equal([undefined, undefined]);
    expect(['2026-3', '2026-13', '2026', '2026-03-01', 'mars 2026', 3].map((value) => checkValue(MONTH, value) === undefined)).to.deep.equal(Array.from({ length: 6 }, () => false));
  });

  it('reads as the language writes it', () => {
    expect(['en', 'fr', 'de', 'lb', 'xx'].map((language) => formatMonth('2026-03', language))).to.deep.equal(['March 2026', 'mars 2026', 'März 2026', 'Mäerz 2026', '2026-03']);
    expect(['2026', '2026-13', '2026-03-01'].map((each) => formatMonth(each, 'en'))).to.deep.equal(['2026', '2026-13', '2026-03-01']);
  });
});

describe('a year', () => {
  const TYPED: readonly (readonly [typed: string, outcome: string | number])[] = [
    ['2026', 2026], [' 2 026 ', 2026], ['٢٠٢٦', 2026], ['1985.', 1985], ['en 1985', 1985], ['En 1985.', 1985], ['im Jahr 1985', 1985], ['année 1985', 1985], ['in 1985', 1985], ['am Joer 1985', 1985], ['vers 1985', 'year.digits'], ['avant 1985', 'year.digits'], ['1985.5', 'year.digits'], ['0800', 800], ['', 'blank'], [' ', 'blank'],
    ['26', 'year.digits'], ['20266', 'year.digits'], ['last year', 'year.digits'], ['-2026', 'year.digits'], ['2026.0', 'year.digits'],
  ];
  for (const [typed, expected] of TYPED) {
    it(`"${typed}": ${expected}, also where a text is wanted`, () => {
      expect(outcome(YEAR, typed)).to.equal(expected);
      expect(outcome(YEAR_TEXT, typed)).to.equal(typeof expected === 'number' ? String(expected).padStart(4, '0') : expected);
    });
  }

  it('is a text or a number, as the schema wants it', () => {
    const SCHEMAS: readonly JsonObject[] = [{ type: 'string' }, { type: ['string', 'null'] }, { pattern: '^[0-9]{4}$' }, { type: 'integer' }, { type: 'number' }, { minimum: 1900 }, { pattern: '^20[0-9]{2}$' }, { type: 'integer', examples: ['soon', 1980] }];
    expect(SCHEMAS.map((schema) => optionsFor('year', schema))).to.deep.equal([{ isText: true }, { isText: true }, { isText: true }, {}, {}, { taken: [['>=', 1900]] }, { isText: true, pattern: '^20[0-9]{2}$' }, { example: '1980' }]);
  });

  it('is completed from two digits where the schema leaves one century', () => {
    const TYPED: readonly (readonly [limits: JsonObject, typed: string, outcome: string | number])[] = [
      [{ minimum: 1926, maximum: 2020 }, '85', 1985], [{ minimum: 1926, maximum: 2020 }, '05', 2005], [{ minimum: 1926, maximum: 2020 }, '٨٥', 1985],
      [{ minimum: 1926, maximum: 2026 }, '26', 'year.digits'], [{ minimum: 1926, maximum: 2026 }, '27', 1927],
      [{ exclusiveMinimum: 1926, exclusiveMaximum: 2026 }, '26', 'year.digits'], [{ exclusiveMinimum: 1925, exclusiveMaximum: 2026 }, '26', 1926],
      [{ minimum: 2000, maximum: 2030 }, '45', 'year.digits'], [{ minimum: 1905, maximum: 2026 }, '20', 'year.digits'],
      [{ minimum: 1900 }, '85', 'year.digits'], [{ maximum: 2026 }, '85', 'year.digits'], [{ minimum: 1926, maximum: 2020 }, '985', 'year.digits'], [{ minimum: 1926, maximum: 2020 }, '5', 'year.digits'],
    ];
    for (const [limits, typed, expected] of TYPED) {
      const question = { kind: 'year', options: optionsFor('year', { type: 'integer', ...limits }) };
      const answer = readRaw(question, typed);
      expect(answer.state === 'read' ? answer.value : unreadIssueOf(question, typed).code, `${typed} in ${JSON.stringify(limits)}`).to.equal(expected);
    }
  });

  it('has its limits named as the first and the last year', () => {
    const KEYWORDS = [['minimum', 1900], ['exclusiveMinimum', 1900], ['maximum', 2026], ['exclusiveMaximum', 2026], ['minimum', 1899.5]] as const;
    expect(KEYWORDS.map(([keyword, limit]) => issueOfFinding(YEAR, { keyword, limit })).map(({ code, params }) => [code, params.limit])).to.deep.equal([
      ['year.too-early', 1900], ['year.too-early', 1901], ['year.too-late', 2026], ['year.too-late', 2025], ['year.too-early', 1900],
    ]);
    expect(issueOfFinding(YEAR_TEXT, { keyword: 'pattern' }).code).to.equal('answer.not');
  });

  it('is given by a page only as it is stored', () => {
    expect([checkValue(YEAR, 2026), checkValue(YEAR, 800), checkValue(YEAR_TEXT, '2026')]).to.deep.equal([undefined, undefined, undefined]);
    expect([checkValue(YEAR, '2026'), checkValue(YEAR, 2026.5), checkValue(YEAR, 20_266), checkValue(YEAR_TEXT, 2026), checkValue(YEAR_TEXT, '26')].map((issue) => issue !== undefined)).to.deep.equal([true, true, true, true, true]);
  });
});

describe('a date of which parts may be unknown', () => {
  const TYPED: readonly (readonly [day: string, month: string, year: string, outcome: string])[] = [
    ['31', '3', '1980', '1980-03-31'], ['31', 'mars', '1980', '1980-03-31'], ['', '3', '1980', '1980-03'], ['', 'März', '1980', '1980-03'], ['', '', '1980', '1980'], ['', '', ' ١٩٨٠ ', '1980'], ['29', '2', '2024', '2024-02-29'],
    ['31.3.1980', '', '', '1980-03-31'], ['1980-03-31', '', '', '1980-03-31'], ['31 mars 1980', '', '', '1980-03-31'], ['March 31, 1980', '', '', '1980-03-31'], ['31031980', '', '', '1980-03-31'], ['mars 1980', '', '', '1980-03'], ['3/1980', '', '', '1980-03'], ['1980-03', '', '', '1980-03'], ['1980', '', '', '1980'],
    ['', '31.3.1980', '', '1980-03-31'], ['', '', '31 mars 1980', '1980-03-31'], ['', 'mars 1980', '', '1980-03'], ['', '', '3/1980', '1980-03'], ['', '1980', '', '1980'], ['12/03', '', '', 'partial-date.incomplete'],
    ['', '', '', 'blank'], [' ', '', '', 'blank'],
    ['31', '', '1980', 'partial-date.no-month'], ['31', '3', '', 'partial-date.incomplete'], ['31', '', '', 'partial-date.incomplete'], ['', '3', '', 'partial-date.incomplete'],
    ['', '3', '80', 'partial-date.year'], ['', '', '80', 'partial-date.year'], ['31', '3', '80', 'partial-date.year'], ['31', '', '80', 'partial-date.year'], ['3.3.80', '', '', 'partial-date.year'], ['1er', 'mars', '1980', '1980-03-01'],
    ['31', '4', '1980', 'partial-date.unreal'], ['29', '2', '2023', 'partial-date.unreal'], ['', '13', '1980', 'partial-date.unreal'], ['x', '3', '1980', 'partial-date.unreal'], ['', 'spring', '1980', 'partial-date.unreal'],
  ];
  for (const [day, month, year, expected] of TYPED) {
    it(`"${day}", "${month}" and "${year}": ${expected}`, () => {
      expect(outcome(PARTIAL, { day, month, year })).to.equal(expected);
    });
  }

  it('names what is missing up to what was typed, and no more', () => {
    const missing = (raw: Json, precisions = ['year', 'month', 'day']) => unreadIssueOf({ kind: 'partial-date', options: { precisions } }, raw).params.missing;
    expect([missing({ day: '31', month: '3', year: '' }), missing({ day: '31', month: '', year: '' }), missing({ day: '', month: '3', year: '' })]).to.deep.equal(['year', 'month,year', 'year']);
    expect(missing({ day: '', month: '', year: '1980' }, ['month', 'day'])).to.equal('month');
    expect(missing({ day: '', month: '3', year: '1980' }, ['year', 'day'])).to.equal('day');
  });

  it('takes as much of a date as the pattern admits', () => {
    const PATTERNS: readonly (readonly [pattern: string | undefined, precisions: string])[] = [
      [undefined, 'year month day'], ['^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$', 'year month day'], ['^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$', 'month day'], ['^18[0-9]{2}(-[0-9]{2})?$', 'year month'], ['^([0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})$', 'year day'], ['^nothing$', 'year month day'],
    ];
    const asked = PATTERNS.map(([pattern]) => optionsFor('partial-date', { type: 'string', ...(pattern === undefined ? {} : { pattern }) }) as typeof PARTIAL.options);
    expect(asked.map(({ precisions }) => precisions.join(' '))).to.deep.equal(PATTERNS.map(([, precisions]) => precisions));
    expect(optionsFor('partial-date', { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}$', examples: ['1980', '1980-03'] })).to.deep.equal({ precisions: ['month'], example: '1980-03' });
  });

  it('comes back as it was, in each precision, and in no other spelling', () => {
    expect(['1980', '1980-03', '1980-03-31'].map((value) => rawOf(PARTIAL, { state: 'read', value }))).to.deep.equal([{ day: '', month: '', year: '1980' }, { day: '', month: '3', year: '1980' }, { day: '31', month: '3', year: '1980' }]);
    expect(['1980', '1980-03', '1980-03-31'].map((value) => checkValue(PARTIAL, value))).to.deep.equal([undefined, undefined, undefined]);
    expect(['80', '1980-3', '1980-13', '1980-02-30', '31.3.1980', '1980-00-00', 1980].map((value) => checkValue(PARTIAL, value) !== undefined)).to.deep.equal([true, true, true, true, true, true, true]);
  });
});
