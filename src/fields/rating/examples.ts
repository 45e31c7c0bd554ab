// Scales as the gallery shows them.
import type { KindExamples } from '../kind-example.js';

export const ratingExamples: KindExamples<'rating'> = [
  {
    name: 'satisfaction',
    schema: { type: 'integer', minimum: 1, maximum: 5 },
    ask: { kind: 'rating' },
    texts: {
      fr: { label: 'Êtes-vous satisfait de l’accueil ?', shortLabel: 'Accueil', hint: 'Choisissez un chiffre de 1 à 5.', options: { 1: 'pas du tout', 5: 'tout à fait' } },
      de: { label: 'Sind Sie mit dem Empfang zufrieden?', shortLabel: 'Empfang', hint: 'Wählen Sie eine Zahl von 1 bis 5.', options: { 1: 'gar nicht', 5: 'sehr' } },
      lb: { label: 'Sidd Dir mam Empfang zefridden?', shortLabel: 'Empfang', hint: 'Wielt eng Zuel vun 1 bis 5.', options: { 1: 'guer net', 5: 'ganz' } },
      en: { label: 'Are you satisfied with how you were received?', shortLabel: 'Reception', hint: 'Choose a number from 1 to 5.', options: { 1: 'not at all', 5: 'very' } },
    },
    value: 4,
    other: 5,
    wrong: [{ raw: '6', code: 'rating.unknown' }],
  },
  {
    name: 'recommendation',
    schema: { type: 'integer', minimum: 0, maximum: 10 },
    ask: { kind: 'rating' },
    texts: {
      fr: { label: 'Recommanderiez-vous ce service ?', shortLabel: 'Recommandation', hint: '0 veut dire non, 10 veut dire oui.' },
      de: { label: 'Würden Sie diesen Dienst weiterempfehlen?', shortLabel: 'Empfehlung', hint: '0 heißt nein, 10 heißt ja.' },
      lb: { label: 'Géift Dir dëse Service recommandéieren?', shortLabel: 'Recommandatioun', hint: '0 heescht neen, 10 heescht jo.' },
      en: { label: 'Would you recommend this service?', shortLabel: 'Recommendation', hint: '0 means no, 10 means yes.' },
    },
    value: 10,
    other: 0,
    wrong: [],
  },
];
