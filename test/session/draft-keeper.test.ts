// What is written after a change: only what changed, once everything was; and nothing that changed is ever left out.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { manualEnvironment } from '../../src/adapters/index.js';
import { GovFormError } from '../../src/model/error.js';
import type { DraftChange } from '../../src/ports/draft-store.js';
import { keepDraft } from '../../src/session/draft-keeper.js';
import type { Unsaved } from '../../src/session/draft-keeper.js';
import { demoDraft } from '../contracts/demo-draft.js';
import { deviceDrafts } from './residence-session.js';

/** A keeper, and what it hands to its store: the paths of each change, or `everything`. */
function watchedKeeper() {
  const saves: (readonly string[] | string)[] = [];
  const trouble = { fails: false };
  const environment = manualEnvironment();
  const store = {
    ...deviceDrafts(),
    save: async (_draft: unknown, change?: DraftChange): Promise<void> => {
      saves.push(change === undefined ? 'everything' : [`since ${change.since}`, ...change.parts.keys()]);
      if (trouble.fails) throw new GovFormError('GF402', 'no room', 'Make room.');
    },
  };
  const draft = (revision: number, unsaved: Unsaved) => ({
    draft: demoDraft({ revision }),
    ...(unsaved === 'everything' ? {} : { change: { since: revision - 1, parts: new Map([...unsaved].map((path) => [path, {}])) } }),
  });
  const keeper = keepDraft({ store, environment, draft, revision: 0, onState: () => undefined });
  return { keeper, saves, trouble, environment };
}

describe('the keeper', () => {
  it('writes everything first, then only what changed', async () => {
    const { keeper, saves } = watchedKeeper();
    for (const paths of [['name'], ['name'], [], ['street', 'city'], undefined, ['name']]) {
      keeper.changed(paths);
      await keeper.flush();
    }
    expect(saves).to.deep.equal(['everything', ['since 1', 'name'], ['since 2'], ['since 3', 'street', 'city'], 'everything', ['since 5', 'name']]);
  });

  it('gathers what changes while a write is under way, each path once', async () => {
    const { keeper, saves } = watchedKeeper();
    for (const paths of [['first'], ['name'], ['street'], ['name']]) keeper.changed(paths);
    await keeper.flush();
    expect(saves).to.deep.equal(['everything', ['since 1', 'name', 'street']]);
  });

  it('writes again what could not be written, with what changed since, and at the retry too', async () => {
    const { keeper, saves, trouble, environment } = watchedKeeper();
    keeper.changed(['first']);
    await keeper.flush();
    trouble.fails = true;
    for (const paths of [['name'], ['street']]) {
      keeper.changed(paths);
      expect(await keeper.flush()).to.equal(false);
    }
    trouble.fails = false;
    environment.advance(60_000);
    expect(await keeper.flush()).to.equal(true);
    expect(saves.slice(1)).to.deep.equal([['since 1', 'name'], ['since 1', 'name', 'street'], ['since 1', 'name', 'street']]);
  });

  it('writes everything again when that is what could not be written', async () => {
    const { keeper, saves, trouble } = watchedKeeper();
    trouble.fails = true;
    keeper.changed(['first']);
    await keeper.flush();
    trouble.fails = false;
    keeper.changed(['name']);
    await keeper.flush();
    expect(saves).to.deep.equal(['everything', 'everything']);
  });
});
