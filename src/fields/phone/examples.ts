// Telephone numbers as the gallery shows them. They are invented.
import type { KindExamples } from '../kind-example.js';

export const phoneExamples: KindExamples<'phone'> = [
  {
    name: 'phone-number',
    schema: { type: 'string', pattern: '^\\+[1-9][0-9]{3,14}$' },
    ask: { kind: 'phone', autocomplete: 'tel' },
    texts: {
      fr: { label: 'Numéro de téléphone', shortLabel: 'Téléphone', hint: 'Avec l’indicatif s’il n’est pas luxembourgeois. Par exemple : +33 6 12 34 56 78' },
      de: { label: 'Telefonnummer', hint: 'Mit der Vorwahl des Landes, wenn sie nicht aus Luxemburg ist. Zum Beispiel: +49 151 23456789' },
      lb: { label: 'Telefonsnummer', hint: 'Mat der Virwiel vum Land, wa se net vu Lëtzebuerg ass. Zum Beispill: +32 470 12 34 56' },
      en: { label: 'Telephone number', hint: 'With the code of the country if it is not from Luxembourg. For example: +351 912 345 678' },
    },
    value: '+352621123456',
    other: '+33612345678',
    wrong: [
      { raw: { typed: 'see my card', given: '' }, code: 'phone.unreadable' },
      { raw: { typed: '112', given: '' }, code: 'phone.too-short' },
      { raw: { typed: '06 12 34 56 78', given: '' }, code: 'phone.unknown' },
      { raw: { typed: '+33 0 12 34 56 78', given: '' }, code: 'phone.unknown' },
    ],
  },
];
