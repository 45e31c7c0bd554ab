// Which sort of answer somebody gives, as the gallery shows it: the choice, and the answer that it leads to.
import type { ComposedExamples } from '../kind-example.js';

export const valueTypeExamples: ComposedExamples = [
  {
    name: 'retirement-age',
    schema: { type: ['integer', 'string'], minimum: 57, maximum: 68, minLength: 3, maxLength: 60 },
    ask: {},
    texts: {
      fr: { label: 'Quand voulez-vous prendre votre retraite ?', shortLabel: 'Départ à la retraite', hint: 'Votre âge en années, ou une phrase si vous ne savez pas encore.' },
      de: { label: 'Wann möchten Sie in Rente gehen?', shortLabel: 'Rentenbeginn', hint: 'Ihr Alter in Jahren, oder ein Satz, wenn Sie es noch nicht wissen.' },
      lb: { label: 'Wéini wëllt Dir an d’Pensioun goen?', shortLabel: 'Ufank vun der Pensioun', hint: 'Ären Alter a Joren, oder ee Saz, wann Dir et nach net wësst.' },
      en: { label: 'When do you want to retire?', shortLabel: 'Retirement', hint: 'Your age in years, or a sentence if you do not know yet.' },
    },
    memberTexts: {},
    states: ['empty', 'hint', 'filled', 'readOnly', 'missing'],
    value: 65,
    other: 66,
    wrong: [
      { raw: { '#type': 'integer', '': '99' }, at: '', code: 'number.too-large' },
      { raw: { '#type': 'integer' }, at: '', code: 'required' },
    ],
  },
];
