// A length of time as the gallery shows it.
import type { KindExamples } from '../kind-example.js';
import { duration } from './duration.js';

export const durationExamples: KindExamples<'duration'> = [
  {
    name: 'work',
    schema: { type: 'string', format: 'duration', examples: ['PT2H30M'] },
    texts: {
      fr: { label: 'Durée du travail par jour', hint: 'Par exemple : 2 heures et 30 minutes' },
      de: { label: 'Arbeitszeit am Tag', hint: 'Zum Beispiel: 2 Stunden und 30 Minuten' },
      lb: { label: 'Aarbechtszäit um Dag', hint: 'Zum Beispill: 2 Stonnen an 30 Minutten' },
      en: { label: 'Working time per day', hint: 'For example: 2 hours and 30 minutes' },
    },
    value: 'PT7H30M',
    other: 'PT8H',
    wrong: [{ raw: { ...duration.blankRaw, hours: 'many' }, code: 'duration.unreadable' }],
  },
];
