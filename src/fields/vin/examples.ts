// The identification number of a vehicle as the gallery shows it. The numbers are invented.
import type { KindExamples } from '../kind-example.js';

export const vinExamples: KindExamples<'vin'> = [
  {
    name: 'chassis-number',
    schema: { type: 'string' },
    ask: { kind: 'vin' },
    texts: {
      fr: { label: 'Numéro d’identification du véhicule', shortLabel: 'Numéro de châssis', hint: '17 caractères, au point E du certificat d’immatriculation.' },
      de: { label: 'Fahrzeug-Identifizierungsnummer', shortLabel: 'Fahrgestellnummer', hint: '17 Zeichen, im Feld E der Zulassungsbescheinigung.' },
      lb: { label: 'Identifikatiounsnummer vum Gefier', shortLabel: 'Chassisnummer', hint: '17 Zeechen, am Feld E vun der groer Kaart.' },
      en: { label: 'Vehicle identification number', shortLabel: 'Chassis number', hint: '17 characters, in field E of the registration certificate.' },
    },
    value: 'XXXDEM00000123456',
    other: 'XXXDEM00000654321',
    wrong: [
      { raw: 'XXXDEM/000+', code: 'vin.unreadable' },
      { raw: 'XXXDEMO0000123456', code: 'vin.letters' },
      { raw: 'XXXDEM0000012345', code: 'vin.length' },
    ],
  },
];
