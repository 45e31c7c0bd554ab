// The submission as it will be sent: built once from the answers that apply, frozen as bytes, under one key.
import canonicalize from 'canonicalize';
import { toDocument } from '../answers/document.js';
import { valueAt } from '../model/answer.js';
import type { Path } from '../model/path.js';
import { isContested } from '../model/provenance.js';
import { SUBMISSION_FORMAT } from '../model/submission.js';
import type { ProcedureReference, Submission, SubmissionEnvelope } from '../model/submission.js';
import type { FormModel } from '../model/form-model.js';
import type { Environment } from '../ports/environment.js';
import type { SessionState } from './session-state.js';

type Frozen = Pick<SessionState, 'model' | 'answers' | 'relevance' | 'provenances' | 'language'>;

export async function sealEnvelope(state: Frozen, environment: Environment): Promise<SubmissionEnvelope> {
  const body = canonicalize(submissionOf(state)) ?? '';
  return { key: environment.uuid(), body, digest: await environment.sha256(body), createdAt: environment.now() };
}

export function referenceOf({ id, version, digest }: FormModel): ProcedureReference {
  return { id, version, digest };
}

function submissionOf({ model, answers, relevance, provenances, language }: Frozen): Submission {
  const provenance: Record<Path, Submission['provenance'][Path]> = {};
  for (const [path, entry] of provenances) {
    if (!relevance.questions.has(path) || valueAt(answers, path) === undefined) continue;
    provenance[path] = { source: entry.source, retrievedAt: entry.retrievedAt, contested: isContested(entry) };
  }
  return { format: SUBMISSION_FORMAT, procedure: referenceOf(model), language, answers: toDocument(answers, relevance.questions), provenance };
}
