// Sends the files of a frozen submission before it: each by itself, and none twice that has arrived. Fetched only when there
// are some.
import type { Problem, SubmissionEnvelope } from '../model/submission.js';
import type { SubmissionOutcome, SubmissionPort } from '../ports/submission.js';
import type { Attachments } from './live-session.js';

export interface SendingAttachments {
  readonly submission: SubmissionPort;
  readonly attachments: () => Promise<Pick<Attachments, 'find'>>;
  /** What is with the receiver already, by key and digest; grows. */
  readonly arrived: Set<string>;
}

/** Sends the files, and then what speaks of them. */
export function withAttachments(sending: SendingAttachments): SubmissionPort {
  const send: SubmissionPort['send'] = async (envelope, signal) => {
    const outcome = (await sendAttachments(envelope, sending, signal)) ?? (await sending.submission.send(envelope, signal));
    // The receiver has lost one: next time all of them are offered again.
    if (outcome.outcome !== 'received' && outcome.problem?.code === 'attachment-missing') sending.arrived.clear();
    return outcome;
  };
  return { send };
}

/** What stands in the way of sending the answers; `undefined`: all files are there. */
async function sendAttachments(envelope: SubmissionEnvelope, { submission, attachments, arrived }: SendingAttachments, signal: AbortSignal): Promise<Exclude<SubmissionOutcome, { outcome: 'received' }> | undefined> {
  const kept = await attachments();
  for (const reference of envelope.attachments ?? []) {
    const known = `${envelope.key} ${reference.digest}`;
    if (arrived.has(known)) continue;
    if (submission.attach === undefined) return { outcome: 'refused', problem: NOT_TAKEN };
    const bytes = await kept.find(reference.digest);
    if (bytes === undefined) return { outcome: 'refused', problem: LOST };
    const outcome = await submission.attach({ key: envelope.key, reference, bytes }, signal);
    if (outcome.outcome !== 'received') return outcome;
    arrived.add(known);
  }
  return undefined;
}

const NOT_TAKEN = problem('GF313', 'Files cannot be sent to this receiver', 'The way of sending that the page provides has no way for files.', 'Give "ports.submission" an "attach", or do not ask for files.');
const LOST = problem('GF314', 'A file is no longer on this device', 'The device has forgotten the content of a file that an answer speaks of.', 'Attach the file again.');

function problem(code: string, title: string, detail: string, remedy: string): Problem {
  return { type: `urn:gov-form:problem:${code}`, title, status: 0, detail, code, remedy };
}
