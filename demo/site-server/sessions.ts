// Who is signed in, in memory, behind an opaque id. A demonstration log-in: choosing is all it takes, and a restart forgets everyone.
import { randomUUID } from 'node:crypto';

export interface SignedIn {
  readonly id: string;
  readonly displayName: string;
}

export interface Sessions {
  open(person: SignedIn): string;
  person(session: string | undefined): SignedIn | undefined;
  end(session: string | undefined): void;
}

const MAX_SESSIONS = 1_000;

export function memorySessions(): Sessions {
  const sessions = new Map<string, SignedIn>();
  return {
    open(person) {
      const [oldest] = sessions.keys();
      if (sessions.size >= MAX_SESSIONS && oldest !== undefined) sessions.delete(oldest);
      const session = randomUUID();
      sessions.set(session, person);
      return session;
    },
    person: (session) => (session === undefined ? undefined : sessions.get(session)),
    end: (session) => void (session !== undefined && sessions.delete(session)),
  };
}
