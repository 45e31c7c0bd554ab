// The script of every page: shows who is signed in and lets its form know until when, and registers the service worker once the page itself is there.
import { registerServiceWorker } from '../../src/adapters/service-worker.js';
import type { GovForm } from '../../src/gov-form.js';
import { followSession } from './show-session.js';

/** The first form can be used, or cannot be shown at all: from then on the network is free for what makes the next visit work. */
function whenUsable(form: Element | null): Promise<unknown> {
  if (form === null) return Promise.resolve();
  return Promise.race(['gov-form-ready', 'gov-form-error'].map((name) => new Promise((resolve) => form.addEventListener(name, resolve, { once: true }))));
}

const form = document.querySelector<GovForm>('gov-form');
followSession((session) => {
  if (form !== null && session.signedIn) void import('./follow-session-end.js').then(({ followSessionEnd }) => followSessionEnd(form, session));
});
whenUsable(form)
  .then(() => registerServiceWorker('/sw.js'))
  .catch((error: unknown) => console.warn('This page will not open offline:', error));
