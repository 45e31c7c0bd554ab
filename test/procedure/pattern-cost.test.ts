import { expect } from 'chai';
import { describe, it } from 'node:test';
import { checkAnswersSchema } from '../../src/procedure/check-answers-schema.js';
import { canTakeForever } from '../../src/procedure/pattern-cost.js';

describe('a regular expression that can take any time', () => {
  const LONG = ['^(a+)+$', '^(a*)*$', '^(\\w+\\s?)+$', '^([a-z]+-?)*$', '^(\\d{1,3},?)+$', '^(a|aa)+$', '^(\\w|\\d)+$', '^((ab)+)+$', '^(x(a+)+y)?$', '^(?:a+){10,}$', '^(\\d+\\d)+$', '^([A-Z]+|[a-z]+)+$'];
  for (const pattern of LONG) it(`is ${pattern}`, () => void expect(canTakeForever(pattern)).to.equal(true));

  const SHORT = [
    '^\\d{5}(-\\d{4})?$', '^(a+b)+$', '^(\\d+,)*\\d+$', '^[A-Z]{2}\\d{2}( ?[A-Z0-9]{4})+$', '^([A-Z]{2})+$', '^(a?)+$', '^(?!000)\\d{3}$', '^(ab|cd)+$', '^[^@\\s]+@([a-z0-9-]+\\.)+[a-z]{2,}$',
    '^(\\+\\d{1,3} ?)?\\d{4,12}$', '^L-\\d{4}$', '^(jan|feb)?$', '.*', '(',
  ];
  for (const pattern of SHORT) it(`is not ${pattern}`, () => void expect(canTakeForever(pattern)).to.equal(false));
});

it('the check warns of each, wherever it stands', () => {
  const hostile = { pattern: '^(a+)+$' };
  const { problems } = checkAnswersSchema({ type: 'object', properties: { a: { type: 'string', ...hostile }, b: { type: 'object', patternProperties: { '^(a+)+$': true }, propertyNames: hostile } } });
  expect(problems.map(({ code, severity, pointer }) => `${code} ${severity} ${pointer}`)).to.deep.equal([
    'GF128 warning /properties/a/pattern',
    'GF128 warning /properties/b/patternProperties/^(a+)+$',
    'GF128 warning /properties/b/propertyNames/pattern',
  ]);
});
