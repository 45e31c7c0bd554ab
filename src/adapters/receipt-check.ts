// Decides whether a receipt is for what was sent. Pure; never verifies a seal.
import type { Receipt, SubmissionEnvelope } from '../model/submission.js';
import type { SubmissionOutcome } from '../ports/submission.js';

/** `received`, or `refused` with GF304 when the receipt is over another digest. */
export function checkReceipt(receipt: Receipt, envelope: SubmissionEnvelope, status: number): SubmissionOutcome {
  if (receipt.statement.digest === envelope.digest) return { outcome: 'received', receipt };
  return {
    outcome: 'refused',
    problem: {
      type: 'urn:gov-form:problem:GF304',
      title: 'The receipt is for something else',
      status,
      detail: 'The receiver answered with a receipt whose digest is not that of the submission.',
      code: 'GF304',
      remedy: 'Keep the submission, and ask the receiver what it stored under this key.',
    },
  };
}
