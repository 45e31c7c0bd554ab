// What each kind of question may be answered with, from its options and the limits of its schema. Only proposes: some of
// it may not fit.
import type { Kind } from '../../fields/field-kinds.js';
import { hasCheckDigits } from '../../fields/national-id/national-id.js';
import { ENDINGS, isMediaType } from '../../fields/documents/media-types.js';
import { PLACES } from '../../fields/places/places.js';
import { textsFromPattern } from '../../fields/text/pattern-meaning.js';
import type { Json, JsonObject } from '../../model/json.js';
import { addDays, addMonths } from '../../expression/calendar.js';

export interface KindFacts {
  readonly options: JsonObject;
  /** The joined keywords of the question's schemas. */
  readonly merged: JsonObject;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Counts the rows, from 0: other rows, other values. */
  readonly turn: number;
}

export function valuesOfKind(kind: Kind, facts: KindFacts): readonly Json[] {
  return [...examplesIn(facts), ...VALUES[kind](facts)];
}

const VALUES: { readonly [K in Kind]: (facts: KindFacts) => readonly Json[] } = {
  'national-id': ({ turn }) => [nationalId(turn)],
  email: (facts) => ['anna', 'paul', 'marie'].map((name) => `${name}${facts.turn === 0 ? '' : facts.turn}@example.lu`).concat(texts(facts).filter((each) => typeof each === 'string')),
  'web-address': (facts) => [`https://www.example.lu${facts.turn === 0 ? '' : `/${facts.turn}`}`, 'https://example.lu', 'http://example.lu', 'urn:example:1', ...texts(facts)],
  phone: ({ turn }) => turned([`+352621${100_000 + turn}`, '+35224782000', '+33612345678', '+4915123456789', '+32470123456'], turn),
  date: ({ today, turn }) => dates(today, turn),
  month: ({ today, turn }) => dates(today, turn).map((day) => String(day).slice(0, 7)),
  year: ({ options, merged, today, turn }) => years(today, turn, merged).map((year) => (options.isText === true ? String(year) : year)),
  'partial-date': ({ today, turn }) => dates(today, turn).flatMap((day) => [String(day), String(day).slice(0, 4), String(day).slice(0, 7)]),
  time: ({ turn }) => turned(['14:30:00+01:00', '09:00:00+01:00', '14:30:00Z', '14:30', '14:30:00', '09:00'], turn),
  'date-time': ({ today, turn }) => dates(today, turn).flatMap((day) => [`${String(day)}T14:30:00+01:00`, `${String(day)}T12:30:00Z`, `${String(day)}T14:30`]),
  duration: ({ turn }) => [`P${turn + 1}Y`, 'P6M', 'P10D', 'P2W', 'PT2H30M', 'PT30M', 'PT45S'],
  vat: ({ turn }) => [luxembourgVat(turn), 'DE123456789', 'FR12345678901', 'BE0123456789', 'NL123456789B01'],
  rcs: ({ turn }) => ['B', 'A', 'F', 'G', 'E', 'J'].map((letter) => `${letter}${123_456 + turn}`),
  'legal-person-number': ({ turn }) => [String(20_002_299_999 + turn)],
  'vehicle-plate': ({ turn }) => [`AB${1234 + (turn % 8000)}`, '12345', '1234', 'AB123', 'A1234', 'WABC123', 'AB123CD', '1ABC234'],
  vin: ({ turn }) => [`XXXDEM00000${123_456 + turn}`],
  iban: ({ turn }) => [luxembourgIban(turn), ...FOREIGN_IBANS],
  country: ({ options, turn }) => turned(listed({ codes: options.codes ?? ['LU', 'FR', 'DE', 'BE', 'PT', 'US'] }), turn),
  nationality: ({ options, turn }) => turned(listed({ codes: options.codes ?? ['LU', 'PT', 'FR', 'DE', 'US', 'XXA'] }), turn),
  nationalities: ({ options, merged }) => selections(listed({ codes: options.codes ?? ['LU', 'PT', 'FR', 'DE', 'US', 'XXA'] }), merged),
  language: ({ options, turn }) => turned(listed({ codes: options.codes ?? ['lb', 'fr', 'de', 'en', 'pt'] }), turn),
  postcode: ({ turn, options }) => [`${options.prefixed === true ? 'L-' : ''}${1234 + turn}`, 'AB 12345'],
  commune: ({ options, turn }) => turned(listed({ codes: options.codes ?? PLACES.commune }), turn),
  canton: ({ options, turn }) => turned(listed({ codes: options.codes ?? PLACES.canton }), turn),
  confirm: () => [true],
  fixed: () => [],
  documents: ({ options, turn }) => documentsOf(options, turn),
  kept: () => [],
  'yes-no': () => [true, false],
  choice: ({ options, turn }) => turned(listed(options), turn),
  choices: ({ options, merged }) => selections(listed(options), merged),
  number: ({ merged, turn }) => numbers(merged, turn),
  money: (facts) => decimals(facts),
  percentage: (facts) => decimals(facts),
  rating: ({ options, turn }) => turned(listed(options), turn).map(Number),
  text: (facts) => texts(facts),
  'long-text': (facts) => texts(facts),
  'value-type': ({ options }) => listed({ codes: options.codes ?? [] }),
};

/** Of no file that there is: an answer holds nothing of it but these. */
function documentsOf({ codes, mediaTypes }: JsonObject, turn: number): readonly Json[] {
  const [mediaType] = listed({ codes: mediaTypes ?? [] });
  const name = `document${turn === 0 ? '' : `-${turn + 1}`}.${isMediaType(mediaType) ? ENDINGS[mediaType][0] : 'pdf'}`;
  const file = { digest: String(turn % 10).repeat(64), mediaType: mediaType ?? 'application/pdf', name, size: 12_345 };
  return listed({ codes: codes ?? [] }).map((delivery) => (delivery === 'attached' ? { delivery, files: [file] } : { delivery }));
}

function examplesIn({ merged: { examples, default: byDefault }, turn }: KindFacts): readonly Json[] {
  return [...(Array.isArray(examples) ? turned(examples as readonly Json[], turn) : []), ...(byDefault === undefined || byDefault === null ? [] : [byDefault])];
}

function listed({ codes, values }: JsonObject): readonly Json[] {
  const list = Array.isArray(values) ? values : codes;
  return Array.isArray(list) ? (list as readonly Json[]) : [];
}

function turned<Value>(list: readonly Value[], turn: number): readonly Value[] {
  const by = list.length === 0 ? 0 : turn % list.length;
  return [...list.slice(by), ...list.slice(0, by)];
}

function selections(values: readonly Json[], { minItems = 1, maxItems = values.length }: JsonObject): readonly Json[] {
  const least = Math.max(Number(minItems), 1);
  const most = Math.min(Number(maxItems), values.length);
  return [values.slice(0, least), ...values.map((value) => [value]), values.slice(0, most), values.slice(-least)];
}

function numbers({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf = 1 }: JsonObject, turn: number): readonly Json[] {
  const step = Number(multipleOf);
  const least = limit([minimum, exclusiveMinimum], Math.max);
  const most = limit([maximum, exclusiveMaximum], Math.min);
  const ordinary = Math.min(Math.max(10 + turn, least ?? -Infinity), most ?? Infinity);
  const edges = [least, most].flatMap((edge) => (edge === undefined ? [] : [edge, rounded(edge + step, step), rounded(edge - step, step)]));
  const within = least === undefined || most === undefined ? [] : [(least + most) / 2];
  return [ordinary, rounded(ordinary, step), ...edges, ...within, 0, 1, -1, 1_000_000, 0.5];
}

/** Of a schema that stores a text, in the ways in which a number may be written there. */
function decimals({ options, merged, turn }: KindFacts): readonly Json[] {
  return options.spelling === undefined ? numbers(merged, turn) : [10 + turn, 100 + turn, 1000 + turn, 1].flatMap((whole) => ['.00', '', '.5', ',00', ',5'].map((end) => `${whole}${end}`));
}

function rounded(value: number, step: number): number {
  const places = String(step).split('.')[1]?.length ?? 0;
  return Number((Math.round(value / step) * step).toFixed(Math.min(places, 20)));
}

function limit(given: readonly (Json | undefined)[], join: (...values: number[]) => number): number | undefined {
  const known = given.filter((each) => typeof each === 'number');
  return known.length === 0 ? undefined : join(...known);
}

/** An adult's birthday, the days around now, a child's birthday, far away. */
function dates(today: string, turn: number): readonly Json[] {
  const back = (months: number) => addMonths(today, -months);
  return [back(12 * 35 + turn), today, addDays(today, -1), addDays(today, 1), back(12 * 5 + turn), back(12 * 16), back(12 * 70), back(-12), '1900-01-01'].filter((each) => each !== undefined);
}

/** Those of the dates, and those at the limits. */
function years(today: string, turn: number, merged: JsonObject): readonly number[] {
  return [...dates(today, turn).map((day) => Number(String(day).slice(0, 4))), ...numbers(merged, turn).map(Number).filter((year) => year >= 1000 && year <= 9999)];
}

const BY_FORMAT: Readonly<Record<string, readonly string[]>> = {
  'uri-reference': ['/a'], 'iri-reference': ['/a'], 'uri-template': ['/a/{b}'], uuid: ['00000000-0000-4000-8000-000000000001'], date: ['1990-03-31'],
  time: ['14:30:00Z'], 'date-time': ['2026-03-31T14:30:00Z'], duration: ['P1D'], hostname: ['example.lu'], 'idn-hostname': ['example.lu'],
  ipv4: ['192.0.2.1'], ipv6: ['2001:db8::1'], regex: ['a'], 'json-pointer': ['/a'], 'relative-json-pointer': ['0/a'],
};
const ORDINARY = ['Muster', '+352 621 123 456', '+352621123456', '1234567890123', 'LU280019400644750000', 'L-1234', '31.03.2026', '2026-03-31', '14:30'];

function texts({ options, merged, turn }: KindFacts): readonly Json[] {
  const { pattern, format, minLength = 0, maxLength = Infinity } = merged;
  const least = Number(minLength);
  const most = Number(maxLength);
  const example = typeof options.example === 'string' ? [options.example] : [];
  const fromPattern = typeof pattern === 'string' ? textsFromPattern(pattern, least) : [];
  const plain = ['Muster', 'Beispiel', 'Sample', 'Exemple', 'A', '1', 'a'].map((word) => padded(turn === 0 ? word : `${word} ${turn + 1}`, least, most));
  const edges = [least, most].filter((length) => length > 0 && length <= MOST_CHARACTERS).map((length) => padded('', length, length));
  return [...example, ...(typeof format === 'string' ? (BY_FORMAT[format] ?? []) : []), ...fromPattern, ...plain, ...ORDINARY, ...digits(least, most), ...edges];
}
const MOST_CHARACTERS = 5000;

/** No space at an end: it would not be part of the answer. */
function padded(text: string, least: number, most: number): string {
  const long = text.length >= least ? text : text + 'abcdefghij'.repeat(Math.ceil(Math.min(least, MOST_CHARACTERS) / 10)).slice(0, least - text.length);
  return long.slice(0, most).trim();
}

function digits(least: number, most: number): readonly string[] {
  return [least, 4, 5, 8, 13].filter((length) => length > 0 && length <= Math.min(most, 40)).map((length) => '1234567890'.repeat(4).slice(0, length));
}

/** Of nobody: the serial numbers of that day end long before. */
function nationalId(turn: number): string {
  const body = `19900101${String(999 - (turn % 900))}`;
  return Array.from({ length: 100 }, (_none, check) => `${body}${String(check).padStart(2, '0')}`).find(hasCheckDigits) ?? body;
}

function luxembourgVat(turn: number): string {
  const body = 123_456 + turn;
  return `LU${body}${String(body % 89).padStart(2, '0')}`;
}

/** Of no bank; the last two digits of the account differ from row to row. */
function luxembourgIban(turn: number): string {
  const account = `00190000000000${String(turn % 100).padStart(2, '0')}`;
  const [L, U] = [21, 30];
  return `LU${String(98n - (BigInt(`${account}${L}${U}00`) % 97n)).padStart(2, '0')}${account}`;
}
/** For documentation, from the registry of IBANs. */
const FOREIGN_IBANS = ['DE89370400440532013000', 'FR1420041010050500013M02606', 'BE68539007547034', 'NL91ABNA0417164300', 'PT50000201231234567890154'];
