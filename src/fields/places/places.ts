// Countries, nationalities, languages, communes and cantons: one of a list that everybody knows, stored by its code (a commune or
// a canton by its official name). How a place is called in a language, and which one typed words mean, is the views' business.
import { BLANK } from '../../model/answer.js';
import type { Json } from '../../model/json.js';
import { MOST_LISTED } from '../choice/choice.js';
import { choices, type ChoicesCode } from '../choices/choices.js';
import type { FieldKind } from '../field-kind.js';
import { CANTONS, COMMUNES } from './communes.js';
import { COUNTRY_CODES, NO_COUNTRY } from './country-codes.js';
import { LANGUAGE_CODES } from './language-codes.js';

// A type alias, not an interface: only an alias is assignable to Json.
export type PlaceOptions = {
  /** Those that the schema admits, in the list's order; left out where it admits all. */
  readonly codes?: readonly string[];
};
export type PlaceKind = 'country' | 'nationality' | 'language' | 'commune' | 'canton';

const NATIONALITIES = [...COUNTRY_CODES, ...NO_COUNTRY];

export const PLACES: { readonly [K in PlaceKind | 'nationalities']: readonly string[] } = {
  country: COUNTRY_CODES,
  nationality: NATIONALITIES,
  nationalities: NATIONALITIES,
  language: LANGUAGE_CODES,
  commune: [...COMMUNES.keys()],
  canton: [...CANTONS.keys()],
};

export const country = placeKind('country');
export const nationality = placeKind('nationality');
export const language = placeKind('language');
export const commune = placeKind('commune');
export const canton = placeKind('canton');

/** Any number of them, in the order in which they were given. */
export const nationalities: FieldKind<'nationalities', PlaceOptions, readonly string[], ChoicesCode> = {
  ...choices,
  kind: 'nationalities',
  read: (raw) => (raw.length === 0 ? BLANK : { state: 'read', value: [...raw] }),
  format: (value) => choices.format(value, { codes: [] }),
  check: (value, options) => {
    const isKnown = Array.isArray(value) && value.every((each: Json) => typeof each === 'string' && codesOf('nationalities', options).includes(each));
    return isKnown ? undefined : { code: 'choices.unknown', params: {} };
  },
};

/** What may be chosen. */
export function codesOf(kind: PlaceKind | 'nationalities', { codes }: PlaceOptions): readonly string[] {
  return codes ?? PLACES[kind];
}

function isShort({ codes }: PlaceOptions): boolean {
  return codes !== undefined && codes.length <= MOST_LISTED;
}

function placeKind<K extends PlaceKind>(kind: K): FieldKind<K, PlaceOptions, string, `${K}.unknown`> {
  const unknown = `${kind}.unknown` as const;
  return {
    kind,
    read(raw, options) {
      const typed = raw.trim();
      if (typed === '') return BLANK;
      const value = codesOf(kind, options).find((code) => code === typed) ?? codesOf(kind, options).find((code) => code.toLowerCase() === typed.toLowerCase());
      return value === undefined ? { state: 'unread', raw } : { state: 'read', value, raw };
    },
    format: (value) => (typeof value === 'string' ? value : JSON.stringify(value)),
    blankRaw: '',
    // How many there are, where they are few and stand in a list that opens: nothing can be typed there.
    unreadIssue: (_raw, options) => ({ code: unknown, params: isShort(options) ? { listed: codesOf(kind, options).length } : {} }),
    // The list has only what these admit.
    issueByKeyword: { type: unknown, enum: unknown, oneOf: unknown, anyOf: unknown, const: unknown, format: unknown, pattern: unknown, minLength: unknown, maxLength: unknown },
  };
}
