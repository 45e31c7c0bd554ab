// E-mail addresses as the gallery shows them.
import type { KindExamples } from '../kind-example.js';

export const emailExamples: KindExamples<'email'> = [
  {
    name: 'email',
    schema: { type: 'string', format: 'email', maxLength: 60 },
    ask: { autocomplete: 'email' },
    texts: {
      fr: { label: 'Adresse e-mail', hint: 'Pour les questions sur votre demande.' },
      de: { label: 'E-Mail-Adresse', hint: 'Für Fragen zu Ihrem Antrag.' },
      lb: { label: 'E-Mail-Adress', hint: 'Fir Froen zu Ärer Demande.' },
      en: { label: 'E-mail address', hint: 'For questions about your request.' },
    },
    value: 'anna@example.lu',
    other: 'anna.muster@example.org',
    wrong: [
      { raw: 'anna.example.lu', code: 'email.no-at' },
      { raw: 'anna muster@example.lu', code: 'email.spaces' },
      { raw: 'anna@example', code: 'email.domain' },
      { raw: 'jérôme@example.lu', code: 'email.letters' },
      { raw: 'anna@@example.lu', code: 'email.unreadable' },
      { raw: `${'a'.repeat(55)}@example.lu`, code: 'email.too-long' },
    ],
  },
];
