// Several lines of text, as the gallery shows them.
import type { KindExamples } from '../kind-example.js';

export const longTextExamples: KindExamples<'long-text'> = [
  {
    name: 'reason',
    schema: { type: 'string', maxLength: 300 },
    texts: {
      fr: { label: 'Pourquoi faites-vous cette demande ?', shortLabel: 'Motif', hint: 'Quelques phrases suffisent.' },
      de: { label: 'Warum stellen Sie diesen Antrag?', shortLabel: 'Grund', hint: 'Wenige Sätze genügen.' },
      lb: { label: 'Firwat maacht Dir dës Ufro?', shortLabel: 'Grond', hint: 'E puer Sätz ginn duer.' },
      en: { label: 'Why are you applying?', shortLabel: 'Reason', hint: 'A few sentences are enough.' },
    },
    value: 'Pour un nouveau logement.\nJe déménage en mai.',
    other: 'Pour ma banque.',
    wrong: [{ raw: 'a'.repeat(301), code: 'long-text.too-long' }],
  },
];
