import { expect } from 'chai';
import { describe, it } from 'node:test';
import { checkDesign } from '../../src/checker/check-design.js';
import { patternSlip } from '../../src/checker/slips/pattern-slips.js';
import { readDesignFiles, TODAY } from './design-files.js';
import { applyEdits } from './edit.js';
import type { Loose } from './edit.js';

/** Pattern, the character from 1, a part of the reason, a part of the remedy. */
const SLIPS: readonly (readonly [string, number, string, string])[] = [
  ['^[0-9{4}$', 2, '"[" is never closed', 'Write "]"'],
  ['^([1-9][0-9]{3}$', 2, '"(" is never closed', 'Write the ")"'],
  ['ab)', 3, '")" closes nothing', 'write the "("'],
  ['^[1-9[0-9]{3$', 11, '"{" is never closed', 'Write "}"'],
  ['x{a}', 2, 'not followed by a count', '{3}'],
  ['a{3,1}', 2, 'from the larger to the smaller', '{1,3}'],
  ['a]', 2, '"]" closes nothing', 'write the "["'],
  ['a}', 2, '"}" closes nothing', 'write the "{"'],
  ['^[9-1]', 3, '9-1 goes from the later to the earlier', 'Write 1-9.'],
  ['^*', 2, '"*" has nothing before it to repeat', '[0-9]*'],
  ['a**', 3, '"*" has nothing', '[0-9]*'],
  ['^(?i)', 2, '(?i) is not known here', 'write both: [A-Za-z]'],
  ['(?P<x>a)', 1, '"(?" begins no group', '"(?:"'],
  ['\\d{4}\\Z', 6, '\\Z is not known here', 'Write $.'],
  ['\\A\\d', 1, '\\A is not known here', 'Write ^.'],
  ['a\\-b', 2, 'does not need', 'Write -.'],
  ['[\\y]', 2, '\\y is not known here', 'Write y'],
  ['a\\', 2, 'ends in a single "\\"', '"\\\\"'],
];

const FINE = ['^(?<name>a)\\k<name>$', '^[\\p{L} -]+$', 'a{2}?b+?', '(?=.*\\d)x', '(?<=a)b', '\\u{1F600}+', '[a-]', '[-a]', '[a\\-z]', '[\\w-]+', '^\\+[1-9][0-9]{3,14}$', '[\u{1F600}-\u{1F602}]', '(?:a|b)*', '^$', '\\/[^\\]]'];

function isRead(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

describe('a slip in a pattern', () => {
  for (const [pattern, character, reason, remedy] of SLIPS) {
    it(`is told with its place: ${pattern}`, () => {
      expect(isRead(pattern)).to.equal(false);
      const found = patternSlip(pattern);
      expect((found?.start ?? -1) + 1).to.equal(character);
      expect(found?.reason).to.include(reason);
      expect(found?.remedy).to.include(remedy);
    });
  }

  it('is not seen where there is none', () => {
    for (const pattern of FINE) expect([pattern, isRead(pattern), patternSlip(pattern)]).to.deep.equal([pattern, true, undefined]);
  });

  for (const [pattern, code] of [['^[0-9{4}$', 'GF104'], ['\\d{4}\\Z', 'GF127']] as const) {
    it(`is what ${code} says, at the character`, async () => {
      const whole: Loose = structuredClone({ ...readDesignFiles('residence-certificate'), examples: {} });
      const pointer = '/properties/applicant/properties/nationalId/pattern';
      applyEdits(whole, [['answers', pointer, pattern]]);
      const found = (await checkDesign(whole, { today: TODAY })).problems.find((each) => each.code === code);
      const slip = patternSlip(pattern);
      expect(found?.pointer).to.equal(pointer);
      expect(found?.message).to.include(pattern).and.to.include(slip?.reason ?? '-').and.to.include(`(character ${(slip?.start ?? 0) + 1})`);
      expect(found?.remedy).to.equal(slip?.remedy);
      expect(found?.within).to.deep.equal({ start: slip?.start, length: slip?.length });
    });
  }
});
