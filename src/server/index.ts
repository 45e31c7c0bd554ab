// The entry `gov-form/server`: what an agency needs to receive submissions. No side effect.
export { acceptProcedure } from './accept-procedure.js';
export { createReceiver } from './receiver.js';
export type { AcceptedProcedure, ReceiverLogEntry, ReceiverOptions, ReceiverOutcome } from './receiver-options.js';
export { PROBLEMS } from './problems.js';
export type { ProblemCode } from './problems.js';
export type { AttachmentFacts, AttachmentShelf, StoredAttachment } from './attachment-shelf.js';
export type { Kept, StoredSubmission, SubmissionStore } from './submission-store.js';
export { memorySubmissions } from './memory-submissions.js';
export { sqliteSubmissions } from './sqlite-submissions.js';
export type { Seal } from './seal.js';
export { demonstrationSeal } from './demonstration-seal.js';
export { jwsSeal } from './jws-seal.js';
export type { JwsSealOptions } from './jws-seal.js';
export { verifyReceipt } from './verify-receipt.js';
export type { Trust } from './verify-receipt.js';
export { isReference, referenceOf } from './reference.js';
