// Times of day, moments and durations: what is typed, what is stored, and what is there already.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { dateTime } from '../../src/fields/date-time/date-time.js';
import { duration, inUnits } from '../../src/fields/duration/duration.js';
import { checkValue } from '../../src/fields/field-kinds.js';
import { kindForSchema, optionsFor } from '../../src/fields/kind-schemas.js';
import { dayAt, minuteOfDay, minutesAt, offsetAt, utcOf } from '../../src/fields/shared/luxembourg-time.js';
import { time } from '../../src/fields/time/time.js';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import type { Answer } from '../../src/model/answer.js';
import type { JsonObject } from '../../src/model/json.js';
import { formats } from '../../src/schema/formats.js';

haveEveryPart();

const valueOf = (answer: Answer) => (answer.state === 'read' ? answer.value : answer.state);
const FULL = { end: ':00+01:00' };
const LOCAL = { end: ':00±' };

describe('a time of day', () => {
  const READ: readonly (readonly [typed: string, clock: string])[] = [
    ['14:30', '14:30:00'], ['14h30', '14:30:00'], ['14 h 30', '14:30:00'], ['14\u202fh\u202f30', '14:30:00'], ['14H30', '14:30:00'], ['14.30', '14:30:00'], ['14,30', '14:30:00'],
    ['1430', '14:30:00'], ['930', '09:30:00'], ['0930', '09:30:00'], ['14 30', '14:30:00'], ['9:05', '09:05:00'], ['14 Uhr 30', '14:30:00'], ['14:30 Uhr', '14:30:00'],
    ['14.30 Auer', '14:30:00'], ['14 Auer 30', '14:30:00'], ['14 h 30 min', '14:30:00'], ['14 heures 30', '14:30:00'], ['14 h', '14:00:00'], ['14 Uhr', '14:00:00'], ['14', '14:00:00'], ['9', '09:00:00'],
    ['2.30 pm', '14:30:00'], ['2:30pm', '14:30:00'], ['2:30 P.M.', '14:30:00'], ['230pm', '14:30:00'], ['2 pm', '14:00:00'], ['12 pm', '12:00:00'], ['12 am', '00:00:00'], ['12:15 a.m.', '00:15:00'],
    ['11:59 am', '11:59:00'], ['14:30 pm', '14:30:00'], ['0:00', '00:00:00'], ['23:59', '23:59:00'], ['14:30:15', '14:30:15'], ['  14:30  ', '14:30:00'],
  ];
  for (const [typed, clock] of READ) {
    it(`reads ${typed}`, () => {
      expect(time.read({ time: typed, given: '' }, FULL)).to.deep.equal({ state: 'read', value: `${clock}+01:00`, raw: { time: typed, given: '' } });
      expect(formats.time?.(`${clock}+01:00`)).to.equal(true);
    });
  }

  const UNREAD: readonly (readonly [typed: string, code: string])[] = [
    ['midi', 'time.unreadable'], ['14:', 'time.unreadable'], ['14:3', 'time.unreadable'], ['14:30:', 'time.unreadable'], ['1:2:3', 'time.unreadable'], ['half past two', 'time.unreadable'], ['12345', 'time.unreadable'],
    ['pm', 'time.unreadable'], ['-1:00', 'time.unreadable'], ['9'.repeat(10_000), 'time.unreadable'], [' '.repeat(60) + 'x', 'time.unreadable'],
    ['24:00', 'time.unreal'], ['25h', 'time.unreal'], ['14:60', 'time.unreal'], ['1275', 'time.unreal'], ['14:30 am', 'time.unreal'], ['14:30:60', 'time.unreal'],
  ];
  for (const [typed, code] of UNREAD) {
    it(`keeps ${typed.slice(0, 20)} as typed: ${code}`, () => {
      expect(time.read({ time: typed, given: '' }, FULL)).to.deep.equal({ state: 'unread', raw: { time: typed, given: '' } });
      expect(time.unreadIssue({ time: typed, given: '' }, FULL)).to.deep.equal({ code, params: {} });
    });
  }

  it('is blank when nothing was typed, also over a value that was there', () => {
    expect(time.read({ time: ' ', given: '' }, FULL)).to.deep.equal({ state: 'blank' });
    expect(time.read({ time: '', given: '14:30:00Z' }, FULL)).to.deep.equal({ state: 'blank' });
  });

  it('shows a value as a clock does, and gives it back as it was', () => {
    const SHOWN = { '14:30:00+01:00': '14:30', '14:30:00Z': '14:30', '09:05:07.25-03:30': '09:05:07', '14:30': '14:30', '23:59:60Z': '23:59:60' };
    expect(Object.keys(SHOWN).map((value) => time.format(value, FULL).time)).to.deep.equal(Object.values(SHOWN));
    expect(Object.keys(SHOWN).map((value) => valueOf(time.read(time.format(value, FULL), FULL)))).to.deep.equal(Object.keys(SHOWN));
    expect(Object.keys(SHOWN).map((value) => checkValue({ kind: 'time', options: FULL }, value))).to.deep.equal(Object.keys(SHOWN).map(() => undefined));
  });

  it('keeps the offset of a value that was there when another time is typed', () => {
    expect(valueOf(time.read({ time: '15h', given: '14:30:00Z' }, FULL))).to.equal('15:00:00Z');
    expect(valueOf(time.read({ time: '15h', given: '14:30:00.5+02:00' }, FULL))).to.equal('15:00:00+02:00');
  });

  it('is stored as the schema asks', () => {
    const SCHEMAS: readonly (readonly [JsonObject, string])[] = [
      [{ type: 'string', format: 'time' }, '14:30:00+01:00'],
      [{ type: 'string', format: 'time', pattern: 'Z$' }, '14:30:00Z'],
      [{ type: 'string', format: 'time', pattern: '^\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' }, '14:30:00.000Z'],
      [{ type: 'string', format: 'time', pattern: '(' }, '14:30:00+01:00'],
      [{ type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' }, '14:30'],
      [{ type: 'string', pattern: '^(0[89]|1[0-2]):[0-5][0-9]:00$' }, '14:30:00'],
      [{ type: 'string' }, '14:30'],
    ];
    expect(SCHEMAS.map(([schema]) => valueOf(time.read({ time: '14:30', given: '' }, optionsFor('time', schema) as typeof FULL)))).to.deep.equal(SCHEMAS.map(([, value]) => value));
    expect(time.read({ time: '14:30:15', given: '' }, { end: '' })).to.include({ state: 'unread' });
  });
});

describe('the time in Luxembourg', () => {
  it('is the one that the time zone database knows, on every day from 1977 on, in the hours when clocks change', () => {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Luxembourg', hour: '2-digit', hourCycle: 'h23' });
    const wrong: string[] = [];
    for (let day = '1977-01-01'; day < '2038-01-01'; day = dayAt(minutesAt(day, 24, 0)) ?? '9') {
      for (const hour of [0, 1, 12]) {
        const utc = minutesAt(day, hour, 0);
        const shown = Number(format.format(new Date(utc * 60_000)));
        if (shown !== minuteOfDay(utc + offsetAt(utc)) / 60) wrong.push(`${day} ${hour}`);
      }
    }
    expect(wrong).to.deep.equal([]);
  });

  it('leads back to the moment, but for the hour that is left out', () => {
    for (const [utc, again] of [['2026-03-29', 0], ['2026-03-29', 1], ['2026-10-25', 0], ['2026-07-01', 22]] as const) {
      const moment = minutesAt(utc, again, 30);
      expect(utcOf(moment + offsetAt(moment))).to.equal(moment);
    }
  });
});

describe('a day and a time', () => {
  const parts = (typed: string) => {
    const [day = '', month = '', year = '', clock = ''] = typed.split('/');
    return { day, month, year, time: clock, given: '' };
  };
  const READ: readonly (readonly [typed: string, value: string])[] = [
    ['1/5/2026/14:30', '2026-05-01T14:30:00+02:00'],
    ['01/12/2026/14h30', '2026-12-01T14:30:00+01:00'],
    [' 1 / 12 / 2026 / 2.30 pm ', '2026-12-01T14:30:00+01:00'],
    ['29/2/2024/0:00', '2024-02-29T00:00:00+01:00'],
    ['28/3/2026/23:59', '2026-03-28T23:59:00+01:00'],
    ['29/3/2026/1:59', '2026-03-29T01:59:00+01:00'],
    // This hour does not exist: the clocks leap from 2 to 3.
    ['29/3/2026/2:30', '2026-03-29T03:30:00+02:00'],
    ['29/3/2026/3:00', '2026-03-29T03:00:00+02:00'],
    // This hour comes twice: the first is meant.
    ['25/10/2026/2:30', '2026-10-25T02:30:00+02:00'],
    ['25/10/2026/3:00', '2026-10-25T03:00:00+01:00'],
    ['1/7/1985/12:00', '1985-07-01T12:00:00+02:00'],
    ['15/10/1985/12:00', '1985-10-15T12:00:00+01:00'],
    ['1/7/1950/12:00', '1950-07-01T12:00:00+01:00'],
    ['31/12/9999/23:59', '9999-12-31T23:59:00+01:00'],
    ['1/5/2026/14:30:15', '2026-05-01T14:30:15+02:00'],
    ...['1.5.2026 14:30', '2026-05-01T14:30', '1. Mai 2026 um 14.30 Uhr', 'le 1er mai 2026 à 14 h 30', '1 5 2026 14h30', 'May 1, 2026 at 2.30 pm', '1.5.2026, 14:30', 'Freideg, den 1. Mee 2026 um 14:30 Auer'].map((typed) => [typed, '2026-05-01T14:30:00+02:00'] as const),
    ['1.5.2026///14:30', '2026-05-01T14:30:00+02:00'],
  ];
  for (const [typed, value] of READ) {
    it(`reads ${typed}`, () => {
      expect(dateTime.read(parts(typed), LOCAL)).to.deep.equal({ state: 'read', value, raw: parts(typed) });
      expect(formats['date-time']?.(value)).to.equal(true);
    });
  }

  const UNREAD: readonly (readonly [typed: string, code: string, missing?: string])[] = [
    ['31/4/2026/14:30', 'date-time.unreal-day'],
    ['31/4/2026/nonsense', 'date-time.unreal-day'],
    ['1/5/26/14:30', 'date-time.year'],
    ['1/5/0000/14:30', 'date-time.unreal-day'],
    ['1/5/2026/nonsense', 'date-time.unreadable-time'],
    ['1/5/2026/24:00', 'date-time.unreal-time'],
    ['1/5/2026/', 'date-time.incomplete', 'time'],
    ['1.5.2026', 'date-time.incomplete', 'time'],
    ['1.5.2026 99:99', 'date-time.unreal-time'],
    ['///14:30', 'date-time.incomplete', 'day,month,year'],
    ['31/4//14:30', 'date-time.incomplete', 'year'],
  ];
  for (const [typed, code, missing] of UNREAD) {
    it(`keeps ${typed} as typed: ${code}`, () => {
      expect(dateTime.read(parts(typed), LOCAL)).to.deep.equal({ state: 'unread', raw: parts(typed) });
      expect(dateTime.unreadIssue(parts(typed), LOCAL)).to.deep.equal({ code, params: missing === undefined ? {} : { missing } });
    });
  }

  const GIVEN: readonly (readonly [value: string, shown: string])[] = [
    ['2026-05-01T14:30:00+02:00', '1/5/2026/14:30'],
    ['2026-05-01T12:30:00Z', '1/5/2026/14:30'],
    ['2026-05-01T12:30:00.123z', '1/5/2026/14:30'],
    ['2026-05-01t20:30:00-05:00', '2/5/2026/03:30'],
    ['2026-12-31T23:30:00Z', '1/1/2027/00:30'],
    ['2026-01-01T00:30:00+05:30', '31/12/2025/20:00'],
    ['2026-10-25T02:30:00+01:00', '25/10/2026/02:30'],
    ['1990-12-31T23:59:60Z', '1/1/1991/00:59:60'],
    ['2026-05-01T14:30', '1/5/2026/14:30'],
  ];
  for (const [value, shown] of GIVEN) {
    it(`shows ${value} as the clocks in Luxembourg do, and gives it back as it was`, () => {
      expect(dateTime.format(value, LOCAL)).to.deep.equal({ ...parts(shown), given: value });
      expect(valueOf(dateTime.read(dateTime.format(value, LOCAL), LOCAL))).to.equal(value);
      expect(checkValue({ kind: 'date-time', options: LOCAL }, value)).to.equal(undefined);
    });
  }

  it('is the time here once something is changed, and blank once all is gone', () => {
    const raw = dateTime.format('2026-05-01T12:30:00Z', LOCAL);
    expect(valueOf(dateTime.read({ ...raw, time: '15' }, LOCAL))).to.equal('2026-05-01T15:00:00+02:00');
    expect(valueOf(dateTime.read({ ...parts(''), given: raw.given }, LOCAL))).to.equal('blank');
  });

  it('keeps what is no moment where it can be seen', () => {
    for (const value of ['no such thing', '2026-02-30T12:00:00Z', '2026-05-01T25:00:00Z', 17]) {
      const raw = dateTime.format(value, LOCAL);
      expect(raw.time).to.equal(String(value));
      expect(dateTime.read(raw, LOCAL).state).to.equal('unread');
      expect(checkValue({ kind: 'date-time', options: LOCAL }, value)?.code).to.equal('date-time.incomplete');
    }
  });

  it('is stored as the schema asks', () => {
    const SCHEMAS: readonly (readonly [JsonObject, string])[] = [
      [{ type: 'string', format: 'date-time' }, '2026-05-01T14:30:00+02:00'],
      [{ type: 'string', format: 'date-time', pattern: 'Z$' }, '2026-05-01T12:30:00Z'],
      [{ type: 'string', format: 'date-time', pattern: '^.{19}\\.\\d{3}Z$' }, '2026-05-01T12:30:00.000Z'],
      [{ type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$' }, '2026-05-01T14:30'],
      [{ type: 'string' }, '2026-05-01T14:30:00+02:00'],
    ];
    const raw = parts('1/5/2026/14:30');
    expect(SCHEMAS.map(([schema]) => valueOf(dateTime.read(raw, optionsFor('date-time', schema) as typeof LOCAL)))).to.deep.equal(SCHEMAS.map(([, value]) => value));
    // The day before, in UTC.
    expect(valueOf(dateTime.read(parts('1/1/2026/0:15'), { end: ':00Z' }))).to.equal('2025-12-31T23:15:00Z');
  });
});

describe('a duration', () => {
  const NOTHING = duration.blankRaw;
  const ALL = { units: ['years', 'months', 'days', 'hours', 'minutes'] } as const;
  const READ: readonly (readonly [typed: Readonly<Record<string, string>>, value: string])[] = [
    [{ years: '3', months: '6' }, 'P3Y6M'],
    [{ years: '3', days: '2' }, 'P3Y0M2D'],
    [{ years: '0', months: '6', days: '0' }, 'P6M'],
    [{ hours: '2', minutes: '30' }, 'PT2H30M'],
    [{ hours: '2', seconds: '5' }, 'PT2H0M5S'],
    [{ minutes: ' 90 ' }, 'PT90M'],
    [{ days: '1', minutes: '5' }, 'P1DT5M'],
    [{ weeks: '2' }, 'P2W'],
    [{ weeks: '2', days: '3' }, 'P17D'],
    [{ years: '1', weeks: '2' }, 'P1Y0M14D'],
    [{ days: '1 000' }, 'P1000D'],
    [{ hours: '0', minutes: '0' }, 'PT0M'],
    [{ weeks: '0' }, 'P0W'],
    [{ years: '0', days: '0' }, 'P0D'],
    ...['2h30', '2 h 30', '2h30min', '2 heures 30 minutes', '2 Std. 30 Min.', '2 Stonnen 30', '2:30'].map((hours) => [{ hours }, 'PT2H30M'] as const),
    [{ minutes: '2h30' }, 'PT2H30M'],
    [{ hours: '90 min' }, 'PT90M'],
    [{ years: '3 ans' }, 'P3Y'],
    [{ hours: '2h' }, 'PT2H'],
    [{ years: '3 ans', months: '6 mois' }, 'P3Y6M'],
    [{ years: '3 Jahre 6 Monate' }, 'P3Y6M'],
    [{ days: '10 jours' }, 'P10D'],
  ];
  for (const [typed, value] of READ) {
    it(`reads ${JSON.stringify(typed)}`, () => {
      const raw = { ...NOTHING, ...typed };
      expect(duration.read(raw, ALL)).to.deep.equal({ state: 'read', value, raw });
      expect(formats.duration?.(value), value).to.equal(true);
    });
  }

  it('keeps what is no whole number as typed, and is blank when nothing was typed', () => {
    for (const hours of ['1,5', 'two', '-1', '1e3', '2h30 ?', 'env. 2h', '2h2h', '30 min 2 h', '1'.repeat(10)]) {
      const raw = { ...NOTHING, hours };
      expect(duration.read(raw, ALL)).to.deep.equal({ state: 'unread', raw });
      expect(duration.unreadIssue(raw, ALL)).to.deep.equal({ code: 'duration.unreadable', params: { units: ALL.units.join(','), wrong: 'hours' } });
    }
    expect(duration.read({ ...NOTHING, hours: ' ', given: 'PT2H' }, ALL)).to.deep.equal({ state: 'blank' });
  });

  it('is put into its fields once one is left, and only where it is asked for in them', () => {
    expect(inUnits({ ...NOTHING, hours: '2h30' }, ALL)).to.deep.equal({ ...NOTHING, hours: '2', minutes: '30' });
    expect(duration.read({ ...NOTHING, hours: '2h30', minutes: '15' }, ALL).state).to.equal('unread');
    expect(duration.read({ ...NOTHING, years: '2h30' }, { units: ['years', 'months'] }).state).to.equal('unread');
    expect(duration.read({ ...NOTHING, hours: '2h30' }, { units: ['hours'] }).state).to.equal('unread');
  });

  it('gives a value back as it was, until something is changed', () => {
    for (const value of ['P3Y6M', 'PT90M', 'P1Y0M2D', 'P2W', 'PT0S', 'P0D', 'P1Y2DT5S', 'P02Y']) {
      expect(valueOf(duration.read(duration.format(value, ALL), ALL)), value).to.equal(value);
      expect(checkValue({ kind: 'duration', options: ALL }, value)).to.equal(undefined);
    }
    expect(valueOf(duration.read({ ...duration.format('P02Y', ALL), months: '1' }, ALL))).to.equal('P2Y1M');
    expect(duration.format('no such thing', ALL)).to.deep.equal({ ...NOTHING, years: 'no such thing' });
    expect(checkValue({ kind: 'duration', options: ALL }, 'PT1.5H')?.code).to.equal('duration.unreadable');
  });

  it('is asked in the units that the schema speaks of', () => {
    const UNITS: readonly (readonly [JsonObject, string])[] = [
      [{}, 'years months days hours minutes'],
      [{ pattern: '^P\\d+Y$' }, 'years'],
      [{ pattern: '^P(\\d+Y)?(\\d+M)?$' }, 'years months'],
      [{ pattern: '^P\\d+W$' }, 'weeks'],
      [{ pattern: '^PT' }, 'hours minutes seconds'],
      [{ pattern: '^P' }, 'years months days hours minutes'],
      [{ examples: ['PT2H'] }, 'hours minutes'],
      [{ examples: ['P3Y6M', 7] }, 'years months days'],
      [{ examples: ['P2W'] }, 'weeks'],
      [{ default: 'P1DT12H' }, 'years months days hours minutes'],
      [{ examples: ['PT1M30S'] }, 'hours minutes seconds'],
      [{ examples: ['soon'] }, 'years months days hours minutes'],
    ];
    const asked = UNITS.map(([schema]) => (optionsFor('duration', { type: 'string', format: 'duration', ...schema }) as typeof ALL).units.join(' '));
    expect(asked).to.deep.equal(UNITS.map(([, units]) => units));
  });
});

describe('what was typed and cannot be read yet', () => {
  it('has the shape of a blank one, so that a draft brings it back', () => {
    const shape = (raw: object) => Object.keys(raw).sort().join();
    expect([time.format('14:30:00Z', FULL), time.format('soon', FULL)].map(shape)).to.deep.equal([shape(time.blankRaw), shape(time.blankRaw)]);
    expect([dateTime.format('2026-05-01T12:30:00Z', LOCAL), dateTime.format('soon', LOCAL)].map(shape)).to.deep.equal([shape(dateTime.blankRaw), shape(dateTime.blankRaw)]);
    expect(['P3Y', 'soon'].map((value) => shape(duration.format(value, { units: ['days'] })))).to.deep.equal([shape(duration.blankRaw), shape(duration.blankRaw)]);
  });
});

describe('the kind of a schema', () => {
  it('follows its format', () => {
    for (const format of ['time', 'date-time', 'duration'] as const) {
      expect(kindForSchema({ type: 'string', format })).to.equal(format);
      expect(kindForSchema({ type: ['string', 'null'], format })).to.equal(format);
      expect(kindForSchema({ format })).to.equal(format);
      expect(kindForSchema({ type: 'string', format, enum: ['a', 'b'] })).to.equal('choice');
    }
    expect(kindForSchema({ type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' })).to.equal('text');
  });
});
