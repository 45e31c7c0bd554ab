// Where an answer lies, as the summary of the check page says it.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { ReviewBlock, ReviewSection, SummaryRow } from '../../src/session/screen.js';
import { Localizer } from '../../src/text/localizer.js';
import { namesAround } from '../../src/ui/review-blocks.js';

const say = (text: string) => ({ text, lang: 'en' });
const rowOf = (label: string): SummaryRow => ({ path: 'here', kind: 'text', options: {}, optionTexts: {}, label: say(label), answer: { state: 'blank' } });

const CASES: readonly (readonly [what: string, label: string, names: ReviewBlock['names'], said: readonly string[]])[] = [
  ['an entry of a section that has the name of the list', '', [{ text: say(''), number: 2 }], ['Ages', 'Entry 2']],
  ['an entry under the name of its list', '', [{ text: say('Marks') }, { text: say(''), number: 2 }], ['Marks', 'Entry 2']],
  ['a row that has the name of its question', 'Mark', [{ text: say('Class'), number: 1 }, { text: say('Mark'), number: 2 }], ['Class 1', 'Mark 2']],
  ['a question in a row', 'First name', [{ text: say('Child'), number: 2 }], ['Child 2', 'First name']],
  ['a question that lies in nothing', 'Home', [], ['Home']],
];

describe('an issue on the check page', () => {
  for (const [what, label, names, said] of CASES) {
    it(`${what}: says each name once`, () => {
      const rows = [rowOf(label)];
      const section: ReviewSection = { step: 'one', title: say('Ages'), rows, blocks: [{ names, rows }] };
      const found = namesAround([section], 'here', new Localizer());
      expect([...found.names, ...found.rows.map((row) => row.label)].map(({ text }) => text)).to.deep.equal(said);
    });
  }
});
