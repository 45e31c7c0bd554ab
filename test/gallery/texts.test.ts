// Every text of the gallery's examples as each language spells and prints it: they are what designers copy from.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { EXAMPLE_LANGUAGES } from '../../src/fields/kind-example.js';
import type { ExampleLanguage } from '../../src/fields/kind-example.js';
import { examplesOf, galleryKinds } from '../../demo/gallery/gallery-examples.js';
import { galleryWords } from '../../demo/gallery/words.js';
import { spellingOf } from '../forms/spelling.js';
import { EVERYWHERE, IMPOLITE, N_RULE, TYPOGRAPHY } from '../forms/typography.js';

type Said = readonly [where: string, text: string];

/** Where a link of the Markdown leads is no word. */
const LINK_TARGET = /\]\([^)]*\)/g;

/** Each string in what is given, and where it stands. */
function stringsIn(given: unknown, where: string): readonly Said[] {
  if (typeof given === 'string') return [[where, given.replaceAll(LINK_TARGET, ']')]];
  if (typeof given !== 'object' || given === null) return [];
  return Object.entries(given).flatMap(([key, each]) => stringsIn(each, `${where}.${key}`));
}

function textsIn(language: ExampleLanguage): readonly Said[] {
  const examples = galleryKinds.flatMap((kind) =>
    examplesOf(kind).flatMap((example) => {
      const members = 'memberTexts' in example ? Object.entries(example.memberTexts).map(([name, texts]) => [name, texts[language]] as const) : [];
      return [...stringsIn(example.texts[language], `${kind}/${example.name}`), ...stringsIn(Object.fromEntries(members), `${kind}/${example.name}`)];
    }),
  );
  return [...examples, ...stringsIn(galleryWords[language], 'gallery')];
}

/** Examples of answers, which are no words. */
const EXAMPLES_OF_ANSWERS = /\S+@\S+|https?:\S+|\S*(?:\d|\.json)\S*|[A-Z]{2,}\S*/g;

for (const language of EXAMPLE_LANGUAGES) {
  describe(`the texts of the gallery in ${language}`, () => {
    const texts = textsIn(language);

    it('are printed as the language prints', () => {
      expect(texts).to.have.length.above(100);
      const rules = [...EVERYWHERE, ...TYPOGRAPHY[language], ...(language === 'lb' ? ([...N_RULE, ['a small letter in a polite form', IMPOLITE]] as const) : [])];
      expect(rules.flatMap(([what, wrong]) => texts.filter(([, text]) => wrong.test(text)).map(([where, text]) => `${where}: ${what}: ${text}`))).to.deep.equal([]);
    });

    it('are spelt right', () => {
      const { misspelled } = spellingOf(language);
      expect(texts.flatMap(([where, text]) => misspelled(text.replaceAll(EXAMPLES_OF_ANSWERS, ' ')).map((word) => `${where}: ${word}`))).to.deep.equal([]);
    });
  });
}
