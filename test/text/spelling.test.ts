// The interface's words, spell-checked like the procedures' texts, and written as each language prints them.
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { spellingOf } from '../forms/spelling.js';

const LANGUAGES = ['fr', 'de', 'lb', 'en'] as const;

/** Id and words of every message; what a sentence takes in is left out. English is the language of the source. */
function messagesIn(language: (typeof LANGUAGES)[number]): readonly (readonly [id: string, text: string])[] {
  const xliff = readFileSync(new URL(`../../locales/${language === 'en' ? 'fr' : language}.xlf`, import.meta.url), 'utf8');
  const units = xliff.matchAll(language === 'en' ? /<trans-unit id="([^"]+)">[^]*?<source>([^]*?)<\/source>/g : /<trans-unit id="([^"]+)">[^]*?<target>([^]*?)<\/target>/g);
  return [...units].map(([, id = '', target = '']) => [id, target.replaceAll(/<x [^>]*>/g, '0')]);
}

for (const language of LANGUAGES) {
  describe(`the interface's words in ${language}`, () => {
    const messages = messagesIn(language);

    it('are spelt right', () => {
      const spelling = spellingOf(language);
      const wrong = messages.flatMap(([id, text]) => spelling.misspelled(text).map((word) => `${id}: ${word}`));
      expect(messages).to.have.length.above(100);
      expect(wrong).to.deep.equal([]);
    });

    it('have typographic apostrophes and quotation marks, and no two spaces', () => {
      expect(messages.filter(([, text]) => /['"]| {2}|^\s|\s$/.test(text))).to.deep.equal([]);
    });

    it('say an error in at most 20 words, and end it with a full stop', () => {
      const errors = messages.filter(([id]) => id.startsWith('issue.'));
      expect(errors.filter(([, text]) => !text.endsWith('.') || text.split(' ').length > 20)).to.deep.equal([]);
    });
  });
}

it('French has a narrow no-break space before ? ! : ; and inside « »', () => {
  const wrong = messagesIn('fr').filter(([, text]) => /(?<!\u202f)[?!:;»]|«(?!\u202f)/.test(text));
  expect(wrong).to.deep.equal([]);
});

it('Luxembourgish drops a final n before any consonant but n, d, t, z and h', () => {
  const wrong = messagesIn('lb').flatMap(([id, text]) => [...text.matchAll(/[\p{L}’]*n (?=[bcfgjklmpqrsvwx])/giu)].map(([word]) => `${id}: ${word}`));
  expect(wrong).to.deep.equal([]);
});
