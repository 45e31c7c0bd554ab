// Asks a register of addresses over HTTP, through an address of the host's own. Sends a postcode, and how a street begins;
// nothing else, no cookie, and never to anybody whom the host did not name.
import type { Json, JsonObject } from '../model/json.js';
import { MOST_STREETS, type AddressPort, type Locality, type PostcodeOutcome } from '../ports/addresses.js';
import { pageFetch, type Fetch } from './fetch-options.js';
import { isJsonObject, readJsonObject } from './response-body.js';

export interface HttpAddressesOptions {
  /** The folder of the register: `/api/addresses/`. The page's policy must let it connect there (`connect-src`). */
  readonly url: string;
  readonly fetch?: Fetch;
  /** After this it counts as not there. Default 5000. */
  readonly timeoutMs?: number;
}

const MAX_BYTES = 100_000;

/**
 * `GET <url>/1234` answers `{ "localities": [{ "name": "…", "streets": ["…"], "hasMore": true }] }`, or 404 where no locality has
 * this postcode. `GET <url>/1234/streets?locality=…&prefix=…` answers `{ "streets": ["…"] }`, and is asked only where
 * `hasMore` was said. Any other answer, one of more than 100 kB, and a redirect are as good as none.
 */
export function httpAddresses({ url, fetch = pageFetch, timeoutMs = 5000 }: HttpAddressesOptions): AddressPort {
  const folder = url.endsWith('/') ? url : `${url}/`;
  async function ask<Answer>(path: string, outer: AbortSignal, read: (response: Response) => Promise<Answer>): Promise<Answer | undefined> {
    const attempt = new AbortController();
    const end = (): void => attempt.abort();
    const timer = setTimeout(end, timeoutMs);
    outer.addEventListener('abort', end);
    if (outer.aborted) end();
    try {
      return await read(await fetch(`${folder}${path}`, { headers: { accept: 'application/json' }, credentials: 'omit', redirect: 'error', signal: attempt.signal }));
    } catch {
      // Why the network failed is kept from pages by browsers; that it failed is all there is to say.
      return undefined;
    } finally {
      clearTimeout(timer);
      outer.removeEventListener('abort', end);
    }
  }
  return {
    async lookUp(postcode, signal) {
      return (await ask(encodeURIComponent(postcode), signal, readOutcome)) ?? { outcome: 'unavailable' };
    },
    async streets({ postcode, locality, prefix }, signal) {
      const query = new URLSearchParams({ locality, prefix }).toString();
      const body = await ask(`${encodeURIComponent(postcode)}/streets?${query}`, signal, bodyOf);
      return textsIn(body?.streets).slice(0, MOST_STREETS);
    },
  };
}

async function readOutcome(response: Response): Promise<PostcodeOutcome> {
  const body = await bodyOf(response);
  if (body === undefined) return { outcome: response.status === 404 ? 'not-found' : 'unavailable' };
  if (!Array.isArray(body.localities)) return { outcome: 'unavailable' };
  const [first, ...others] = body.localities.flatMap(localityIn);
  return first === undefined ? { outcome: 'not-found' } : { outcome: 'found', localities: [first, ...others] };
}

/** `undefined` for anything but an answer that says something. */
async function bodyOf(response: Response): Promise<JsonObject | undefined> {
  if (response.status === 200) return readJsonObject(response, MAX_BYTES);
  await response.body?.cancel();
  return undefined;
}

function localityIn(given: Json): readonly Locality[] {
  if (!isJsonObject(given) || typeof given.name !== 'string' || given.name.trim() === '') return [];
  return [{ name: given.name.trim(), streets: textsIn(given.streets), ...(given.hasMore === true ? { hasMore: true } : {}) }];
}

function textsIn(given: Json | undefined): readonly string[] {
  return Array.isArray(given) ? given.flatMap((each: Json) => (typeof each === 'string' && each.trim() !== '' ? [each.trim()] : [])) : [];
}
