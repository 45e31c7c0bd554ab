// What no form can ask, as the gallery shows it: what is known already stays, and nothing can be typed.
import type { KindExamples } from '../kind-example.js';

export const keptExamples: KindExamples<'kept'> = [
  {
    name: 'land-register-extract',
    schema: { type: 'string', contentEncoding: 'base64', contentMediaType: 'application/pdf' },
    ask: { kind: 'kept' },
    texts: {
      fr: { label: 'Extrait du cadastre', hint: 'Il vient avec votre dossier.' },
      de: { label: 'Auszug aus dem Kataster', hint: 'Er liegt Ihrer Akte bei.' },
      lb: { label: 'Extrait aus dem Kadaster', hint: 'E läit bei Ärem Dossier.' },
      en: { label: 'Extract from the land register', hint: 'It comes with your file.' },
    },
    states: ['empty', 'hint', 'filled', 'readOnly', 'prefilled', 'missing'],
    value: 'JVBERi0=',
    other: 'JVBERi0x',
    wrong: [],
  },
];
