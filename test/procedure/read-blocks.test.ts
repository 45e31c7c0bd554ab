// The closed set of Markdown: what becomes structure, and that everything else stays the text it was and is named.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Block } from '../../src/model/blocks.js';
import { readBlocks } from '../../src/procedure/read-blocks.js';
import { withBlocks } from '../../src/procedure/texts-with-blocks.js';

const KNOWN: readonly (readonly [markdown: string, blocks: readonly Block[]])[] = [
  ['A line.', ['A line.']],
  ['One line\ngoes on.', ['One line goes on.']],
  ['One.\n\nTwo.', ['One.', 'Two.']],
  ['It **matters** *now*.', [{ sort: 'paragraph', content: ['It ', { sort: 'strong', content: ['matters'] }, ' ', { sort: 'emphasis', content: ['now'] }, '.'] }]],
  ['**[All](https://a.example)**', [{ sort: 'paragraph', content: [{ sort: 'strong', content: [{ sort: 'link', to: 'https://a.example', content: ['All'] }] }] }]],
  ['[Write](mailto:office@example.lu)', [{ sort: 'paragraph', content: [{ sort: 'link', to: 'mailto:office@example.lu', content: ['Write'] }] }]],
  ['https://www.example.lu', [{ sort: 'paragraph', content: [{ sort: 'link', to: 'https://www.example.lu', content: ['https://www.example.lu'] }] }]],
  ['office@example.lu', [{ sort: 'paragraph', content: [{ sort: 'link', to: 'mailto:office@example.lu', content: ['office@example.lu'] }] }]],
  ['- one\n- two', [{ sort: 'list', items: [['one'], ['two']] }]],
  ['- one\n\n- two', [{ sort: 'list', items: [['one'], ['two']] }]],
  ['3. three\n4. **four**', [{ sort: 'numbered', from: 3, items: [['three'], [{ sort: 'paragraph', content: [{ sort: 'strong', content: ['four'] }] }]] }]],
  ['- one\n  1. inside', [{ sort: 'list', items: [['one', { sort: 'numbered', from: 1, items: [['inside']] }]] }]],
  ['## Why\n\nBecause.', [{ sort: 'heading', level: 2, content: ['Why'] }, 'Because.']],
  ['One  \ntwo', [{ sort: 'paragraph', content: ['One', { sort: 'break' }, 'two'] }]],
  ['2 \\* 3 = 6', ['2 * 3 = 6']],
  ['3 < 4 & 5 > 4', ['3 < 4 & 5 > 4']],
];

const STRANGE: readonly (readonly [markdown: string, sort: string])[] = [
  ['<script>alert(1)</script>', 'html'],
  ['A <b>word</b>.', 'html'],
  ['<!-- hidden -->', 'html'],
  ['![A house](https://a.example/house.png)', 'image'],
  ['| a | b |\n| - | - |\n| 1 | 2 |', 'table'],
  ['[x](javascript:alert(1))', 'link'],
  ['[x](JAVASCRIPT:alert(1))', 'link'],
  ['[x](data:text/html,x)', 'link'],
  ['[x](http://www.example.lu)', 'link'],
  ['[x](/rules)', 'link'],
  ['[x](https:evil)', 'link'],
  ['www.example.lu', 'link'],
  ['Caf&eacute;', 'entity'],
  ['&#106;', 'entity'],
  ['[x]: https://a.example', 'reference'],
  ['> said', 'other'],
  ['```\ncode\n```', 'other'],
  ['A `word`.', 'other'],
  ['A ~~word~~.', 'other'],
  ['- [ ] to do', 'other'],
  ['---', 'other'],
];

function linksIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'to' in value && typeof value.to === 'string' ? [value.to] : [];
  return [...own, ...Object.values(value).flatMap(linksIn)];
}

describe('the Markdown of texts', () => {
  for (const [markdown, blocks] of KNOWN) {
    it(`reads ${JSON.stringify(markdown)}`, () => {
      expect(readBlocks(markdown)).to.deep.equal({ blocks, strange: [] });
    });
  }

  for (const [markdown, sort] of STRANGE) {
    it(`does not know ${JSON.stringify(markdown)}, and keeps it as it stands`, () => {
      const { blocks, strange } = readBlocks(markdown);
      expect(strange.map((each) => each.sort)).to.include(sort);
      expect(linksIn(blocks).filter((to) => !/^(?:https:\/\/|mailto:)/.test(to))).to.deep.equal([]);
      for (const { raw } of strange) expect(JSON.stringify(blocks)).to.include(JSON.stringify(raw.split('\n')[0]).slice(1, -1));
    });
  }

  it('is read where texts may hold it, and nowhere else', () => {
    const texts = { format: 'gov-form/texts/1', language: 'en', notices: { a: ['**A**', 'B\n\nC'] }, questions: { q: { label: '*Q*', hint: '**H**', help: ['- one'], body: ['D'] } } } as const;
    const read = withBlocks(texts, (markdown) => readBlocks(markdown).blocks);
    expect(read.notices).to.deep.equal({ a: [{ sort: 'paragraph', content: [{ sort: 'strong', content: ['A'] }] }, 'B', 'C'] });
    expect(read.questions).to.deep.equal({ q: { label: '*Q*', hint: '**H**', help: [{ sort: 'list', items: [['one']] }], body: ['D'] } });
    expect(withBlocks(read, () => ['never']), 'what was read is not read again').to.deep.include({ language: 'en' });
  });
});
