// What a register holds becomes answers with their provenance. Never overwrites what the citizen typed.
import { answerAt } from '../model/answer.js';
import type { Answer, Answers } from '../model/answer.js';
import type { SourceModel } from '../model/form-model.js';
import type { Json } from '../model/json.js';
import { valueAtPointer } from '../model/path.js';
import type { Path } from '../model/path.js';
import type { Provenance, Provenances } from '../model/provenance.js';

export interface Evidence {
  readonly source: string;
  /** RFC 3339 */
  readonly retrievedAt: string;
  readonly values: ReadonlyMap<Path, Json>;
  /** Asked for, but absent or not acceptable as an answer. */
  readonly missing: readonly Path[];
}

/**
 * Reads a register's record by the source's fields.
 * @param accepts whether a value would be a good answer at that path; one that is not counts as missing
 */
export function readEvidence(
  source: SourceModel,
  { record, retrievedAt }: { readonly record: Json; readonly retrievedAt: string },
  accepts: (path: Path, value: Json) => boolean,
): Evidence {
  const values = new Map<Path, Json>();
  const missing: Path[] = [];
  for (const { from, to } of source.fields) {
    const value = valueAtPointer(record, from);
    if (value !== undefined && value !== null && value !== '' && accepts(to, value)) values.set(to, value);
    else missing.push(to);
  }
  return { source: source.id, retrievedAt, values, missing };
}

/** The citizen said "use these": blank answers are filled; answers already given stay, with what the register holds beside them. */
export function mergeEvidence(
  answers: Answers,
  provenances: Provenances,
  evidence: Evidence,
): { readonly answers: Answers; readonly provenances: Provenances } {
  const merged = new Map<Path, Answer>(answers);
  const origins = new Map<Path, Provenance>(provenances);
  for (const [path, value] of evidence.values) {
    const held: Provenance = { origin: 'register', source: evidence.source, retrievedAt: evidence.retrievedAt, original: value };
    const typed = answerAt(answers, path);
    if (typed.state === 'blank' || origins.get(path)?.origin === 'register') {
      merged.set(path, { state: 'read', value });
      origins.set(path, held);
    } else {
      origins.set(path, provenanceAfterEdit(held, typed.state === 'read' ? typed.value : undefined));
    }
  }
  return { answers: merged, provenances: origins };
}

/** Who gave the answer that stands at a path, after the citizen changed it to `value`. */
export function provenanceAfterEdit(provenance: Provenance, value: Json | undefined): Provenance {
  const unchanged = JSON.stringify(value) === JSON.stringify(provenance.original);
  return { ...provenance, origin: unchanged ? 'register' : 'citizen' };
}
