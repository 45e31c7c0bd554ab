// A time of day, typed as people write it. The value is what the schema's format asks: RFC 3339 full-time (`14:30:00+01:00`),
// or, where the kind is only named, `14:30`. Knows no day, so the offset never follows the summer time.
import { BLANK } from '../../model/answer.js';
import type { FieldKind } from '../field-kind.js';
import { isRealTime, readClockTime, shortTime, twoDigits } from './clock-time.js';
import type { ClockTime } from './clock-time.js';

/** What follows the minutes in a stored value, `:00` being the seconds. */
export type TimeOptions = { readonly end: string; /** Of the schema's own. */ readonly example?: string };
/** `given` is the value that is there already, or empty: it comes back as it was while the time stays the same. */
export type TimeRaw = { readonly time: string; readonly given: string };
export type TimeCode = 'time.unreadable' | 'time.unreal' | 'answer.not';

export const time: FieldKind<'time', TimeOptions, TimeRaw, TimeCode> = {
  kind: 'time',
  read(raw, { end }) {
    if (raw.time.trim() === '') return BLANK;
    const given = givenTime(raw.given);
    if (given?.text === raw.time.trim()) return { state: 'read', value: given.value, raw };
    const typed = readClockTime(raw.time);
    const value = typed === undefined || !isRealTime(typed) ? undefined : stored(typed, given?.end ?? end);
    return value === undefined ? { state: 'unread', raw } : { state: 'read', value, raw };
  },
  format(value) {
    const given = givenTime(value);
    return given === undefined ? { time: String(value), given: '' } : { time: given.text, given: given.value };
  },
  blankRaw: { time: '', given: '' },
  unreadIssue(raw) {
    const typed = readClockTime(raw.time);
    return { code: typed === undefined || isRealTime(typed) ? 'time.unreadable' : 'time.unreal', params: {} };
  },
  issueByKeyword: { type: 'time.unreadable', format: 'time.unreadable', pattern: 'answer.not', minLength: 'answer.not', maxLength: 'answer.not' },
};

export function isTime(value: string): boolean {
  return time.read(time.format(value, { end: '' }), { end: '' }).state === 'read';
}

/** A time that is there already: as it reads on a clock, and how it ends. It may end otherwise than those typed here. */
function givenTime(value: unknown): { readonly value: string; readonly text: string; readonly end: string } | undefined {
  const [all, hour, minute, second, end = ''] = typeof value === 'string' ? (/^(\d\d):(\d\d)(?::(\d\d)((?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)?))?$/.exec(value) ?? []) : [];
  if (all === undefined) return undefined;
  return { value: all, text: shortTime({ hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) }), end: second === undefined ? '' : `:00${end.replace(/\.\d+/, '')}` };
}

/** `undefined` where seconds were typed and none are wanted. */
function stored({ hour, minute, second }: ClockTime, end: string): string | undefined {
  if (end === '' && second !== 0) return undefined;
  return `${twoDigits(hour)}:${twoDigits(minute)}${end.replace(':00', `:${twoDigits(second)}`)}`;
}
