// Takes a draft apart into what is stored, a head and one part for each path, and puts it together again. Pure.
import { DRAFT_FORMAT, type Draft } from '../model/draft.js';
import type { Path } from '../model/path.js';
import type { DraftPart } from '../ports/draft-store.js';

export const HEAD_FORMAT = 'gov-form/draft-head/1';

/** All of a draft but its answers and where they come from. */
export type DraftHead = Omit<Draft, 'format' | 'answers' | 'provenance'> & { readonly format: typeof HEAD_FORMAT };

/** One path of one draft; together they are its key. */
export interface StoredPart extends DraftPart {
  readonly draft: string;
  readonly path: Path;
}

/** Never reads the answers: putting them together may cost as much as the form is long. */
export function headOf(draft: Draft): DraftHead {
  const { id, procedure, revision, savedAt, keptUntil, language, phase } = draft;
  return { format: HEAD_FORMAT, id, procedure, revision, savedAt, keptUntil, language, phase };
}

export function partsOf({ id, ...draft }: Draft): readonly StoredPart[] {
  const { answers, provenance } = draft;
  const paths = new Set([...Object.keys(answers), ...Object.keys(provenance)]);
  return [...paths].map((path) => storedPart(id, path, partAt(answers[path], provenance[path])));
}

export function storedPart(draft: string, path: Path, part: DraftPart): StoredPart {
  return { ...part, draft, path };
}

/** Nothing stands at its path any more. */
export function isEmptyPart({ answer, provenance }: DraftPart): boolean {
  return answer === undefined && provenance === undefined;
}

export function joinDraft({ format: _format, ...head }: DraftHead, parts: readonly StoredPart[]): Draft {
  return {
    ...head,
    format: DRAFT_FORMAT,
    answers: Object.fromEntries(parts.flatMap(({ path, answer }) => (answer === undefined ? [] : [[path, answer]]))),
    provenance: Object.fromEntries(parts.flatMap(({ path, provenance }) => (provenance === undefined ? [] : [[path, provenance]]))),
  };
}

function partAt(answer: DraftPart['answer'], provenance: DraftPart['provenance']): DraftPart {
  return { ...(answer === undefined ? {} : { answer }), ...(provenance === undefined ? {} : { provenance }) };
}
