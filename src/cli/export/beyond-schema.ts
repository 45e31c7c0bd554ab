// What each kind of question holds an answer to beyond its schema, in one clause: for the list of what an exported schema
// cannot say. It stands whether or not the schema's own pattern says part of it. Knows no procedure.
import type { ComposedName, PartKind } from '../../fields/parts/parts.js';

type KindThatChecks = PartKind | ComposedName | 'national-id';

/** Follows “gov-form checks”. */
export const BEYOND_SCHEMA: Readonly<Record<KindThatChecks, string>> = {
  'national-id': 'that there are 13 digits, and that the last two follow from the first eleven (Luhn, Verhoeff)',
  iban: 'that the country has such account numbers, their length there, and the two check digits (ISO 13616)',
  phone: 'that the number is one of the numbering plan of its country',
  vat: 'that the number has the shape of its country, and the check digits of one of Luxembourg',
  rcs: 'that the number is a letter and at most seven digits, without noughts before them',
  'legal-person-number': 'that there are eleven digits',
  'vehicle-plate': 'that the number has the shape of a plate of Luxembourg or, where the schema has a pattern, that it has two to twelve letters and digits',
  vin: 'that there are 17 letters and digits, none of them I, O or Q',
  email: 'that the address is one that can be written to: one @, and a domain with a dot; letters with accents only where the format admits them',
  'web-address': 'that the address has a scheme and no space',
  country: 'that the code is on the list of ISO 3166-1',
  nationality: 'that the code is on the list of countries, or says that there is none',
  nationalities: 'that each code is on the list of countries, or says that there is none',
  language: 'that the code is on the list of languages',
  commune: 'that it is a commune of Luxembourg, by its official name',
  canton: 'that it is a canton of Luxembourg, by its official name',
  money: 'that the amount has no more than two decimals, and is written as its control writes it',
  percentage: 'that a number in a text is written as its control writes it',
  rating: 'that the number is on the scale, which has no more than eleven steps',
  postcode: 'that one of Luxembourg stands in one form: four digits, or L- before them where the schema wants that',
  time: 'that it is written as on a clock: hours and minutes in two digits, a colon between them',
  'date-time': 'that day and hour are real, and are written as their controls write them',
  duration: 'that all amounts are whole numbers of at most nine digits, and are written as their controls write them',
  month: 'that year and month are real',
  year: 'that there are four digits',
  'partial-date': 'that what is known of the date is real',
  documents: 'that a file is named once, that its name ends as its type does and does not mislead, and that its size and digest can be',
  'date-range': 'that the second day does not come before the first',
  person: 'whether the date of birth is the one in the identification number, and only warns',
  address: 'that the postcode of an address in Luxembourg has four digits',
};
