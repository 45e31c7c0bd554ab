// Starts the preview of a folder on this machine: reads, listens, watches; ends all three. Prints nothing.
import { existsSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { GovFormError } from '../../model/error.js';
import { packageFile } from '../package-files.js';
import { previewApp } from './preview-app.js';
import { PreviewedProcedure } from './previewed-procedure.js';
import { watchFolder } from './watch-folder.js';

export interface Preview {
  /** `http://127.0.0.1:<port>/` */
  readonly address: string;
  readonly procedure: PreviewedProcedure;
  stop(): Promise<void>;
}

/**
 * @param options `folder` absolute; `port` 0 takes any free one; `onChange` is called after each new reading
 * @throws {GovFormError} GF506 the port is in use; GF507 the package was not built
 */
export async function startPreview({ folder, port, onChange }: { readonly folder: string; readonly port: number; readonly onChange?: () => void }): Promise<Preview> {
  if (!['dist/gov-form.bundle.js', 'dist/preview/shell.js'].every((file) => existsSync(packageFile(file)))) {
    throw new GovFormError('GF507', 'the preview is not built', 'In the sources of gov-form, run npm run build:library once; the published package brings it.');
  }
  const procedure = new PreviewedProcedure(folder);
  const app = await previewApp(procedure);
  const follow = (): void => {
    void procedure.reload().then(() => {
      app.changed();
      onChange?.();
    });
  };
  // Before the first reading: what is saved while it goes on is read, too.
  const stopWatching = await watchFolder(folder, follow);
  await procedure.reload();
  const server = await listen(app.fetch, port).catch(async (error: unknown) => {
    await stopWatching();
    throw error;
  });
  return { address: `http://127.0.0.1:${server.port}/`, procedure, stop: async () => Promise.all([stopWatching(), server.close()]).then(() => {}) };
}

interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

function listen(fetch: (request: Request) => Response | Promise<Response>, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1', overrideGlobalObjects: false }, (info) => {
      resolve({
        port: info.port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            // Pages hold their connection for news open as long as they are.
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new GovFormError('GF506', `port ${port} is in use`, 'Stop what uses it, or choose another: --port 0 takes any free one.', { cause: error }) : error);
    });
  });
}
