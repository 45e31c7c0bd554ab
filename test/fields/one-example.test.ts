// A question has one example: what stands beside it before anything is typed, and what an error names, are the same.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { hintOf } from '../../src/fields/shared/example-hint.view.js';
import { isKind } from '../../src/fields/field-kinds.js';
import { viewOf } from '../../src/fields/field-views.js';
import { isJsonObject } from '../../src/model/json.js';
import type { JsonObject } from '../../src/model/json.js';
import { Localizer, prepareLanguage, preparePartWords } from '../../src/text/localizer.js';
import { laterWords } from '../../src/ui/later-words.js';
import { schemaForm } from '../schema-form.js';
import { everyView } from './every-view.js';

await preparePartWords(laterWords);

await everyView();

interface Said {
  readonly hint: string;
  readonly error: string;
}

async function saidOf(schema: JsonObject, code: string, language: string): Promise<Said> {
  await prepareLanguage(language);
  const words = new Localizer();
  words.use(language);
  const question = (await schemaForm({ type: 'object', properties: { a: schema }, required: ['a'] })).outline().questions.get('a');
  if (question === undefined || !isKind(question.kind)) throw new Error('not asked');
  const { kind, options } = question;
  const text = { text: 'A', lang: '' };
  const { hint } = hintOf({ ...question, label: text, shortLabel: text, optionTexts: {}, answer: { state: 'blank' } }, viewOf(kind), words);
  const example = isJsonObject(options) && typeof options.example === 'string' ? { example: options.example } : {};
  const plain = (text = ''): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');
  return { hint: plain(hint?.text), error: plain(viewOf(kind).issueText[code]?.({ ...example, ...(isJsonObject(options) && Array.isArray(options.units) ? { units: options.units.join(',') } : {}) }, words)) };
}

/** What the example is in English, in German; the codes of which the sentence names it. */
const CASES: readonly (readonly [schema: JsonObject, english: string, german: string, ...codes: readonly string[]])[] = [
  [{ type: 'string', format: 'date', examples: ['2021-03-31'] }, '31 3 2021', '31 3 2021', 'required', 'date.unreal'],
  [{ type: 'string', format: 'time', examples: ['09:15:00Z'] }, '9:15', '9:15 Uhr', 'required', 'time.unreadable'],
  [{ type: 'string', format: 'time' }, '14:30', '14:30 Uhr', 'required', 'time.unreadable'],
  [{ type: 'string', format: 'date-time', examples: ['2024-05-06T07:08:00+02:00'] }, '6 5 2024 at 7:08', '6 5 2024 um 7:08 Uhr', 'required'],
  [{ type: 'string', format: 'date-time' }, '31 3 2026 at 14:30', '31 3 2026 um 14:30 Uhr', 'required'],
  [{ type: 'string', format: 'duration', examples: ['PT1H15M'] }, '1 hour and 15 minutes', '1 Stunde und 15 Minuten', 'duration.unreadable'],
  [{ type: 'string', format: 'duration', examples: ['P1Y6M'] }, '1 year and 6 months', '1 Jahr und 6 Monate', 'duration.unreadable'],
  [{ type: 'string', format: 'email', examples: ['post@example.lu'] }, 'post@example.lu', 'post@example.lu', 'email.unreadable', 'email.no-at'],
  [{ type: 'string', format: 'email' }, 'name@example.lu', 'name@example.lu', 'email.unreadable', 'email.no-at'],
  [{ type: 'string', format: 'uri', examples: ['https://example.lu/me'] }, 'https://example.lu/me', 'https://example.lu/me', 'web-address.unreadable'],
  [{ type: 'string', format: 'ipv4', examples: ['192.0.2.44'] }, '192.0.2.44', '192.0.2.44', 'text.ipv4'],
  [{ type: 'string', pattern: '^[A-Z]{2}-[0-9]{4}$' }, 'AB-1234', 'AB-1234', 'text.pattern'],
  [{ type: 'string', pattern: '^[A-Z]{2}-[0-9]{4}$', examples: ['nothing', 'XY-9876'] }, 'XY-9876', 'XY-9876', 'text.pattern'],
  [{ type: 'string', pattern: '^[0-9]{9}$', examples: ['123123123'] }, '123123123', '123123123', 'text.pattern'],
  [{ type: 'number', examples: [22.5] }, '22.5', '22,5', 'number.unreadable'],
  [{ type: 'number', multipleOf: 0.01, examples: [2350.5] }, '2350.50', '2350,50', 'number.unreadable'],
  [{ type: 'number', minimum: 30, examples: [7, 40] }, '40', '40', 'number.unreadable'],
];

describe('the example of a question', () => {
  for (const [schema, english, german, ...codes] of CASES) {
    for (const code of codes) {
      it(`${JSON.stringify(schema)}: ${english}, also in ${code}`, async () => {
        const [en, de] = [await saidOf(schema, code, 'en'), await saidOf(schema, code, 'de')];
        expect([en.hint, de.hint]).to.deep.equal([`For example: ${english}`, `Zum Beispiel: ${german}`]);
        expect(en.error).to.include(english);
        expect(de.error).to.include(german);
      });
    }
  }

  it('of a postcode of Luxembourg is written as the answer is shown, whichever form the schema has', () => {
    const { example } = viewOf('postcode');
    for (const given of ['1234', 'L-1234', undefined]) expect(example?.({ isLuxembourg: true, ...(given === undefined ? {} : { example: given }) }, new Localizer())).to.equal('L-1234');
    const { issueText } = viewOf('postcode');
    expect(['1234', undefined].map((given) => issueText['postcode.shape']?.(given === undefined ? {} : { example: given }, new Localizer()))).to.deep.equal(Array.from({ length: 2 }, () => 'enter the four digits, for example L-1234.'));
    expect(example?.({ example: '75001' }, new Localizer())).to.equal('75001');
  });

  it('is not shown where nothing is to be seen, unless the schema gives it', async () => {
    const secret = { type: 'string', writeOnly: true, pattern: '^[A-Z]{2}-[0-9]{4}$' };
    expect((await saidOf(secret, 'text.pattern', 'en')).hint).to.equal('');
  });
});
