// The number of a bank account: what is typed, what is stored, how it is shown, and what is said of one that is none.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import { checkValue, issueOfFinding } from '../../src/fields/field-kinds.js';
import { haveLaterViews, viewOf } from '../../src/fields/field-views.js';
import { iban } from '../../src/fields/iban/iban.js';
import { laterViews } from '../../src/fields/parts/later-kinds.view.js';
import { kindForSchema, optionsFor } from '../../src/fields/kind-schemas.js';
import { fetchPartViews } from '../../src/fields/parts/parts.view.js';
import { Localizer, prepareLanguage, preparePartWords } from '../../src/text/localizer.js';
import { laterWords } from '../../src/ui/later-words.js';

await preparePartWords(laterWords);

haveEveryPart();
haveLaterViews(laterViews);

describe('the number of a bank account', () => {
  const READ: readonly (readonly [typed: string, value: string, shown: string])[] = [
    ['LU28 0019 4006 4475 0000', 'LU280019400644750000', 'LU28 0019 4006 4475 0000'],
    ['lu28-0019-4006-4475-0000', 'LU280019400644750000', 'LU28 0019 4006 4475 0000'],
    ['IBAN: LU28.0019.4006.4475.0000', 'LU280019400644750000', 'LU28 0019 4006 4475 0000'],
    ['N° IBAN LU28 0019 4006 4475 0000', 'LU280019400644750000', 'LU28 0019 4006 4475 0000'],
    ['IBAN-Nr.: LU28 0019 4006 4475 0000', 'LU280019400644750000', 'LU28 0019 4006 4475 0000'],
    ['IBAN NO93 8601 1117 947', 'NO9386011117947', 'NO93 8601 1117 947'],
    ['LU28\u00a00019\u202f4006\u200b44750000 ', 'LU280019400644750000', 'LU28 0019 4006 4475 0000'],
    ['ＬＵ２８００１９４００６４４７５００００', 'LU280019400644750000', 'LU28 0019 4006 4475 0000'],
    ['fr14 2004 1010 0505 0001 3m02 606', 'FR1420041010050500013M02606', 'FR14 2004 1010 0505 0001 3M02 606'],
    ['DE89370400440532013000', 'DE89370400440532013000', 'DE89 3704 0044 0532 0130 00'],
    ['BE68 5390 0754 7034', 'BE68539007547034', 'BE68 5390 0754 7034'],
    ['NL91 ABNA 0417 1643 00', 'NL91ABNA0417164300', 'NL91 ABNA 0417 1643 00'],
    ['PT50 0002 0123 1234 5678 9015 4', 'PT50000201231234567890154', 'PT50 0002 0123 1234 5678 9015 4'],
    ['CH9300762011623852957', 'CH9300762011623852957', 'CH93 0076 2011 6238 5295 7'],
  ];
  for (const [raw, value, shown] of READ) {
    it(`reads ${raw}`, () => {
      expect(iban.read(raw, {})).to.deep.equal({ state: 'read', value, raw });
      expect(iban.format(value, {})).to.equal(shown);
      expect(checkValue({ kind: 'iban', options: {} }, value)).to.equal(undefined);
    });
  }

  const WRONG: readonly (readonly [typed: string, code: string, params?: Readonly<Record<string, string | number>>])[] = [
    ['IBAN', 'iban.unreadable'],
    ['-', 'iban.unreadable'],
    ['0019400644750000', 'iban.unreadable'],
    ['LUX280019400644750000', 'iban.unreadable'],
    ['LU28 0019 4006 4475 000€', 'iban.unreadable'],
    ['LU28', 'iban.length', { country: 'LU', limit: 20, length: 4 }],
    ['LU28 0019 4006 4475 000', 'iban.length', { country: 'LU', limit: 20, length: 19 }],
    ['DE89 3704 0044 0532 0130 000', 'iban.length', { country: 'DE', limit: 22, length: 23 }],
    ['XX28 0019 4006 4475 0000', 'iban.country', { country: 'XX' }],
    ['US28 0019 4006 4475 0000', 'iban.country', { country: 'US' }],
    ['LU82 0019 4006 4475 0000', 'iban.checksum'],
    ['LU28 0019 4006 4457 0000', 'iban.checksum'],
    ['DE89 3704 OO44 0532 0130 00', 'iban.checksum'],
    [`LU28${'0'.repeat(100_000)}`, 'iban.length', { country: 'LU', limit: 20, length: 100_004 }],
  ];
  for (const [raw, code, params = {}] of WRONG) {
    it(`keeps ${raw.slice(0, 30)} as typed: ${code}`, () => {
      expect(iban.read(raw, {})).to.deep.equal({ state: 'unread', raw });
      expect(iban.unreadIssue(raw, {})).to.deep.equal({ code, params });
    });
  }

  it('finds every single wrong character and every swap of neighbours', () => {
    const good = 'LU280019400644750000';
    for (let at = 2; at < good.length; at += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const changed = good.slice(0, at) + digit + good.slice(at + 1);
        if (changed !== good) expect(iban.read(changed, {}).state, changed).to.equal('unread');
      }
      const swapped = good.slice(0, at) + (good[at + 1] ?? '') + (good[at] ?? '') + good.slice(at + 2);
      if (swapped !== good) expect(iban.read(swapped, {}).state, swapped).to.equal('unread');
    }
  });

  it('leaves to the bank the digits that some countries check within the account number', () => {
    // Norway: the IBAN's own check digits are right, the account's are not.
    expect(iban.read('NO6686011117948', {})).to.include({ state: 'read' });
  });

  it('is blank when nothing was typed', () => {
    expect([iban.read('', {}), iban.read(' \u00a0', {})]).to.deep.equal([{ state: 'blank' }, { state: 'blank' }]);
  });

  it('is refused with groups, small letters or wrong digits, whoever sends it', () => {
    const codes = ['LU28 0019 4006 4475 0000', 'lu280019400644750000', 'LU280019400644750001'].map((value) => checkValue({ kind: 'iban', options: {} }, value)?.code);
    expect(codes).to.deep.equal(['answer.other', 'answer.other', 'iban.checksum']);
  });

  it('is asked only by name; a pattern for one country becomes a sentence', () => {
    expect(kindForSchema({ type: 'string', title: 'IBAN' })).to.equal('text');
    const found = (pattern: string) => issueOfFinding({ kind: 'iban', options: optionsFor('iban', { type: 'string', pattern }) }, { keyword: 'pattern' });
    expect(found('^LU[0-9]{18}$')).to.deep.equal({ code: 'iban.elsewhere', params: { country: 'LU' } });
    const given = (text: string, keyword: string) => issueOfFinding({ kind: 'iban', options: optionsFor('iban', { type: 'string', pattern: '^LU[0-9]{18}$' }) }, { keyword, given: text });
    // As a length, a number of another country is too long or too short first.
    expect([given('DE89370400440532013000', 'maxLength'), given('BE68539007547034', 'minLength')].map(({ code }) => code)).to.deep.equal(['iban.elsewhere', 'iban.elsewhere']);
    expect(given('LU28001940064475000A', 'pattern').code).to.equal('answer.not');
    expect(['^(LU|FR)', '^LU|^FR', '^[A-Z]{2}', '^LU?'].map((pattern) => found(pattern).code)).to.deep.equal(['answer.not', 'answer.not', 'answer.not', 'answer.not']);
  });

  it('names an example of the schema where that is one', () => {
    const options = (examples: readonly string[]) => optionsFor('iban', { type: 'string', examples });
    expect([options(['BE68539007547034']), options(['BE00', 'x'])]).to.deep.equal([{ example: 'BE68539007547034' }, {}]);
    expect(iban.unreadIssue('my account', { example: 'BE68539007547034' })).to.deep.equal({ code: 'iban.unreadable', params: { example: 'BE68539007547034' } });
  });

  it('has words that name the country and its rule, in every language', async () => {
    await fetchPartViews();
    const SAID = {
      fr: 'un IBAN qui commence par LU (Luxembourg) compte 20 caractères. Celui-ci en compte 19.',
      de: 'Eine IBAN, die mit LU (Luxemburg) beginnt, hat 20 Zeichen. Diese hat 19.',
      lb: 'eng IBAN-Nummer, déi mat LU (Lëtzebuerg) ufänkt, huet 20 Zeechen. Dës huet der 19.',
      en: 'an IBAN that begins with LU (Luxembourg) has 20 characters. This one has 19.',
    };
    const said = await Promise.all(
      Object.keys(SAID).map(async (language) => {
        await prepareLanguage(language);
        const words = new Localizer();
        words.use(language);
        return [language, viewOf('iban').issueText['iban.length']?.({ country: 'LU', limit: 20, length: 19 }, words)] as const;
      }),
    );
    expect(Object.fromEntries(said)).to.deep.equal(SAID);
  });
});
