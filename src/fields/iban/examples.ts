// The number of a bank account as the gallery shows it: those that the registry of IBANs has for documentation.
import type { KindExamples } from '../kind-example.js';

export const ibanExamples: KindExamples<'iban'> = [
  {
    name: 'own-account',
    schema: { type: 'string' },
    ask: { kind: 'iban' },
    texts: {
      fr: { label: 'IBAN de votre compte', shortLabel: 'IBAN', hint: 'Par exemple : LU28 0019 4006 4475 0000' },
      de: { label: 'IBAN Ihres Kontos', shortLabel: 'IBAN', hint: 'Zum Beispiel: LU28 0019 4006 4475 0000' },
      lb: { label: 'IBAN vun Ärem Kont', shortLabel: 'IBAN', hint: 'Zum Beispill: LU28 0019 4006 4475 0000' },
      en: { label: 'IBAN of your account', shortLabel: 'IBAN', hint: 'For example: LU28 0019 4006 4475 0000' },
    },
    value: 'LU280019400644750000',
    other: 'DE89370400440532013000',
    wrong: [
      { raw: 'my account', code: 'iban.unreadable' },
      { raw: 'XX28 0019 4006 4475 0000', code: 'iban.country' },
      { raw: 'LU28 0019 4006 4475 000', code: 'iban.length' },
      { raw: 'LU28 0019 4006 4475 0001', code: 'iban.checksum' },
    ],
  },
  {
    name: 'account-in-luxembourg',
    schema: { type: 'string', pattern: '^LU[0-9]{2}' },
    ask: { kind: 'iban' },
    texts: {
      fr: { label: 'IBAN d’un compte au Luxembourg', shortLabel: 'IBAN', hint: 'Il commence par LU.' },
      de: { label: 'IBAN eines Kontos in Luxemburg', shortLabel: 'IBAN', hint: 'Sie beginnt mit LU.' },
      lb: { label: 'IBAN vun engem Kont zu Lëtzebuerg', shortLabel: 'IBAN', hint: 'Si fänkt mat LU un.' },
      en: { label: 'IBAN of an account in Luxembourg', shortLabel: 'IBAN', hint: 'It begins with LU.' },
    },
    value: 'LU280019400644750000',
    other: 'LU120010001234567891',
    wrong: [{ raw: 'DE89 3704 0044 0532 0130 00', code: 'iban.elsewhere' }],
  },
];
