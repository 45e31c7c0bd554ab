// The codes that an issue can have at a question or at another place: the names under `errors` in the texts. A code that is
// missing here does not compile.
import type { ComposedCodeOf } from '../fields/composed/composed-kind.js';
import type { ComposedKinds, ComposedName } from '../fields/parts/parts.js';
import type { CodeOf, Kind } from '../fields/field-kinds.js';
import type { PlaceCode } from '../fields/shared/place-issues.js';
import type { SharedCode } from '../fields/shared/shared-issues.js';

type Named<Code extends string> = Readonly<Record<Code, true>>;

const OF_LIMITS = {
  'number.too-precise': true, 'number.not-whole': true,
  'number.too-small': true, 'number.too-large': true, 'number.not-above': true, 'number.not-below': true, 'number.not-multiple': true,
} as const;

const OF_KIND: { readonly [K in Kind]: Named<Exclude<CodeOf<K>, SharedCode>> } = {
  'national-id': { 'national-id.shape': true, 'national-id.checksum': true },
  date: { 'date.incomplete': true, 'date.unreal': true, 'date.year': true },
  confirm: { 'confirm.unticked': true },
  fixed: {},
  'yes-no': { 'yes-no.unknown': true },
  choice: { 'choice.unknown': true, 'choice.other': true },
  choices: { 'choices.unknown': true, 'choices.repeated': true, 'choices.too-few': true, 'choices.too-many': true, 'choices.other': true },
  number: {
    'number.unreadable': true, ...OF_LIMITS,
  },
  'long-text': { 'long-text.too-short': true, 'long-text.too-long': true, 'long-text.pattern': true },
  text: {
    'text.too-short': true, 'text.too-long': true, 'text.pattern': true, 'text.exact': true,
    'text.uri-reference': true, 'text.uuid': true, 'text.date': true, 'text.hostname': true, 'text.ipv4': true, 'text.ipv6': true,
  },
  time: { 'time.unreadable': true, 'time.unreal': true },
  'date-time': { 'date-time.incomplete': true, 'date-time.year': true, 'date-time.unreal-day': true, 'date-time.unreadable-time': true, 'date-time.unreal-time': true },
  duration: { 'duration.unreadable': true },
  iban: { 'iban.unreadable': true, 'iban.country': true, 'iban.length': true, 'iban.checksum': true, 'iban.elsewhere': true },
  email: { 'email.no-at': true, 'email.spaces': true, 'email.domain': true, 'email.letters': true, 'email.unreadable': true, 'email.too-long': true },
  'web-address': { 'web-address.email': true, 'web-address.beginning': true, 'web-address.spaces': true, 'web-address.unreadable': true, 'web-address.too-long': true },
  phone: { 'phone.unreadable': true, 'phone.no-country': true, 'phone.too-short': true, 'phone.too-long': true, 'phone.unknown': true, 'phone.extension': true },
  vat: { 'vat.unreadable': true, 'vat.country': true, 'vat.shape': true, 'vat.checksum': true, 'vat.elsewhere': true },
  rcs: { 'rcs.unreadable': true, 'rcs.letter': true },
  'legal-person-number': { 'legal-person-number.shape': true, 'legal-person-number.person': true },
  'vehicle-plate': { 'vehicle-plate.shape': true },
  vin: { 'vin.unreadable': true, 'vin.letters': true, 'vin.length': true },
  country: { 'country.unknown': true },
  nationality: { 'nationality.unknown': true },
  nationalities: { 'choices.unknown': true, 'choices.repeated': true, 'choices.too-few': true, 'choices.too-many': true, 'choices.other': true },
  language: { 'language.unknown': true },
  postcode: { 'postcode.shape': true, 'postcode.zero': true },
  commune: { 'commune.unknown': true },
  canton: { 'canton.unknown': true },
  money: { 'money.unreadable': true, 'money.unclear': true, ...OF_LIMITS },
  percentage: { 'percentage.unreadable': true, 'percentage.unclear': true, ...OF_LIMITS },
  rating: { 'rating.unknown': true },
  month: { 'month.incomplete': true, 'month.unreal': true, 'month.year': true },
  year: { 'year.digits': true, 'year.too-early': true, 'year.too-late': true },
  'partial-date': { 'partial-date.incomplete': true, 'partial-date.no-month': true, 'partial-date.unreal': true, 'partial-date.year': true },
  documents: {
    'documents.type': true, 'documents.name': true, 'documents.empty': true, 'documents.too-large': true, 'documents.too-many': true, 'documents.too-few': true, 'documents.twice': true,
    'documents.unreadable': true, 'documents.lost': true, 'documents.none': true, 'documents.unknown': true, 'documents.note-too-long': true,
  },
  kept: {},
  'value-type': {},
};

const OF_COMPOSED: { readonly [K in ComposedName]: Named<ComposedCodeOf<ComposedKinds[K]>> } = {
  'date-range': { 'date-range.order': true },
  person: { 'person.birth-date': true },
  address: { 'address.postcode': true },
};

const OF_ANY_QUESTION: Named<SharedCode> = { 'answer.other': true, 'answer.enum': true, 'answer.const': true, 'answer.not': true, 'answer.not-allowed': true, 'map.key': true };

const OF_PLACE: Named<PlaceCode> = {
  required: true, 'list.required': true,
  'list.too-few': true, 'list.too-many': true, 'list.repeated': true, 'list.contains': true, 'list.contains-too-many': true,
  'group.too-few': true, 'group.too-many': true,
  'map.key': true, 'map.key-repeated': true,
  'place.not-allowed': true, 'place.not': true, 'place.one-of': true, 'place.any-of': true, 'place.any-of-required': true, 'place.one-of-required': true, 'place.other': true,
  'place.calculated': true, 'place.needed': true, 'place.given': true, 'place.worked-out': true, 'place.copied': true,
  'branch.required': true,
};

/** @param kind left out: a place that is no question */
export function codesOfIssues(kind?: Kind): readonly string[] {
  return [...(kind === undefined ? [] : [...Object.keys(OF_KIND[kind]), ...Object.values(OF_COMPOSED).flatMap((codes) => Object.keys(codes)), ...Object.keys(OF_ANY_QUESTION)]), ...Object.keys(OF_PLACE)];
}

/** A sentence can also be said of a keyword of the schema (`pattern`), whatever its issue is called. */
export function isKeyword(code: string): boolean {
  return KEYWORDS.has(code);
}

const KEYWORDS: ReadonlySet<string> = new Set([
  'type', 'enum', 'const', 'multipleOf', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength', 'pattern', 'format',
  'minItems', 'maxItems', 'uniqueItems', 'contains', 'minContains', 'maxContains', 'minProperties', 'maxProperties', 'required', 'dependentRequired', 'propertyNames',
  'additionalProperties', 'unevaluatedProperties', 'unevaluatedItems', 'additionalItems', 'not', 'oneOf', 'anyOf', 'extra',
]);
