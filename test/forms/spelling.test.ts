import { expect } from 'chai';
import { describe, it } from 'node:test';
import { LANGUAGES, readTexts, wordsOf } from './procedure-folder.js';
import type { FormLanguage } from './procedure-folder.js';
import { spellingOf } from './spelling.js';

/** Each with the misspelling a hurried hand makes. */
const PLANTED: Readonly<Record<FormLanguage, readonly string[]>> = {
  fr: ['adrese', 'certifficat', 'l’identitée'],
  de: ['Wohnsitzbescheinigng', 'Strase', 'Gemeide'],
  lb: ['Gemeinng', 'Lëtzebuersch', 'Äntwuert'],
  en: ['adress', 'certifcate', 'residense'],
};

for (const language of LANGUAGES) {
  describe(`spelling in ${language}`, () => {
    const spelling = spellingOf(language);

    it('is right in every text of the residence certificate', () => {
      const wrong = [...wordsOf(readTexts(language))].flatMap(([place, text]) => spelling.misspelled(text).map((word) => `${place}: ${word}`));
      expect(wrong).to.deep.equal([]);
    });

    it('is found wrong where it is wrong', () => {
      for (const word of PLANTED[language]) expect(spelling.misspelled(word), word).to.have.length(1);
    });

    it('needs each of its reviewed words', () => {
      expect(spelling.needlesslyReviewed).to.deep.equal([]);
    });
  });
}
