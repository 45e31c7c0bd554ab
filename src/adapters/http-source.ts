// Asks a register over HTTP, through an address of the host's own. Never sends more than the names of the fields it asks for.
import type { SourceOutcome, SourcePort } from '../ports/source.js';
import { pageFetch, type Fetch } from './fetch-options.js';
import { readJsonObject } from './response-body.js';
import { isTimeout } from './timeout.js';

export interface HttpSourceOptions {
  /** Answers a GET with the record of the person who is signed in; same origin, or CORS without credentials. */
  readonly url: string;
  readonly fetch?: Fetch;
  /** RFC 3339; used when the response has no readable `Date`. Left out, the device's clock. */
  readonly now?: () => string;
}

const MAX_RECORD_BYTES = 100_000;

/**
 * `GET <url>?fields=/familyName,/birthDate` with `Accept: application/json`; redirects are not followed.
 * 200 with a JSON object of at most 100 kB is `found`, with the time of the response's `Date`. An abort with a
 * `TimeoutError` as its reason is `timed-out`.
 */
export function httpSource({ url, fetch = pageFetch, now = () => new Date().toISOString() }: HttpSourceOptions): SourcePort {
  return {
    async request({ fields }, signal) {
      try {
        const response = await fetch(withFields(url, fields), {
          headers: { accept: 'application/json' },
          credentials: 'same-origin',
          redirect: 'error',
          cache: 'no-store',
          signal,
        });
        return await readOutcome(response, now);
      } catch {
        // Why the network failed is kept from pages by browsers; that it failed is the outcome.
        return { outcome: isTimeout(signal) ? 'timed-out' : 'unavailable' };
      }
    },
  };
}

async function readOutcome(response: Response, now: () => string): Promise<SourceOutcome> {
  if (response.status !== 200) {
    await response.body?.cancel();
    return { outcome: outcomeByStatus[response.status] ?? 'unavailable' };
  }
  const record = await readJsonObject(response, MAX_RECORD_BYTES);
  if (record === undefined) return { outcome: 'unusable' };
  return { outcome: 'found', record, retrievedAt: dateOf(response) ?? now() };
}

const outcomeByStatus: Readonly<Record<number, Exclude<SourceOutcome['outcome'], 'found'>>> = {
  401: 'signed-out',
  403: 'denied',
  404: 'not-found',
  408: 'timed-out',
  504: 'timed-out',
};

function withFields(url: string, fields: readonly string[]): string {
  const [address = '', fragment] = url.split('#', 2);
  const query = new URLSearchParams({ fields: fields.join(',') });
  const asked = `${address}${address.includes('?') ? '&' : '?'}${query}`;
  return fragment === undefined ? asked : `${asked}#${fragment}`;
}

function dateOf(response: Response): string | undefined {
  const timeMs = Date.parse(response.headers.get('date') ?? '');
  return Number.isNaN(timeMs) ? undefined : new Date(timeMs).toISOString();
}
