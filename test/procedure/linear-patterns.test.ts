import { before, describe, it } from 'node:test';
import { expect } from 'chai';
import { GovFormError } from '../../src/model/error.js';
import { useLinearPatterns } from '../../src/procedure/linear-patterns.js';
import { hasSlowPattern, isSlow, isUntold } from '../../src/procedure/pattern-cost.js';
import { outlineAnywhere } from '../../src/answers/outline-anywhere.js';
import { findIssues, findIssuesAt } from '../../src/validation/find-issues.js';
import { TODAY, schemaForm } from '../schema-form.js';
import { procedureForSchema } from '../../src/procedure/procedure-for-schema.js';
import { assembleModel } from '../../src/procedure/assemble-model.js';
import { evaluate } from '../../src/schema/evaluate.js';
import { linearPattern } from '../../src/schema/linear-pattern.js';
import { matches, patternOf } from '../../src/schema/patterns.js';
import { readSchema } from '../../src/schema/schema-document.js';
import { ajvValidator } from '../../src/validation/ajv-validator.js';
import { revalidate } from '../../src/validation/revalidate.js';

const HOSTILE = '^(a+)+$';
const LONG = `${'a'.repeat(4999)}b`;
const schema = { type: 'object', properties: { code: { type: 'string', pattern: HOSTILE } }, required: ['code'] } as const;

before(useLinearPatterns);

describe('an expression that can take any time', () => {
  it('is matched in time by the evaluator', () => {
    const document = readSchema(schema);
    expect(evaluate(document, document.root, { code: LONG })).to.deep.include({ pointer: '/code', keyword: 'pattern', value: HOSTILE, place: '#/properties/code/pattern' });
    expect(evaluate(document, document.root, { code: 'a'.repeat(5000) })).to.deep.equal([]);
  });

  it('is matched in time by the receiver and by its second opinion', async () => {
    const { checked } = procedureForSchema(schema, 'hostile.json');
    const model = await assembleModel(checked, async () => '', () => ['value', true]);
    const validator = ajvValidator(schema);
    expect(revalidate(model, { code: LONG }, { today: '2026-11-22', validator }).map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['text.pattern code']);
    expect(revalidate(model, { code: 'a'.repeat(5000) }, { today: '2026-11-22', validator })).to.deep.equal([]);
    expect(validator.validate({ code: LONG })).to.have.length(1);
  });

  it('names members in time', () => {
    const document = readSchema({ type: 'object', patternProperties: { [HOSTILE]: false } });
    expect(evaluate(document, document.root, { [LONG]: 1 })).to.deep.equal([]);
  });

  for (const source of ['^(?=a)(a+)+$', '^(?!b)(?:a|aa)+$', '^(a+)+\\1b$', '^(?<all>a+)+\\k<all>b$']) {
    it(`is a limit where it looks around or refers back and the text is long: ${source}`, () => {
      const pattern = patternOf(source) ?? /never/;
      expect(isSlow(source)).to.equal(true);
      expect(linearPattern(source)).to.equal(undefined);
      expect(matches(pattern, 'aaa')).to.equal(pattern.test('aaa'));
      expect(() => matches(pattern, `${'a'.repeat(28)}!`)).to.throw(GovFormError, 'GF131');
    });
  }

  it('says at the question itself that its answer is to be shortened, and what is wrong elsewhere', async () => {
    const looking = { type: 'object', properties: { a: { type: 'string' }, b: { type: 'string', pattern: '^(?:(a|aa)+)+(?=b)b$' }, c: { type: 'string', minLength: 3 } } };
    const { model } = await schemaForm(looking);
    const answers = new Map([['a', 'x'], ['b', LONG], ['c', 'x']].map(([path = '', value = '']) => [path, { state: 'read', value }] as const));
    const outline = outlineAnywhere(model, answers, TODAY);
    const problems: string[] = [];
    const check = { model, answers, outline, today: TODAY, noteLimit: ({ code }: { readonly code: string }) => problems.push(code) };
    const tooLong = { code: 'text.too-long', path: 'b', params: { limit: 10 }, keyword: 'maxLength' };
    expect(findIssues(check)).to.deep.equal([tooLong, { code: 'text.too-short', path: 'c', params: { limit: 3 }, keyword: 'minLength' }]);
    const question = outline.questions.get('b');
    expect(question === undefined ? [] : findIssuesAt(check, question)).to.deep.equal([tooLong]);
    expect(new Set(problems)).to.deep.equal(new Set(['GF131']));
  });

  it('makes the receiver refuse what it cannot match', async () => {
    const looking = { ...schema, properties: { code: { type: 'string', pattern: '^(?=a)(a+)+$' } } } as const;
    const { checked } = procedureForSchema(looking, 'hostile.json');
    const model = await assembleModel(checked, async () => '', () => ['value', true]);
    expect(revalidate(model, { code: LONG }, { today: '2026-11-22', validator: ajvValidator(looking) })).to.deep.equal([{ code: 'text.too-long', path: 'code', params: { limit: 10 }, keyword: 'maxLength' }]);
  });

  it('is found wherever it stands in a schema, and no other is', () => {
    expect(hasSlowPattern({ allOf: [{ properties: { a: { pattern: HOSTILE } } }] })).to.equal(true);
    expect(hasSlowPattern({ patternProperties: { [HOSTILE]: {} } })).to.equal(true);
    expect(hasSlowPattern({ properties: { a: { pattern: '^(?:ab)+$' }, b: { pattern: '^(?=.*\\d)\\w{8,}$' }, c: { title: 'Name (as written)+' } } })).to.equal(false);
  });
});

/** All slow, with what the two engines could read differently. */
const FLAGGED = [
  HOSTILE, '^(?:a|aa)+$', '(a+)+b', '^(\\w+\\s?)*$', '^([\\s\\S]+)+$', '^(.+)+$', '^([^\\s,]+,?)+$', '^(?:\\S+\\s*)+$', '^([a-zà-ü]+[-\' ]?)+$', '^(\\d+\\.?)+$',
  '^([\\p{L}\\p{M}]+[- ]?)+$', '^(?:\\p{Script=Greek}+ ?)+$', '^(\\u0061+|\\x62*)+$', '^(?<part>[\\w.-]+)+@(?:[a-z]+\\.?)+$', '^([[\\]]+|\\(+)+$', '^(a{1,3})+$', '^([^]+)*$',
  '^(\\/?[\\w-]+\\/?)*$', '^(?:\\u{1F600}+)+$', '^(?:[\\u{1F600}-\\u{1F64F}]+)+$', '^(?:\\b\\w+\\b ?)+$', '^([\\t ]+|\\v+|\\cJ+)+$', '^([a\\-z]+)+$', '^(a+?)+?$', '^(\\-?a+\\:?)+$',
];
const ORDINARY = [
  '', 'a', 'b', 'aaab', 'aab', 'ab', 'Anne Muller', 'Éva', 'éva-lise', "d'or", 'd’or', 'é', '12.5', '1.2.3.', 'a\nb', 'a\n', '\n', 'a\u2028b', 'a\u00a0b', '\u00a0', '\ufeff', 'a\u200bb', 'Ωμέγα', 'ab@cd.ef',
  'x@', '[]', '((', 'a-z', '/a/b/', 'a//b', '😀', '😀😀', 'a😀', '\t \v', '-a:', 'a,b,,c', 'A_1 b', 'a.b', '\u0000', '\u180e', 'ſ', 'K',
];

describe('the engine that matches in time', () => {
  for (const source of FLAGGED) {
    it(`agrees with the platform's on ${source}`, () => {
      const [slow, linear] = [patternOf(source), linearPattern(source)];
      expect(isSlow(source) || isUntold(source), 'slow').to.equal(true);
      expect(ORDINARY.filter((text) => linear?.test(text))).to.deep.equal(ORDINARY.filter((text) => slow?.test(text)));
      expect(linear, 'readable').not.to.equal(undefined);
    });
  }
});
