// Dates and lists, in a browser: Luxembourgish must be right although Chromium does not know it.
import { expect } from 'chai';
import { intlTests } from './intl-cases.js';

describe('words for dates and lists, in the browser', () => {
  intlTests((name, test) => it(name, test));

  it('are needed: this browser has no Luxembourgish of its own', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf('lb')).to.deep.equal([]);
  });
});
