// The Arabic of the demonstration says everything that the interface says in French, and takes in what that takes in.
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { templates } from '../../demo/arabic/catalogue.js';
import { countOf, type Counted } from '../../src/fields/shared/counts.view.js';
import { Localizer, prepareLanguage, registerLanguage } from '../../src/text/localizer.js';
import type { Words } from '../../src/text/words.js';

type Template = (typeof templates)[keyof typeof templates];

const source = readFileSync(new URL('../../locales/fr.xlf', import.meta.url), 'utf8');
const units = [...source.matchAll(/<trans-unit id="([^"]+)"[^>]*>\s*<source>([^]*?)<\/source>/g)].map(([, id = '', text = '']) => ({
  id,
  takesIn: [...text.matchAll(/<x id="(\d+)"/g)].map(([, place]) => place).toSorted((left = '', right = '') => left.localeCompare(right)),
}));
const arabic = new Map<string, Template>(Object.entries(templates));

/** Arabic says one and two by the noun alone. */
const saysNumberByNoun = (id: string): boolean => /^count\.(?!either|range)/.test(id) && (!id.endsWith('s') || id.endsWith('.two'));

function takenIn(template: Template | undefined): readonly string[] {
  return template === undefined || typeof template === 'string' ? [] : template.values.map(String).toSorted((left, right) => left.localeCompare(right));
}
function textOf(template: Template): string {
  return typeof template === 'string' ? template : template.strings.join('');
}

describe('the interface in Arabic', () => {
  it('has every word, and none that the interface no longer says', () => {
    expect(units).to.have.length.above(300);
    const known = new Set(units.map(({ id }) => id));
    expect(units.filter(({ id }) => !arabic.has(id)).map(({ id }) => id)).to.deep.equal([]);
    expect([...arabic.keys()].filter((id) => !known.has(id.replace(/^(count\..+)\.(?:two|few|many)$/, '$1')))).to.deep.equal([]);
  });

  it('takes in what the words of the source take in', () => {
    const differing = units.filter(({ id, takesIn }) => !saysNumberByNoun(id) && takenIn(arabic.get(id)).join() !== takesIn.join());
    expect(differing.map(({ id }) => id)).to.deep.equal([]);
  });

  it('is Arabic', () => {
    const others = [...arabic].filter(([id, template]) => textOf(template).trim() !== '' && !/\p{Script=Arabic}/u.test(textOf(template)) && !['step.progress'].includes(id));
    expect(others.map(([id]) => id)).to.deep.equal([]);
  });

  it('ends an isolated piece that it began', () => {
    const open = [...arabic].filter(([, template]) => textOf(template).split('\u2068').length !== textOf(template).split('\u2069').length);
    expect(open.map(([id]) => id)).to.deep.equal([]);
  });
});

describe('how many, in Arabic', () => {
  const NOUNS: Readonly<Record<Counted, true>> = {
    characters: true, digits: true, letters: true, capitals: true, small: true, 'capitals-or-digits': true, 'letters-or-digits': true, decimals: true, options: true, entries: true, questions: true, files: true,
  };
  const isCounted = (noun: string): noun is Counted => Object.hasOwn(NOUNS, noun);
  const inArabic = async (): Promise<Words> => {
    registerLanguage('ar', async () => ({ templates }));
    expect(await prepareLanguage('ar')).to.equal(true);
    const words = new Localizer();
    words.use('ar');
    return words;
  };

  it('has the form of the noun that goes with the number', async () => {
    const words = await inArabic();
    expect([1, 2, 3, 10, 11, 99, 100, 103].map((count) => countOf('options', count, words))).to.deep.equal([
      'خيار واحد', 'خيارين', '3 خيارات', '10 خيارات', '11 خيارًا', '99 خيارًا', '100 خيار', '103 خيارات',
    ]);
  });

  it('has all forms of all nouns', async () => {
    const words = await inArabic();
    const english = Object.keys(NOUNS).filter(isCounted).flatMap((noun) => [1, 2, 3, 11, 100].map((count) => countOf(noun, count, words))).filter((said) => /[a-z]/i.test(said));
    expect(english).to.deep.equal([]);
  });
});
