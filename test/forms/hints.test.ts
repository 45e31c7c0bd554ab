// How a hint ends: it is a sentence, with a full stop. Only an example after a colon stands bare, for a full stop there would be
// read as part of it; that is how the form writes the example of a schema, and in a procedure's own texts it is a sentence too.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { kindExamples } from '../../src/fields/kind-examples.js';
import { root } from '../house/tree.js';

const FORMS = join(root, 'forms');
const LANGUAGES = ['fr', 'de', 'lb', 'en'] as const;

type Hint = readonly [place: string, text: string];

/** Every text named so, of questions, options and easy words. */
function hintsIn(value: unknown, place: string): readonly Hint[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]): readonly Hint[] => (name === 'hint' && typeof inner === 'string' ? [[place, inner]] : hintsIn(inner, `${place}/${name}`)));
}

/** The interface's own: their words by id. */
function interfaceHints(language: string): readonly Hint[] {
  const text = readFileSync(join(root, 'locales', `${language === 'en' ? 'fr' : language}.xlf`), 'utf8');
  const side = language === 'en' ? 'source' : 'target';
  return [...text.matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)].flatMap(([, id = '', unit = '']) => {
    const words = new RegExp(`<${side}>(.*?)</${side}>`, 's').exec(unit)?.[1];
    return /(?:^|[.-])hint$/.test(id) && words !== undefined ? [[id, words] as const] : [];
  });
}

const isSentence = ([, text]: Hint): boolean => text.endsWith('.');
const isBareExample = ([, text]: Hint): boolean => /\p{Ll}\s?: .*[^.]$/u.test(text);

describe('a hint ends with a full stop', () => {
  for (const language of LANGUAGES) {
    it(`in every procedure, in ${language}`, () => {
      const hints = readdirSync(FORMS).flatMap((form) => hintsIn(JSON.parse(readFileSync(join(FORMS, form, 'texts', `${language}.json`), 'utf8')), form));
      expect(hints.length).to.be.greaterThan(30);
      expect(hints.filter((hint) => !isSentence(hint))).to.deep.equal([]);
    });

    it(`in the interface, in ${language}`, () => {
      const hints = interfaceHints(language);
      expect(hints).to.have.length.above(1);
      expect(hints.filter((hint) => !isSentence(hint))).to.deep.equal([]);
    });
  }

  it('in the examples of the kinds, but for an example after a colon', () => {
    const hints = hintsIn(kindExamples, '');
    expect(hints.length).to.be.greaterThan(30);
    expect(hints.filter((hint) => !isSentence(hint) && !isBareExample(hint))).to.deep.equal([]);
  });
});
