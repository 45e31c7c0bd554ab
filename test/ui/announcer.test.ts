// What is said aloud waits its turn, and nothing waits twice: the announcer alone, on a clock of its own.
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { expect } from 'chai';
import { Announcer, type Spoken } from '../../src/ui/announcer.js';

const polite = (text: string): Spoken => ({ text, urgency: 'polite' });

describe('the announcer', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('says one thing after the other, half a second apart, and no waiting thing twice', () => {
    const said: string[] = [];
    const region = { replaceChildren: (...texts: readonly string[]) => void said.push(...texts) };
    // Checked boundary: of an element only this is used.
    const announcer = new Announcer(() => region as unknown as Element);
    announcer.say([polite('one'), polite('two')]);
    announcer.say([polite('two'), polite('three')]);
    const saidBy: (readonly string[])[] = [];
    for (let times = 0; times < 4; times += 1) {
      mock.timers.tick(499);
      saidBy.push([...said]);
      mock.timers.tick(1);
      saidBy.push([...said]);
    }
    expect(saidBy).to.deep.equal([[], ['one'], ['one'], ['one', 'two'], ['one', 'two'], ['one', 'two', 'three'], ['one', 'two', 'three'], ['one', 'two', 'three']]);
  });

  it('says nothing more once it is stopped', () => {
    const said: string[] = [];
    const announcer = new Announcer(() => ({ replaceChildren: (...texts: readonly string[]) => void said.push(...texts) }) as unknown as Element);
    announcer.say([polite('one')]);
    announcer.stop();
    mock.timers.tick(2000);
    expect(said).to.deep.equal([]);
  });
});
