import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { isKind, issueOfFinding } from '../../src/fields/field-kinds.js';
import { viewOf } from '../../src/fields/field-views.js';
import { meaningOf, meaningsIn } from '../../src/fields/text/pattern-meaning.js';
import { fetchMeanings, haveMeanings, wordsForPattern } from '../../src/fields/text/pattern-words.js';
import type { PatternWords } from '../../src/fields/text/pattern-words.js';
import { textSchema } from '../../src/fields/text/text-schema.js';
import type { JsonObject } from '../../src/model/json.js';
import { Localizer, prepareLanguage, preparePartWords } from '../../src/text/localizer.js';
import { laterWords } from '../../src/ui/later-words.js';
import { CHANCE } from '../chance.js';
import { schemaForm } from '../schema-form.js';
import { everyView } from './every-view.js';

await preparePartWords(laterWords);
haveMeanings(meaningOf);

const ANY = { minLength: 0, maxLength: Infinity };

describe('what is said of a pattern', () => {
  const CASES: readonly (readonly [pattern: string, words: PatternWords])[] = [
    ['^[0-9]{9}$', { shape: 'digits', least: 9, most: 9 }],
    ['^\\d{4,6}$', { shape: 'digits', least: 4, most: 6 }],
    ['^\\d+$', { shape: 'digits' }],
    ['^[1-9][0-9]{3}$', { shape: 'digits', least: 4, most: 4, example: '1234' }],
    ['^(?!0000)[0-9]{4}$', { shape: 'digits', least: 4, most: 4, example: '1234' }],
    ['^[A-Z]{2}$', { shape: 'capitals', least: 2, most: 2 }],
    ['^[A-Za-z]{3}$', { shape: 'letters', least: 3, most: 3 }],
    ['^[a-z]{2,3}$', { shape: 'small', least: 2, most: 3 }],
    ['^(?!\\s)(?!.*?\\s{2,})[^<>%$#@!^&*]+$', { shape: 'plain', without: '@&#*%!<>^$' }],
    ['^(?!\\s)(?!.*?\\s{2,})[^<>%$#@!^&*0-9]+$', { shape: 'name', without: '1234567890@&#*%!<>^$' }],
    ['^[^<>]+$', { without: '<>' }],
    ['^[^<>]{1,20}$', { without: '<>', least: 1, most: 20 }],
    ['^[^0-9]*$', { without: '1234567890' }],
    ['^[^\\s@]+$', { without: ' @' }],
    ['^(?!.*[;"]).*$', { without: ';"' }],
    ['^[^A-Z]+$', { without: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' }],
    ['^\\S+$', { without: ' ' }],
    ['^L-[0-9]{4}$', { example: 'L-1234' }],
    ['^\\d{4}-\\d{2}-\\d{2}$', { example: '2026-03-31' }],
    ['^(\\d{4}|XXXX)-(0[1-9]|1[0-2]|XX)-(0[1-9]|[1-2][0-9]|3[0-1]|XX)$', { example: '2026-03-31' }],
    ['^[0-9]{2}/[0-9]{2}/[0-9]{4}$', { example: '31/03/2026' }],
    ['^([01]\\d|2[0-3]):[0-5]\\d$', { example: '14:30' }],
    ['^[^@]+@[^@]+\\.[a-z]+$', { example: 'name@example.lu' }],
    ['^(\\d{5})(?:[-](\\d{4}))?$', { example: '12345' }],
    ['(^\\d{5}$)|(^\\d{5}-\\d{4}$)', { example: '12345' }],
    ['^[cC]{0,1}\\d{7,9}$', { example: '1234567' }],
    ['^[A-Za-z0-9]{4,9}$', { shape: 'letters-or-digits', least: 4, most: 9 }],
    ['^[A-Z0-9]{8}$', { shape: 'capitals-or-digits', least: 8, most: 8 }],
    ['^(M|F|X)$', { accepted: 'M, F, X' }],
    ['^(?:yes|no)$', { accepted: 'yes, no' }],
    // Looks like an account's number to nobody.
    ['^[A-Z]{2}\\d{2}.{4,}$', { example: 'AB12cdef' }],
    ['^(?=.*[A-Z])(?=.*\\d).{8,}$', { example: 'Exempel2026' }],
    ['^LU[0-9]{18}$', { example: 'LU280019400644750000' }],
    ['^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$', { example: 'LU280019400644750000' }],
    ['^\\d{3}-\\d{2}$', { example: '123-45' }],
    // Nothing honest to say: what an example would show is the pattern itself, or none is found.
    ['^\\$[0-9]+$', {}],
    ['^(a|b)\\1$', {}],
    ['^(?=a)b$', {}],
    ['[', {}],
    ['^[0-9-]{80}$', {}],
  ];
  for (const [pattern, words] of CASES) {
    it(`${pattern}: ${JSON.stringify(words)}`, () => {
      const { keys: _keys, ...said } = wordsForPattern(pattern, ANY);
      expect(said).to.deep.equal(words);
    });
  }

  it("is the schema's own example, where it fits", () => {
    expect(wordsForPattern('^L-\\d{4}$', ANY, 'L-9876').example).to.equal('L-9876');
    expect(wordsForPattern('^L-\\d{4}$', ANY, '9876').example).to.equal('L-1234');
  });

  it('keeps to the limits of the length', () => {
    expect(wordsForPattern('^[a-z]+-$', { minLength: 8, maxLength: 9 }).example).to.equal('abcdefgh-');
    expect(wordsForPattern('^[a-z]+-$', { minLength: 0, maxLength: 2 }).example).to.equal('a-');
    expect(wordsForPattern('^[a-z]-$', { minLength: 8, maxLength: 9 }).example).to.equal(undefined);
  });

  it('always fits, and is found in few steps, whatever the pattern', () => {
    const atom = fc.constantFrom('a', '\\d', '[A-F]', '[^x]', '.', '(?:ab|c)', '\\.', '(\\w-)', '\\p{L}', '-', '(?=1)', '[\\]a-c]', '\\u0041');
    const times = fc.constantFrom('', '*', '+', '?', '{2}', '{1,3}', '{0,}', '+?', '{999999}');
    const pattern = fc.array(fc.tuple(atom, times), { maxLength: 8 }).map((parts) => parts.map((part) => (part[0] === '(?=1)' ? part[0] : part.join(''))).join(''));
    let found = 0;
    fc.assert(
      fc.property(pattern, fc.boolean(), (inner, isWhole) => {
        const whole = isWhole ? `^${inner}$` : inner;
        const { example } = wordsForPattern(whole, ANY);
        if (example === undefined) return;
        found += 1;
        expect(new RegExp(whole, 'u').test(example), `${whole} and ${example}`).to.equal(true);
        expect(example).to.not.match(/[\\^$[\]{}]/);
      }),
      { ...CHANCE, numRuns: 2000 },
    );
    expect(found).to.be.greaterThan(500);
  });

  it('ends for groups in groups without end', () => {
    const pattern = `^${'(?:'.repeat(19)}a{9}${'){9}'.repeat(19)}$`;
    expect(wordsForPattern(pattern, ANY)).to.deep.equal({});
    expect(wordsForPattern('('.repeat(400) + ')'.repeat(400), ANY)).to.deep.equal({});
  });
});

describe('what a compiled procedure says of its patterns', () => {
  const schema: JsonObject = {
    properties: { code: { pattern: '^CODE-\\d{2}$' }, name: { type: 'string', pattern: '^[b-y]+-$', minLength: 8 }, pattern: { pattern: '^M|F$' } },
    patternProperties: { '^x-[a-z]{3}$': { type: 'string' } },
  };

  it('is the same as what is worked out where it runs, also after it was written down', async () => {
    const patterns = JSON.parse(JSON.stringify(meaningsIn(schema)));
    expect(Object.keys(patterns)).to.have.members(['^CODE-\\d{2}$', '^[b-y]+-$', '^M|F$', '^x-[a-z]{3}$']);
    const words = (): readonly PatternWords[] => Object.keys(patterns).flatMap((pattern) => [ANY, { minLength: 8, maxLength: 9 }].map((lengths) => wordsForPattern(pattern, lengths)));
    const workedOut = words();
    haveMeanings(() => ({}));
    expect(words()).to.not.deep.equal(workedOut);
    await fetchMeanings({ patterns, schema });
    expect(words()).to.deep.equal(workedOut);
    haveMeanings(meaningOf);
  });

  it('is worked out for one that was compiled before it said so', async () => {
    haveMeanings(() => ({}));
    await fetchMeanings({ schema });
    expect(wordsForPattern('^OLD-\\d{2}$', ANY).example).to.equal('OLD-12');
  });
});

describe('how a text is typed', () => {
  const CASES: readonly (readonly [schema: JsonObject, options: JsonObject])[] = [
    [{ format: 'iri-reference' }, { inputMode: 'url', format: 'uri-reference' }],
    [{ format: 'uuid' }, { inputMode: 'text', format: 'uuid' }],
    [{ format: 'something' }, { inputMode: 'text' }],
    [{ format: 'constructor' }, { inputMode: 'text' }],
    [{ format: 'password' }, { inputMode: 'text', secret: true }],
    [{ writeOnly: true, maxLength: 8 }, { inputMode: 'text', secret: true, maxLength: 8 }],
    [{ pattern: '^[0-9]{2,3}$' }, { inputMode: 'numeric', shape: 'digits', least: 2, most: 3, pattern: '^[0-9]{2,3}$' }],
    [{ pattern: '^(?:1|23)$' }, { inputMode: 'numeric', accepted: '1, 23', pattern: '^(?:1|23)$' }],
    [{ pattern: '^\\+?[0-9 ]{6,20}$' }, { inputMode: 'tel', example: '+352 621 123 456', pattern: '^\\+?[0-9 ]{6,20}$' }],
    [{ examples: ['Esch'] }, { inputMode: 'text', example: 'Esch' }],
  ];
  for (const [schema, options] of CASES) {
    it(JSON.stringify(schema), () => {
      expect(textSchema.options({ type: 'string', ...schema })).to.deep.equal(options);
    });
  }

  it('gives its example to the sentence, under the code of the keyword', () => {
    const asked = (schema: JsonObject) => ({ kind: 'text', options: textSchema.options({ type: 'string', ...schema }) });
    expect(issueOfFinding(asked({ pattern: '^L-\\d{4}$' }), { keyword: 'pattern' })).to.deep.equal({ code: 'text.pattern', params: { example: 'L-1234' } });
    expect(issueOfFinding(asked({ format: 'uuid' }), { keyword: 'format', value: 'uuid' })).to.deep.equal({ code: 'text.uuid', params: {} });
    expect(issueOfFinding(asked({ format: 'regex' }), { keyword: 'format', value: 'regex' })).to.deep.equal({ code: 'text.exact', params: {} });
    expect(issueOfFinding(asked({}), { keyword: 'minLength', limit: 3 })).to.deep.equal({ code: 'text.too-short', params: { limit: 3 } });
    expect(issueOfFinding(asked({}), { keyword: 'const', value: 'x' })).to.deep.equal({ code: 'answer.const', params: { accepted: 'x' } });
  });
});

const IBAN = '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$';
/** What somebody wrote where a pattern is asked for, and what is said of it in our four languages. */
const SENTENCES: readonly (readonly [schema: JsonObject, given: string, ...said: readonly [string, string, string, string]])[] = [
  [{ pattern: '^[A-Z]+$' }, 'abc', 'enter capital letters from A to Z only.', 'saisissez uniquement des lettres majuscules de A à Z.', 'Geben Sie nur Großbuchstaben von A bis Z ein.', 'gitt nëmme Groussbuschtawe vun A bis Z an.'],
  [{ pattern: '^[a-z]+$' }, 'ABC', 'enter small letters from a to z only.', 'saisissez uniquement des lettres minuscules de a à z.', 'Geben Sie nur Kleinbuchstaben von a bis z ein.', 'gitt nëmme Klengbuschtawe vun a bis z an.'],
  [{ pattern: '^[a-z]{3}$' }, 'ABC', 'enter 3 small letters.', 'saisissez 3 minuscules.', 'Geben Sie 3 Kleinbuchstaben ein.', 'gitt 3 Klengbuschtawen an.'],
  [{ pattern: '^[^<>]+$' }, 'a <b', 'leave out the characters “< >”.', 'retirez les caractères « < > ».', 'Lassen Sie die Zeichen „< >“ weg.', 'loosst d’Zeechen „< >“ ewech.'],
  [{ pattern: '^[^;]+$' }, 'a;b', 'leave out the character “;”.', 'retirez le caractère « ; ».', 'Lassen Sie das Zeichen „;“ weg.', 'loosst d’Zeechen „;“ ewech.'],
  [{ pattern: '^[^0-9]*$' }, 'a1', 'leave out the digits.', 'retirez les chiffres.', 'Lassen Sie die Ziffern weg.', 'loosst d’Zifferen ewech.'],
  [{ pattern: '^[^\\s@0-9]+$' }, 'a@b', 'leave out the digits, the spaces and the character “@”.', 'retirez les chiffres, les espaces et le caractère « @ ».', 'Lassen Sie die Ziffern, die Leerzeichen und das Zeichen „@“ weg.', 'loosst d’Zifferen, d’Espacen an d’Zeechen „@“ ewech.'],
  [{ pattern: '^[^A-Z_]+$' }, 'aB', 'leave out the characters “A–Z _”.', 'retirez les caractères « A–Z _ ».', 'Lassen Sie die Zeichen „A–Z _“ weg.', 'loosst d’Zeechen „A–Z _“ ewech.'],
  [{ pattern: '^[^${}<>]+$' }, 'a<b>', 'leave out the characters “< >”.', 'retirez les caractères « < > ».', 'Lassen Sie die Zeichen „< >“ weg.', 'loosst d’Zeechen „< >“ ewech.'],
  [{ pattern: '^[^<>]{1,5}$' }, 'abcdefg', 'shorten this answer to 5 characters or fewer.', 'limitez cette réponse à 5 caractères.', 'Kürzen Sie diese Antwort auf höchstens 5 Zeichen.', 'kierzt dës Äntwert op héchstens 5 Zeechen.'],
  [{ pattern: IBAN }, 'LU28 0019 4006 4475 0000', 'leave out the spaces.', 'retirez les espaces.', 'Lassen Sie die Leerzeichen weg.', 'loosst d’Espacen ewech.'],
  [{ pattern: '^[0-9]{13}$', maxLength: 13 }, '1990 0101 12345', 'leave out the spaces.', 'retirez les espaces.', 'Lassen Sie die Leerzeichen weg.', 'loosst d’Espacen ewech.'],
  [{ pattern: IBAN }, 'LU28 00', 'write this answer in this form: LU280019400644750000.', 'écrivez cette réponse sous cette forme : LU280019400644750000.', 'Schreiben Sie diese Antwort in dieser Form: LU280019400644750000.', 'schreift dës Äntwert an dëser Form: LU280019400644750000.'],
  [{ pattern: '^[^<>]+$', maxLength: 2000 }, 'a <b', 'leave out the characters “< >”.', 'retirez les caractères « < > ».', 'Lassen Sie die Zeichen „< >“ weg.', 'loosst d’Zeechen „< >“ ewech.'],
];

await everyView();

describe('what is said where a pattern does not fit', () => {
  for (const [schema, given, en, fr, de, lb] of SENTENCES) {
    it(`${JSON.stringify(schema)} and ${given}: ${en}`, async () => {
      const form = await schemaForm({ type: 'object', properties: { a: { type: 'string', ...schema } } });
      const [issue, ...others] = form.issuesOf({ a: given });
      expect(others).to.deep.equal([]);
      const kind = form.outlineOf({ a: given }).questions.get('a')?.kind ?? '';
      if (issue === undefined || !isKind(kind)) throw new Error('nothing is said');
      const say = async (language: string) => {
        await prepareLanguage(language);
        const words = new Localizer();
        words.use(language);
        return viewOf(kind).issueText[issue.code]?.(issue.params, words).replaceAll(/[\u00A0\u202F]/g, ' ');
      };
      expect([await say('en'), await say('fr'), await say('de'), await say('lb')]).to.deep.equal([en, fr, de, lb]);
    });
  }
});
