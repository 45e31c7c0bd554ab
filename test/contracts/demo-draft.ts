// Drafts of invented people for the stores' contracts and fault tests.
import type { Draft } from '../../src/model/draft.js';
import type { SubmissionEnvelope } from '../../src/model/submission.js';

export function demoDraft(changes: Partial<Draft> = {}): Draft {
  return {
    format: 'gov-form/draft/1',
    id: 'demo-draft',
    procedure: { id: 'residence-certificate', version: '1.0.0', digest: 'a'.repeat(64) },
    revision: 1,
    savedAt: '2026-03-01T10:00:00.000Z',
    keptUntil: '2126-03-31T10:00:00.000Z',
    answers: {
      'applicant.familyName': { state: 'read', value: 'Mustermann-Demo' },
      'applicant.birthDate': { state: 'unread', raw: { day: '31', month: '4', year: '1980' } },
    },
    provenance: {},
    phase: { at: 'asking', position: 'step:applicant' },
    ...changes,
  };
}

export const demoEnvelope: SubmissionEnvelope = {
  key: '7d3f2b6a-52c1-4f0e-9a57-0c6a2f1b9e10',
  body: '{"answers":{"name":"Josée"},"format":"gov-form/submission/1"}',
  digest: 'c0f4b87f35c1a2e2c3f2c8c1b6b1c6d7a1f0a8b9f0a1e2d3c4b5a69788796a5b',
  createdAt: '2026-03-01T10:00:00.000Z',
};

/** What tells one draft from another. */
export function at(position: string): Pick<Draft, 'phase'> {
  return { phase: { at: 'asking', position } };
}

export function positionOf(draft: Draft | undefined): string | undefined {
  return draft?.phase.at === 'asking' ? draft.phase.position : undefined;
}
