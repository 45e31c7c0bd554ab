// What the service worker keeps: every file a form needs, each with the hash of its content. Only reads.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface PrecacheEntry {
  readonly url: string;
  /** `null` where the hash is in the name already. */
  readonly revision: string | null;
}

/** Not kept: the log-in, which needs the network; the embedding example; what only a procedure as written needs. */
const LEFT_OUT = [
  /\/sign-in\//,
  /^\/embed\//,
  /^\/gov-form\.bundle\.js/,
  /^\/as-written\//,
  /^\/assets\/(check-procedure|compile-procedure|interpreter-validator|validator)-/,
  /\.map$/,
  /^\/sw\.js$/,
];
const HASHED = /^\/assets\/.*-[\w-]{8}\.\w+$/;

export function precacheManifest(folder: string): readonly PrecacheEntry[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => ({ url: `/${name.split(sep).join('/')}`, file: join(folder, name) }))
    .filter(({ url }) => !LEFT_OUT.some((pattern) => pattern.test(url)))
    .toSorted((one, other) => (one.url < other.url ? -1 : 1))
    .map(({ url, file }) => ({ url, revision: HASHED.test(url) ? null : hashOf(file) }));
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 32);
}
