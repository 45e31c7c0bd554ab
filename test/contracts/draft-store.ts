// What every draft store promises, whatever it is made of. Each adapter runs this suite.
import { expect } from 'chai';
import { GovFormError } from '../../src/model/error.js';
import type { DraftChange, DraftPart, DraftStore } from '../../src/ports/draft-store.js';
import { at, demoDraft, demoEnvelope, positionOf } from './demo-draft.js';
import type { Draft } from '../../src/model/draft.js';
import type { Runner } from './runner.js';

export interface DraftStoreRig {
  readonly store: DraftStore;
  /** Sets the clock by which drafts expire, RFC 3339. */
  setNow(now: string): void;
  /** Leaves nothing behind. */
  stop(): Promise<void>;
}

const AFTER_A_CENTURY = '2127-01-01T00:00:00.000Z';

export function draftStoreContract(name: string, rig: () => Promise<DraftStoreRig>, { describe, it }: Runner): void {
  /** One test: a fresh store, opened, and cleared away afterwards. */
  const holds = (promise: string, test: (store: DraftStore, rig: DraftStoreRig) => Promise<void>): void => {
    it(promise, async () => {
      const started = await rig();
      try {
        await started.store.open();
        await test(started.store, started);
      } finally {
        await started.stop();
      }
    });
  };

  describe(`draft store contract: ${name}`, () => {
    keepsDrafts(holds);
    writesChanges(holds);
    countsRevisions(holds);
    forgetsInTime(holds);
    erasesAndClaims(holds);
  });
}

type Holds = (promise: string, test: (store: DraftStore, rig: DraftStoreRig) => Promise<void>) => void;

function keepsDrafts(holds: Holds): void {
  holds('gives back what was saved, value for value', async (store) => {
    await store.save(demoDraft());
    expect(await store.load('demo-draft')).to.deep.equal(demoDraft());
  });

  holds('has nothing for an id never saved', async (store) => {
    expect(await store.load('never-saved')).to.equal(undefined);
  });

  holds('keeps drafts with different ids apart', async (store) => {
    await store.save(demoDraft({ id: 'left' }));
    await store.save(demoDraft({ id: 'right', keptUntil: '2127-03-31T10:00:00.000Z' }));
    await store.remove('left');
    expect(await store.load('left')).to.equal(undefined);
    expect((await store.load('right'))?.keptUntil).to.equal('2127-03-31T10:00:00.000Z');
  });

  holds('is not changed by what happens later to a draft it was given or gave back', async (store) => {
    const answers: Record<string, { state: 'read'; value: string }> = { name: { state: 'read', value: 'Demo' } };
    await store.save(demoDraft({ answers }));
    answers['name'] = { state: 'read', value: 'changed after saving' };
    const loaded = await store.load('demo-draft');
    Object.assign(loaded?.answers ?? {}, { name: 'changed after loading' });
    expect((await store.load('demo-draft'))?.answers).to.deep.equal({ name: { state: 'read', value: 'Demo' } });
  });

  holds('takes a draft of several megabytes', async (store) => {
    const answers = { essay: { state: 'read', value: 'é'.repeat(2_400_000) } } as const;
    await store.save(demoDraft({ answers }));
    expect((await store.load('demo-draft'))?.answers).to.deep.equal(answers);
  });
}

/** The contents of two saves, one after the other, of which the second may be written as a change. */
const BEFORE = { name: { state: 'read', value: 'Demo' }, street: { state: 'read', value: 'Rue Demo' }, gone: { state: 'blank' } } as const;
const FETCHED = { origin: 'register', source: 'demo', retrievedAt: '2026-03-01T10:00:00.000Z', original: 'Rue Demo' } as const;

function writesChanges(holds: Holds): void {
  const later = '2026-03-01T10:00:01.000Z';
  const first = demoDraft({ answers: BEFORE, provenance: { street: FETCHED } });
  const second = demoDraft({
    revision: 2,
    savedAt: later,
    ...at('fr'),
    answers: { name: { state: 'unread', raw: '?' }, street: BEFORE.street, new: { state: 'read', value: [1, 2] } },
    provenance: { street: { ...FETCHED, origin: 'citizen' } },
  });
  const change = changeOf(second, 1, ['name', 'street', 'gone', 'new', 'never']);

  holds('is told what changed, and gives back the whole', async (store) => {
    await store.save(first);
    await store.save(second, change);
    expect(await store.load('demo-draft')).to.deep.equal(second);
    const third = { ...second, revision: 3, savedAt: later, provenance: {} };
    await store.save(third, changeOf(third, 2, ['street']));
    expect(await store.load('demo-draft')).to.deep.equal(third);
  });

  holds('reads no answer but those that changed, when it saved the revision before', async (store) => {
    await store.save(first);
    const unreadable = { ...second };
    for (const name of ['answers', 'provenance']) {
      Object.defineProperty(unreadable, name, { enumerable: true, get: () => expect.fail(`reads all of ${name}`) });
    }
    await store.save(unreadable, change);
    await store.save({ ...second, revision: 3 }, changeOf(second, 2, []));
    expect(await store.load('demo-draft')).to.deep.equal({ ...second, revision: 3 });
  });

  holds('gives the whole back also to what a change was written for a thousand times', async (store) => {
    await store.save(first);
    for (let revision = 2; revision <= 1001; revision += 1) {
      const draft = demoDraft({ revision, answers: { ...BEFORE, [`row[${revision % 10}]`]: { state: 'read', value: revision } } });
      await store.save(draft, changeOf(draft, revision - 1, [`row[${revision % 10}]`]));
    }
    const rows = Array.from({ length: 10 }, (_, row) => [`row[${row}]`, { state: 'read', value: row < 2 ? 1000 + row : 990 + row }]);
    expect((await store.load('demo-draft'))?.answers).to.deep.equal({ ...BEFORE, ...Object.fromEntries(rows) });
  });

  for (const [what, prepare] of [
    ['has nothing', async () => undefined],
    ['holds an older revision than the change builds on', (store: DraftStore) => store.save(demoDraft({ revision: 0, answers: { other: BEFORE.gone } }))],
    ['has removed it meanwhile', async (store: DraftStore) => {
      await store.save(first);
      await store.remove('demo-draft');
    }],
  ] as const) {
    holds(`writes everything where it ${what}`, async (store) => {
      await prepare(store);
      await store.save(second, change);
      expect(await store.load('demo-draft')).to.deep.equal(second);
    });
  }

  holds('refuses a change like a draft: with GF404 over the same revision, and keeps what it has', async (store) => {
    await store.save(demoDraft({ revision: 2, answers: BEFORE }));
    expect(await failure(store.save(second, change))).to.equal('GF404');
    expect((await store.load('demo-draft'))?.answers).to.deep.equal(BEFORE);
  });

  holds('keeps the draft before when one of many changes cannot be written', async (store) => {
    await store.save(first);
    // Checked nowhere before storage: no value of a form, but storage refuses functions.
    const spoilt = { state: 'read', value: () => undefined } as unknown as DraftPart['answer'];
    const parts = new Map([['name', { answer: BEFORE.gone }], ['spoilt', { answer: spoilt }], ['new', { answer: BEFORE.gone }]]) as DraftChange['parts'];
    expect(await failure(store.save(second, { since: 1, parts }))).to.not.equal('none');
    expect(await store.load('demo-draft')).to.deep.equal(first);
    await store.save(second, change);
    expect(await store.load('demo-draft')).to.deep.equal(second);
  });

  holds('is not changed by what happens later to a change it was given', async (store) => {
    const value: Record<string, string> = { city: 'Demo' };
    await store.save(first);
    await store.save(second, { since: 1, parts: new Map([['name', { answer: { state: 'read', value } }]]) });
    value['city'] = 'changed after saving';
    expect((await store.load('demo-draft'))?.answers['name']).to.deep.equal({ state: 'read', value: { city: 'Demo' } });
  });
}

/** What stands in the draft at these paths, as a change. */
export function changeOf({ answers, provenance }: Draft, since: number, paths: readonly string[]): DraftChange {
  const partAt = (path: string): DraftPart => ({
    ...(answers[path] === undefined ? {} : { answer: answers[path] }),
    ...(provenance[path] === undefined ? {} : { provenance: provenance[path] }),
  });
  return { since, parts: new Map(paths.map((path) => [path, partAt(path)])) };
}

function countsRevisions(holds: Holds): void {
  holds('replaces a lower revision', async (store) => {
    await store.save(demoDraft({ revision: 1 }));
    await store.save(demoDraft({ revision: 2, ...at('fr') }));
    expect(await store.load('demo-draft')).to.deep.equal(demoDraft({ revision: 2, ...at('fr') }));
  });

  for (const revision of [1, 2]) {
    holds(`refuses revision ${revision} over revision 2 with GF404 and keeps what it has`, async (store) => {
      await store.save(demoDraft({ revision: 2, ...at('fr') }));
      expect(await failure(store.save(demoDraft({ revision, ...at('de') })))).to.equal('GF404');
      expect(positionOf(await store.load('demo-draft'))).to.equal('fr');
    });
  }

  holds('lets exactly one of twenty writers of the same revision win', async (store) => {
    const savings = Array.from({ length: 20 }, (_, writer) =>
      failure(store.save(demoDraft({ ...at(`writer-${writer}`) }))),
    );
    const outcomes = await Promise.all(savings);
    expect(outcomes.filter((code) => code === 'none')).to.have.length(1);
    expect(outcomes.filter((code) => code === 'GF404')).to.have.length(19);
    expect(positionOf(await store.load('demo-draft'))).to.equal(`writer-${outcomes.indexOf('none')}`);
  });

  holds('begins again at any revision once the draft was removed', async (store) => {
    await store.save(demoDraft({ revision: 9 }));
    await store.remove('demo-draft');
    await store.save(demoDraft({ revision: 1 }));
    expect((await store.load('demo-draft'))?.revision).to.equal(1);
  });
}

function forgetsInTime(holds: Holds): void {
  holds('forgets a draft when its time has passed, also when the clock goes back afterwards', async (store, rig) => {
    await store.save(demoDraft());
    rig.setNow(AFTER_A_CENTURY);
    expect(await store.load('demo-draft')).to.equal(undefined);
    rig.setNow('2026-03-02T00:00:00.000Z');
    expect(await store.load('demo-draft')).to.equal(undefined);
  });

  holds('never forgets a draft that waits to be sent', async (store, rig) => {
    const queued = demoDraft({ phase: { at: 'queued', envelope: demoEnvelope, attempts: 3 } });
    await store.save(queued);
    rig.setNow(AFTER_A_CENTURY);
    expect(await store.load('demo-draft')).to.deep.equal(queued);
  });
}

function erasesAndClaims(holds: Holds): void {
  holds('removes what is not there without complaint', async (store) => {
    await store.remove('never-saved');
  });

  holds('has nothing left after erasing, and can be used again', async (store) => {
    await store.save(demoDraft({ id: 'left' }));
    await store.save(demoDraft({ id: 'right' }));
    await store.erase();
    expect(await store.load('left')).to.equal(undefined);
    await store.save(demoDraft({ id: 'right', revision: 1 }));
    expect((await store.load('right'))?.revision).to.equal(1);
  });

  holds('gives a claim, gives it again to the same page, and again after release', async (store) => {
    expect(await store.claim('demo-draft')).to.equal(true);
    expect(await store.claim('demo-draft')).to.equal(true);
    store.release('demo-draft');
    expect(await store.claim('demo-draft')).to.equal(true);
  });
}

/** The code of the failure, or `none`. Anything but a coded error counts by its own name. */
export async function failure(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'none';
  } catch (error) {
    return error instanceof GovFormError ? error.code : String(error);
  }
}
