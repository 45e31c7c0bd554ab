// How the numbers of a short scale stand on small phones and in large text: in one row, or one below the other.
import { expect } from 'chai';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import type { QuestionScreen } from '../../src/session/step-items.js';
import { issueAt, stepIn } from '../ui/example-screens.js';
import { FakeSession } from '../ui/fake-session.js';
import { mount } from '../ui/mount.js';

haveEveryPart();

const label = { text: 'How was it?', lang: 'en' };
const QUESTION = { path: 'rating', kind: 'rating', options: { codes: ['1', '2', '3', '4', '5'] }, label, shortLabel: label, optionTexts: {}, asks: 'value', required: true, answer: { state: 'blank' } } as const;
const WRONG = { ...QUESTION, issue: issueAt([QUESTION], 'rating') };

// Not every engine lets a test set the size of its window; the form looks at the room it is given, whatever gives it.
afterEach(() => {
  document.documentElement.style.removeProperty('font-size');
  document.documentElement.style.removeProperty('width');
});

/** How many numbers stand in each row, and what is too small or out of the page. */
async function drawn(question: QuestionScreen, width: number, font: string): Promise<{ readonly rows: readonly number[]; readonly wrong: readonly DOMRect[] }> {
  document.documentElement.style.setProperty('font-size', font);
  document.documentElement.style.setProperty('width', `${width}px`);
  const { root } = await mount(new FakeSession(stepIn('en', [question])));
  // Its looks come with the first frame.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const places = [...root.querySelectorAll('.scale > .option')].map((option) => option.getBoundingClientRect());
  const tops = places.map(({ top }) => Math.round(top));
  return { rows: [...new Set(tops)].map((row) => tops.filter((top) => top === row).length), wrong: places.filter((place) => place.width < 44 || place.height < 44 || place.right > width) };
}

describe('a long scale', () => {
  const one = (steps: number): readonly number[] => Array.from({ length: steps }, () => 1);
  const PLACES: readonly (readonly [steps: number, width: number, font: string, rows: readonly number[]])[] = [
    [11, 320, '16px', [4, 4, 3]], [11, 360, '16px', [6, 5]], [11, 480, '16px', [6, 5]], [11, 1024, '16px', [11]], [11, 900, '32px', [6, 5]], [11, 320, '32px', one(11)],
    [10, 320, '16px', [5, 5]], [10, 1024, '16px', [10]], [9, 320, '16px', [5, 4]], [8, 320, '16px', [4, 4]], [7, 320, '16px', [4, 3]], [6, 320, '16px', [3, 3]], [6, 320, '32px', one(6)], [6, 1024, '16px', [6]],
  ];
  for (const [steps, width, font, rows] of PLACES) {
    it(`of ${steps} stands in rows of ${rows.join(' and ')} on a page of ${width} px with text of ${font}`, async () => {
      const codes = Array.from({ length: steps }, (_none, index) => String(index));
      expect(await drawn({ ...QUESTION, options: { codes } }, width, font)).to.deep.equal({ rows, wrong: [] });
    });
  }
});

describe('a scale of five', () => {
  const PLACES: readonly (readonly [width: number, font: string, rows: number])[] = [[320, '16px', 1], [360, '16px', 1], [1024, '16px', 1], [1024, '32px', 1], [320, '32px', 5]];
  for (const [width, font, rows] of PLACES) {
    for (const [state, question] of Object.entries({ blank: QUESTION, wrong: WRONG })) {
      it(`stands in ${rows} row${rows === 1 ? '' : 's'} on a page of ${width} px with text of ${font}, ${state}`, async () => {
        expect(await drawn(question, width, font)).to.deep.equal({ rows: rows === 1 ? [5] : [1, 1, 1, 1, 1], wrong: [] });
      });
    }
  }
});
