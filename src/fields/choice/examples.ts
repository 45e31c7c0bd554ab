// One of several, as the gallery shows it: few options, many.
import type { KindExamples } from '../kind-example.js';

const CANTONS = ['Capellen', 'Clervaux', 'Diekirch', 'Echternach', 'Esch-sur-Alzette', 'Grevenmacher', 'Luxembourg', 'Mersch', 'Redange', 'Remich', 'Vianden', 'Wiltz'];

/** So many that they are found by typing. */
const YEARS = Array.from({ length: 40 }, (_each, index) => 2026 - index);

export const choiceExamples: KindExamples<'choice'> = [
  {
    name: 'housing',
    schema: { enum: ['owner', 'tenant', 'guest'] },
    texts: {
      fr: {
        label: 'Comment êtes-vous logé ?', shortLabel: 'Logement', hint: 'Là où vous habitez aujourd’hui.',
        options: { owner: 'Je suis propriétaire', tenant: 'Je suis locataire', guest: { label: 'Je suis hébergé', hint: 'Par la famille, des amis ou un foyer.' } },
      },
      de: {
        label: 'Wie wohnen Sie?', shortLabel: 'Wohnen', hint: 'Dort, wo Sie heute wohnen.',
        options: { owner: 'Im Eigentum', tenant: 'Zur Miete', guest: { label: 'Als Gast', hint: 'Bei Familie, bei Freunden oder in einem Heim.' } },
      },
      lb: {
        label: 'Wéi wunnt Dir?', shortLabel: 'Wunnen', hint: 'Do, wou Dir haut wunnt.',
        options: { owner: 'A mengem Eegentum', tenant: 'Ech si Locataire', guest: { label: 'Als Gaascht', hint: 'Bei der Famill, bei Frënn oder an engem Foyer.' } },
      },
      en: {
        label: 'How are you housed?', shortLabel: 'Housing', hint: 'Where you live today.',
        options: { owner: 'I own my home', tenant: 'I am a tenant', guest: { label: 'I am a guest', hint: 'Of family, friends or a shelter.' } },
      },
    },
    value: 'tenant',
    other: 'guest',
    wrong: [{ raw: 'castle', code: 'choice.unknown' }],
  },
  {
    name: 'canton',
    schema: { oneOf: CANTONS.map((title) => ({ const: title.toLowerCase(), title })) },
    texts: {
      fr: { label: 'Canton', hint: 'Celui de votre domicile.' },
      de: { label: 'Kanton', hint: 'Der Kanton Ihres Wohnsitzes.' },
      lb: { label: 'Kanton', hint: 'De Kanton vun Ärem Wunnsëtz.' },
      en: { label: 'Canton', hint: 'The one you live in.' },
    },
    value: 'mersch',
    other: 'wiltz',
    wrong: [],
  },
  {
    name: 'year',
    schema: { type: 'integer', enum: YEARS },
    texts: {
      fr: { label: 'Année du diplôme', hint: 'Celle qui figure sur le diplôme.' },
      de: { label: 'Jahr des Diploms', hint: 'Das Jahr, das auf dem Diplom steht.' },
      lb: { label: 'Joer vum Diplom', hint: 'Dat Joer, dat um Diplom steet.' },
      en: { label: 'Year of the diploma', hint: 'The one on the diploma.' },
    },
    value: 2001,
    other: 1999,
    wrong: [{ raw: '1850', code: 'choice.unknown' }],
  },
];
