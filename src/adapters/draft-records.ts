// Takes a draft apart into what is stored, and puts it together again: its head, its contents as they were last written
// whole, and one record for each path changed since. Pure.
import { DRAFT_FORMAT, type Draft } from '../model/draft.js';
import type { Path } from '../model/path.js';
import type { DraftChange, DraftPart } from '../ports/draft-store.js';

export const HEAD_FORMAT = 'gov-form/draft-head/1';

/** All of a draft but its answers and where they come from. Written at each save. */
export type DraftHead = Omit<Draft, 'format' | 'answers' | 'provenance'> & { readonly format: typeof HEAD_FORMAT };

/** As they were when everything was written last. */
export interface DraftContents extends Pick<Draft, 'answers' | 'provenance'> {
  readonly draft: string;
}

/** What stands at one path since then; neither answer nor provenance: nothing any more. */
export interface PathChange extends DraftPart {
  readonly draft: string;
  readonly path: Path;
}

/** Of one draft, as a store gives them back. */
export interface DraftRecords {
  readonly head: unknown;
  readonly contents?: unknown;
  readonly changes: readonly unknown[];
}

/** Never reads the answers: putting them together may cost as much as the form is long. */
export function headOf(draft: Draft): DraftHead {
  const { id, procedure, revision, savedAt, keptUntil, phase } = draft;
  return { format: HEAD_FORMAT, id, procedure, revision, savedAt, keptUntil, phase };
}

export function contentsOf({ id, answers, provenance }: Draft): DraftContents {
  return { draft: id, answers, provenance };
}

export function changesOf(id: string, { parts }: DraftChange): readonly PathChange[] {
  return [...parts].map(([path, part]) => ({ ...part, draft: id, path }));
}

export function joinDraft(head: DraftHead, contents: DraftContents, changes: readonly PathChange[]): Draft {
  const [answers, provenance] = [new Map(Object.entries(contents.answers)), new Map(Object.entries(contents.provenance))];
  for (const change of changes) {
    place(answers, change.path, change.answer);
    place(provenance, change.path, change.provenance);
  }
  return { ...head, format: DRAFT_FORMAT, answers: Object.fromEntries(answers), provenance: Object.fromEntries(provenance) };
}

function place<Value>(values: Map<Path, Value>, path: Path, value: Value | undefined): void {
  if (value === undefined) values.delete(path);
  else values.set(path, value);
}
