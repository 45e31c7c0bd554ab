// The interface's own sentences are easy as they are: at most twelve words each, errors apart (they are held to their own rule),
// so that easy language needs no second wording of them. A sentence ends at its full stop or its colon.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { root } from '../house/tree.js';

const MOST_WORDS = 12;

function sentencesIn(language: string): readonly (readonly [id: string, sentence: string])[] {
  const file = readFileSync(join(root, 'locales', `${language === 'en' ? 'fr' : language}.xlf`), 'utf8');
  const side = language === 'en' ? 'source' : 'target';
  return [...file.matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)].flatMap(([, id = '', unit = '']) => {
    const words = new RegExp(`<${side}>(.*?)</${side}>`, 's').exec(unit)?.[1] ?? '';
    return words.replaceAll(/<x [^>]*>/g, 'X').split(/(?<=[.!?:])\s+/).map((sentence) => [id, sentence] as const);
  });
}

const wordsOf = (sentence: string): readonly string[] => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

describe('the sentences of the interface', () => {
  for (const language of ['fr', 'de', 'lb', 'en']) {
    it(`have at most ${MOST_WORDS} words, in ${language}`, () => {
      const sentences = sentencesIn(language).filter(([id]) => !id.startsWith('issue.'));
      expect(sentences.length).to.be.above(300);
      expect(sentences.filter(([, sentence]) => wordsOf(sentence).length > MOST_WORDS)).to.deep.equal([]);
    });
  }
});
