// A time of day as the gallery shows it.
import type { KindExamples } from '../kind-example.js';

export const timeExamples: KindExamples<'time'> = [
  {
    name: 'appointment',
    schema: { type: 'string', format: 'time' },
    texts: {
      fr: { label: 'Heure du rendez-vous', hint: 'Par exemple : 14 h 30' },
      de: { label: 'Uhrzeit des Termins', hint: 'Zum Beispiel: 14:30 Uhr' },
      lb: { label: 'Auerzäit vum Rendez-vous', hint: 'Zum Beispill: 14:30 Auer' },
      en: { label: 'Time of the appointment', hint: 'For example: 14:30' },
    },
    value: '14:30:00+01:00',
    other: '09:15:00+01:00',
    wrong: [
      { raw: { time: 'noon', given: '' }, code: 'time.unreadable' },
      { raw: { time: '25:00', given: '' }, code: 'time.unreal' },
    ],
  },
];
