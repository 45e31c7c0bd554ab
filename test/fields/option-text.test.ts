import { expect } from 'chai';
import { describe, it } from 'node:test';
import { choiceOptions, listedIn } from '../../src/fields/choice/choice-options.js';
import { optionText } from '../../src/fields/shared/options.view.js';
import type { Json } from '../../src/model/json.js';
import type { Words } from '../../src/text/words.js';

// Checked boundary: as in English, where every message is its own words.
const words: Words = { language: 'en', msg: ((text: string) => text) as Words['msg'] };

describe('the words of an option that nobody has words for', () => {
  const CASES: readonly (readonly [list: readonly Json[], labels: readonly string[]])[] = [
    [['', 'a'], ['No answer', 'a']],
    [[1, '1', { a: 1 }], ['A number: 1', 'A text: 1', 'a: 1']],
    [[{ a: 1 }, { b: 1 }, { c: 2 }], ['a: 1', 'b: 1', '2']],
    [[1, '2', { a: 3 }], ['1', '2', '3']],
  ];
  for (const [list, labels] of CASES) {
    it(`${JSON.stringify(list)}: each has some, and no two the same`, () => {
      const options = choiceOptions(listedIn({ enum: list }) ?? []);
      expect(options.codes.map((code) => optionText(code, {}, words, options).label.text)).to.deep.equal(labels);
    });
  }
});
