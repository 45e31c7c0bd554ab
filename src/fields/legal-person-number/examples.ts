// The national number of a legal person as the gallery shows it. The numbers are invented.
import type { KindExamples } from '../kind-example.js';

export const legalPersonNumberExamples: KindExamples<'legal-person-number'> = [
  {
    name: 'organisation',
    schema: { type: 'string', pattern: '^[0-9]{11}$' },
    ask: { kind: 'legal-person-number' },
    texts: {
      fr: { label: 'Numéro d’identité de la personne morale', shortLabel: 'Matricule', hint: '11 chiffres, par exemple : 2000 2299 999' },
      de: { label: 'Identifikationsnummer der juristischen Person', shortLabel: 'Identifikationsnummer', hint: '11 Ziffern, zum Beispiel: 2000 2299 999' },
      lb: { label: 'Identitéitsnummer vun der juristescher Persoun', shortLabel: 'Matricule', hint: '11 Zifferen, zum Beispill: 2000 2299 999' },
      en: { label: 'National number of the legal person', shortLabel: 'National number', hint: '11 digits, for example: 2000 2299 999' },
    },
    value: '20002299999',
    other: '19992299998',
    wrong: [
      { raw: '2000 2299', code: 'legal-person-number.shape' },
      { raw: '1893 1201 05732', code: 'legal-person-number.person' },
    ],
  },
];
