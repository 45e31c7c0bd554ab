// Yes or no, as the gallery shows it.
import type { KindExamples } from '../kind-example.js';

export const yesNoExamples: KindExamples<'yes-no'> = [
  {
    name: 'works',
    schema: { type: 'boolean' },
    texts: {
      fr: { label: 'Travaillez-vous au Luxembourg ?', shortLabel: 'Travail au Luxembourg', hint: 'Un apprentissage compte aussi.' },
      de: { label: 'Arbeiten Sie in Luxemburg?', shortLabel: 'Arbeit in Luxemburg', hint: 'Eine Lehre zählt auch.' },
      lb: { label: 'Schafft Dir zu Lëtzebuerg?', shortLabel: 'Aarbecht zu Lëtzebuerg', hint: 'Eng Léier zielt och.' },
      en: { label: 'Do you work in Luxembourg?', shortLabel: 'Work in Luxembourg', hint: 'An apprenticeship counts too.' },
    },
    value: true,
    other: false,
    wrong: [{ raw: 'perhaps', code: 'yes-no.unknown' }],
  },
];
