// Dates and months that are written whole into one field, or with a year of two digits.
import { expect } from 'chai';
import { viewOf } from '../../src/fields/field-views.js';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import type { Json } from '../../src/model/json.js';
import { stepIn } from '../ui/example-screens.js';
import { FakeSession } from '../ui/fake-session.js';
import { mount } from '../ui/mount.js';

haveEveryPart();

type Case = readonly [kind: string, options: Json, part: string, typed: string, after: Json, rest?: Readonly<Record<string, string>>];

const ALL = { precisions: ['year', 'month', 'day'] };
const BORN = { within: [['>=', '1896-11-23'], ['<=', '2026-11-23']] };
const whole = { day: '31', month: '3', year: '1980' };
const CASES: readonly Case[] = [
  ['month', {}, 'month', 'mars 2026', { month: '3', year: '2026' }],
  ['month', {}, 'month', '03.2026', { month: '03', year: '2026' }],
  ['month', {}, 'month', 'mars', { month: 'mars', year: '' }],
  ['month', {}, 'year', 'mars 2026', { month: '3', year: '2026' }],
  ['month', {}, 'month', 'mars 2026', { month: '3', year: '2026' }, { year: '1999' }],
  ['month', {}, 'month', '3/26', { month: '3/26', year: '' }],
  ['month', { within: [['>=', '2000-01'], ['<=', '2030-12']] }, 'month', '3/26', { month: '3', year: '2026' }],
  ['month', { within: [['>=', '2000-01'], ['<=', '2030-12']] }, 'year', '26', { month: '3', year: '2026' }, { month: '3' }],
  ['partial-date', ALL, 'day', '1908', { day: '', month: '', year: '1908' }],
  ['partial-date', ALL, 'day', 'März 1908', { day: '', month: '3', year: '1908' }],
  ['partial-date', ALL, 'month', 'März 1908', { day: '', month: '3', year: '1908' }],
  ['partial-date', ALL, 'month', 'März 1908', { day: '31', month: 'März 1908', year: '' }, { day: '31' }],
  ['partial-date', ALL, 'day', '31', { day: '31', month: '', year: '' }],
  ['partial-date', ALL, 'year', '31.3.1980', whole],
  ['partial-date', ALL, 'month', 'lun. 31 mars 1980', whole, { day: '1', year: '2001' }],
  ['partial-date', { ...ALL, ...BORN }, 'year', '80', { day: '', month: '', year: '1980' }],
  ['partial-date', { ...ALL, ...BORN }, 'year', '15', { day: '', month: '', year: '15' }],
  ['partial-date', { precisions: ['year', 'month'] }, 'month', '3/1908', { day: '', month: '3', year: '1908' }],
  ['date', {}, 'day', 'le lundi 31 mars 1980', whole],
  ['date', {}, 'month', '31.3.1980', whole],
  ['date', {}, 'year', '1980-03-31', { day: '31', month: '03', year: '1980' }],
  ['date', {}, 'day', '31 mars 1980', whole, { day: '1', month: '1', year: '2001' }],
  ['date', {}, 'year', 'Mo, 31. Mär. 1980', whole, { day: '1', month: '1' }],
  ['date', {}, 'day', '31/3/80', { day: '31/3/80', month: '', year: '' }],
  ['date', BORN, 'day', '31/3/80', whole],
  ['date', BORN, 'year', '31/3/80', whole],
  ['date', BORN, 'year', '80', whole, { day: '31', month: '3' }],
  ['date', BORN, 'year', '80', { day: '31', month: 'mars', year: '1980' }, { day: '31', month: 'mars' }],
  ['date', BORN, 'day', '31', whole, { month: '3', year: '80' }],
  ['date', BORN, 'year', '15', { day: '31', month: '3', year: '15' }, { day: '31', month: '3' }],
  ['date', BORN, 'year', '80', { day: '31', month: '', year: '80' }, { day: '31' }],
  ['date', {}, 'day', '31.4.1980', { day: '31', month: '4', year: '1980' }],
  ['date', {}, 'year', ' 1980 ', { day: '31', month: '3', year: ' 1980 ' }, { day: '31', month: '3' }],
];

describe('what is written whole into one field, or with a year of two digits', () => {
  for (const [kind, options, part, typed, after, rest] of CASES) {
    it(`of a ${kind}: "${typed}" as the ${part}${rest === undefined ? '' : ` beside ${JSON.stringify(rest)}`} is put where it belongs when the field is left, not while it is typed`, async () => {
      const label = { text: 'When', lang: 'en' };
      const raw = { ...(kind === 'month' ? {} : { day: '' }), month: '', year: '', ...rest };
      const session = new FakeSession(stepIn('en', [{ path: 'when', kind, options, label, shortLabel: label, optionTexts: {}, asks: 'value', required: true, answer: { state: 'unread', raw } }]));
      const { control } = await mount(session);
      const raws: unknown[] = [];
      for (const event of ['input', 'change']) {
        control(`when:${part}`).value = typed;
        control(`when:${part}`).dispatchEvent(new Event(event, { bubbles: true }));
        const last = session.commands.at(-1);
        raws.push(last?.do === 'answer' ? last.raw : last);
      }
      expect(raws).to.deep.equal([{ ...raw, [part]: typed }, after]);
    });
  }

  it('of a year is put in full', async () => {
    const label = { text: 'When', lang: 'en' };
    for (const [typed, after] of [['80', '1980'], ['15', '15'], [' 80 ', '1980'], ['1980', '1980']]) {
      const session = new FakeSession(stepIn('en', [{ path: 'when', kind: 'year', options: { within: [['>=', 1896], ['<=', 2026]] }, label, shortLabel: label, optionTexts: {}, asks: 'value', required: true, answer: { state: 'blank' } }]));
      const { control } = await mount(session);
      for (const event of ['input', 'change']) {
        control('when').value = typed ?? '';
        control('when').dispatchEvent(new Event(event, { bubbles: true }));
      }
      const last = session.commands.at(-1);
      expect(last?.do === 'answer' ? last.raw : last).to.equal(after);
    }
  });

  it('is asked for with four digits at the field in which it stands', () => {
    for (const [kind, part] of [['date', 'day'], ['date', 'month'], ['date', 'year'], ['partial-date', 'month'], ['month', 'month']] as const) {
      const params = part === 'year' ? {} : { part };
      expect(viewOf(kind).firstWrong('when', kind === 'partial-date' ? ALL : {}, { code: `${kind}.year`, path: 'when', params }), `${kind} ${part}`).to.equal(`when:${part}`);
    }
  });
});

describe('a date known in part', () => {
  it('says which parts may stay empty, and has no field for what is never taken', async () => {
    const label = { text: 'When', lang: 'en' };
    const said: unknown[] = [];
    for (const precisions of [['year', 'month', 'day'], ['month', 'day'], ['year', 'day'], ['year', 'month'], ['day']]) {
      const { root, at } = await mount(new FakeSession(stepIn('en', [{ path: 'when', kind: 'partial-date', options: { precisions }, label, shortLabel: label, optionTexts: {}, asks: 'value', required: true, answer: { state: 'blank' } }])));
      const described = (at('when').getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== '').map((id) => at(id).textContent);
      said.push([described.join(), ...[...root.querySelectorAll<HTMLInputElement>('.date-part input')].map(({ id, required }) => `${id.slice(5)}${required ? ' needed' : ''}`)]);
    }
    expect(said).to.deep.equal([
      ['You may leave the day empty, or the day and the month.', 'day', 'month', 'year needed'],
      ['You may leave the day empty.', 'day', 'month needed', 'year needed'],
      ['You may leave the day and the month empty, both together.', 'day', 'month', 'year needed'],
      ['You may leave the month empty.', 'month', 'year needed'],
      ['', 'day needed', 'month needed', 'year needed'],
    ]);
  });
});
