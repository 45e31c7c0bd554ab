// The registry of examples: a kind of question without one does not compile.
import { choiceExamples } from './choice/examples.js';
import { choicesExamples } from './choices/examples.js';
import { confirmExamples } from './confirm/examples.js';
import { dateRangeExamples } from './date-range/examples.js';
import { dateTimeExamples } from './date-time/examples.js';
import { dateExamples } from './date/examples.js';
import { documentsExamples } from './documents/examples.js';
import { durationExamples } from './duration/examples.js';
import type { Kind } from './field-kinds.js';
import { emailExamples } from './email/examples.js';
import { fixedExamples } from './fixed/examples.js';
import { ibanExamples } from './iban/examples.js';
import { keptExamples } from './kept/examples.js';
import type { ComposedExamples, KindExamples } from './kind-example.js';
import { addressExamples } from './address/examples.js';
import { postcodeExamples } from './postcode/examples.js';
import type { ComposedName } from './parts/parts.js';
import { personExamples } from './person/examples.js';
import { legalPersonNumberExamples } from './legal-person-number/examples.js';
import { longTextExamples } from './long-text/examples.js';
import { monthExamples } from './month/examples.js';
import { moneyExamples } from './money/examples.js';
import { nationalIdExamples } from './national-id/examples.js';
import { numberExamples } from './number/examples.js';
import { partialDateExamples } from './partial-date/examples.js';
import { percentageExamples } from './percentage/examples.js';
import { phoneExamples } from './phone/examples.js';
import { ratingExamples } from './rating/examples.js';
import { rcsExamples } from './rcs/examples.js';
import { cantonExamples, communeExamples, countryExamples, languageExamples, nationalitiesExamples, nationalityExamples } from './places/examples.js';
import { textExamples } from './text/examples.js';
import { timeExamples } from './time/examples.js';
import { valueTypeExamples } from './value-type/examples.js';
import { vatExamples } from './vat/examples.js';
import { vehiclePlateExamples } from './vehicle-plate/examples.js';
import { vinExamples } from './vin/examples.js';
import { webAddressExamples } from './web-address/examples.js';
import { yearExamples } from './year/examples.js';
import { yesNoExamples } from './yes-no/examples.js';

/** One question each; which sort of value an answer will be is asked beside that answer. */
export type ShownKind = Exclude<Kind, 'value-type'>;

/** In the order of the gallery. */
export const kindExamples: { readonly [K in ShownKind]: KindExamples<K> } = {
  text: textExamples,
  'long-text': longTextExamples,
  email: emailExamples,
  'web-address': webAddressExamples,
  number: numberExamples,
  money: moneyExamples,
  percentage: percentageExamples,
  date: dateExamples,
  'partial-date': partialDateExamples,
  month: monthExamples,
  year: yearExamples,
  time: timeExamples,
  'date-time': dateTimeExamples,
  duration: durationExamples,
  'yes-no': yesNoExamples,
  choice: choiceExamples,
  choices: choicesExamples,
  rating: ratingExamples,
  confirm: confirmExamples,
  documents: documentsExamples,
  'national-id': nationalIdExamples,
  iban: ibanExamples,
  phone: phoneExamples,
  country: countryExamples,
  nationality: nationalityExamples,
  nationalities: nationalitiesExamples,
  language: languageExamples,
  postcode: postcodeExamples,
  commune: communeExamples,
  canton: cantonExamples,
  vat: vatExamples,
  rcs: rcsExamples,
  'legal-person-number': legalPersonNumberExamples,
  'vehicle-plate': vehiclePlateExamples,
  vin: vinExamples,
  fixed: fixedExamples,
  kept: keptExamples,
};

/** After them: what is asked in parts. */
export const composedExamples: { readonly [K in ComposedName | 'value-type']: ComposedExamples } = {
  'date-range': dateRangeExamples,
  person: personExamples,
  address: addressExamples,
  'value-type': valueTypeExamples,
};
