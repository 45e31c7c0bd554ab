import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { issueOfFinding } from '../../src/fields/field-kinds.js';
import { wordsForPattern } from '../../src/fields/text/pattern-example.js';
import type { PatternWords } from '../../src/fields/text/pattern-example.js';
import { textSchema } from '../../src/fields/text/text-schema.js';
import type { JsonObject } from '../../src/model/json.js';

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
    ['^(?!\\s)(?!.*?\\s{2,})[^<>%$#@!^&*]+$', { shape: 'plain' }],
    ['^(?!\\s)(?!.*?\\s{2,})[^<>%$#@!^&*0-9]+$', { shape: 'name' }],
    ['^\\S+$', { shape: 'unspaced' }],
    ['^L-[0-9]{4}$', { example: 'L-1234' }],
    ['^\\d{4}-\\d{2}-\\d{2}$', { example: '2026-03-31' }],
    ['^(\\d{4}|XXXX)-(0[1-9]|1[0-2]|XX)-(0[1-9]|[1-2][0-9]|3[0-1]|XX)$', { example: '2026-03-31' }],
    ['^[0-9]{2}/[0-9]{2}/[0-9]{4}$', { example: '31/03/2026' }],
    ['^([01]\\d|2[0-3]):[0-5]\\d$', { example: '14:30' }],
    ['^[^@]+@[^@]+\\.[a-z]+$', { example: 'name@example.lu' }],
    ['^(\\d{5})(?:[-](\\d{4}))?$', { example: '12345' }],
    ['(^\\d{5}$)|(^\\d{5}-\\d{4}$)', { example: '12345' }],
    ['^[cC]{0,1}\\d{7,9}$', { example: '1234567' }],
    ['^[A-Za-z0-9]{4,9}$', { example: 'abcd' }],
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
      { numRuns: 2000 },
    );
    expect(found).to.be.greaterThan(500);
  });

  it('ends for groups in groups without end', () => {
    const pattern = `^${'(?:'.repeat(19)}a{9}${'){9}'.repeat(19)}$`;
    expect(wordsForPattern(pattern, ANY)).to.deep.equal({});
    expect(wordsForPattern('('.repeat(400) + ')'.repeat(400), ANY)).to.deep.equal({});
  });
});

describe('how a text is typed', () => {
  const CASES: readonly (readonly [schema: JsonObject, options: JsonObject])[] = [
    [{ format: 'email' }, { inputMode: 'email', format: 'email' }],
    [{ format: 'idn-email' }, { inputMode: 'email', format: 'email' }],
    [{ format: 'iri' }, { inputMode: 'url', format: 'uri' }],
    [{ format: 'uuid' }, { inputMode: 'text', format: 'uuid' }],
    [{ format: 'something' }, { inputMode: 'text' }],
    [{ format: 'constructor' }, { inputMode: 'text' }],
    [{ format: 'password' }, { inputMode: 'text', secret: true }],
    [{ writeOnly: true, maxLength: 8 }, { inputMode: 'text', secret: true, maxLength: 8 }],
    [{ pattern: '^[0-9]{2,3}$' }, { inputMode: 'numeric', shape: 'digits', least: 2, most: 3 }],
    [{ pattern: '^(?:1|23)$' }, { inputMode: 'numeric', example: '1' }],
    [{ pattern: '^\\+?[0-9 ]{6,20}$' }, { inputMode: 'tel', example: '+352 621 123 456' }],
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
    expect(issueOfFinding(asked({ format: 'email' }), { keyword: 'format', value: 'email' })).to.deep.equal({ code: 'text.email', params: {} });
    expect(issueOfFinding(asked({ format: 'regex' }), { keyword: 'format', value: 'regex' })).to.deep.equal({ code: 'text.exact', params: {} });
    expect(issueOfFinding(asked({}), { keyword: 'minLength', limit: 3 })).to.deep.equal({ code: 'text.too-short', params: { limit: 3 } });
    expect(issueOfFinding(asked({}), { keyword: 'const', value: 'x' })).to.deep.equal({ code: 'answer.const', params: { accepted: 'x' } });
  });
});
