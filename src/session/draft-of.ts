// The session's state as the draft that is kept. After sending it holds the receipt and no answer.
import { DRAFT_FORMAT } from '../model/draft.js';
import type { Draft, DraftPhase } from '../model/draft.js';
import type { Path } from '../model/path.js';
import type { DraftChange, DraftPart } from '../ports/draft-store.js';
import type { PageId } from '../workflow/pages.js';
import type { DraftToSave, Unsaved } from './draft-keeper.js';
import { referenceOf } from '../model/reference.js';
import type { SessionState } from './session-state.js';

export interface DraftFacts {
  readonly id: string;
  readonly revision: number;
  readonly position: PageId;
  /** RFC 3339 */
  readonly now: string;
  readonly unsaved: Unsaved;
}

/** Something was answered or sent, and the citizen has said whose device it is. */
export function isWorthKeeping({ device, answers, envelope, receipt }: SessionState): boolean {
  return device !== 'undecided' && (answers.size > 0 || envelope !== undefined || receipt !== undefined);
}

export function draftOf(state: SessionState, { id, revision, position, now, unsaved }: DraftFacts): DraftToSave {
  const phase = phaseOf(state, position);
  const kept = phase.at === 'sent' ? NOTHING : state;
  const draft: Draft = {
    format: DRAFT_FORMAT,
    id,
    procedure: referenceOf(state.model),
    revision,
    savedAt: now,
    keptUntil: daysLater(now, state.model.draftDays),
    // Put together only when a store writes all of them: most saves are of one answer.
    get answers() {
      return Object.fromEntries(kept.answers);
    },
    get provenance() {
      return Object.fromEntries(kept.provenances);
    },
    phase,
  };
  return unsaved === 'everything' || kept === NOTHING ? { draft } : { draft, change: changeAt(state, unsaved, revision - 1) };
}

const NOTHING: Pick<SessionState, 'answers' | 'provenances'> = { answers: new Map(), provenances: new Map() };

function changeAt({ answers, provenances }: SessionState, paths: ReadonlySet<Path>, since: number): DraftChange {
  const partAt = (path: Path): DraftPart => {
    const [answer, provenance] = [answers.get(path), provenances.get(path)];
    return { ...(answer === undefined ? {} : { answer }), ...(provenance === undefined ? {} : { provenance }) };
  };
  return { since, parts: new Map([...paths].map((path) => [path, partAt(path)])) };
}

function phaseOf({ receipt, envelope, attempts, tasks, passed, openRow }: SessionState, position: PageId): DraftPhase {
  if (receipt !== undefined) return { at: 'sent', receipt, digest: receipt.statement.digest };
  if (envelope !== undefined) return { at: 'queued', envelope, attempts };
  return { at: 'asking', position, ...(tasks === undefined ? {} : { passed: [...passed] }), ...(openRow === undefined ? {} : { row: openRow }) };
}

function daysLater(now: string, days: number): string {
  const moment = new Date(now);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString();
}
