// The entry `gov-form/vite`: compiles procedures when a site is built, and serves them while it is developed, at one and
// the same address. What is wrong with them stops the build, or is shown over the page.
import { join, sep } from 'node:path';
import { glob } from 'tinyglobby';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { addressOf, readForVite } from './vite/procedure-for-vite.js';
import type { ProcedureForVite } from './vite/procedure-for-vite.js';

export interface GovFormOptions {
  /** Folders of procedures, relative to Vite's root: `forms/*`. */
  readonly procedures: string | readonly string[];
}

/**
 * A procedure in `forms/dog-licence` is published as `<base>forms/dog-licence/procedure.json`: that is the `src` of
 * `<gov-form>`. Folders outside the root lose the way out of it: `../forms/dog-licence` is published as `forms/dog-licence`.
 */
export function govForm({ procedures }: GovFormOptions): Plugin {
  let config: ResolvedConfig | undefined;
  let found: readonly ProcedureForVite[] = [];
  const rootOf = (): string => config?.root ?? process.cwd();
  return {
    name: 'gov-form',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      if (config?.command !== 'build') return;
      found = await readAll(await foldersOf(procedures, rootOf()), rootOf());
      for (const { watched, warnings, failure } of found) {
        for (const file of watched) this.addWatchFile(file);
        for (const warning of warnings) this.warn(warning);
        if (failure !== undefined) this.error(failure);
      }
    },
    generateBundle() {
      if (config?.build.ssr !== false) return;
      for (const { address, files } of found) for (const [path, source] of files) this.emitFile({ type: 'asset', fileName: `${address}/${path}`, source });
    },
    configureServer: (server) => serveProcedures(server, procedures),
  };
}

async function foldersOf(procedures: GovFormOptions['procedures'], root: string): Promise<readonly string[]> {
  const patterns = [procedures].flat().map((pattern) => `${pattern.replace(/\/+$/, '')}/procedure.json`);
  const files = await glob(patterns, { cwd: root, absolute: true, ignore: ['**/node_modules/**'] });
  return files.map((file) => join(file, '..')).toSorted();
}

const readAll = (folders: readonly string[], root: string): Promise<readonly ProcedureForVite[]> => Promise.all(folders.map((folder) => readForVite(folder, root)));

async function serveProcedures(server: ViteDevServer, procedures: GovFormOptions['procedures']): Promise<void> {
  const { root, base } = server.config;
  server.watcher.add(await foldersOf(procedures, root));
  server.middlewares.use((request, response, next) => {
    void (async () => {
      try {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const content = await answer(pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1));
        if (content === undefined) return next();
        response.writeHead(content.status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
        response.end(content.body);
      } catch (error) {
        next(error);
      }
    })();
  });
  const answer = async (path: string): Promise<{ readonly status: number; readonly body: string } | undefined> => {
    const folder = (await foldersOf(procedures, root)).find((each) => path.startsWith(`${addressOf(each, root)}/`));
    if (folder === undefined) return undefined;
    const { address, files, failure } = await readForVite(folder, root);
    if (failure !== undefined) {
      tell(failure);
      return { status: 500, body: JSON.stringify({ error: failure.message }) };
    }
    const body = files.get(path.slice(address.length + 1));
    return body === undefined ? undefined : { status: 200, body };
  };
  const tell = (failure: NonNullable<ProcedureForVite['failure']>): void => server.ws.send({ type: 'error', err: { ...failure, stack: '' } });
  server.watcher.on('all', (_event, file) => {
    void foldersOf(procedures, root).then(async (folders) => {
      const folder = folders.find((each) => file.startsWith(`${each}${sep}`));
      if (folder === undefined) return;
      const { failure } = await readForVite(folder, root);
      if (failure === undefined) server.ws.send({ type: 'full-reload' });
      else tell(failure);
    }, server.config.logger.error);
  });
}
