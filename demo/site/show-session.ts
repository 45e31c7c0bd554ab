// Shows in the page's header who is signed in. Offline it shows nothing: the page cannot know.
export interface Session {
  readonly signedIn: boolean;
  /** RFC 3339 */
  readonly expires?: string;
  readonly person?: { readonly displayName: string };
}

/** Asks now, and again whenever the network comes back. */
export function followSession(tell: (session: Session) => void): void {
  addEventListener('online', () => void showSession(tell));
  if (navigator.onLine) void showSession(tell);
}

async function showSession(tell: (session: Session) => void): Promise<void> {
  const session = await askSession();
  if (session === undefined) return;
  tell(session);
  const name = document.querySelector('#person');
  if (name !== null) name.textContent = session.person?.displayName ?? '';
  document.querySelector('#signed-in')?.toggleAttribute('hidden', !session.signedIn);
  document.querySelector('#signed-out')?.toggleAttribute('hidden', session.signedIn);
}

async function askSession(): Promise<Session | undefined> {
  try {
    const response = await fetch('/api/session');
    return response.ok ? await response.json() : undefined;
  } catch {
    // The site does not answer: the header stays as it is, and the form goes on without it.
    return undefined;
  }
}
