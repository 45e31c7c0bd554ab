// The national identification number as the gallery shows it. The numbers are invented; their check digits are right.
import type { KindExamples } from '../kind-example.js';

export const nationalIdExamples: KindExamples<'national-id'> = [
  {
    name: 'own-number',
    schema: { type: 'string', pattern: '^[0-9]{13}$' },
    ask: { kind: 'national-id' },
    texts: {
      fr: { label: 'Numéro d’identification national', shortLabel: 'Matricule', hint: '13 chiffres, au dos de votre carte d’identité.' },
      de: { label: 'Nationale Identifikationsnummer', shortLabel: 'Identifikationsnummer', hint: '13 Ziffern, auf der Rückseite Ihres Personalausweises.' },
      lb: { label: 'National Identifikatiounsnummer', shortLabel: 'Matricule', hint: '13 Zifferen, hannen op Ärer Identitéitskaart.' },
      en: { label: 'National identification number', shortLabel: 'Identification number', hint: '13 digits, on the back of your identity card.' },
    },
    value: '1893120105732',
    other: '1959000020547',
    wrong: [
      { raw: '1893 1201', code: 'national-id.shape' },
      { raw: '1893 1201 05733', code: 'national-id.checksum' },
    ],
  },
];
