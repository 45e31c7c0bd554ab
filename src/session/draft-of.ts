// The session's state as the draft that is kept. After sending it holds the receipt and no answer.
import { DRAFT_FORMAT } from '../model/draft.js';
import type { Draft, DraftPhase } from '../model/draft.js';
import type { PageId } from '../workflow/pages.js';
import { referenceOf } from './submission-envelope.js';
import type { SessionState } from './session-state.js';

export interface DraftFacts {
  readonly id: string;
  readonly revision: number;
  readonly position: PageId;
  /** RFC 3339 */
  readonly now: string;
}

/** Something was answered or sent, and the citizen has said whose device it is. */
export function isWorthKeeping({ device, answers, envelope, receipt }: SessionState): boolean {
  return device !== 'undecided' && (answers.size > 0 || envelope !== undefined || receipt !== undefined);
}

export function draftOf(state: SessionState, { id, revision, position, now }: DraftFacts): Draft {
  const phase = phaseOf(state, position);
  const sent = phase.at === 'sent';
  return {
    format: DRAFT_FORMAT,
    id,
    procedure: referenceOf(state.model),
    revision,
    savedAt: now,
    keptUntil: daysLater(now, state.model.draftDays),
    language: state.language,
    answers: sent ? {} : Object.fromEntries(state.answers),
    provenance: sent ? {} : Object.fromEntries(state.provenances),
    phase,
  };
}

function phaseOf({ receipt, envelope, attempts }: SessionState, position: PageId): DraftPhase {
  if (receipt !== undefined) return { at: 'sent', receipt, digest: receipt.statement.digest };
  if (envelope !== undefined) return { at: 'queued', envelope, attempts };
  return { at: 'asking', position };
}

function daysLater(now: string, days: number): string {
  const moment = new Date(now);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString();
}
