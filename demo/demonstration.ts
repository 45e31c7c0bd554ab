// The whole demonstration on one machine: register, receiver and site, each its own HTTP service. Shared by `npm start` and the tests.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFolder } from '../src/cli/procedure-folder.js';
import type { ProcedureFile, ProcedureFiles } from '../src/model/procedure.js';
import { acceptProcedure } from '../src/server/accept-procedure.js';
import { jwsSeal } from '../src/server/jws-seal.js';
import type { ReceiverLogEntry } from '../src/server/receiver-options.js';
import { createReceiver } from '../src/server/receiver.js';
import { sqliteSubmissions } from '../src/server/sqlite-submissions.js';
import { startHttpService } from './http-service.js';
import type { HttpService } from './http-service.js';
import { openPersonDatabase } from './register/person-database.js';
import type { Register } from './register/person-database.js';
import { createRegister } from './register/register.js';
import type { RegisterBehaviour } from './register/register.js';
import { sealIn } from './seal-certificate.js';
import { registerClient } from './site-server/register-client.js';
import { createSite } from './site-server/site.js';
import { readStaticFiles } from './site-server/static-files.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SITE_FOLDER = join(ROOT, 'dist', 'site');
const FORMS = join(ROOT, 'forms');
/** Shorter than the form's own patience, so that the form hears why. */
const REGISTER_TIMEOUT_MS = 14_000;
const DAY_MS = 86_400_000;

export interface DemonstrationOptions {
  /** 0 takes any free port. */
  readonly ports: { readonly site: number; readonly register: number; readonly receiver: number };
  /** Where the databases and the seal lie; made when missing. */
  readonly dataFolder: string;
  /** `YYYY-MM-DD`: the receiver's calendar stands at this day. Left out, the real one. */
  readonly today?: string;
  /** The built site; left out, dist/site. */
  readonly siteFolder?: string;
  /** After which the site gives the register up; default 14000. */
  readonly registerTimeoutMs?: number;
  readonly log?: (entry: ReceiverLogEntry) => void;
}

export interface Demonstration {
  readonly siteUrl: string;
  readonly register: Switchable & {
    /** Replaces what was set before; `{}` is as seeded. */
    setBehaviour(behaviour: RegisterBehaviour): void;
  };
  readonly receiver: Switchable & {
    readonly url: string;
    readonly databaseFile: string;
    /** PEM: the seal's certificate, then its authority's. */
    readonly certificates: readonly [string, string];
  };
  stop(): Promise<void>;
}
interface Switchable {
  readonly databaseFile: string;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** @throws {BusyPortError} a port is in use; {Error} the site was not built. */
export async function startDemo(options: DemonstrationOptions): Promise<Demonstration> {
  const siteFolder = options.siteFolder ?? SITE_FOLDER;
  if (!existsSync(siteFolder)) throw new Error('The site is not built. Run: npm run build:site');
  mkdirSync(options.dataFolder, { recursive: true, mode: 0o700 });
  const token = randomUUID();
  const started: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of started.splice(0).toReversed()) await end();
  };
  try {
    const procedures = await Promise.all(readdirSync(FORMS).map((name) => readFolder(join(FORMS, name))));
    const receiver = await startReceiver(options, procedures);
    started.push(receiver.close);
    const register = await startRegister(options, procedures, token);
    started.push(register.close);
    const files = readStaticFiles(siteFolder);
    const client = registerClient({ url: register.service.url, token, timeoutMs: options.registerTimeoutMs ?? REGISTER_TIMEOUT_MS });
    const handle = createSite({ files, register: client, receiverUrl: receiver.service.url }).fetch;
    const site = await startHttpService({ name: 'site', port: options.ports.site, portVariable: 'PORT', handle });
    started.push(site.stop);
    return {
      siteUrl: site.url,
      register: { ...switchOf(register.service), databaseFile: register.databaseFile, setBehaviour: register.setBehaviour },
      receiver: { ...switchOf(receiver.service), databaseFile: receiver.databaseFile, certificates: receiver.certificates, url: receiver.service.url },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function switchOf({ start, stop }: HttpService): Pick<HttpService, 'start' | 'stop'> {
  return { start, stop };
}

async function startRegister({ ports, dataFolder }: DemonstrationOptions, procedures: readonly ProcedureFiles[], token: string) {
  const databaseFile = join(dataFolder, 'register.sqlite');
  const people = openPersonDatabase(databaseFile);
  let behaviour: RegisterBehaviour = {};
  const { fetch: handle } = createRegister({ people, token, entitledTo: { rnpp: declaredFields(procedures, 'rnpp'), rcs: declaredFields(procedures, 'rcs') }, behaviour: () => behaviour });
  const service = await startHttpService({ name: 'register', port: ports.register, portVariable: 'REGISTER_PORT', handle });
  const setBehaviour = (next: RegisterBehaviour): void => {
    behaviour = next;
  };
  const close = async (): Promise<void> => {
    await service.stop();
    people.close();
  };
  return { service, databaseFile, setBehaviour, close };
}

async function startReceiver({ ports, dataFolder, today, log }: DemonstrationOptions, procedures: readonly ProcedureFiles[]) {
  const clock = clockAt(today);
  const databaseFile = join(dataFolder, 'receiver.sqlite');
  const sealFiles = await sealIn(dataFolder, new Date(clock().getTime() - DAY_MS));
  const store = await sqliteSubmissions(databaseFile);
  const handle = createReceiver({
    procedures: await Promise.all(procedures.map((procedure) => acceptProcedure(procedure))),
    store,
    seal: await jwsSeal({ ...sealFiles, kind: 'demonstration' }),
    receiver: { fr: 'Administration de démonstration', de: 'Demonstrationsverwaltung', lb: 'Demonstratiounsverwaltung', en: 'Demonstration administration' },
    clock,
    ...(log === undefined ? {} : { log }),
  });
  const service = await startHttpService({ name: 'receiver', port: ports.receiver, portVariable: 'RECEIVER_PORT', handle });
  const close = async (): Promise<void> => {
    await service.stop();
    await store.close();
  };
  return { service, databaseFile, certificates: sealFiles.certificates, close };
}

/** What the procedures ask of a register: the site has a legal basis for nothing else. */
function declaredFields(procedures: readonly ProcedureFiles[], register: Register): readonly string[] {
  // Checked boundary: the receiver has accepted them just before.
  const sources = procedures.flatMap(({ procedure }) => (procedure as ProcedureFile).sources ?? []);
  return sources.flatMap(({ id, fields }) => (id === register ? fields.map(({ from }) => from) : []));
}

function clockAt(today: string | undefined): () => Date {
  if (today === undefined) return () => new Date();
  return () => new Date(`${today}${new Date().toISOString().slice(10)}`);
}
