// Whether the pattern or the length of a schema refuses everything that a kind gives: 2026-03 where 03/2026 is wanted.
import type { Kind } from '../../fields/field-kinds.js';
import { timeSchema } from '../../fields/time/time-schema.js';
import { yearOptions } from '../../fields/year/year.js';
import type { JsonObject } from '../../model/json.js';
import { refusedCode, refusesText } from './unfit-codes.js';
import type { Unfit } from './unfit.js';

/** Its check digits are right. */
const NATIONAL_ID = '1893120105732';
/** Of Luxembourg and of abroad: a schema may want one or the other. */
const PHONES = ['+352621123456', '+3522478', '+33612345678'];

export function unfitSpelling(kind: Kind, schema: JsonObject): Unfit | undefined {
  const remedy = `Correct ${schema.pattern === undefined ? 'the length' : '"pattern"'} in answers.schema.json`;
  if (kind === 'national-id' && refusesText(schema, NATIONAL_ID)) return { why: `which gives 13 digits, and the schema refuses ${NATIONAL_ID}`, remedy };
  if (kind === 'phone' && PHONES.every((each) => refusesText(schema, each))) return { why: `which gives a number such as ${PHONES[0]}, and the schema refuses it`, remedy };
  if (schema.enum !== undefined) return undefined;
  const refused = refusedCode(kind, schema);
  if (refused !== undefined) return { why: `which gives a number such as ${refused}, and the schema refuses all of them`, remedy };
  const given = EVERY[kind]?.(schema);
  // The first of them is the one that is shown.
  if (given === undefined || given().some((each) => !refusesText(schema, each))) return undefined;
  return { why: `which gives a text such as ${given()[0]}, and the schema refuses all of them`, remedy };
}

const two = (number: number): string => String(number).padStart(2, '0');
const upTo = (count: number, first = 0): readonly number[] => Array.from({ length: count }, (_none, index) => first + index);
/** Half past two first. */
const TIMES = [14, ...upTo(14), ...upTo(9, 15)].flatMap((hour) => [30, ...upTo(60)].map((minute) => `${two(hour)}:${two(minute)}`));
const YEARS = (): readonly string[] => [...upTo(1000, 2000), ...upTo(1000, 1000)].map(String);
const MONTHS = (): readonly string[] => YEARS().flatMap((year) => upTo(12, 1).map((month) => `${year}-${two(month)}`));
/** The first, one in the middle, and those that may be the last. */
const DATES = (): readonly string[] => MONTHS().flatMap((month) => ['01', '15', '28', ...(month.endsWith('-02') ? [] : ['30']), ...(LONG.test(month) ? ['31'] : [])].map((day) => `${month}-${day}`));
const LONG = /-(?:0[13578]|1[02])$/;

/** Of kinds that write in one way, all that they write. */
const EVERY: Partial<Readonly<Record<Kind, (schema: JsonObject) => (() => readonly string[]) | undefined>>> = {
  time: (schema) => () => TIMES.map((each) => `${each}${timeSchema(schema).end}`),
  date: () => DATES,
  month: () => MONTHS,
  year: (schema) => (yearOptions(schema).isText === true ? YEARS : undefined),
  'partial-date': () => () => [...YEARS(), ...MONTHS(), ...DATES()],
};
