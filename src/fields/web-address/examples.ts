// Web addresses as the gallery shows them.
import type { KindExamples } from '../kind-example.js';

export const webAddressExamples: KindExamples<'web-address'> = [
  {
    name: 'website',
    schema: { type: 'string', format: 'uri', maxLength: 60 },
    texts: {
      fr: { label: 'Site de votre entreprise', hint: 'L’adresse de la première page.' },
      de: { label: 'Website Ihres Unternehmens', hint: 'Die Adresse der ersten Seite.' },
      lb: { label: 'Site vun Ärer Entreprise', hint: 'D’Adress vun der éischter Säit.' },
      en: { label: 'Website of your company', hint: 'The address of the first page.' },
    },
    value: 'https://www.example.lu',
    other: 'https://example.org/lb/',
    wrong: [
      { raw: { typed: 'example', given: '' }, code: 'web-address.unreadable' },
      { raw: { typed: 'www. example.lu', given: '' }, code: 'web-address.spaces' },
      { raw: { typed: 'htp://example.lu', given: '' }, code: 'web-address.beginning' },
      { raw: { typed: 'anna@example.lu', given: '' }, code: 'web-address.email' },
      { raw: { typed: `www.example.lu/${'a'.repeat(50)}`, given: '' }, code: 'web-address.too-long' },
    ],
  },
];
