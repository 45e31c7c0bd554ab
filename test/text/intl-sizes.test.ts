// Sizes of files in words.
import { expect } from 'chai';
import { it } from 'node:test';
import { formatSize } from '../../src/text/intl-sizes.js';

it('a size and its unit are written as in the language, and never stand on two lines', () => {
  const written = ['fr', 'de', 'lb', 'en'].map((language) => [1_234_000, 845_900, 10_000_000].map((bytes) => formatSize(bytes, language)));
  expect(written.map((each) => each.map((text) => text.replace(/[\u00a0\u202f]/, '~')))).to.deep.equal([['1,2~Mo', '845~ko', '10~Mo'], ['1,2~MB', '845~kB', '10~MB'], ['1,2~MB', '845~kB', '10~MB'], ['1.2~MB', '845~kB', '10~MB']]);
});
