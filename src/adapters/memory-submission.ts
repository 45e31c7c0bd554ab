// A receiver in this page's memory, for previews and tests: it seals nothing, and its receipts say so. Never sends anything.
import { RECEIPT_FORMAT, type Receipt, type SubmissionEnvelope } from '../model/submission.js';
import type { AttachmentToSend, SubmissionOutcome, SubmissionPort } from '../ports/submission.js';
import { checkReceipt } from './receipt-check.js';

export interface MemorySubmission extends SubmissionPort {
  /** What was sent, attempt by attempt. */
  readonly sent: readonly SubmissionEnvelope[];
  /** The files that came, in their order. */
  readonly attached: readonly AttachmentToSend[];
}

/**
 * @param answer What to say at each attempt; left out, every submission is received, and the same key gets the same
 * receipt again. One that rejects is `unreachable`.
 */
export function memorySubmission(
  answer?: (envelope: SubmissionEnvelope, attempt: number) => SubmissionOutcome | Promise<SubmissionOutcome>,
): MemorySubmission {
  const sent: SubmissionEnvelope[] = [];
  const attached: AttachmentToSend[] = [];
  const receipts = new Map<string, Receipt>();
  const receive = (envelope: SubmissionEnvelope): SubmissionOutcome => {
    const receipt = receipts.get(envelope.key) ?? demonstrationReceipt(envelope);
    receipts.set(envelope.key, receipt);
    return { outcome: 'received', receipt };
  };
  return {
    sent,
    attached,
    async attach(attachment, signal) {
      if (signal.aborted) return { outcome: 'unreachable' };
      attached.push(structuredClone(attachment));
      return { outcome: 'received' };
    },
    async send(envelope, signal) {
      if (signal.aborted) return { outcome: 'unreachable' };
      sent.push(structuredClone(envelope));
      const answering = (async () => (answer ?? receive)(envelope, sent.length))();
      const aborted = new Promise<SubmissionOutcome>((resolve) => {
        signal.addEventListener('abort', () => resolve({ outcome: 'unreachable' }), { once: true });
      });
      return Promise.race([answering, aborted]).then(
        (outcome) => (outcome.outcome === 'received' ? checkReceipt(outcome.receipt, envelope, 200) : outcome),
        () => ({ outcome: 'unreachable' }),
      );
    },
  };
}

/** A receipt over the envelope's digest, without a seal: its JWS is the unsecured kind (RFC 7515, A.5). */
export function demonstrationReceipt({ key, digest, createdAt }: SubmissionEnvelope): Receipt {
  const letters = key.replaceAll('-', '').slice(0, 12).toUpperCase();
  const statement: Receipt['statement'] = {
    format: RECEIPT_FORMAT,
    reference: `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8, 12)}-0`,
    receivedAt: createdAt,
    digest,
    procedure: { id: 'demonstration', version: '0.0.0', digest: '0'.repeat(64) },
    receiver: 'demonstration',
    seal: 'demonstration',
  };
  return { statement, jws: `${base64Url({ alg: 'none' })}.${base64Url(statement)}.` };
}

function base64Url(value: object): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
