// A person as the gallery shows her.
import type { ComposedExamples } from '../kind-example.js';

export const personExamples: ComposedExamples = [
  {
    name: 'parent',
    schema: {
      type: 'object',
      properties: {
        givenName: { type: 'string', minLength: 1, maxLength: 100 },
        familyName: { type: 'string', minLength: 1, maxLength: 100 },
        birthDate: { type: 'string', format: 'date' },
        nationalId: { type: 'string', pattern: '^[0-9]{13}$' },
      },
      required: ['givenName', 'familyName', 'birthDate'],
      additionalProperties: false,
    },
    ask: { kind: 'person' },
    texts: {
      fr: { label: 'L’autre parent', hint: 'Comme sur sa carte d’identité.' },
      de: { label: 'Der andere Elternteil', hint: 'Wie auf der Identitätskarte.' },
      lb: { label: 'Deen aneren Elterendeel', hint: 'Wéi op der Identitéitskaart.' },
      en: { label: 'The other parent', hint: 'As on the identity card.' },
    },
    memberTexts: {
      givenName: { fr: { label: 'Prénoms' }, de: { label: 'Vornamen' }, lb: { label: 'Virnimm' }, en: { label: 'Given names' } },
      familyName: { fr: { label: 'Nom' }, de: { label: 'Name' }, lb: { label: 'Numm' }, en: { label: 'Family name' } },
      birthDate: { fr: { label: 'Date de naissance' }, de: { label: 'Geburtsdatum' }, lb: { label: 'Gebuertsdatum' }, en: { label: 'Date of birth' } },
      nationalId: {
        fr: { label: 'Numéro d’identification national' }, de: { label: 'Nationale Identifikationsnummer' },
        lb: { label: 'National Identifikatiounsnummer' }, en: { label: 'National identification number' },
      },
    },
    value: { givenName: 'Anna', familyName: 'Muster', birthDate: '1893-12-01', nationalId: '1893120105732' },
    other: { givenName: 'Anna', familyName: 'Beispiel', birthDate: '1893-12-01', nationalId: '1893120105732' },
    wrong: [
      { raw: { givenName: 'Anna', familyName: 'Muster', birthDate: { day: '2', month: '12', year: '1893' }, nationalId: '1893 1201 05732' }, at: 'nationalId', code: 'person.birth-date' },
      { raw: { givenName: 'Anna', familyName: 'Muster', birthDate: { day: '1', month: '12', year: '1893' }, nationalId: '1893 1201 05731' }, at: 'nationalId', code: 'national-id.checksum' },
    ],
  },
];
