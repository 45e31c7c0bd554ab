// Countries, nationalities, languages, communes and cantons as the gallery shows them.
import type { KindExamples } from '../kind-example.js';

const EUROPEAN_UNION = ['LU', 'BE', 'DE', 'FR', 'PT', 'IT', 'AT', 'BG', 'CY', 'CZ', 'DK', 'EE', 'ES', 'FI', 'GR', 'HR', 'HU', 'IE', 'LT', 'LV', 'MT', 'NL', 'PL', 'RO', 'SE', 'SI', 'SK'];

export const countryExamples: KindExamples<'country'> = [
  {
    name: 'country-of-birth',
    schema: { type: 'string' },
    ask: { kind: 'country' },
    texts: {
      fr: { label: 'Pays de naissance', shortLabel: 'Pays de naissance', hint: 'Celui d’aujourd’hui, si ses frontières ont changé.' },
      de: { label: 'Geburtsland', shortLabel: 'Geburtsland', hint: 'Das heutige, wenn sich die Grenzen geändert haben.' },
      lb: { label: 'Gebuertsland', shortLabel: 'Gebuertsland', hint: 'Dat vun haut, wann d’Grenze geännert hunn.' },
      en: { label: 'Country of birth', shortLabel: 'Country of birth', hint: 'Today’s, where borders have changed.' },
    },
    value: 'LU',
    other: 'PT',
    wrong: [{ raw: 'Atlantis', code: 'country.unknown' }],
  },
  {
    name: 'neighbour',
    schema: { enum: ['LU', 'BE', 'DE', 'FR'] },
    ask: { kind: 'country' },
    texts: {
      fr: { label: 'Pays de travail', shortLabel: 'Pays de travail', hint: 'Le Luxembourg ou un pays voisin.' },
      de: { label: 'Land der Arbeit', shortLabel: 'Land der Arbeit', hint: 'Luxemburg oder ein Nachbarland.' },
      lb: { label: 'Land vun der Aarbecht', shortLabel: 'Land vun der Aarbecht', hint: 'Lëtzebuerg oder en Nopeschland.' },
      en: { label: 'Country of work', shortLabel: 'Country of work', hint: 'Luxembourg or a neighbour.' },
    },
    value: 'BE',
    other: 'FR',
    wrong: [{ raw: 'Portugal', code: 'country.unknown' }],
  },
];

export const nationalityExamples: KindExamples<'nationality'> = [
  {
    name: 'nationality',
    schema: { type: 'string' },
    ask: { kind: 'nationality' },
    texts: {
      fr: { label: 'Nationalité', shortLabel: 'Nationalité', hint: 'Le pays dont vous avez la nationalité.' },
      de: { label: 'Staatsangehörigkeit', shortLabel: 'Staatsangehörigkeit', hint: 'Das Land, dessen Staatsangehörigkeit Sie haben.' },
      lb: { label: 'Nationalitéit', shortLabel: 'Nationalitéit', hint: 'D’Land, vun deem Dir d’Nationalitéit hutt.' },
      en: { label: 'Nationality', shortLabel: 'Nationality', hint: 'The country of which you are a national.' },
    },
    value: 'PT',
    other: 'XXA',
    wrong: [{ raw: 'citizen of the world', code: 'nationality.unknown' }],
  },
];

export const nationalitiesExamples: KindExamples<'nationalities'> = [
  {
    name: 'nationalities',
    schema: { type: 'array', items: { enum: EUROPEAN_UNION }, uniqueItems: true, maxItems: 3 },
    ask: { kind: 'nationalities' },
    texts: {
      fr: { label: 'Nationalités', shortLabel: 'Nationalités', hint: 'Celles d’États de l’Union européenne, trois au plus.' },
      de: { label: 'Staatsangehörigkeiten', shortLabel: 'Staatsangehörigkeiten', hint: 'Von Staaten der Europäischen Union, höchstens drei.' },
      lb: { label: 'Nationalitéiten', shortLabel: 'Nationalitéiten', hint: 'Vu Staate vun der Europäescher Unioun, héchstens dräi.' },
      en: { label: 'Nationalities', shortLabel: 'Nationalities', hint: 'Of states of the European Union, three at most.' },
    },
    value: ['LU', 'PT'],
    other: ['FR'],
    wrong: [{ raw: ['LU', 'BE', 'DE', 'FR'], code: 'choices.too-many' }],
  },
];

export const languageExamples: KindExamples<'language'> = [
  {
    name: 'mother-tongue',
    schema: { type: 'string' },
    ask: { kind: 'language' },
    texts: {
      fr: { label: 'Langue maternelle', shortLabel: 'Langue maternelle', hint: 'Celle que vous parlez le mieux.' },
      de: { label: 'Muttersprache', shortLabel: 'Muttersprache', hint: 'Die Sprache, die Sie am besten sprechen.' },
      lb: { label: 'Mammesprooch', shortLabel: 'Mammesprooch', hint: 'Déi Sprooch, déi Dir am beschte schwätzt.' },
      en: { label: 'First language', shortLabel: 'First language', hint: 'The one you speak best.' },
    },
    value: 'lb',
    other: 'sr',
    wrong: [{ raw: 'Klingon', code: 'language.unknown' }],
  },
];

export const communeExamples: KindExamples<'commune'> = [
  {
    name: 'commune',
    schema: { type: 'string' },
    ask: { kind: 'commune' },
    texts: {
      fr: { label: 'Commune', shortLabel: 'Commune', hint: 'Celle où vous habitez.' },
      de: { label: 'Gemeinde', shortLabel: 'Gemeinde', hint: 'Die Gemeinde, in der Sie wohnen.' },
      lb: { label: 'Gemeng', shortLabel: 'Gemeng', hint: 'Déi Gemeng, an där Dir wunnt.' },
      en: { label: 'Commune', shortLabel: 'Commune', hint: 'The one you live in.' },
    },
    value: 'Esch-sur-Alzette',
    other: 'Luxembourg',
    wrong: [{ raw: 'Bascharage', code: 'commune.unknown' }],
  },
];

export const cantonExamples: KindExamples<'canton'> = [
  {
    name: 'canton',
    schema: { type: 'string' },
    ask: { kind: 'canton' },
    texts: {
      fr: { label: 'Canton', shortLabel: 'Canton', hint: 'Celui de votre domicile.' },
      de: { label: 'Kanton', shortLabel: 'Kanton', hint: 'Der Kanton Ihres Wohnsitzes.' },
      lb: { label: 'Kanton', shortLabel: 'Kanton', hint: 'De Kanton vun Ärem Wunnsëtz.' },
      en: { label: 'Canton', shortLabel: 'Canton', hint: 'The one you live in.' },
    },
    value: 'Luxembourg',
    other: 'Redange',
    wrong: [{ raw: 'Trier', code: 'canton.unknown' }],
  },
];
