// What is done with the browser's history so that it ends with the page in view, and what of it is believed.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { moveTo, trailIn, withTrail } from '../../src/ui/history/trail.js';
import type { HistoryMove, Trail } from '../../src/ui/history/trail.js';

interface Case {
  readonly when: string;
  readonly trail: Trail | undefined;
  readonly page: string;
  readonly isEnd?: boolean;
  readonly move: HistoryMove;
}

const CASES: readonly Case[] = [
  { when: 'the browser comes to the form', trail: undefined, page: 'start', move: { do: 'replace', trail: ['start'] } },
  { when: 'a draft leads into the middle', trail: undefined, page: 'step:b', move: { do: 'replace', trail: ['step:b'] } },
  { when: 'nothing has moved', trail: ['start', 'step:a'], page: 'step:a', move: { do: 'nothing' } },
  { when: 'the next page is there', trail: ['start'], page: 'step:a', move: { do: 'push', trail: ['start', 'step:a'] } },
  { when: 'the form’s own Back was pressed', trail: ['start', 'step:a', 'step:b'], page: 'step:a', move: { do: 'go', by: -1 } },
  { when: 'a task is done', trail: ['start', 'tasks', 'step:a', 'step:b'], page: 'tasks', move: { do: 'go', by: -2 } },
  { when: 'a changed answer leads back to the review', trail: ['start', 'step:a', 'review', 'step:c'], page: 'review', move: { do: 'go', by: -1 } },
  { when: 'it is sent', trail: ['start', 'step:a', 'review'], page: 'receipt', isEnd: true, move: { do: 'go', by: -2 } },
  { when: 'it is sent, and the history is where the form began', trail: ['start'], page: 'receipt', isEnd: true, move: { do: 'replace', trail: ['receipt'] } },
  { when: 'a sent form is opened again', trail: ['receipt'], page: 'receipt', isEnd: true, move: { do: 'nothing' } },
];

describe('the trail of pages in the browser’s history', () => {
  for (const { when, trail, page, isEnd, move } of CASES) {
    it(`${move.do}: ${when}`, () => {
      expect(moveTo(trail, page, isEnd)).to.deep.equal(move);
    });
  }

  it('leaves what the page itself keeps in an entry', () => {
    expect(withTrail({ key: 'abc' }, ['start'])).to.deep.equal({ key: 'abc', 'gov-form': ['start'] });
    expect(withTrail(null, ['start'])).to.deep.equal({ 'gov-form': ['start'] });
  });

  for (const state of [undefined, null, 'text', 7, {}, { 'gov-form': 'start' }, { 'gov-form': [] }, { 'gov-form': [1] }]) {
    it(`takes ${JSON.stringify(state)} for no entry of its own`, () => {
      expect(trailIn(state)).to.equal(undefined);
    });
  }
});
