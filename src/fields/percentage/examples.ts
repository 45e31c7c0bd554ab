// Percentages as the gallery shows them.
import type { KindExamples } from '../kind-example.js';

export const percentageExamples: KindExamples<'percentage'> = [
  {
    name: 'share',
    schema: { type: 'number', minimum: 0, maximum: 100, multipleOf: 0.1 },
    ask: { kind: 'percentage' },
    texts: {
      fr: { label: 'Quelle part du logement vous appartient ?', shortLabel: 'Part', hint: 'Par exemple : 33,3' },
      de: { label: 'Welcher Anteil der Wohnung gehört Ihnen?', shortLabel: 'Anteil', hint: 'Zum Beispiel: 33,3' },
      lb: { label: 'Wéi en Deel vun der Wunneng gehéiert Iech?', shortLabel: 'Deel', hint: 'Zum Beispill: 33,3' },
      en: { label: 'What share of the home do you own?', shortLabel: 'Share', hint: 'For example: 33.3' },
    },
    value: 33.3,
    other: 50,
    wrong: [
      { raw: 'half', code: 'percentage.unreadable' },
      { raw: '1,000 %', code: 'percentage.unclear' },
      { raw: '12,34 %', code: 'number.not-multiple' },
      { raw: '101', code: 'number.too-large' },
    ],
  },
];
