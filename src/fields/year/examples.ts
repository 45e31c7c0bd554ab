// A year as the gallery shows it.
import type { KindExamples } from '../kind-example.js';

export const yearExamples: KindExamples<'year'> = [
  {
    name: 'built',
    schema: { type: 'integer', minimum: 1800, maximum: 2026 },
    ask: { kind: 'year' },
    texts: {
      fr: { label: 'Année de construction du logement', shortLabel: 'Année de construction', hint: 'Elle figure dans le certificat de performance énergétique.' },
      de: { label: 'Baujahr der Wohnung', shortLabel: 'Baujahr', hint: 'Es steht im Energieausweis.' },
      lb: { label: 'Baujoer vun der Wunneng', shortLabel: 'Baujoer', hint: 'Et steet am Energiepass.' },
      en: { label: 'Year in which the dwelling was built', shortLabel: 'Year of construction', hint: 'It is in the energy performance certificate.' },
    },
    value: 1980,
    other: 2005,
    wrong: [
      { raw: '80', code: 'year.digits' },
      { raw: '1750', code: 'year.too-early' },
      { raw: '2080', code: 'year.too-late' },
    ],
  },
];
