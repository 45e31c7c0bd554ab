// A month of a year as the gallery shows it.
import type { KindExamples } from '../kind-example.js';

export const monthExamples: KindExamples<'month'> = [
  {
    name: 'first-rent',
    schema: { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' },
    ask: { kind: 'month' },
    texts: {
      fr: { label: 'Premier mois du loyer', hint: 'Par exemple : 3 2026 ou mars 2026' },
      de: { label: 'Erster Monat der Miete', hint: 'Zum Beispiel: 3 2026 oder März 2026' },
      lb: { label: 'Éischte Mount vum Loyer', hint: 'Zum Beispill: 3 2026 oder Mäerz 2026' },
      en: { label: 'First month of the rent', hint: 'For example: 3 2026 or March 2026' },
    },
    value: '2026-03',
    other: '2025-12',
    wrong: [
      { raw: { month: '3', year: '' }, code: 'month.incomplete' },
      { raw: { month: '13', year: '2026' }, code: 'month.unreal' },
      { raw: { month: '3', year: '26' }, code: 'month.year' },
    ],
  },
];
