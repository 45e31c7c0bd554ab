// The page of the durability test: it saves a draft without pause, and tells the server each revision that was confirmed.
// With `?saves=changes` it saves what changed and no more, as a session does at each keystroke. With `?confirms=early` it plays a store that confirms saves when they are asked for, which the test must catch.
import { idbDrafts } from '../../src/adapters/idb-drafts.js';
import type { Draft } from '../../src/model/draft.js';
import type { DraftChange } from '../../src/ports/draft-store.js';

/** About the size of a long form; each revision fills it with its own number, so that a torn draft shows. */
const MARKS = 4000;
/** Or it fills one of these rows with its number, each in its turn. */
const ROWS = 20;
/** Asked for in one go by the store that confirms early: more than a disk takes in that time. */
const SAVES_AT_ONCE = 20;
const query = new URLSearchParams(location.search);
const confirmsEarly = query.get('confirms') === 'early';
const savesChanges = query.get('saves') === 'changes';
const store = idbDrafts({ database: 'gov-form-durability' });

await store.open();
const found = await store.load('demo');
await tell(`found?revision=${found?.revision ?? 0}&whole=${found === undefined || isWhole(found)}`);

for (let revision = (found?.revision ?? 0) + 1; ; revision += 1) {
  const saving = savesChanges ? store.save(draftOf(revision), changeAt(revision)) : store.save(draftOf(revision));
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
    answers: savesChanges ? rowsAt(revision) : { essay: { state: 'read', value: Array.from({ length: MARKS }, () => revision) } },
    provenance: {},
    phase: { at: 'asking', position: 'step:essay' },
  };
}

function rowsAt(revision: number): Draft['answers'] {
  const written = Array.from({ length: Math.min(revision, ROWS) }, (_, back) => revision - back);
  return Object.fromEntries(written.map((each) => [`row[${each % ROWS}]`, rowOf(each)]));
}

function rowOf(revision: number): Draft['answers'][string] {
  return { state: 'read', value: Array.from({ length: MARKS / ROWS }, () => revision) };
}

function changeAt(revision: number): DraftChange {
  return { since: revision - 1, parts: new Map([[`row[${revision % ROWS}]`, { answer: rowOf(revision) }]]) };
}

function isWhole({ revision, answers }: Draft): boolean {
  return JSON.stringify(inOrder(answers)) === JSON.stringify(inOrder(draftOf(revision).answers));
}

function inOrder(answers: Draft['answers']): unknown {
  return Object.entries(answers).toSorted(([one], [other]) => one.localeCompare(other));
}
