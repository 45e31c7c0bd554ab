// What is said of the characters that are left: nothing while somebody types, one sentence when it is quiet and few are left.
import { expect } from 'chai';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { PartType } from 'lit/directive.js';
import { SpokenCount } from '../../src/fields/long-text/spoken-count.view.js';

const LIMIT = 300;
/** Between two keys of somebody who types. */
const KEY_MS = 250;

describe('the characters that are left', () => {
  let said: string[];
  let shown: string;
  let speaker: SpokenCount;
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    said = [];
    shown = '';
    speaker = new SpokenCount({ type: PartType.ELEMENT });
  });
  afterEach(() => mock.timers.reset());

  const write = (length: number): void => speaker.heed({ length, limit: LIMIT, sentence: (left) => `${left} left` }, say);
  const say = (sentence: string): void => {
    shown = sentence;
    if (sentence !== '') said.push(sentence);
  };
  /** From one length to the next, key by key. */
  const type = (from: number, to: number): void => {
    for (let length = from; length <= to; length += 1) {
      write(length);
      mock.timers.tick(KEY_MS);
    }
  };

  it('are not spoken of while somebody types', () => {
    type(0, LIMIT + 19);
    expect(said).to.deep.equal([]);
  });

  it('are said once when it is quiet, near the limit and beyond it', () => {
    type(270, 280);
    mock.timers.tick(10_000);
    expect(said).to.deep.equal(['20 left']);
    type(281, 303);
    mock.timers.tick(10_000);
    expect(said).to.deep.equal(['20 left', '-3 left']);
  });

  it('are not said far from the limit, nor of a text that was there before', () => {
    write(290);
    mock.timers.tick(10_000);
    write(290);
    mock.timers.tick(10_000);
    expect(said).to.deep.equal([]);
    type(100, 200);
    mock.timers.tick(10_000);
    expect(said).to.deep.equal([]);
  });

  it('do not stay for those who read through the page later', () => {
    type(270, 280);
    mock.timers.tick(1500);
    expect(shown).to.equal('20 left');
    mock.timers.tick(5000);
    expect(shown).to.equal('');
  });
});
