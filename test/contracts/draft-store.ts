// What every draft store promises, whatever it is made of. Each adapter runs this suite.
import { expect } from 'chai';
import { GovFormError } from '../../src/model/error.js';
import type { DraftStore } from '../../src/ports/draft-store.js';
import { demoDraft, demoEnvelope } from './demo-draft.js';
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
    await store.save(demoDraft({ id: 'left', language: 'fr' }));
    await store.save(demoDraft({ id: 'right', language: 'de' }));
    await store.remove('left');
    expect(await store.load('left')).to.equal(undefined);
    expect((await store.load('right'))?.language).to.equal('de');
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

function countsRevisions(holds: Holds): void {
  holds('replaces a lower revision', async (store) => {
    await store.save(demoDraft({ revision: 1 }));
    await store.save(demoDraft({ revision: 2, language: 'fr' }));
    expect(await store.load('demo-draft')).to.deep.equal(demoDraft({ revision: 2, language: 'fr' }));
  });

  for (const revision of [1, 2]) {
    holds(`refuses revision ${revision} over revision 2 with GF404 and keeps what it has`, async (store) => {
      await store.save(demoDraft({ revision: 2, language: 'fr' }));
      expect(await failure(store.save(demoDraft({ revision, language: 'de' })))).to.equal('GF404');
      expect((await store.load('demo-draft'))?.language).to.equal('fr');
    });
  }

  holds('lets exactly one of twenty writers of the same revision win', async (store) => {
    const savings = Array.from({ length: 20 }, (_, writer) =>
      failure(store.save(demoDraft({ language: `writer-${writer}` }))),
    );
    const outcomes = await Promise.all(savings);
    expect(outcomes.filter((code) => code === 'none')).to.have.length(1);
    expect(outcomes.filter((code) => code === 'GF404')).to.have.length(19);
    expect((await store.load('demo-draft'))?.language).to.equal(`writer-${outcomes.indexOf('none')}`);
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
