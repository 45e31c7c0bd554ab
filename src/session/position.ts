// Where the citizen is, read from the machine's snapshot into the session's own words.
import type { SnapshotFrom } from 'xstate';
import type { Evidence } from '../answers/merge-source.js';
import type { FormModel, SourceModel, StepModel } from '../model/form-model.js';
import type { Problem } from '../model/submission.js';
import type { SourceFailure, WorkflowMachine } from '../workflow/compile-workflow.js';
import { REVIEW, pageSubject } from '../workflow/pages.js';
import type { PageId } from '../workflow/pages.js';
import type { Place } from './arriving.js';

export type Position =
  | { readonly at: 'start' | 'tasks' | 'sending' | 'queued' | 'receipt' }
  | { readonly at: 'review'; readonly refusal: Problem | undefined }
  | { readonly at: 'step'; readonly step: StepModel; readonly returning: boolean }
  | { readonly at: 'source'; readonly source: SourceModel; readonly stage: SourceStage };

export type SourceStage =
  | { readonly at: 'offer' }
  | { readonly at: 'waiting'; readonly slow: boolean }
  | { readonly at: 'preview'; readonly evidence: Evidence }
  | { readonly at: 'failed'; readonly reason: SourceFailure };

export function positionOf(model: FormModel, snapshot: SnapshotFrom<WorkflowMachine>): Position {
  const page = pageOf(snapshot);
  const subject = pageSubject(page);
  if (subject?.sort === 'step') {
    const step = model.steps.find(({ id }) => id === subject.id);
    if (step !== undefined) return { at: 'step', step, returning: snapshot.context.changing !== undefined };
  }
  const source = model.sources.find(({ id }) => subject?.sort === 'source' && id === subject.id);
  if (source !== undefined) return { at: 'source', source, stage: stageOf(page, snapshot) };
  if (page === REVIEW) return { at: 'review', refusal: snapshot.context.refusal };
  return page === 'tasks' || page === 'sending' || page === 'queued' || page === 'receipt' ? { at: page } : { at: 'start' };
}

/** The machine's state as page and inner stage. */
export function placeOf(snapshot: SnapshotFrom<WorkflowMachine>): Place {
  const value: unknown = snapshot.value;
  return { page: pageOf(snapshot), stage: typeof value === 'string' ? '' : JSON.stringify(value) };
}

function pageOf(snapshot: SnapshotFrom<WorkflowMachine>): PageId {
  const value: unknown = snapshot.value;
  return typeof value === 'string' ? value : (Object.keys(Object(value))[0] ?? 'start');
}

function stageOf(page: PageId, snapshot: SnapshotFrom<WorkflowMachine>): SourceStage {
  const value: unknown = snapshot.value;
  const stages: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, page) : undefined;
  const result = snapshot.context.sourceResult;
  if (typeof stages === 'object' && stages !== null) return { at: 'waiting', slow: 'waiting' in stages && stages.waiting === 'slow' };
  if (stages === 'preview' && result !== undefined && 'found' in result) return { at: 'preview', evidence: result.found };
  if (stages === 'failed' && result !== undefined && 'failed' in result) return { at: 'failed', reason: result.failed };
  return { at: 'offer' };
}
