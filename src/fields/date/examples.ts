// Dates as the gallery shows them.
import type { KindExamples } from '../kind-example.js';

export const dateExamples: KindExamples<'date'> = [
  {
    name: 'birth-date',
    schema: { type: 'string', format: 'date' },
    ask: { autocomplete: 'bday' },
    texts: {
      fr: { label: 'Date de naissance', hint: 'Par exemple : 31 3 1980' },
      de: { label: 'Geburtsdatum', hint: 'Zum Beispiel: 31 3 1980' },
      lb: { label: 'Gebuertsdatum', hint: 'Zum Beispill: 31 3 1980' },
      en: { label: 'Date of birth', hint: 'For example: 31 3 1980' },
    },
    value: '1980-03-31',
    other: '1981-12-01',
    wrong: [
      { raw: { day: '31', month: '3', year: '' }, code: 'date.incomplete' },
      { raw: { day: '31', month: '4', year: '1980' }, code: 'date.unreal' },
      { raw: { day: '3', month: 'mars', year: '15' }, code: 'date.year' },
    ],
  },
];
