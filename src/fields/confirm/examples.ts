// A box to tick, as the gallery shows it.
import type { KindExamples } from '../kind-example.js';

export const confirmExamples: KindExamples<'confirm'> = [
  {
    name: 'declaration',
    schema: { type: 'boolean', const: true },
    texts: {
      fr: { label: 'Je déclare que mes réponses sont exactes.', shortLabel: 'Déclaration', hint: 'Une fausse déclaration peut être punie.' },
      de: { label: 'Ich erkläre, dass meine Angaben richtig sind.', shortLabel: 'Erklärung', hint: 'Falsche Angaben können bestraft werden.' },
      lb: { label: 'Ech erklären, datt meng Äntwerte richteg sinn.', shortLabel: 'Erklärung', hint: 'Falsch Äntwerte kënne bestrooft ginn.' },
      en: { label: 'I declare that my answers are correct.', shortLabel: 'Declaration', hint: 'A false declaration may be punished.' },
    },
    value: true,
    other: true,
    wrong: [],
  },
];
