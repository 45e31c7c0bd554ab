// The number for value added tax as the gallery shows it. The numbers are invented.
import type { KindExamples } from '../kind-example.js';

export const vatExamples: KindExamples<'vat'> = [
  {
    name: 'business',
    schema: { type: 'string' },
    ask: { kind: 'vat' },
    texts: {
      fr: { label: 'Numéro de TVA de l’entreprise', shortLabel: 'Numéro de TVA', hint: 'Par exemple : LU12345613' },
      de: { label: 'MwSt.-Nummer des Unternehmens', shortLabel: 'MwSt.-Nummer', hint: 'Zum Beispiel: LU12345613' },
      lb: { label: 'TVA-Nummer vun der Entreprise', shortLabel: 'TVA-Nummer', hint: 'Zum Beispill: LU12345613' },
      en: { label: 'VAT number of the business', shortLabel: 'VAT number', hint: 'For example: LU12345613' },
    },
    value: 'LU12345613',
    other: 'DE123456789',
    wrong: [
      { raw: '123', code: 'vat.unreadable' },
      { raw: 'US123456789', code: 'vat.country' },
      { raw: 'DE 1234 5678', code: 'vat.shape' },
      { raw: 'LU 1234 5614', code: 'vat.checksum' },
    ],
  },
  {
    name: 'business-in-luxembourg',
    schema: { type: 'string', pattern: '^LU[0-9]{8}$', maxLength: 10 },
    ask: { kind: 'vat' },
    texts: {
      fr: { label: 'Numéro de TVA luxembourgeois', shortLabel: 'Numéro de TVA', hint: 'Il commence par LU.' },
      de: { label: 'Luxemburgische MwSt.-Nummer', shortLabel: 'MwSt.-Nummer', hint: 'Sie beginnt mit LU.' },
      lb: { label: 'Lëtzebuergesch TVA-Nummer', shortLabel: 'TVA-Nummer', hint: 'Si fänkt mat LU un.' },
      en: { label: 'VAT number of Luxembourg', shortLabel: 'VAT number', hint: 'It begins with LU.' },
    },
    value: 'LU12345613',
    other: 'LU15027442',
    wrong: [{ raw: 'FR 12 345678901', code: 'vat.elsewhere' }],
  },
];
