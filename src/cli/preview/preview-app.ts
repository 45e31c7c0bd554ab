// The preview as a web application: the page around the form, the procedure as it stands, its sources, and a receiver that
// keeps everything in memory. Listens to no port by itself.
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Json } from '../../model/json.js';
import { demonstrationSeal } from '../../server/demonstration-seal.js';
import { memorySubmissions } from '../../server/memory-submissions.js';
import { createReceiver } from '../../server/receiver.js';
import { packageFile } from '../package-files.js';
import { FRAME_POLICY, PAGE_POLICY } from './policy.js';
import type { PreviewedProcedure } from './previewed-procedure.js';

export interface PreviewApp {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** Tells every open page that something has changed. */
  changed(): void;
}

/** What was sent, as the page shows it. The last ones only. */
interface Sent {
  readonly status: number;
  readonly submission: Json;
  readonly answer: Json;
}
const MOST_SENT = 5;

export async function previewApp(procedure: PreviewedProcedure): Promise<PreviewApp> {
  const listeners = new Set<() => void>();
  const sent: Sent[] = [];
  const changed = (): void => listeners.forEach((listener) => listener());
  const receiver = await receiverOf(procedure);
  const app = new Hono();
  app.use(async (context, next) => {
    // A page of another site must not reach this one through a name that leads here.
    if (!LOCAL.has(new URL(context.req.url).hostname)) return context.text('This preview answers on this machine only.', 403);
    await next();
    context.header('Content-Security-Policy', context.req.path === '/form.html' ? FRAME_POLICY : PAGE_POLICY);
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
    return undefined;
  });
  app.get('/state.json', (context) => context.json(stateOf(procedure, sent)));
  app.get('/events', (context) => streamSSE(context, (stream) => untilClosed(stream, listeners)));
  app.get('/procedure/:revision/*', ({ req, json, body }) => {
    const path = req.path.split('/').slice(3).join('/');
    const content = procedure.revision?.files.get(path);
    return content === undefined ? json({ error: 'not found' }, 404) : body(content, 200, { 'Content-Type': 'application/json; charset=utf-8' });
  });
  app.get('/sources/:source', async (context) => {
    const source = context.req.param('source');
    const record = await procedure.record(source);
    if (record === 'unknown') return context.json({ error: 'no such source' }, 404);
    return record === 'unreadable' ? context.json({ error: `preview/records/${source}.json holds no JSON object` }, 500) : context.json(record);
  });
  app.all('/receiver/*', async (context) => {
    const body = context.req.method === 'POST' ? await context.req.raw.clone().text() : undefined;
    const response = await receiver(context.req.raw);
    if (body !== undefined) {
      sent.unshift({ status: response.status, submission: parsed(body), answer: parsed(await response.clone().text()) });
      sent.length = Math.min(sent.length, MOST_SENT);
      changed();
    }
    return response;
  });
  app.get('/favicon.ico', (context) => context.body(null, 204));
  app.get('/gov-form.bundle.js', serveStatic({ path: packageFile('dist/gov-form.bundle.js') }));
  app.use('/*', serveStatic({ root: packageFile('dist/preview') }));
  return { fetch: app.fetch, changed };
}

const LOCAL: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Made anew for each request: which procedures it takes changes with the files. */
async function receiverOf(procedure: PreviewedProcedure): Promise<(request: Request) => Promise<Response>> {
  const seal = await demonstrationSeal();
  const store = memorySubmissions();
  return async (request) => createReceiver({ procedures: procedure.accepted, store, seal, receiver: 'gov-form preview', base: '/receiver' })(request);
}

function stateOf({ revision, runs, problems }: PreviewedProcedure, sent: readonly Sent[]): object {
  return { revision: revision?.number ?? 0, title: revision?.title ?? '', id: revision?.model.id ?? '', languages: revision?.model.languages ?? [], runs, problems, sent };
}

interface Stream {
  writeSSE(message: { readonly data: string }): Promise<void>;
  onAbort(listener: () => void): void;
}

/** One message at once, so that a page which missed a change while it was away catches up; then one for each change. */
function untilClosed(stream: Stream, listeners: Set<() => void>): Promise<void> {
  return new Promise((resolve) => {
    const tell = (): void => void stream.writeSSE({ data: 'changed' }).catch(end);
    const end = (): void => {
      listeners.delete(tell);
      resolve();
    };
    listeners.add(tell);
    stream.onAbort(end);
    tell();
  });
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
