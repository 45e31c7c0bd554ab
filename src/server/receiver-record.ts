// Makes the row that will be kept: the submission, byte for byte, with its sealed receipt. Never writes it.
import type { ReceiptStatement, Submission } from '../model/submission.js';
import { RECEIPT_FORMAT } from '../model/submission.js';
import type { ReceiverOptions } from './receiver-options.js';
import { referenceOf } from './reference.js';
import type { StoredSubmission } from './submission-store.js';

export interface Arrival {
  readonly key: string;
  readonly fingerprint: string;
  readonly text: string;
  readonly submission: Submission;
  readonly arrived: Date;
}

/** @throws whatever the seal throws. */
export async function recordOf(arrival: Arrival, { receiver, seal }: Pick<ReceiverOptions, 'receiver' | 'seal'>): Promise<StoredSubmission> {
  const { key, fingerprint, text, submission, arrived } = arrival;
  const { procedure } = submission;
  const statement: ReceiptStatement = {
    format: RECEIPT_FORMAT,
    reference: referenceOf(key),
    receivedAt: arrived.toISOString(),
    digest: fingerprint,
    procedure,
    ...namesOf(receiver),
    seal: seal.kind,
  };
  return {
    key,
    reference: statement.reference,
    fingerprint,
    body: text,
    procedureId: procedure.id,
    procedureVersion: procedure.version,
    procedureDigest: procedure.digest,
    receivedAt: statement.receivedAt,
    jws: await seal.seal(statement),
    sealKeyId: seal.keyId,
  };
}

function namesOf(receiver: ReceiverOptions['receiver']): Pick<ReceiptStatement, 'receiver' | 'receiverNames'> {
  return typeof receiver === 'string' ? { receiver } : { receiver: Object.values(receiver)[0] ?? '', receiverNames: receiver };
}
