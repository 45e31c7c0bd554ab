// The submission as it will be sent: built once from the answers that apply, frozen as bytes, under one key.
import canonicalize from 'canonicalize';
import { answerTo, valueOf } from '../answers/answer-to.js';
import { isJsonObject } from '../model/json.js';
import { fromPointer } from '../model/path.js';
import type { Path } from '../model/path.js';
import { isContested } from '../model/provenance.js';
import { referenceOf } from '../model/reference.js';
import { SUBMISSION_FORMAT } from '../model/submission.js';
import type { Submission, SubmissionEnvelope } from '../model/submission.js';
import { attachmentsOf } from './attachments.js';
import { findIssues, laterPointers } from '../validation/find-issues.js';
import type { Environment } from '../ports/environment.js';
import type { Sent, SessionState } from './session-state.js';

type Frozen = Pick<SessionState, 'model' | 'answers' | 'outline' | 'today' | 'provenances' | 'language'>;

export async function sealEnvelope(state: Frozen, environment: Environment): Promise<SubmissionEnvelope> {
  const body = canonicalize(submissionOf(state)) ?? '';
  const attachments = attachmentsOf(state);
  return { key: environment.uuid(), body, digest: await environment.sha256(body), createdAt: environment.now(), ...(attachments.length === 0 ? {} : { attachments }) };
}

/** The answers, where they make the very bytes that were sent: the form or the day may be another than when they were sealed. */
export function sentAnswers(state: SessionState): Sent | undefined {
  const { answers, provenances, envelope } = state;
  if (envelope === undefined) return undefined;
  const { language } = JSON.parse(envelope.body);
  return canonicalize(submissionOf({ ...state, language })) === envelope.body ? { answers, provenances } : undefined;
}

function submissionOf({ model, answers, outline, today, provenances, language }: Frozen): Submission {
  const provenance: Record<Path, Submission['provenance'][Path]> = {};
  for (const [path, entry] of provenances) {
    const question = outline.questions.get(path);
    if (question === undefined || question.copied !== undefined || valueOf(answerTo(question, answers)) === undefined) continue;
    provenance[path] = { source: entry.source, retrievedAt: entry.retrievedAt, contested: isContested(entry) };
  }
  for (const { copied, asks, pointer, given } of outline.questions.values()) {
    const source = copied === undefined ? undefined : outline.questions.get(copied.from);
    if (source !== undefined && asks === 'value' && given !== undefined) provenance[fromPointer(pointer)] = { copiedFrom: fromPointer(source.pointer) };
  }
  const { document } = outline;
  const later = laterPointers(findIssues({ model, answers, outline, today }), outline);
  return {
    format: SUBMISSION_FORMAT,
    procedure: referenceOf(model),
    language,
    answers: isJsonObject(document) ? document : { '': document },
    provenance,
    ...(later.length === 0 ? {} : { later }),
  };
}
