// Builds the library and the adapters in memory, and serves them beside the forms to be measured. Writes nothing.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build, loadConfigFromFile } from 'vite';
import { procedureForm, schemaForm } from './forms.mjs';

const PAGE = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><script type="module" src="/gov-form.js"></script><body><h1>A page with words of its own</h1>';

/**
 * @param {{ minify: boolean, schemas: ReadonlyMap<string, string> }} setting schemas to serve, by address
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function startSite({ minify, schemas }) {
  const scripts = { '/gov-form.js': await bundle('src/define.ts', minify), '/adapters.js': await bundle('src/adapters/index.ts', minify) };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = contentAt(pathname, scripts, schemas);
    if (found === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': found.type }).end(found.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}

function contentAt(pathname, scripts, schemas) {
  if (pathname === '/') return { type: 'text/html', body: PAGE };
  if (Object.hasOwn(scripts, pathname)) return { type: 'text/javascript', body: scripts[pathname] };
  const schema = schemas.get(pathname);
  if (schema !== undefined) return { type: 'application/schema+json', body: schema };
  const [, length, file] = /^\/(\d+)\/([\w.]+)$/.exec(pathname) ?? [];
  if (length === undefined || file === undefined) return undefined;
  const content = file === 'form.schema.json' ? schemaForm(Number(length)) : procedureForm(Number(length))[file];
  return content === undefined ? undefined : { type: 'application/json', body: JSON.stringify(content) };
}

/** A procedure file may ask 200 questions on one step; here all of them stand on one, which is harder. */
const liftedLimits = {
  name: 'gov-form-bench-limits',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('/procedure.schema.json') ? code.replaceAll(/"max(Items|Properties)": \d+/g, '"max$1": 100000') : undefined),
};

async function bundle(entry, minify) {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, fileURLToPath(new URL('../../src/vite.bundle.config.ts', import.meta.url)));
  if (loaded === null) throw new Error('the configuration of the bundle is missing');
  const { config } = loaded;
  const built = await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    plugins: [...(config.plugins ?? []), liftedLimits],
    build: { ...config.build, write: false, minify, lib: { entry: { script: entry }, formats: ['es'] } },
  });
  const script = [built].flat().flatMap(({ output }) => output).find(({ type }) => type === 'chunk');
  if (script === undefined) throw new Error(`${entry} was not bundled`);
  return script.code;
}
