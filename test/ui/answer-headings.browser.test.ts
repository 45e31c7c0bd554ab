// The headings of the check page are those of the screens where the answers were asked, and none stands there twice.
import { expect } from 'chai';
import type { ReviewBlock, ReviewSection, Screen, SummaryRow } from '../../src/session/screen.js';
import type { Text } from '../../src/model/text.js';
import { frameIn } from './example-screens.js';
import { FakeSession } from './fake-session.js';
import { mount } from './mount.js';

const say = (text: string): Text => ({ text, lang: 'en' });
const rowOf = (label: string): SummaryRow => ({ path: label, kind: 'text', options: {}, optionTexts: {}, label: say(label), answer: { state: 'blank' } });
const block = (names: readonly string[], ...labels: readonly string[]): ReviewBlock => ({ names: names.map((name) => ({ text: say(name) })), rows: labels.map(rowOf) });
const section = (title: string, ...blocks: readonly ReviewBlock[]): ReviewSection => ({ step: title, title: say(title), blocks, rows: blocks.flatMap(({ rows }) => rows) });
/** Of a step without a title that asks one question. */
const single = (label: string): ReviewSection => section(label, block([], label));

const ABOUT = section('About you', block([], 'Name', 'Town'));

const CASES: readonly (readonly [what: string, sections: readonly ReviewSection[], headings: readonly string[]])[] = [
  ['a step of one question goes by that question, as its screen did', [ABOUT, single('Lease contract'), section('Declaration', block([], 'I agree', 'Place'))], ['H2 About you', 'H2 Lease contract', 'H2 Declaration']],
  ['several such steps in a row stand together', [ABOUT, single('Lease contract'), single('Photo')], ['H2 About you', 'H2 Other answers']],
  ['the first of them needs no heading', [single('Lease contract'), ABOUT], ['H2 About you']],
  ['a group of the name of its step is said once', [section('Other parent', block(['Other parent'], 'Name', 'Town'))], ['H2 Other parent']],
  ['what lies in it keeps its own name', [section('Other parent', block(['Other parent'], 'Name', 'Town'), block(['Other parent', 'Address'], 'Street'))], ['H2 Other parent', 'H3 Address']],
  ['a group of that name beside others keeps it', [section('Family', block(['Family'], 'Name'), block(['Address'], 'Street'))], ['H2 Family', 'H3 Family', 'H3 Address']],
  ['what belongs to no group follows under a name of its own', [section('Family', block(['Child'], 'Name', 'Town'), block([], 'Income'))], ['H2 Family', 'H3 Child', 'H3 Other answers']],
];

describe('the headings of the check page', () => {
  for (const [what, sections, headings] of CASES) {
    it(what, async () => {
      const review: Screen = { ...frameIn('en'), sort: 'review', sections, issues: [] };
      const { root } = await mount(new FakeSession(review));
      const found = [...root.querySelectorAll('h2, h3, h4')].map(({ tagName, textContent }) => `${tagName} ${textContent?.trim()}`);
      expect(found).to.deep.equal(headings);
    });
  }
});
