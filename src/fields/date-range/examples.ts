// Times from one day to another as the gallery shows them.
import type { ComposedExamples } from '../kind-example.js';

export const dateRangeExamples: ComposedExamples = [
  {
    name: 'stay',
    schema: {
      type: 'object',
      properties: { from: { type: 'string', format: 'date' }, until: { type: 'string', format: 'date' } },
      required: ['from', 'until'],
      additionalProperties: false,
    },
    ask: { kind: 'date-range' },
    texts: {
      fr: { label: 'Séjour à l’étranger', hint: 'Le jour du départ et celui du retour en font partie.' },
      de: { label: 'Aufenthalt im Ausland', hint: 'Der Tag der Abreise und der der Rückkehr gehören dazu.' },
      lb: { label: 'Openthalt am Ausland', hint: 'Den Dag vun der Ofrees an dee vum Retour gehéieren dozou.' },
      en: { label: 'Stay abroad', hint: 'The day you leave and the day you return count.' },
    },
    memberTexts: {
      from: {
        fr: { label: 'Du', shortLabel: 'Début du séjour' }, de: { label: 'Vom', shortLabel: 'Anfang des Aufenthalts' },
        lb: { label: 'Vum', shortLabel: 'Ufank vum Openthalt' }, en: { label: 'From', shortLabel: 'Start of the stay' },
      },
      until: {
        fr: { label: 'Au', shortLabel: 'Fin du séjour' }, de: { label: 'Bis zum', shortLabel: 'Ende des Aufenthalts' },
        lb: { label: 'Bis den', shortLabel: 'Schluss vum Openthalt' }, en: { label: 'Until', shortLabel: 'End of the stay' },
      },
    },
    value: { from: '2026-03-12', until: '2026-04-03' },
    other: { from: '2026-03-12', until: '2026-04-10' },
    wrong: [
      { raw: { from: { day: '12', month: '3', year: '2026' }, until: { day: '3', month: '2', year: '2026' } }, at: 'until', code: 'date-range.order' },
      { raw: { from: { day: '12', month: '3', year: '2026' }, until: { day: '31', month: '4', year: '2026' } }, at: 'until', code: 'date.unreal' },
    ],
  },
];
