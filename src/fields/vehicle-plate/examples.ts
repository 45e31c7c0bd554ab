// The registration number of a vehicle as the gallery shows it: invented ones.
import type { KindExamples } from '../kind-example.js';

export const vehiclePlateExamples: KindExamples<'vehicle-plate'> = [
  {
    name: 'own-vehicle',
    schema: { type: 'string' },
    ask: { kind: 'vehicle-plate' },
    texts: {
      fr: { label: 'Numéro d’immatriculation du véhicule', shortLabel: 'Immatriculation', hint: 'Par exemple : AB 1234' },
      de: { label: 'Kennzeichen des Fahrzeugs', shortLabel: 'Kennzeichen', hint: 'Zum Beispiel: AB 1234' },
      lb: { label: 'Plackennummer vum Gefier', shortLabel: 'Plackennummer', hint: 'Zum Beispill: AB 1234' },
      en: { label: 'Registration number of the vehicle', shortLabel: 'Registration number', hint: 'For example: AB 1234' },
    },
    value: 'AB1234',
    other: '12345',
    wrong: [
      { raw: 'my car', code: 'vehicle-plate.shape' },
      { raw: 'ABC 12', code: 'vehicle-plate.shape' },
    ],
  },
  {
    name: 'any-vehicle',
    schema: { type: 'string', pattern: '^[0-9A-ZÄÖÜ]{2,10}$' },
    ask: { kind: 'vehicle-plate' },
    texts: {
      fr: { label: 'Numéro d’immatriculation, également étranger', shortLabel: 'Immatriculation', hint: 'Comme sur la plaque.' },
      de: { label: 'Kennzeichen, auch ausländisches', shortLabel: 'Kennzeichen', hint: 'Wie auf dem Schild.' },
      lb: { label: 'Plackennummer, och auslännesch', shortLabel: 'Plackennummer', hint: 'Wéi op dem Schëld.' },
      en: { label: 'Registration number, foreign ones too', shortLabel: 'Registration number', hint: 'As on the plate.' },
    },
    value: 'TRAB123',
    other: 'AB123CD',
    wrong: [{ raw: 'my car', code: 'vehicle-plate.shape' }],
  },
];
