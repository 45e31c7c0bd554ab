// Postcodes as the gallery shows them. The numbers are invented.
import type { KindExamples } from '../kind-example.js';

export const postcodeExamples: KindExamples<'postcode'> = [
  {
    name: 'luxembourg-postcode',
    schema: { type: 'string', pattern: '^[0-9]{4}$' },
    ask: { kind: 'postcode' },
    texts: {
      fr: { label: 'Code postal', hint: 'Par exemple : L-1234' },
      de: { label: 'Postleitzahl', hint: 'Zum Beispiel: L-1234' },
      lb: { label: 'Postleitzuel', hint: 'Zum Beispill: L-1234' },
      en: { label: 'Postcode', hint: 'For example: L-1234' },
    },
    value: '1234',
    other: '4321',
    wrong: [
      { raw: 'L-123', code: 'postcode.shape' },
      { raw: '12345', code: 'postcode.shape' },
    ],
  },
];
