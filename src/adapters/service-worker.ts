// Registers the host's service worker, which lets the page open without a network. Never decides what that worker keeps.
import { trustedScriptAddress } from './trusted-types.js';

export interface ServiceWorkerOptions {
  /** Left out, the folder of the worker's own address. */
  readonly scope?: string;
  /** Default `classic`. A worker under Trusted Types that imports must be a `module`. */
  readonly type?: WorkerType;
}

/**
 * Registers a worker of this page's own origin through the Trusted Types policy `gov-form`. Its script is never taken
 * from the HTTP cache. `undefined` where the browser offers no service workers: the form works, but opens only online.
 * @throws what the browser says when it refuses: another origin, a script that fails, the host's policy.
 */
export async function registerServiceWorker(
  url: string,
  { scope, type = 'classic' }: ServiceWorkerOptions = {},
): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  const options = { type, updateViaCache: 'none', ...(scope === undefined ? {} : { scope }) } as const;
  return navigator.serviceWorker.register(trustedScriptAddress(url), options);
}
