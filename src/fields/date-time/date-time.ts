// A day and a time of day, as the clocks in Luxembourg show them. The value is an RFC 3339 date-time with the offset of that
// moment (`2026-05-01T14:30:00+02:00`). A value that is there already comes back as it was while nothing is changed.
import { realDay } from '../../expression/calendar.js';
import { BLANK } from '../../model/answer.js';
import type { Json } from '../../model/json.js';
import { bareDate } from '../date/bare-date.js';
import { date, inThree, isYear } from '../date/date.js';
import type { FieldKind } from '../field-kind.js';
import { dayAt, minuteOfDay, minutesAt, offsetAt, utcOf } from '../shared/luxembourg-time.js';
import { plainDigits } from '../shared/plain-digits.js';
import { isRealTime, readClockTime, shortTime, twoDigits } from '../time/clock-time.js';
import type { ClockTime } from '../time/clock-time.js';

/** What follows the minutes in a stored value: `:00` are the seconds, `±` the offset; with `Z` the whole is in UTC. */
export type DateTimeOptions = { readonly end: string; /** Of the schema's own. */ readonly example?: string };
export type DateTimeParts = { readonly day: string; readonly month: string; readonly year: string; readonly time: string };
export type DateTimeRaw = DateTimeParts & { readonly given: string };
export type DateTimeCode = 'date-time.incomplete' | 'date-time.year' | 'date-time.unreal-day' | 'date-time.unreadable-time' | 'date-time.unreal-time' | 'answer.not';

const PARTS = ['day', 'month', 'year', 'time'] as const;

export const dateTime: FieldKind<'date-time', DateTimeOptions, DateTimeRaw, DateTimeCode> = {
  kind: 'date-time',
  read(typed, { end }) {
    const raw = inFour(typed);
    if (missingParts(raw).length === PARTS.length) return BLANK;
    const value = unchanged(raw) ?? stored(raw, end);
    return value === undefined ? { state: 'unread', raw: typed } : { state: 'read', value, raw: typed };
  },
  format(value) {
    const shown = onTheClock(value);
    if (shown === undefined) return { day: '', month: '', year: '', time: String(value), given: '' };
    return { ...date.format(shown.day, {}), time: shown.time, given: String(value) };
  },
  blankRaw: { day: '', month: '', year: '', time: '', given: '' },
  unreadIssue(typed) {
    const raw = inFour(typed);
    const missing = missingParts(raw);
    if (missing.length > 0) return { code: 'date-time.incomplete', params: { missing: missing.join(',') } };
    if (!isYear(plainDigits(raw.year).trim())) return { code: 'date-time.year', params: {} };
    if (dayOf(raw) === undefined) return { code: 'date-time.unreal-day', params: {} };
    const clock = readClockTime(raw.time);
    return { code: clock === undefined || isRealTime(clock) ? 'date-time.unreadable-time' : 'date-time.unreal-time', params: {} };
  },
  issueByKeyword: { type: 'date-time.unreal-day', format: 'date-time.unreal-day', pattern: 'answer.not', minLength: 'answer.not', maxLength: 'answer.not' },
};

/** The day and the time that the clocks in Luxembourg show at a stored moment; `undefined` where it is none. */
export function onTheClock(value: Json): { readonly day: string; readonly time: string } | undefined {
  const [, day = '', hour, minute, second, offset] = typeof value === 'string' ? (MOMENT.exec(value) ?? []) : [];
  if (realDay(day) === undefined) return undefined;
  const there = minutesAt(day, Number(hour), Number(minute));
  const utc = offset === undefined ? undefined : there - minutesOf(offset);
  const wall = utc === undefined ? there : utc + offsetAt(utc);
  const wallDay = dayAt(wall);
  const inDay = minuteOfDay(wall);
  return wallDay === undefined ? undefined : { day: wallDay, time: shortTime({ hour: Math.floor(inDay / 60), minute: inDay % 60, second: Number(second ?? 0) }) };
}
const MOMENT = /^(\d{4}-\d\d-\d\d)[Tt]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d|60)(?:\.\d+)?)?([Zz]|[+-]\d\d:\d\d)?$/;

function minutesOf(offset: string): number {
  const [sign, hours, minutes] = [offset.charAt(0), offset.slice(1, 3), offset.slice(4, 6)];
  return /z/i.test(sign) ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** A whole day, or a day with its time, that was typed into one of the fields. */
export function inFour<Raw extends DateTimeParts>(raw: Raw): Raw {
  const typed = bareDate([raw.day, raw.month, raw.year].filter((part) => part.trim() !== '').join(' '));
  const [, day = typed, time] = (raw.time.trim() === '' && WITH_TIME.exec(typed)) || [];
  const parts = inThree(day);
  return parts === undefined || (time !== undefined && readClockTime(time) === undefined) ? raw : { ...raw, ...parts, ...(time === undefined ? {} : { time }) };
}
const WITH_TIME = /^(.*\d)(?:T|,?\s+(?:(?:[aà]|um|at|op)\s+)?)(\d{1,2}(?:[:.]\d|\s*(?:h|uhr|auer)).*)$/i;

function missingParts(raw: DateTimeParts): readonly string[] {
  return PARTS.filter((part) => raw[part].trim() === '');
}

function dayOf({ day, month, year }: DateTimeParts): string | undefined {
  const answer = date.read({ day, month, year }, {});
  return answer.state === 'read' ? realDay(String(answer.value)) : undefined;
}

function unchanged({ given, ...raw }: DateTimeRaw): string | undefined {
  if (given === '') return undefined;
  const shown = dateTime.format(given, { end: '' });
  return PARTS.every((part) => shown[part] === raw[part].trim()) ? given : undefined;
}

function stored(raw: DateTimeParts, end: string): string | undefined {
  const day = dayOf(raw);
  const typed = readClockTime(raw.time);
  if (day === undefined || typed === undefined || !isRealTime(typed) || (end === '' && typed.second !== 0)) return undefined;
  const utc = utcOf(minutesAt(day, typed.hour, typed.minute));
  const offset = end.endsWith('Z') ? 0 : offsetAt(utc);
  return written(utc + offset, typed, end.replace('±', `+${twoDigits(offset / 60)}:00`));
}

function written(wall: number, { second }: ClockTime, end: string): string | undefined {
  const day = dayAt(wall);
  const inDay = minuteOfDay(wall);
  if (day === undefined) return undefined;
  return `${day}T${twoDigits(Math.floor(inDay / 60))}:${twoDigits(inDay % 60)}${end.replace(':00', `:${twoDigits(second)}`)}`;
}
