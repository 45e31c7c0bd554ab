// Addresses as the gallery shows them. Postcodes, localities and streets are invented.
import type { ComposedExample, ComposedExamples } from '../kind-example.js';

const line = { type: 'string', minLength: 1, maxLength: 100 } as const;

const memberTexts: ComposedExample['memberTexts'] = {
  country: { fr: { label: 'Pays' }, de: { label: 'Land' }, lb: { label: 'Land' }, en: { label: 'Country' } },
  postcode: { fr: { label: 'Code postal' }, de: { label: 'Postleitzahl' }, lb: { label: 'Postleitzuel' }, en: { label: 'Postcode' } },
  locality: { fr: { label: 'Localité' }, de: { label: 'Ort' }, lb: { label: 'Uertschaft' }, en: { label: 'Locality' } },
  street: { fr: { label: 'Rue' }, de: { label: 'Straße' }, lb: { label: 'Strooss' }, en: { label: 'Street' } },
  number: { fr: { label: 'Numéro' }, de: { label: 'Hausnummer' }, lb: { label: 'Hausnummer' }, en: { label: 'Number' } },
};

export const addressExamples: ComposedExamples = [
  {
    name: 'dwelling',
    schema: {
      type: 'object',
      properties: { postcode: { type: 'string', pattern: '^[0-9]{4}$' }, locality: line, street: line, number: { ...line, maxLength: 10 } },
      required: ['postcode', 'locality', 'street', 'number'],
      additionalProperties: false,
    },
    ask: { kind: 'address' },
    texts: {
      fr: { label: 'Logement', hint: 'L’adresse au Luxembourg.' },
      de: { label: 'Wohnung', hint: 'Die Adresse in Luxemburg.' },
      lb: { label: 'Wunneng', hint: 'D’Adress zu Lëtzebuerg.' },
      en: { label: 'Dwelling', hint: 'The address in Luxembourg.' },
    },
    memberTexts: Object.fromEntries(Object.entries(memberTexts).filter(([name]) => name !== 'country')),
    value: { postcode: '1234', locality: 'Exempelville', street: 'Rue de l’Exemple', number: '12' },
    other: { postcode: '5678', locality: 'Musterduerf', street: 'Am Beispill', number: '3' },
    wrong: [
      { raw: { postcode: 'L-123', locality: 'Exempelville', street: 'Rue de l’Exemple', number: '12' }, at: 'postcode', code: 'postcode.shape' },
      { raw: { postcode: 'L 3456', street: 'Schleekewee', number: '12' }, at: 'locality', code: 'required' },
    ],
  },
  {
    name: 'contact',
    schema: {
      type: 'object',
      properties: { country: { type: 'string', pattern: '^[A-Z]{2}$', default: 'LU' } },
      required: ['country'],
      if: { properties: { country: { const: 'LU' } } },
      then: { properties: { postcode: { type: 'string' }, locality: line, street: line, number: { ...line, maxLength: 10 } }, required: ['postcode', 'locality', 'street', 'number'] },
      else: { properties: { line1: line, line2: line, postcode: { type: 'string', maxLength: 20 }, locality: line }, required: ['line1', 'locality'] },
    },
    ask: { kind: 'address' },
    texts: {
      fr: { label: 'Adresse de contact', hint: 'Au Luxembourg ou à l’étranger.' },
      de: { label: 'Kontaktadresse', hint: 'In Luxemburg oder im Ausland.' },
      lb: { label: 'Kontaktadress', hint: 'Zu Lëtzebuerg oder am Ausland.' },
      en: { label: 'Contact address', hint: 'In Luxembourg or abroad.' },
    },
    memberTexts: {
      ...memberTexts,
      line1: { fr: { label: 'Première ligne de l’adresse' }, de: { label: 'Erste Zeile der Adresse' }, lb: { label: 'Éischt Zeil vun der Adress' }, en: { label: 'First line of the address' } },
      line2: { fr: { label: 'Deuxième ligne de l’adresse' }, de: { label: 'Zweite Zeile der Adresse' }, lb: { label: 'Zweet Zeil vun der Adress' }, en: { label: 'Second line of the address' } },
    },
    value: { country: 'LU', postcode: '1234', locality: 'Exempelville', street: 'Rue de l’Exemple', number: '12' },
    other: { country: 'FR', line1: '3, rue Imaginaire', postcode: '99999', locality: 'Exempleville-sur-Feuille' },
    wrong: [{ raw: { country: 'LU', postcode: '12', locality: 'Exempelville', street: 'Rue de l’Exemple', number: '12' }, at: 'postcode', code: 'address.postcode' }],
  },
];
