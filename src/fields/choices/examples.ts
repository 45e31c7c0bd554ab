// Several of a list, as the gallery shows it.
import type { KindExamples } from '../kind-example.js';

export const choicesExamples: KindExamples<'choices'> = [
  {
    name: 'languages',
    schema: { type: 'array', items: { enum: ['lb', 'fr', 'de', 'other'] }, uniqueItems: true, minItems: 1, maxItems: 3 },
    texts: {
      fr: { label: 'Quelles langues parlez-vous ?', shortLabel: 'Langues', hint: 'Trois au plus.', options: { lb: 'Luxembourgeois', fr: 'Français', de: 'Allemand', other: 'Une autre' } },
      de: { label: 'Welche Sprachen sprechen Sie?', shortLabel: 'Sprachen', hint: 'Höchstens drei.', options: { lb: 'Luxemburgisch', fr: 'Französisch', de: 'Deutsch', other: 'Eine andere' } },
      lb: { label: 'Wéi eng Sprooche schwätzt Dir?', shortLabel: 'Sproochen', hint: 'Héchstens dräi.', options: { lb: 'Lëtzebuergesch', fr: 'Franséisch', de: 'Däitsch', other: 'Eng aner' } },
      en: { label: 'Which languages do you speak?', shortLabel: 'Languages', hint: 'Three at most.', options: { lb: 'Luxembourgish', fr: 'French', de: 'German', other: 'Another one' } },
    },
    value: ['lb', 'fr'],
    other: ['de'],
    wrong: [{ raw: ['lb', 'fr', 'de', 'other'], code: 'choices.too-many' }],
  },
];
