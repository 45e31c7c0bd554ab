// One HTTP service that can be stopped and started again at the same address. Never shared between two services.
import { serve } from '@hono/node-server';
import type { ServerType } from '@hono/node-server';

export type Handle = (request: Request) => Response | Promise<Response>;

export class BusyPortError extends Error {
  constructor({ name, portVariable }: HttpServiceOptions, port: number, cause: unknown) {
    const remedy = `Stop what uses it, or choose another: ${portVariable}=<port> npm start`;
    super(`The ${name} cannot start: port ${port} is in use. ${remedy}`, { cause });
    this.name = 'BusyPortError';
  }
}

export interface HttpService {
  /** `http://127.0.0.1:<port>`, the same after a restart. */
  readonly url: string;
  start(): Promise<void>;
  /** Ends open connections and stops listening. */
  stop(): Promise<void>;
}

export interface HttpServiceOptions {
  readonly name: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The environment variable that sets the port, for the error message. */
  readonly portVariable: string;
  readonly handle: Handle;
}

/**
 * Starts a service on this machine alone.
 * @throws {BusyPortError} the port is in use
 */
export async function startHttpService(options: HttpServiceOptions): Promise<HttpService> {
  let server: ServerType | undefined = await listen(options, options.port);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  return {
    url: `http://127.0.0.1:${port}`,
    async start() {
      server ??= await listen(options, port);
    },
    async stop() {
      const running = server;
      server = undefined;
      if (running !== undefined) await close(running);
    },
  };
}

function listen(options: HttpServiceOptions, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: options.handle, port, hostname: '127.0.0.1', overrideGlobalObjects: false }, () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new BusyPortError(options, port, error) : error);
    });
  });
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
