// The script of every page: shows who is signed in, and registers the service worker.
import { registerServiceWorker } from '../../src/adapters/service-worker.js';
import { showSession } from './show-session.js';

void showSession();
registerServiceWorker('/sw.js').catch((error: unknown) => console.warn('This page will not open offline:', error));
