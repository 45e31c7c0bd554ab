// What an element asks of whoever opens sessions for it.
import type { Language } from '../model/text.js';
import type { Ports } from '../ports/ports.js';
import type { LiveSession } from '../session/live-session.js';

export interface SessionRequest {
  /** Address of procedure.json, absolute. */
  readonly src: URL;
  /** BCP 47, as the page or the browser wishes it; the session chooses among the procedure's own. */
  readonly language: Language;
  /** Left out: the procedure's own id. Two forms of one procedure on a page need one each. */
  readonly draftId?: string;
  /** Left out: the citizen is asked. */
  readonly device?: 'own' | 'shared';
  readonly ports: Partial<Ports>;
  /** Where submissions are posted, unless `ports` says otherwise. */
  readonly receiver?: URL;
  /** Under it each source of the procedure answers at its own id, unless `ports` says otherwise. */
  readonly sources?: URL;
}

/** @throws {GovFormError} the procedure cannot be fetched or used; `problems` lists what is wrong with it */
export type OpenSession = (request: SessionRequest) => Promise<LiveSession>;
