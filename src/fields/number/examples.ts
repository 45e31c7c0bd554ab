// Numbers as the gallery shows them.
import type { KindExamples } from '../kind-example.js';

export const numberExamples: KindExamples<'number'> = [
  {
    name: 'people',
    schema: { type: 'integer', minimum: 1, maximum: 20 },
    texts: {
      fr: { label: 'Combien de personnes vivent chez vous ?', shortLabel: 'Personnes dans le ménage', hint: 'Vous compris.' },
      de: { label: 'Wie viele Personen wohnen bei Ihnen?', shortLabel: 'Personen im Haushalt', hint: 'Sie selbst mitgezählt.' },
      lb: { label: 'Wéi vill Persoune wunne bei Iech?', shortLabel: 'Persounen am Stot', hint: 'Dir matgezielt.' },
      en: { label: 'How many people live with you?', shortLabel: 'People in the household', hint: 'Count yourself too.' },
    },
    value: 3,
    other: 4,
    wrong: [
      { raw: 'drei', code: 'number.unreadable' },
      { raw: '1,5', code: 'number.not-whole' },
      { raw: '0', code: 'number.too-small' },
      { raw: '21', code: 'number.too-large' },
    ],
  },
  {
    name: 'rent',
    schema: { type: 'number', minimum: 0, multipleOf: 0.01 },
    texts: {
      fr: { label: 'Loyer par mois, en euros', shortLabel: 'Loyer', hint: 'Sans les charges. Par exemple : 1250,50' },
      de: { label: 'Miete im Monat, in Euro', shortLabel: 'Miete', hint: 'Ohne Nebenkosten. Zum Beispiel: 1250,50' },
      lb: { label: 'Loyer am Mount, an Euro', shortLabel: 'Loyer', hint: 'Ouni Chargen. Zum Beispill: 1250,50' },
      en: { label: 'Rent per month, in euros', shortLabel: 'Rent', hint: 'Without charges. For example: 1250.50' },
    },
    value: 1250.5,
    other: 980,
    wrong: [{ raw: '12,345', code: 'number.not-multiple' }],
  },
];
