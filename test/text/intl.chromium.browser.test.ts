// Why Luxembourgish is written in src/text: Chromium would answer in another language.
import { expect } from 'chai';

it('Chromium has no Luxembourgish of its own', () => {
  expect(Intl.DateTimeFormat.supportedLocalesOf('lb')).to.deep.equal([]);
});
