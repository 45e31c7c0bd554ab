// How the numbers of a short scale stand on small phones and in large text: in one row, or one below the other.
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import { issueAt, stepIn } from '../ui/example-screens.js';
import { FakeSession } from '../ui/fake-session.js';
import { mount } from '../ui/mount.js';

haveEveryPart();

const label = { text: 'How was it?', lang: 'en' };
const QUESTION = { path: 'rating', kind: 'rating', options: { codes: ['1', '2', '3', '4', '5'] }, label, shortLabel: label, optionTexts: {}, asks: 'value', required: true, answer: { state: 'blank' } } as const;
const WRONG = { ...QUESTION, issue: issueAt([QUESTION], 'rating') };

describe('a scale of five', () => {
  afterEach(async () => {
    document.documentElement.style.removeProperty('font-size');
    await setViewport({ width: 1024, height: 768 });
  });

  const PLACES: readonly (readonly [width: number, font: string, rows: number])[] = [[320, '16px', 1], [360, '16px', 1], [1024, '16px', 1], [1024, '32px', 1], [320, '32px', 5]];
  for (const [width, font, rows] of PLACES) {
    for (const [state, question] of Object.entries({ blank: QUESTION, wrong: WRONG })) {
      it(`stands in ${rows} row${rows === 1 ? '' : 's'} on a page of ${width} px with text of ${font}, ${state}`, async () => {
        document.documentElement.style.setProperty('font-size', font);
        await setViewport({ width, height: 640 });
        const { root } = await mount(new FakeSession(stepIn('en', [question])));
        const places = [...root.querySelectorAll('.scale > .option')].map((option) => option.getBoundingClientRect());
        expect(places).to.have.length(5);
        expect(new Set(places.map(({ top }) => Math.round(top))).size).to.equal(rows);
        expect(places.filter((place) => place.width < 44 || place.height < 44 || place.right > width)).to.deep.equal([]);
      });
    }
  }
});
