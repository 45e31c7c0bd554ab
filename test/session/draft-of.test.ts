// The draft as the session hands it to be kept: a save of one answer looks at that answer only.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { Answer } from '../../src/model/answer.js';
import { draftOf } from '../../src/session/draft-of.js';
import type { SessionState } from '../../src/session/session-state.js';

const ANSWERS: readonly (readonly [string, Answer])[] = [['name', { state: 'read', value: 'Demo' }], ['street', { state: 'unread', raw: '?' }]];
const FETCHED = { origin: 'register', source: 'demo', retrievedAt: '2026-03-01T10:00:00.000Z', original: 'Demo' } as const;
const FACTS = { id: 'demo', revision: 8, position: 'step:one', now: '2026-03-01T10:00:00.000Z' } as const;

/** As far as a draft reads it; counts how often all answers are gone through. */
function watchedState(part: Partial<SessionState> = {}) {
  const watched = { walks: 0 };
  const answers = new Map(ANSWERS);
  const walk = answers[Symbol.iterator].bind(answers);
  answers[Symbol.iterator] = () => {
    watched.walks += 1;
    return walk();
  };
  const model = { id: 'demo', version: '1.0.0', digest: 'a'.repeat(64), draftDays: 7 };
  const state = { model, language: 'en', answers, provenances: new Map([['name', FETCHED]]), attempts: 0, ...part } as unknown as SessionState;
  return { state, watched };
}

describe('the draft of a session', () => {
  it('is, after a keystroke, what stands at the paths that changed, and walks through no other answer', () => {
    const { state, watched } = watchedState();
    const { change } = draftOf(state, { ...FACTS, unsaved: new Set(['name', 'gone']) });
    expect(change).to.deep.equal({
      since: 7,
      parts: new Map([['name', { answer: { state: 'read', value: 'Demo' }, provenance: FETCHED }], ['gone', {}]]),
    });
    expect(watched.walks).to.equal(0);
  });

  it('has all answers for a store that writes everything', () => {
    const { state } = watchedState();
    for (const unsaved of ['everything', new Set(['name'])] as const) {
      const { draft } = draftOf(state, { ...FACTS, unsaved });
      expect({ ...draft }).to.include.keys('answers', 'provenance');
      expect(structuredClone(draft).answers).to.deep.equal(Object.fromEntries(ANSWERS));
      expect(draft.provenance).to.deep.equal({ name: FETCHED });
    }
    expect(draftOf(state, { ...FACTS, unsaved: 'everything' })).to.not.have.property('change');
  });

  it('holds no answer once it was sent, and is then written as a whole', () => {
    const receipt = { jws: 'demonstration', statement: { digest: 'b'.repeat(64) } } as unknown as NonNullable<SessionState['receipt']>;
    const { draft, change } = draftOf(watchedState({ receipt }).state, { ...FACTS, unsaved: new Set(['name']) });
    expect([draft.phase.at, draft.answers, draft.provenance, change]).to.deep.equal(['sent', {}, {}, undefined]);
  });
});
