// A date that may be known in part, as the gallery shows it.
import type { KindExamples } from '../kind-example.js';

export const partialDateExamples: KindExamples<'partial-date'> = [
  {
    name: 'birth-date',
    schema: { type: 'string', pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' },
    ask: { kind: 'partial-date' },
    texts: {
      fr: { label: 'Date de naissance de votre grand-parent', shortLabel: 'Date de naissance', hint: 'Par exemple : 31 3 1908' },
      de: { label: 'Geburtsdatum des Großelternteils', shortLabel: 'Geburtsdatum', hint: 'Zum Beispiel: 31 3 1908' },
      lb: { label: 'Gebuertsdatum vun Ärem Grousselterendeel', shortLabel: 'Gebuertsdatum', hint: 'Zum Beispill: 31 3 1908' },
      en: { label: 'Date of birth of your grandparent', shortLabel: 'Date of birth', hint: 'For example: 31 3 1908' },
    },
    value: '1908-03',
    other: '1911',
    wrong: [
      { raw: { day: '31', month: '3', year: '' }, code: 'partial-date.incomplete' },
      { raw: { day: '31', month: '', year: '1908' }, code: 'partial-date.no-month' },
      { raw: { day: '31', month: '4', year: '1908' }, code: 'partial-date.unreal' },
      { raw: { day: '', month: '3', year: '08' }, code: 'partial-date.year' },
    ],
  },
];
