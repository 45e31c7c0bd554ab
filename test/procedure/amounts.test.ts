// Which calculated answers are amounts of money: they keep both decimals wherever they are shown.
import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { outlineAnywhere as outlineOf } from '../../src/answers/outline-anywhere.js';
import { checkProcedure, compileProcedure } from '../../src/engine.js';
import { viewOf } from '../../src/fields/field-views.js';
import { answerOf } from '../../src/model/answer.js';
import type { FormModel } from '../../src/model/form-model.js';
import { Localizer, prepareLanguage, preparePartWords } from '../../src/text/localizer.js';
import { laterWords } from '../../src/ui/later-words.js';
import { everyView } from '../fields/every-view.js';
import { TODAY } from '../schema-form.js';

await preparePartWords(laterWords);

const AMOUNT = { type: 'number', multipleOf: 0.01 };
const ANSWERS = {
  type: 'object',
  properties: {
    own: AMOUNT, partner: AMOUNT, hours: { type: 'number' }, count: { type: 'integer' }, couple: { type: 'boolean' }, rents: { type: 'array', items: AMOUNT },
    children: { type: 'array', items: { type: 'object', properties: { cost: AMOUNT, hours: { type: 'number' }, half: { type: 'number' } } } },
    total: { type: 'number' }, again: { type: 'number' },
  },
};

const CASES: readonly (readonly [calculation: string, isAmount: boolean])[] = [
  ['own + partner', true],
  ['own + (couple ? partner : 0)', true],
  ['own - 12', true],
  ['own * 12', true],
  ['own * hours', true],
  ['own / 2', true],
  ['sum(rents)', true],
  ['sum(children.map(c, has(c.cost), c.cost))', true],
  ['sum(children.map(c, c.cost * c.hours))', true],
  ['max([own, partner])', true],
  ['hours + 1', false],
  ['own / partner', false],
  ['own + hours', false],
  ['sum(children.map(c, c.hours))', false],
  ['size(children)', false],
  ['count * 2', false],
];

async function modelOf(total: string): Promise<FormModel> {
  const ask = ['own', 'partner', 'hours', 'count', 'couple', 'rents', 'children', { path: 'children[].half', calculate: 'self.cost / 2' }, { path: 'total', calculate: total }, { path: 'again', calculate: 'total * 2' }];
  const procedure = { format: 'gov-form/procedure/1', id: 'amounts', version: '1.0.0', languages: ['en'], answers: 'a.json', texts: { en: 'en.json' }, draftDays: 7, steps: [{ id: 'one', ask }] };
  const en = { format: 'gov-form/texts/1', language: 'en', procedure: { title: 'Amounts', introduction: [], authority: 'Test', nextSteps: [] }, steps: { one: { title: 'All' } }, questions: {} };
  const { checked, problems } = checkProcedure({ procedure, answers: ANSWERS, texts: { en } });
  if (checked === undefined) throw new Error(JSON.stringify(problems));
  return compileProcedure(checked, async (text) => createHash('sha256').update(text).digest('hex'));
}

describe('a calculated amount', () => {
  for (const [calculation, isAmount] of CASES) {
    it(`${calculation} is ${isAmount ? 'one' : 'none'}, and so is what is calculated from it`, async () => {
      const { asks } = await modelOf(calculation);
      expect([asks.total?.amount, asks.again?.amount]).to.deep.equal(isAmount ? [true, true] : [undefined, undefined]);
    });
  }

  it('keeps both its decimals where it is read', async () => {
    await everyView();
    await prepareLanguage('de');
    const words = new Localizer();
    words.use('de');
    const shown = async (calculation: string) => {
      const { options, given = null } = outlineOf(await modelOf(calculation), new Map([['own', answerOf(11_000)], ['partner', answerOf(0.5)], ['hours', answerOf(0.5)]]), TODAY).questions.get('total') ?? expect.fail();
      return viewOf('number').summary(given, { options, optionTexts: {} }, words).map(({ text }) => text);
    };
    expect([await shown('own + partner'), await shown('hours + 1')]).to.deep.equal([['11.000,50'], ['1,5']]);
  });

  it('is told in a row as well', async () => {
    expect((await modelOf('own')).asks['children[].half']?.amount).to.equal(true);
  });
});
