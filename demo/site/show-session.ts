// Shows in the page's header who is signed in. Offline it shows nothing: the page cannot know.
interface Session {
  readonly signedIn: boolean;
  readonly person?: { readonly displayName: string };
}

export async function showSession(): Promise<void> {
  const session = await askSession();
  if (session === undefined) return;
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
    return undefined;
  }
}
