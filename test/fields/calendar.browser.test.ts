// A month, or a date known in part, that is written whole into its first field.
import { expect } from 'chai';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import type { Json } from '../../src/model/json.js';
import { stepIn } from '../ui/example-screens.js';
import { FakeSession } from '../ui/fake-session.js';
import { mount } from '../ui/mount.js';

haveEveryPart();

const CASES: readonly (readonly [kind: string, options: Json, part: string, typed: string, before: Json, after: Json])[] = [
  ['month', {}, 'month', 'mars 2026', { month: 'mars 2026', year: '' }, { month: '3', year: '2026' }],
  ['month', {}, 'month', '03.2026', { month: '03.2026', year: '' }, { month: '03', year: '2026' }],
  ['month', {}, 'month', 'mars', { month: 'mars', year: '' }, { month: 'mars', year: '' }],
  ['partial-date', { precisions: ['year', 'month', 'day'] }, 'day', '1908', { day: '1908', month: '', year: '' }, { day: '', month: '', year: '1908' }],
  ['partial-date', { precisions: ['year', 'month', 'day'] }, 'day', 'März 1908', { day: 'März 1908', month: '', year: '' }, { day: '', month: '3', year: '1908' }],
  ['partial-date', { precisions: ['year', 'month', 'day'] }, 'day', '31', { day: '31', month: '', year: '' }, { day: '31', month: '', year: '' }],
  ['partial-date', { precisions: ['year', 'month'] }, 'month', '3/1908', { day: '', month: '3/1908', year: '' }, { day: '', month: '3', year: '1908' }],
];

describe('what is written whole into the first field', () => {
  for (const [kind, options, part, typed, before, after] of CASES) {
    it(`of a ${kind}, "${typed}", is put where it belongs when the field is left, not while it is typed`, async () => {
      const label = { text: 'When', lang: 'en' };
      const session = new FakeSession(stepIn('en', [{ path: 'when', kind, options, label, shortLabel: label, optionTexts: {}, asks: 'value', required: true, answer: { state: 'blank' } }]));
      const { control } = await mount(session);
      const raws: unknown[] = [];
      for (const event of ['input', 'change']) {
        control(`when:${part}`).value = typed;
        control(`when:${part}`).dispatchEvent(new Event(event, { bubbles: true }));
        const last = session.commands.at(-1);
        raws.push(last?.do === 'answer' ? last.raw : last);
      }
      expect(raws).to.deep.equal([before, after]);
    });
  }
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
