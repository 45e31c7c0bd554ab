// The page of the durability test: it saves a draft without pause, and tells the server each revision that was confirmed.
// With `?confirms=early` it plays a store that confirms saves when they are asked for, which the test must catch.
import { idbDrafts } from '../../src/adapters/idb-drafts.js';
import type { Draft } from '../../src/model/draft.js';

/** About the size of a long form; each revision fills it with its own number, so that a torn draft shows. */
const MARKS = 4000;
/** Asked for in one go by the store that confirms early: more than a disk takes in that time. */
const SAVES_AT_ONCE = 20;
const confirmsEarly = new URLSearchParams(location.search).get('confirms') === 'early';
const store = idbDrafts({ database: 'gov-form-durability' });

await store.open();
const found = await store.load('demo');
await tell(`found?revision=${found?.revision ?? 0}&whole=${found === undefined || isWhole(found)}`);

for (let revision = (found?.revision ?? 0) + 1; ; revision += 1) {
  const saving = store.save(draftOf(revision));
  if (!confirmsEarly) await saving;
  if (!confirmsEarly || revision % SAVES_AT_ONCE === 0) await tell(`confirmed?revision=${revision}`);
}

async function tell(what: string): Promise<void> {
  await fetch(`/${what}`, { method: 'POST' });
}

function draftOf(revision: number): Draft {
  return {
    format: 'gov-form/draft/1',
    id: 'demo',
    procedure: { id: 'residence-certificate', version: '1.0.0', digest: 'a'.repeat(64) },
    revision,
    savedAt: '2026-03-01T10:00:00.000Z',
    keptUntil: '2126-03-01T10:00:00.000Z',
    language: 'fr',
    answers: { essay: { state: 'read', value: Array.from({ length: MARKS }, () => revision) } },
    provenance: {},
    phase: { at: 'asking', position: 'step:essay' },
  };
}

function isWhole({ revision, answers }: Draft): boolean {
  return JSON.stringify(answers) === JSON.stringify(draftOf(revision).answers);
}
