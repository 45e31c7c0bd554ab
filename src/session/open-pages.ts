// At which pages moving on stops: those that apply and still have something to ask. Pure.
import type { Outline } from '../answers/outline.js';
import type { Path } from '../model/path.js';
import type { Provenances } from '../model/provenance.js';
import { findIssues, stops } from '../validation/find-issues.js';
import { REVIEW, pageSubject, pagesOf } from '../workflow/pages.js';
import type { PageId } from '../workflow/pages.js';
import { stepOf } from './answering.js';
import { remembered } from './remembered.js';
import type { SessionState } from './session-state.js';

/**
 * A step filled by a register was seen in its preview, so it is passed; a register already used is not offered again.
 * @param before on the way back to the review: the steps that applied when Change was pressed. Then only pages with an
 *   issue are stopped at, and those that apply since. From a task list, the review once every task is done.
 */
export function openPages(state: SessionState, before?: ReadonlySet<string>): ReadonlySet<PageId> {
  const withIssues = new Set(findIssues(state).filter(stops).map(({ path }) => stepOf(state.outline, path)));
  const open = pagesOf(state.model).filter((page) => isOpen(state, page, { before, withIssues }));
  return new Set(state.tasks?.areDone(state) === true ? [...open, REVIEW] : open);
}

function isOpen(
  { outline, provenances, tasks }: SessionState,
  page: PageId,
  { before, withIssues }: { readonly before: ReadonlySet<string> | undefined; readonly withIssues: ReadonlySet<string | undefined> },
): boolean {
  const subject = pageSubject(page);
  if (subject?.sort === 'source') return before === undefined && ![...provenances.values()].some(({ source }) => source === subject.id);
  if (subject === undefined || !outline.steps.has(subject.id)) return false;
  if (withIssues.has(subject.id)) return true;
  // Who chose a task wants to see it, whoever filled it in.
  return before?.has(subject.id) !== true && (tasks !== undefined || !isFilled({ outline, provenances }, subject.id));
}

/** A register gave all its answers. */
export function isFilled({ outline, provenances }: Pick<SessionState, 'outline' | 'provenances'>, step: string): boolean {
  return isFromRegister(provenances, pathsIn(outline, step));
}

function isFromRegister(provenances: Provenances, paths: readonly Path[]): boolean {
  return paths.length > 0 && paths.every((path) => provenances.get(path)?.origin === 'register');
}

const lastCounted = remembered<Outline, readonly string[]>();

/** How far the citizen is: steps that a register filled are not counted, unless one of them is the step itself. */
export function progressAt({ model, outline, provenances }: SessionState, step: string): { readonly current: number; readonly total: number } {
  const counted = lastCounted(outline, [provenances, step], () =>
    model.steps.filter(({ id }) => outline.steps.has(id) && (id === step || !isFromRegister(provenances, pathsIn(outline, id)))).map(({ id }) => id),
  );
  return { current: counted.indexOf(step) + 1, total: counted.length };
}

const pathsByStep = new WeakMap<Outline, ReadonlyMap<string, readonly Path[]>>();

function pathsIn(outline: Outline, step: string): readonly Path[] {
  const known = pathsByStep.get(outline) ?? byStep(outline);
  pathsByStep.set(outline, known);
  return known.get(step) ?? [];
}

function byStep({ questions }: Outline): ReadonlyMap<string, readonly Path[]> {
  const paths = new Map<string, Path[]>();
  for (const { step, path } of questions.values()) {
    const list = paths.get(step);
    if (list === undefined) paths.set(step, [path]);
    else list.push(path);
  }
  return paths;
}
