// What a schema fixes, as the gallery shows it: there is nothing to answer, and nothing can be wrong.
import type { KindExamples } from '../kind-example.js';

export const fixedExamples: KindExamples<'fixed'> = [
  {
    name: 'commune',
    schema: { const: 'Esch-sur-Alzette' },
    texts: {
      fr: { label: 'Commune compétente', hint: 'Seuls ses habitants peuvent faire cette demande.' },
      de: { label: 'Zuständige Gemeinde', hint: 'Nur wer dort wohnt, kann diesen Antrag stellen.' },
      lb: { label: 'Zoustänneg Gemeng', hint: 'Nëmmen deen, deen do wunnt, kann dës Demande maachen.' },
      en: { label: 'Commune in charge', hint: 'Only its inhabitants can make this application.' },
    },
    states: ['filled'],
    value: 'Esch-sur-Alzette',
    other: 'Esch-sur-Alzette',
    wrong: [],
  },
  {
    name: 'copies',
    schema: { const: 2 },
    texts: {
      fr: { label: 'Nombre d’exemplaires', hint: 'Le même pour toutes les demandes.' },
      de: { label: 'Zahl der Exemplare', hint: 'Für alle Anträge dieselbe.' },
      lb: { label: 'Zuel vun den Exemplairen', hint: 'Déi selwecht fir all Demande.' },
      en: { label: 'Number of copies', hint: 'The same for every application.' },
    },
    states: ['filled'],
    value: 2,
    other: 2,
    wrong: [],
  },
];
