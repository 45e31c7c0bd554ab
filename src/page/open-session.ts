// Joins the floors for a page: fetches the procedure, completes the ports, starts the session.
import { completePorts, defaultDrafts, defaultEnvironment, goesNowhere } from './default-ports.js';
import type { PortAddresses } from './default-ports.js';
import { loadProcedure, loadSchema } from './load-procedure.js';
import type { ProcedureProblem } from '../model/error.js';
import { fetchLinearPatterns } from '../procedure/fetch-linear-patterns.js';
import type { LiveSession } from '../session/live-session.js';
import { startSession } from '../session/start-session.js';
import { breathe } from '../ui/breathe.js';
import type { SessionRequest } from '../ui/session-request.js';

export interface OpenRequest extends SessionRequest, PortAddresses {
  /** Something failed that no screen can show. */
  readonly onFailure?: (error: unknown) => void;
}

/**
 * @throws {GovFormError} GF201, GF202 the procedure cannot be fetched; GF204 no receiver, GF212 no address of a register
 * @throws {ProcedureError} GF203 it cannot run; `problems` lists everything that is wrong
 */
export async function openSession(request: OpenRequest): Promise<LiveSession> {
  const { src, schema, language, draftId, device, answers, ports: own, receiver, isInForm = false, onFailure = reportError, onProblems } = request;
  await breathe();
  const environment = own.environment ?? defaultEnvironment();
  const drafts = own.drafts === undefined && device !== 'shared' ? defaultDrafts() : undefined;
  void drafts?.fetchIfKept();
  const sha256 = (text: string) => environment.sha256(text);
  const { model, problems, loadWords } = schema === undefined ? await loadProcedure(src, sha256) : await loadSchema(schema, sha256);
  await fetchLinearPatterns(model.schema);
  await breathe();
  if (problems !== undefined && problems.length > 0) onProblems?.(problems);
  const tell = (problem: ProcedureProblem) => onProblems?.([problem]);
  // A schema alone is a form to try out, or one whose page takes the answers, and so is any form within a form: it may have no receiver.
  const hasReceiver = (receiver ?? own.submission) !== undefined;
  const sends = hasReceiver || (schema === undefined && !isInForm) ? 'to-receiver' : isInForm ? 'with-page' : 'nowhere';
  const session = await startSession({
    model,
    loadWords,
    language,
    easy: request.easy,
    ports: await completePorts(sends === 'to-receiver' ? own : { ...own, submission: goesNowhere }, request, model),
    draftId: draftId ?? (schema === undefined || schema instanceof URL ? model.id : `${model.id}-${model.digest.slice(0, 12)}`),
    sends,
    device,
    answers: answers && (await (await import('./known-answers.js')).knownAnswers(model, answers, tell)),
    onFailure,
    onProblem: tell,
    breathe,
  });
  void drafts?.fetchAhead();
  return session;
}
