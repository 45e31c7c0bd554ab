// Amounts of money as the gallery shows them.
import type { KindExamples } from '../kind-example.js';

export const moneyExamples: KindExamples<'money'> = [
  {
    name: 'rent-in-euros',
    schema: { type: 'number', minimum: 0, maximum: 10_000, multipleOf: 0.01 },
    ask: { kind: 'money' },
    texts: {
      fr: { label: 'Quel est votre loyer par mois ?', shortLabel: 'Loyer', hint: 'Sans les charges. Par exemple : 1250,50' },
      de: { label: 'Wie hoch ist Ihre Miete im Monat?', shortLabel: 'Miete', hint: 'Ohne Nebenkosten. Zum Beispiel: 1250,50' },
      lb: { label: 'Wéi héich ass Äre Loyer am Mount?', shortLabel: 'Loyer', hint: 'Ouni Chargen. Zum Beispill: 1250,50' },
      en: { label: 'How much rent do you pay per month?', shortLabel: 'Rent', hint: 'Without charges. For example: 1250.50' },
    },
    value: 1250.5,
    other: 980,
    wrong: [
      { raw: 'viel', code: 'money.unreadable' },
      { raw: '1.234', code: 'money.unclear' },
      { raw: '12,3456', code: 'number.not-multiple' },
      { raw: '-5 €', code: 'number.too-small' },
      { raw: '10 000,01 €', code: 'number.too-large' },
    ],
  },
  {
    name: 'price-as-text',
    schema: { type: 'string', pattern: '^(0|[1-9][0-9]{0,6})\\.[0-9]{2}$' },
    ask: { kind: 'money' },
    texts: {
      fr: { label: 'Combien avez-vous payé ?', shortLabel: 'Montant payé', hint: 'Le montant de la facture.' },
      de: { label: 'Wie viel haben Sie bezahlt?', shortLabel: 'Bezahlter Betrag', hint: 'Den Betrag der Rechnung.' },
      lb: { label: 'Wéi vill hutt Dir bezuelt?', shortLabel: 'Bezuelte Betrag', hint: 'De Betrag vun der Rechnung.' },
      en: { label: 'How much did you pay?', shortLabel: 'Amount paid', hint: 'The amount of the bill.' },
    },
    value: '1250.50',
    other: '980.00',
    wrong: [{ raw: '-5', code: 'answer.not' }],
  },
];
