// How long something lasts, in whole numbers of units. The value is an ISO 8601 duration as RFC 3339, appendix A, writes it
// (`P3Y6M`). One that is there already comes back as it was while nothing is changed.
import { BLANK } from '../../model/answer.js';
import type { Json } from '../../model/json.js';
import type { FieldKind } from '../field-kind.js';
import { plainDigits } from '../shared/plain-digits.js';
import { spelledAmounts } from './spelled-amounts.js';
import { UNITS, type Amounts, type Unit } from './units.js';

/** The units that are asked for. A value that is there already may have others: those are then shown too. */
export type DurationOptions = {
  readonly units: readonly Unit[];
  /** ISO 8601; of the schema's own. */
  readonly example?: string;
};
export type DurationRaw = { readonly [U in Unit]: string } & { readonly given: string };
export type DurationCode = 'duration.unreadable' | 'answer.not';

const NOTHING: DurationRaw = { years: '', months: '', weeks: '', days: '', hours: '', minutes: '', seconds: '', given: '' };

export const duration: FieldKind<'duration', DurationOptions, DurationRaw, DurationCode> = {
  kind: 'duration',
  read(typedIn, options) {
    const raw = inUnits(typedIn, options);
    const typed = UNITS.map((unit) => [unit, plainDigits(raw[unit]).replace(/\s/g, '')] as const).filter(([, text]) => text !== '');
    if (typed.length === 0) return BLANK;
    if (!typed.every(([, text]) => isWhole(text))) return { state: 'unread', raw: typedIn };
    const amounts = typed.map(([unit, text]) => [unit, Number(text)] as const);
    const isUnchanged = JSON.stringify(amountsIn(raw.given)) === JSON.stringify(amounts);
    return { state: 'read', value: isUnchanged ? raw.given : written(amounts), raw: typedIn };
  },
  format(value, { units }) {
    const amounts = amountsIn(value);
    if (amounts === undefined) return { ...NOTHING, [units[0] ?? 'days']: String(value) };
    return { ...NOTHING, ...Object.fromEntries(amounts.map(([unit, amount]) => [unit, String(amount)])), given: String(value) };
  },
  blankRaw: NOTHING,
  unreadIssue: (raw, { units }) => ({ code: 'duration.unreadable', params: { units: units.join(','), wrong: UNITS.filter((unit) => !isWhole(raw[unit])).join(',') } }),
  issueByKeyword: { type: 'duration.unreadable', format: 'duration.unreadable', pattern: 'answer.not', minLength: 'answer.not', maxLength: 'answer.not' },
};

/** What was written with its units is put into their fields, where these are asked and hold nothing else. */
export function inUnits(raw: DurationRaw, { units }: DurationOptions): DurationRaw {
  const written = UNITS.filter((unit) => !isWhole(raw[unit]));
  const spelled = written.map((unit) => spelledAmounts(raw[unit]));
  const amounts = spelled.flatMap((each) => each ?? []);
  const bare: DurationRaw = { ...raw, ...Object.fromEntries(written.map((unit) => [unit, ''])) };
  const isClear = !spelled.includes(undefined) && new Set(amounts.map(([unit]) => unit)).size === amounts.length && amounts.every(([unit]) => units.includes(unit) && bare[unit].trim() === '');
  return isClear ? { ...bare, ...Object.fromEntries(amounts.map(([unit, amount]) => [unit, String(amount)])) } : raw;
}

/** Also where nothing is typed. */
function isWhole(text: string): boolean {
  return /^\d{0,9}$/.test(plainDigits(text).replace(/\s/g, ''));
}

/** What is written in a duration, the largest unit first; `undefined` where it is none in whole numbers. */
export function amountsIn(value: Json | undefined): Amounts | undefined {
  const found = typeof value === 'string' ? DURATION.exec(value) : null;
  const amounts = UNITS.flatMap((unit, index) => (found?.[index + 1] === undefined ? [] : [[unit, Number(found[index + 1])] as const]));
  return amounts.length === 0 ? undefined : amounts;
}
const DURATION = /^P(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/;

/** Weeks stand alone, or are days. What is none is left out at both ends, and written in between. */
function written(typed: Amounts): string {
  const [first, ...others] = typed;
  if (first?.[0] === 'weeks' && others.length === 0) return `P${first[1]}W`;
  const amounts = new Map<Unit, number>(typed);
  const days = (amounts.get('days') ?? 0) + 7 * (amounts.get('weeks') ?? 0);
  const calendar = run([['Y', amounts.get('years')], ['M', amounts.get('months')], ['D', days]]);
  const clock = run([['H', amounts.get('hours')], ['M', amounts.get('minutes')], ['S', amounts.get('seconds')]]);
  if (calendar + clock !== '') return `P${calendar}${clock === '' ? '' : `T${clock}`}`;
  return NONE[typed.at(-1)?.[0] ?? 'days'];
}
const NONE: Readonly<Record<Unit, string>> = { years: 'P0Y', months: 'P0M', weeks: 'P0W', days: 'P0D', hours: 'PT0H', minutes: 'PT0M', seconds: 'PT0S' };

function run(parts: readonly (readonly [letter: string, amount: number | undefined])[]): string {
  const isThere = parts.map(([, amount = 0]) => amount > 0);
  return parts.slice(isThere.indexOf(true), isThere.lastIndexOf(true) + 1).map(([letter, amount = 0]) => `${amount}${letter}`).join('');
}
