// The demonstration's service worker: keeps the site's pages, scripts and procedure so that they open without a network.
// Never touches /api/ nor anything but GET, and never pushes a new version under an open form.
import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';

declare const PRECACHE_MANIFEST: { readonly url: string; readonly revision: string | null }[];
declare const LANGUAGES: readonly string[];
declare const clients: { claim(): Promise<void> };

interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent extends LifeEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

precache(PRECACHE_MANIFEST);
cleanupOutdatedCaches();
// Without skipWaiting a worker only becomes active when no page uses an older one: claiming serves the very first visit.
addEventListener('activate', (event) => (event as LifeEvent).waitUntil(clients.claim()));
addEventListener('fetch', (event) => answer(event as RequestEvent));

function answer(event: RequestEvent): void {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || pathname.startsWith('/api/')) return;
  event.respondWith(keptOrFetched(request, pathname));
}

async function keptOrFetched(request: Request, pathname: string): Promise<Response> {
  const kept = await matchPrecache(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (kept !== undefined) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const fallback = request.mode === 'navigate' ? await matchPrecache(`/${languageOf(pathname)}/index.html`) : undefined;
    if (fallback === undefined) throw error;
    return fallback;
  }
}

/** Of the address, else of the browser, else the first. */
function languageOf(pathname: string): string {
  const wishes = [pathname.split('/')[1] ?? '', ...navigator.languages.map((wish) => wish.split('-')[0] ?? '')];
  return wishes.find((wish) => LANGUAGES.includes(wish)) ?? LANGUAGES[0] ?? '';
}
