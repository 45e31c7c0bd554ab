import { expect } from 'chai';
import { describe, it } from 'node:test';
import { readdirSync, readFileSync } from 'node:fs';
import type { TextsFile } from '../../src/model/procedure.js';
import { FORMS } from '../procedure-files.js';
import { LANGUAGES, wordsOf } from './procedure-folder.js';
import type { FormLanguage } from './procedure-folder.js';
import { spellingOf } from './spelling.js';
import { EVERYWHERE, IMPOLITE, N_RULE, TYPOGRAPHY } from './typography.js';

const PROCEDURES = readdirSync(FORMS);

function wordsIn(procedure: string, language: FormLanguage): readonly (readonly [place: string, text: string])[] {
  // Checked boundary: the tests of each procedure check its texts.
  const texts: TextsFile = JSON.parse(readFileSync(new URL(`${procedure}/texts/${language}.json`, FORMS), 'utf8'));
  // Where a link leads is no word.
  return [...wordsOf(texts)].map(([place, text]) => [place, text.replaceAll(/\]\([^)]*\)/g, ']')]);
}

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

    for (const procedure of PROCEDURES) {
      it(`is right in every text of ${procedure}`, () => {
        const wrong = wordsIn(procedure, language).flatMap(([place, text]) => spelling.misspelled(text).map((word) => `${place}: ${word}`));
        expect(wrong).to.deep.equal([]);
      });

      it(`sets every text of ${procedure} as the language does`, () => {
        const checks = [...EVERYWHERE, ...TYPOGRAPHY[language], ...(language === 'lb' ? [...N_RULE, ['an impolite form', IMPOLITE] as const] : [])];
        for (const [place, text] of wordsIn(procedure, language)) {
          for (const [what, wrong] of checks) expect(text, `${place}: ${what}`).to.not.match(wrong);
        }
      });
    }

    it('is found wrong where it is wrong', () => {
      for (const word of PLANTED[language]) expect(spelling.misspelled(word), word).to.have.length(1);
    });

    it('needs each of its reviewed words', () => {
      expect(spelling.needlesslyReviewed).to.deep.equal([]);
    });
  });
}
