// A page that is nothing but `<gov-form schema="…">`, under the policy that hosts are told to send: a small server of the
// built bundle and of whatever schema a test wants, and one browser. Notes everything that goes wrong on its pages.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { SECURITY_HEADERS } from '../../demo/site-server/security-headers.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import { launchOptions } from './stage.js';

export interface SchemaSite {
  /** Opens the form of a schema, as far as its first step. The page may be that of a form that was closed: nothing of it is left there. */
  open(form: FormToOpen): Promise<SchemaPage>;
  end(): Promise<void>;
}

export interface FormToOpen {
  /** The last part of its address. */
  readonly name: string;
  readonly schema: Json;
  readonly answers?: JsonObject;
  readonly language?: string;
}

export interface SchemaPage {
  readonly page: Page;
  /** Errors, violations of the policy, complaints of the console, requests to elsewhere. */
  readonly complaints: readonly string[];
  /** What would be sent now. */
  document(): Promise<Json>;
  close(): Promise<void>;
}

const BUNDLE = process.env['GOV_FORM_BUNDLE'] ?? fileURLToPath(new URL('../../dist/gov-form.bundle.js', import.meta.url));
const PAGE = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Form</title><link rel="icon" href="/icon.svg"><script type="module" src="/gov-form.bundle.js"></script></head><body><main></main></body></html>';
const ICON = '<svg xmlns="http://www.w3.org/2000/svg"/>';

/** @throws {Error} the bundle was not built */
export async function openSchemaSite(): Promise<SchemaSite> {
  const schemas = new Map<string, Json>();
  const server = serverOf(schemas);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Checked boundary: a server that listens at an address and a port has both.
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const browser = await chromium.launch(await launchOptions());
  const idle = new Map<string, WatchedPage[]>();
  const newPage = async (language: string): Promise<WatchedPage> => {
    const context = await browser.newContext({ locale: language, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    return watch(page, origin);
  };
  return {
    async open({ name, schema, answers, language = 'en' }) {
      schemas.set(`/schemas/${name}`, schema);
      const watched = idle.get(language)?.pop() ?? (await newPage(language));
      const { page, complaints } = watched;
      await page.goto(`${origin}/${language}`);
      await mount(page, { address: `/schemas/${name}`, answers: answers === undefined ? '' : JSON.stringify(answers), language });
      const close = async (): Promise<void> => {
        // A browser of its own for each would read the whole bundle anew each time. What the form still does ends here.
        await page.goto('about:blank');
        complaints.length = 0;
        idle.set(language, [...(idle.get(language) ?? []), watched]);
      };
      return { page, complaints, document: async () => JSON.parse(await page.evaluate(() => JSON.stringify(document.querySelector('gov-form')?.document ?? null))), close };
    },
    async end() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What a page waits for is there within milliseconds, or is not there. */
const PATIENCE_MS = 5000;

function serverOf(schemas: ReadonlyMap<string, Json>): ReturnType<typeof createServer> {
  const bundle = readFileSync(BUNDLE);
  return createServer((request, response) => {
    const path = decodeURI(request.url ?? '/');
    const send = (status: number, type: string, body: string | Buffer) => response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': type }).end(body);
    const schema = schemas.get(path);
    if (schema !== undefined) send(200, 'application/schema+json', JSON.stringify(schema));
    else if (path === '/gov-form.bundle.js') send(200, 'text/javascript', bundle);
    else if (path === '/icon.svg') send(200, 'image/svg+xml', ICON);
    else if (/^\/[a-z]{2}$/.test(path)) send(200, 'text/html', PAGE);
    else send(404, 'text/plain', 'There is nothing here.');
  });
}

interface WatchedPage {
  readonly page: Page;
  readonly complaints: string[];
}

async function watch(page: Page, origin: string): Promise<WatchedPage> {
  const complaints: string[] = [];
  // The TypeScript runner names the functions that are sent into the page by this one.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.exposeFunction('tellViolation', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    globalThis.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      Reflect.get(globalThis, 'tellViolation')(`violation of ${violatedDirective}: ${blockedURI}`);
    });
    globalThis.addEventListener('gov-form-error', (event) => {
      Reflect.get(globalThis, 'tellViolation')(`the form failed: ${JSON.stringify(Reflect.get(event, 'detail'))}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) complaints.push(`request to ${request.url()}`);
  });
  return { page, complaints };
}

async function mount(page: Page, form: { readonly address: string; readonly answers: string; readonly language: string }): Promise<void> {
  await page.evaluate(async ({ address, answers, language }) => {
    await customElements.whenDefined('gov-form');
    const element = document.createElement('gov-form');
    element.lang = language;
    element.setAttribute('schema', address);
    element.setAttribute('device', 'shared');
    if (answers !== '') element.answers = JSON.parse(answers);
    document.querySelector('main')?.append(element);
  }, form);
}
