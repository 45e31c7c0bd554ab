// A line of text, as the gallery shows it.
import type { KindExamples } from '../kind-example.js';

export const textExamples: KindExamples<'text'> = [
  {
    name: 'family-name',
    schema: { type: 'string', minLength: 2, maxLength: 40 },
    ask: { autocomplete: 'family-name' },
    texts: {
      fr: { label: 'Nom de famille', hint: 'Comme sur votre carte d’identité.' },
      de: { label: 'Familienname', hint: 'Wie auf Ihrem Personalausweis.' },
      lb: { label: 'Familljennumm', hint: 'Wéi op Ärer Identitéitskaart.' },
      en: { label: 'Family name', hint: 'As on your identity card.' },
    },
    value: 'Mustermann-Démo',
    other: 'Exempel',
    wrong: [
      { raw: 'M', code: 'text.too-short' },
      { raw: 'M'.repeat(41), code: 'text.too-long' },
    ],
  },
  {
    name: 'postal-code',
    schema: { type: 'string', pattern: '^L-[0-9]{4}$', maxLength: 6, examples: ['L-1234'] },
    ask: { autocomplete: 'postal-code' },
    texts: {
      fr: { label: 'Code postal', hint: 'Par exemple : L-1234' },
      de: { label: 'Postleitzahl', hint: 'Zum Beispiel: L-1234' },
      lb: { label: 'Postleitzuel', hint: 'Zum Beispill: L-1234' },
      en: { label: 'Postcode', hint: 'For example: L-1234' },
    },
    value: 'L-2345',
    other: 'L-9876',
    wrong: [{ raw: '12', code: 'text.pattern' }],
  },
];
