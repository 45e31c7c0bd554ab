// A date with a time as the gallery shows it.
import type { KindExamples } from '../kind-example.js';

const BLANK = { day: '', month: '', year: '', time: '', given: '' };

export const dateTimeExamples: KindExamples<'date-time'> = [
  {
    name: 'accident',
    schema: { type: 'string', format: 'date-time' },
    texts: {
      fr: { label: 'Moment de l’accident', hint: 'Par exemple : 31 3 2026 à 14 h 30' },
      de: { label: 'Zeitpunkt des Unfalls', hint: 'Zum Beispiel: 31 3 2026 um 14:30 Uhr' },
      lb: { label: 'Moment vum Accident', hint: 'Zum Beispill: 31 3 2026 um 14:30 Auer' },
      en: { label: 'Moment of the accident', hint: 'For example: 31 3 2026 at 14:30' },
    },
    value: '2026-03-31T14:30:00+02:00',
    other: '2026-01-05T08:00:00+01:00',
    wrong: [
      { raw: { ...BLANK, day: '31', month: '3' }, code: 'date-time.incomplete' },
      { raw: { ...BLANK, day: '31', month: '4', year: '2026', time: '14:30' }, code: 'date-time.unreal-day' },
    ],
  },
];
