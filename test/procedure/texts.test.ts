import { expect } from 'chai';
import { describe, it } from 'node:test';
import { wordsFrom } from '../../src/engine.js';
import type { PartialTexts } from '../../src/model/procedure.js';

const texts = (language: string, introduction: readonly string[], title: string): PartialTexts => ({ format: 'gov-form/texts/1', language, procedure: { title, authority: '', introduction, nextSteps: [] } });
const ENGLISH = texts('en', ['One.', 'Two.'], 'Register a dog');

describe('words that wait to be translated', () => {
  it('are those of the next language, each with its own', () => {
    const words = wordsFrom([texts('fr', ['', ''], ''), ENGLISH]);
    expect(words.title()).to.deep.equal({ text: 'Register a dog', lang: 'en' });
    expect(words.introduction()).to.deep.equal([{ text: 'One.', lang: 'en' }, { text: 'Two.', lang: 'en' }]);
  });

  it('are not mixed with those that are there', () => {
    expect(wordsFrom([texts('fr', ['Un.', ''], 'Déclarer un chien'), ENGLISH]).introduction()).to.deep.equal([{ text: 'Un.', lang: 'fr' }]);
  });
});
