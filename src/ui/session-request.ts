// What an element asks of whoever opens sessions for it.
import type { ProcedureProblem } from '../model/error.js';
import type { JsonObject } from '../model/json.js';
import type { Language } from '../model/text.js';
import type { Ports } from '../ports/ports.js';
import type { LiveSession } from '../session/live-session.js';

export interface InlineSchema {
  /** As the page gave it, whatever it is; a text is JSON. */
  readonly inline: unknown;
}

export interface SessionRequest {
  /** Address of procedure.json, absolute. Not looked at where `schema` is given. */
  readonly src: URL;
  /** A JSON Schema that is the whole form, or its address, absolute. */
  readonly schema?: URL | InlineSchema | undefined;
  /** Answers that the page knows already. */
  readonly answers?: JsonObject | undefined;
  /** Told what had to be left out of a schema, and later what cannot be checked. */
  readonly onProblems?: (problems: readonly ProcedureProblem[]) => void;
  /** BCP 47, as the page or the browser wishes it; the session chooses among the procedure's own. */
  readonly language: Language;
  /** In easy language, where there is one. */
  readonly easy?: boolean;
  /** Left out: the procedure's own id. Two forms of one procedure on a page need one each. */
  readonly draftId?: string | undefined;
  /** Left out: the citizen is asked. */
  readonly device?: 'own' | 'shared' | undefined;
  readonly ports: Partial<Ports>;
  /** The element stands in a form of the page. */
  readonly isInForm?: boolean;
  /** Where submissions are posted, unless `ports` says otherwise. */
  readonly receiver?: URL | undefined;
  /** Under it each source of the procedure answers at its own id, unless `ports` says otherwise. */
  readonly sources?: URL | undefined;
}

/** @throws {GovFormError} the procedure cannot be fetched or used; `problems` lists what is wrong with it */
export type OpenSession = (request: SessionRequest) => Promise<LiveSession>;
