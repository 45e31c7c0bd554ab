// The invented companies of the demonstration's trade and companies register, each under the invented person who represents it.
// None of them exists; no number is one of a company that does.
import type { JsonObject } from '../../src/model/json.js';

/** By the person's id; who is not here represents no company. */
export const INVENTED_COMPANIES: Readonly<Record<string, JsonObject>> = {
  testine: {
    kind: 'company',
    name: 'Démonstration & Cie',
    legalForm: 'sarl',
    number: 'B999901',
    nationalNumber: '20259999901',
    capital: 12_000,
    seat: { street: 'Rue de l’Exemple', number: '5', postalCode: '1234', locality: 'Exempelville' },
  },
  zoe: {
    kind: 'company',
    name: 'Iwwerdaach Niñas Łódź Démo',
    legalForm: 'sarl-s',
    number: 'B999902',
    nationalNumber: '20259999902',
    capital: 100,
    seat: { street: 'Op der Gënzefrënn', number: '9', postalCode: '9876', locality: 'Niewendaachduerf' },
  },
};
