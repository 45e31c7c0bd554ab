// The number in the trade and companies register as the gallery shows it. The numbers are invented.
import type { KindExamples } from '../kind-example.js';

export const rcsExamples: KindExamples<'rcs'> = [
  {
    name: 'company',
    schema: { type: 'string' },
    ask: { kind: 'rcs' },
    texts: {
      fr: { label: 'Numéro au registre de commerce et des sociétés', shortLabel: 'Numéro RCS', hint: 'Une lettre et des chiffres, par exemple : B123456' },
      de: { label: 'Nummer im Handels- und Gesellschaftsregister', shortLabel: 'RCS-Nummer', hint: 'Ein Buchstabe und Ziffern, zum Beispiel: B123456' },
      lb: { label: 'Nummer am Handels- a Gesellschaftsregister', shortLabel: 'RCS-Nummer', hint: 'E Buschtaf an Zifferen, zum Beispill: B123456' },
      en: { label: 'Number in the trade and companies register', shortLabel: 'RCS number', hint: 'A letter and digits, for example: B123456' },
    },
    value: 'B123456',
    other: 'F1234',
    wrong: [
      { raw: 'company', code: 'rcs.unreadable' },
      { raw: '123.456', code: 'rcs.letter' },
    ],
  },
];
