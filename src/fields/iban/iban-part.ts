// The engine half of the IBAN as a part of the program of its own: the library that knows the countries comes with it.
import { ibanSchema } from './iban-schema.js';
import { iban } from './iban.js';

export const ibanPart = { kinds: { iban }, schemas: { iban: ibanSchema } } as const;
export type IbanPart = typeof ibanPart;
