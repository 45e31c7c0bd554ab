// Every way in which the receiver says no, as one table: status, title, remedy. English, for developers; never a value that was sent.
import type { Issue } from '../model/issue.js';
import type { Problem } from '../model/submission.js';

interface ProblemKind {
  readonly status: number;
  readonly title: string;
  readonly remedy: string;
}

export const PROBLEMS = {
  'route-unknown': {
    status: 404,
    title: 'There is nothing at this address.',
    remedy: 'Use POST /submissions, PUT /submissions/{key}/attachments/{digest}, GET /submissions/by-key/{key} or GET /.well-known/jwks.json.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'This address does not take this method.',
    remedy: 'Use a method named in the Allow header.',
  },
  'media-type-unsupported': {
    status: 415,
    title: 'The body is not declared as JSON.',
    remedy: 'Send Content-Type: application/json, in UTF-8 and without a content coding.',
  },
  'body-too-large': {
    status: 413,
    title: 'The body is larger than this receiver takes.',
    remedy: 'Send a smaller submission; the limit in bytes is in the detail.',
  },
  'body-interrupted': {
    status: 400,
    title: 'The body ended before it was complete.',
    remedy: 'Send the same bytes again under the same key.',
  },
  'key-missing': {
    status: 400,
    title: 'The Idempotency-Key header is missing or is not a UUID.',
    remedy: 'Send Idempotency-Key: "<uuid>", minted once per submission and kept for every attempt.',
  },
  'digest-missing': {
    status: 400,
    title: 'The Content-Digest header is missing or has no readable sha-256 member.',
    remedy: 'Send Content-Digest: sha-256=:<base64>: (RFC 9530) over the exact bytes of the body.',
  },
  'digest-mismatch': {
    status: 400,
    title: 'The body is not the one its digest was made for.',
    remedy: 'The submission changed on its way. Send the original bytes again under the same key.',
  },
  'body-not-json': {
    status: 400,
    title: 'The body is not JSON in UTF-8.',
    remedy: 'Send the RFC 8785 text of one submission.',
  },
  'body-too-deep': {
    status: 400,
    title: 'The body is nested too deeply.',
    remedy: 'Send at most 40 levels of objects and lists.',
  },
  'name-reserved': {
    status: 400,
    title: 'The body uses a member name that is reserved.',
    remedy: 'Do not use __proto__, constructor, prototype, toString or valueOf as a name.',
  },
  'format-unknown': {
    status: 400,
    title: 'The body is not a submission in a format that this receiver reads.',
    remedy: 'Send an object with "format": "gov-form/submission/1".',
  },
  'shape-invalid': {
    status: 400,
    title: 'The submission lacks a member, has one too many, or has one of the wrong sort.',
    remedy: 'Send exactly format, procedure, language, answers and provenance; the detail points to the place.',
  },
  'body-not-canonical': {
    status: 400,
    title: 'The body is not canonical JSON.',
    remedy: 'Serialise the submission as RFC 8785 says, so that its digest means the same everywhere.',
  },
  'procedure-unknown': {
    status: 422,
    title: 'This receiver does not take this procedure.',
    remedy: 'Check the address of the receiver and the id of the procedure.',
  },
  'version-not-accepted': {
    status: 409,
    title: 'This version of the procedure is not accepted.',
    remedy: 'Load the procedure again, let the citizen check the answers, and send them under a new key.',
  },
  'answers-invalid': {
    status: 422,
    title: 'The answers are not valid.',
    remedy: 'Let the citizen correct the answers named in issues and send them under a new key.',
  },
  'answers-unreadable': {
    status: 422,
    title: 'The answers could not be checked.',
    remedy: 'Send answers in the shape of the procedure\'s schema.',
  },
  'key-reused': {
    status: 422,
    title: 'This key was used before for other content.',
    remedy: 'Mint a new key for a new submission; repeat a submission only with its own bytes.',
  },
  'attachments-not-taken': {
    status: 422,
    title: 'This receiver takes no files.',
    remedy: 'Use a store that has attachments, or do not ask for files.',
  },
  'attachment-type': {
    status: 415,
    title: 'The file is not declared as one of the media types taken here.',
    remedy: 'Send Content-Type with the media type that the answer names, without a content coding.',
  },
  'attachment-type-differs': {
    status: 422,
    title: 'The file is not of the media type that it is declared as.',
    remedy: 'Name the media type that the first bytes show.',
  },
  'attachment-refused': {
    status: 422,
    title: 'The file did not pass the inspection of this receiver.',
    remedy: 'Let the citizen give another file.',
  },
  'attachments-too-many': {
    status: 413,
    title: 'More files came under this key than this receiver takes.',
    remedy: 'Send fewer files; the limit is in the detail.',
  },
  'attachment-late': {
    status: 409,
    title: 'The submission under this key has been received: no file can join it any more.',
    remedy: 'Send files before their submission; send a new submission under a new key.',
  },
  'attachment-missing': {
    status: 422,
    title: 'A file that the answers speak of has not come.',
    remedy: 'Send every file with PUT /submissions/{key}/attachments/{digest}, then the submission again under the same key.',
  },
  'attachment-differs': {
    status: 422,
    title: 'A file is not what the answers say of it.',
    remedy: 'Name the size and the media type of the file as it came, and send under a new key.',
  },
  'receipt-unknown': {
    status: 404,
    title: 'No submission has arrived under this key.',
    remedy: 'Send the submission; its key stays valid.',
  },
  'seal-unavailable': {
    status: 503,
    title: 'The receipt cannot be sealed at the moment; nothing was stored.',
    remedy: 'Send the same bytes again under the same key after the time in Retry-After.',
  },
  'store-unavailable': {
    status: 503,
    title: 'The submission cannot be stored at the moment; nothing was acknowledged.',
    remedy: 'Send the same bytes again under the same key after the time in Retry-After.',
  },
  'receiver-failed': {
    status: 500,
    title: 'The receiver made a mistake; nothing was acknowledged.',
    remedy: 'Send the same bytes again under the same key later; tell the operator the time.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Why a request is refused, before it becomes a document. */
export interface Refusal {
  readonly problem: ProblemCode;
  /** One sentence about this occurrence; never a value that was sent. Left out, the title. */
  readonly detail?: string;
  readonly issues?: readonly Issue[];
}

/** The RFC 9457 document for a refusal. */
export function problemDocument({ problem, detail, issues }: Refusal): Problem {
  const { status, title, remedy } = PROBLEMS[problem];
  return {
    type: `urn:gov-form:problem:${problem}`,
    title,
    status,
    detail: detail ?? title,
    code: problem,
    remedy,
    ...(issues === undefined ? {} : { issues }),
  };
}
