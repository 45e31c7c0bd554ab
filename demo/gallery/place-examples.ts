// Places that are asked in parts without being a kind, as the gallery shows them: a list whose rows stand in the step, one whose
// rows are pages, and what may be the same as another place.
import type { ComposedExample, ComposedExamples } from '../../src/fields/kind-example.js';

export type PlaceName = 'list' | 'list-pages' | 'same-as';

const children: ComposedExample = {
  name: 'children',
  schema: {
    type: 'array',
    minItems: 1,
    maxItems: 3,
    uniqueItems: true,
    items: {
      type: 'object',
      properties: { givenName: { type: 'string', minLength: 1, maxLength: 100 }, birthDate: { type: 'string', format: 'date' } },
      required: ['givenName', 'birthDate'],
      additionalProperties: false,
    },
  },
  ask: {},
  texts: {
    fr: { label: 'Vos enfants', hint: 'Trois au plus, de moins de 18 ans.' },
    de: { label: 'Ihre Kinder', hint: 'Höchstens drei, alle unter 18 Jahren.' },
    lb: { label: 'Är Kanner', hint: 'Héchstens dräi, all ënner 18 Joer.' },
    en: { label: 'Your children', hint: 'Three at most, all under 18.' },
  },
  memberTexts: {
    '[]': { fr: { label: 'Enfant' }, de: { label: 'Kind' }, lb: { label: 'Kand' }, en: { label: 'Child' } },
    '[].givenName': { fr: { label: 'Prénoms' }, de: { label: 'Vornamen' }, lb: { label: 'Virnimm' }, en: { label: 'Given names' } },
    '[].birthDate': { fr: { label: 'Date de naissance' }, de: { label: 'Geburtsdatum' }, lb: { label: 'Gebuertsdatum' }, en: { label: 'Date of birth' } },
  },
  states: ['empty', 'hint', 'filled', 'readOnly', 'missing'],
  value: [{ givenName: 'Anna', birthDate: '2016-05-04' }, { givenName: 'Ben', birthDate: '2019-11-30' }],
  other: [{ givenName: 'Anna', birthDate: '2016-05-04' }],
  wrong: [
    { known: [{ givenName: 'Anna', birthDate: '2016-05-04' }, { givenName: 'Anna', birthDate: '2016-05-04' }], raw: {}, at: '', code: 'list.repeated' },
    { known: [{ givenName: 'Anna', birthDate: '2016-05-04' }, { givenName: 'Ben', birthDate: '2019-11-30' }], raw: { '[r2].birthDate': { day: '31', month: '11', year: '2019' } }, at: '[r2].birthDate', code: 'date.unreal' },
  ],
};

const sameAs = (example: Omit<ComposedExample, 'ask' | 'states'>): ComposedExample => ({ ...example, ask: { sameAs: 'original' }, states: ['empty', 'hint', 'filled', 'ticked', 'prefilled', 'contested', 'missing'] });

export const placeExamples: Readonly<Record<PlaceName, ComposedExamples>> = {
  list: [
    children,
    {
      name: 'former-names',
      schema: { type: 'array', maxItems: 3, items: { type: 'string', minLength: 1, maxLength: 100 } },
      ask: {},
      texts: {
        fr: { label: 'Vos anciens noms', hint: 'Par exemple avant un mariage.' },
        de: { label: 'Ihre früheren Namen', hint: 'Zum Beispiel vor einer Heirat.' },
        lb: { label: 'Är fréier Nimm', hint: 'Zum Beispill virun engem Bestietnes.' },
        en: { label: 'Your former names', hint: 'For example before a marriage.' },
      },
      memberTexts: { '[]': { fr: { label: 'Ancien nom' }, de: { label: 'Früherer Name' }, lb: { label: 'Fréieren Numm' }, en: { label: 'Former name' } } },
      states: ['empty', 'hint', 'filled', 'readOnly'],
      value: ['Muster', 'Beispiel'],
      other: ['Muster'],
      wrong: [{ known: ['Muster', 'Beispiel', 'Muster', 'Exemple'], raw: {}, at: '', code: 'list.too-many' }],
    },
  ],
  'list-pages': [{ ...children, ask: { rows: 'pages' } }],
  'same-as': [
    sameAs({
      name: 'contact-person',
      schema: {
        type: 'object',
        properties: { name: { type: 'string', minLength: 1, maxLength: 100 }, email: { type: 'string', format: 'email' } },
        required: ['name', 'email'],
        additionalProperties: false,
      },
      texts: {
        fr: { label: 'Personne de contact', hint: 'Nous lui écrivons si une question se pose.' },
        de: { label: 'Kontaktperson', hint: 'Bei Fragen schreiben wir dieser Person.' },
        lb: { label: 'Kontaktpersoun', hint: 'Bei Froe schreiwe mir dëser Persoun.' },
        en: { label: 'Contact person', hint: 'We write to this person if there is a question.' },
      },
      memberTexts: {
        name: { fr: { label: 'Nom' }, de: { label: 'Name' }, lb: { label: 'Numm' }, en: { label: 'Name' } },
        email: { fr: { label: 'Adresse e-mail' }, de: { label: 'E-Mail-Adresse' }, lb: { label: 'E-Mail-Adress' }, en: { label: 'E-mail address' } },
      },
      value: { name: 'Anna Muster', email: 'anna@example.org' },
      other: { name: 'Ben Muster', email: 'ben@example.org' },
      wrong: [{ raw: { '#same': 'true' }, at: '#same', code: 'place.copied' }],
    }),
    sameAs({
      name: 'postal-locality',
      schema: { type: 'string', minLength: 1, maxLength: 100 },
      texts: {
        fr: { label: 'Localité', hint: 'Celle de la boîte aux lettres.' },
        de: { label: 'Ort', hint: 'Der des Briefkastens.' },
        lb: { label: 'Uertschaft', hint: 'Déi vun der Bréifkëscht.' },
        en: { label: 'Locality', hint: 'That of the letter box.' },
      },
      memberTexts: {
        '#same': { fr: { label: 'C’est la même localité' }, de: { label: 'Es ist derselbe Ort' }, lb: { label: 'Et ass déi selwecht Uertschaft' }, en: { label: 'It is the same locality' } },
      },
      value: 'Differdange',
      other: 'Echternach',
      wrong: [{ raw: { '#same': 'true' }, at: '#same', code: 'place.copied' }],
    }),
  ],
};
