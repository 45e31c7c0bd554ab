// The interface's words, spell-checked like the procedures' texts, and written as each language prints them.
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { spellingOf } from '../forms/spelling.js';

const LANGUAGES = ['fr', 'de', 'lb'] as const;

/** Id and words of every message; what a sentence takes in is left out. */
function messagesIn(language: (typeof LANGUAGES)[number]): readonly (readonly [id: string, text: string])[] {
  const xliff = readFileSync(new URL(`../../locales/${language}.xlf`, import.meta.url), 'utf8');
  const units = xliff.matchAll(/<trans-unit id="([^"]+)">[^]*?<target>([^]*?)<\/target>/g);
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
