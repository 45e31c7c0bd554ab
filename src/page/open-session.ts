// Joins the floors for a page: fetches the procedure, completes the ports, starts the session.
import { completePorts, defaultEnvironment } from './default-ports.js';
import type { PortAddresses } from './default-ports.js';
import { loadProcedure } from './load-procedure.js';
import type { LiveSession } from '../session/live-session.js';
import { startSession } from '../session/start-session.js';
import type { SessionRequest } from '../ui/session-request.js';

export interface OpenRequest extends SessionRequest, PortAddresses {
  /** Something failed that no screen can show. */
  readonly onFailure?: (error: unknown) => void;
}

/**
 * @throws {GovFormError} GF201, GF202 the procedure cannot be fetched; GF204 no receiver
 * @throws {ProcedureError} GF203 it cannot run; `problems` lists everything that is wrong
 */
export async function openSession({ src, language, draftId, device, ports: own, receiver, sources, onFailure = reportError }: OpenRequest): Promise<LiveSession> {
  const environment = own.environment ?? defaultEnvironment();
  const { model, validator, loadWords } = await loadProcedure(src, (text) => environment.sha256(text));
  const addresses = { ...(receiver === undefined ? {} : { receiver }), ...(sources === undefined ? {} : { sources }) };
  return startSession({
    model,
    validator,
    loadWords,
    language,
    ports: completePorts(own, addresses, model),
    draftId: draftId ?? model.id,
    ...(device === undefined ? {} : { device }),
    onFailure,
  });
}
