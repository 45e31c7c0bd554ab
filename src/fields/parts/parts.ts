// The kinds of question that only some forms ask, in parts of the program: until a form asks for one of its kinds, a part is
// not even fetched. Its twin with the views is parts.view.ts.
import type { FormModel } from '../../model/form-model.js';
import type { Issue } from '../../model/issue.js';
import type { Json, JsonObject } from '../../model/json.js';
import type { AddressKinds } from './address-kinds.js';
import type { AmountKinds } from './amount-kinds.js';
import type { CalendarKinds } from './calendar-kinds.js';
import type { ComposedCheck, ComposedToCheck } from '../composed/composed-issues.js';
import type { AddressPart } from '../address/address-part.js';
import type { ComposedPart } from '../composed/composed-part.js';
import type { DocumentsPart } from '../documents/documents-part.js';
import type { IbanPart } from '../iban/iban-part.js';
import type { IdentifierKinds } from './identifier-kinds.js';
import type { PhonePart } from '../phone/phone-part.js';
import type { PlacesPart } from '../places/places-part.js';
import { knowWholePlaces } from '../whole-places.js';
import type { ReadWhole } from '../whole-places.js';
import type { TimeKinds } from './time-kinds.js';

/** What a part holds: its engine halves, and what a schema says to each. */
export interface Part {
  readonly kinds: Readonly<Record<string, unknown>>;
  readonly schemas: Readonly<Record<string, (schema: JsonObject) => Json>>;
  /** Of objects that one of its kinds asks as a whole. */
  readonly wholes?: ReadWhole;
  /** Where it has kinds of whole groups: what is wrong with such groups. */
  readonly issues?: ComposedCheck;
}

export interface Parts {
  readonly times: TimeKinds;
  readonly iban: IbanPart;
  readonly phone: PhonePart;
  readonly identifiers: IdentifierKinds;
  readonly addresses: AddressKinds;
  readonly places: PlacesPart;
  readonly amounts: AmountKinds;
  readonly calendar: CalendarKinds;
  readonly composed: ComposedPart;
  readonly documents: DocumentsPart;
  readonly address: AddressPart;
}
export type PartName = keyof Parts;

type Together<Each> = (Each extends unknown ? (each: Each) => void : never) extends (all: infer All) => void ? All : never;
/** The engine halves that come in parts, by the name of their kind. */
export type PartKinds = Together<Parts[PartName]['kinds']>;
export type PartKind = keyof PartKinds;

const fetchers: { readonly [Name in PartName]: () => Promise<Parts[Name]> } = {
  times: async () => (await import('./time-kinds.js')).timeKinds,
  iban: async () => (await import('../iban/iban-part.js')).ibanPart,
  phone: async () => (await import('../phone/phone-part.js')).phonePart,
  identifiers: async () => (await import('./identifier-kinds.js')).identifierKinds,
  addresses: async () => (await import('./address-kinds.js')).addressKinds,
  places: async () => (await import('../places/places-part.js')).placesPart,
  amounts: async () => (await import('./amount-kinds.js')).amountKinds,
  calendar: async () => (await import('./calendar-kinds.js')).calendarKinds,
  composed: async () => (await import('../composed/composed-part.js')).composedPart,
  documents: async () => (await import('../documents/documents-part.js')).documentsPart,
  address: async () => (await import('../address/address-part.js')).addressPart,
};

/** Their names are known beforehand. */
const partOf: { readonly [Kind in PartKind]: PartName } = {
  time: 'times',
  'date-time': 'times',
  duration: 'times',
  iban: 'iban',
  phone: 'phone',
  vat: 'identifiers',
  rcs: 'identifiers',
  'legal-person-number': 'identifiers',
  'vehicle-plate': 'identifiers',
  vin: 'identifiers',
  email: 'addresses',
  'web-address': 'addresses',
  country: 'places',
  nationality: 'places',
  nationalities: 'places',
  language: 'places',
  commune: 'places',
  canton: 'places',
  money: 'amounts',
  percentage: 'amounts',
  rating: 'amounts',
  postcode: 'address',
  month: 'calendar',
  year: 'calendar',
  'partial-date': 'calendar',
  documents: 'documents',
};

/** Kinds that ask for a whole group at once, by the part that they come in. */
const composedIn = { 'date-range': 'composed', person: 'composed', address: 'address' } as const satisfies Readonly<Record<string, PartName>>;
export type ComposedName = keyof typeof composedIn;
export type ComposedKinds = AddressPart['composed'] & ComposedPart['composed'];

export const composedKinds = Object.keys(composedIn);

export function isComposed(name: string): name is ComposedName {
  return Object.hasOwn(composedIn, name);
}

/** The formats that ask for one of them. */
const KIND_OF_FORMAT: Readonly<Record<string, PartKind>> = {
  time: 'time',
  'date-time': 'date-time',
  duration: 'duration',
  email: 'email',
  'idn-email': 'email',
  uri: 'web-address',
  iri: 'web-address',
  url: 'web-address',
};

/** The kind that a format asks for, as far as it comes in a part. */
export function partKindFor(format: Json | undefined): PartKind | undefined {
  return typeof format === 'string' && Object.hasOwn(KIND_OF_FORMAT, format) ? KIND_OF_FORMAT[format] : undefined;
}

/** Their names. */
export const partKinds = Object.keys(partOf) as readonly PartKind[];

export function isPartKind(name: string): name is PartKind {
  return Object.hasOwn(partOf, name);
}

const there = new Map<PartName, Part>();

export function havePart<Name extends PartName>(name: Name, part: Parts[Name]): void {
  there.set(name, part);
  if ('wholes' in part) knowWholePlaces(part.wholes);
}

/** The parts that a form asked for. */
export function partsThere(): readonly PartName[] {
  return [...there.keys()];
}

/** @throws {TypeError} a form asks for this kind, and nobody called `havePart` or `fetchParts` before */
export function partWith(kind: PartKind): Part {
  const part = there.get(partOf[kind]);
  if (part === undefined) throw new TypeError(`the kind "${kind}" is not there yet`);
  return part;
}

/** What is wrong with answers that composed kinds ask as one thing. */
export function composedIssues(check: ComposedToCheck): readonly Issue[] {
  return [...there.values()].flatMap(({ issues }) => issues?.(check) ?? []);
}

/** What the form may ask for is there when this is done. */
export async function fetchParts({ schema, asks }: Pick<FormModel, 'schema' | 'asks'>): Promise<void> {
  const written = JSON.stringify([schema, asks]);
  const named = [...written.matchAll(/"(kind|format)":"([^"]+)"/g)];
  const kinds = named.map(([, by, name = '']) => (by === 'format' ? partKindFor(name) : name));
  const wanted = new Set<PartName>(kinds.flatMap((kind = '') => (isPartKind(kind) ? [partOf[kind]] : isComposed(kind) ? [composedIn[kind]] : [])));
  // No format and no name: documents are known by their shape.
  if (written.includes('"mediaType":')) wanted.add('documents');
  await Promise.all([...wanted].filter((name) => !there.has(name)).map(fetchPart));
}

async function fetchPart(name: PartName): Promise<void> {
  havePart(name, await fetchers[name]());
}
