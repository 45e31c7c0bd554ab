// Every kind of question at once, for programs that are no page: the receiver and the designers' commands.
import { addressKinds } from './address-kinds.js';
import { amountKinds } from './amount-kinds.js';
import { calendarKinds } from './calendar-kinds.js';
import { ibanPart } from '../iban/iban-part.js';
import { identifierKinds } from './identifier-kinds.js';
import { addressPart } from '../address/address-part.js';
import { composedPart } from '../composed/composed-part.js';
import { documentsPart } from '../documents/documents-part.js';
import { meaningOf } from '../text/pattern-meaning.js';
import { haveMeanings } from '../text/pattern-words.js';
import { havePart } from './parts.js';
import { phonePart } from '../phone/phone-part.js';
import { placesPart } from '../places/places-part.js';
import { timeKinds } from './time-kinds.js';

export function haveEveryPart(): void {
  havePart('times', timeKinds);
  havePart('iban', ibanPart);
  havePart('phone', phonePart);
  havePart('identifiers', identifierKinds);
  havePart('addresses', addressKinds);
  havePart('places', placesPart);
  havePart('amounts', amountKinds);
  havePart('calendar', calendarKinds);
  havePart('composed', composedPart);
  havePart('documents', documentsPart);
  havePart('address', addressPart);
  haveMeanings(meaningOf);
}
