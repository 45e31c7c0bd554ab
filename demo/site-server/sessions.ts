// Who is signed in, in memory, behind an opaque id, and until when. A demonstration log-in: choosing is all it takes, and a restart
// forgets everyone.
import { randomUUID } from 'node:crypto';

export interface SignedIn {
  readonly id: string;
  readonly displayName: string;
}

export interface Session {
  readonly person: SignedIn;
  readonly expires: Date;
}

export interface Sessions {
  open(person: SignedIn): string;
  /** `undefined` once it has ended. */
  find(session: string | undefined): Session | undefined;
  /** From now on as long as a new one; one that has ended stays ended. */
  extend(session: string | undefined): Session | undefined;
  end(session: string | undefined): void;
}

const MAX_SESSIONS = 1_000;
const LASTS_MS = 1_800_000;

/** @param now milliseconds, as of `Date.now` */
export function memorySessions(now: () => number = Date.now): Sessions {
  const sessions = new Map<string, Session>();
  const lasting = (person: SignedIn): Session => ({ person, expires: new Date(now() + LASTS_MS) });
  const find = (id: string | undefined): Session | undefined => {
    const session = id === undefined ? undefined : sessions.get(id);
    return session !== undefined && session.expires.getTime() > now() ? session : undefined;
  };
  return {
    open(person) {
      const [oldest] = sessions.keys();
      if (sessions.size >= MAX_SESSIONS && oldest !== undefined) sessions.delete(oldest);
      const id = randomUUID();
      sessions.set(id, lasting(person));
      return id;
    },
    find,
    extend(id) {
      const session = find(id);
      if (id === undefined || session === undefined) return undefined;
      const longer = lasting(session.person);
      sessions.set(id, longer);
      return longer;
    },
    end: (id) => void (id !== undefined && sessions.delete(id)),
  };
}
