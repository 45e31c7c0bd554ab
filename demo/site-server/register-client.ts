// Speaks with the register for the site. The browser never learns the register's address or token, and never names a person.
import type { DemoLanguage } from '../register/people.js';
import type { Register } from '../register/person-database.js';
import { siteProblem } from './site-problems.js';

const LIST_TIMEOUT_MS = 2_000;

export interface ListedPerson {
  readonly id: string;
  readonly displayName: string;
  readonly tryThis: Readonly<Record<DemoLanguage, string>>;
}

export interface RegisterClient {
  /** The invented people; the last list known while the register is down, `undefined` when there never was one. */
  people(): Promise<readonly ListedPerson[] | undefined>;
  /** The register's answer as it came, or a problem document. */
  record(register: Register, person: string, fields: string): Promise<Response>;
}

export interface RegisterClientOptions {
  readonly url: string;
  readonly token: string;
  readonly timeoutMs: number;
}

export function registerClient({ url, token, timeoutMs }: RegisterClientOptions): RegisterClient {
  const headers = { Authorization: `Bearer ${token}` };
  let lastList: readonly ListedPerson[] | undefined;
  return {
    async people() {
      try {
        const response = await fetch(`${url}/persons`, { headers, signal: AbortSignal.timeout(LIST_TIMEOUT_MS) });
        if (response.ok) lastList = await response.json();
      } catch {
        // The register is down: the list is shown as it was, and the source itself will say that it does not answer.
      }
      return lastList;
    },
    async record(register, person, fields) {
      const address = `${url}/persons/${encodeURIComponent(person)}/${register}?fields=${encodeURIComponent(fields)}`;
      try {
        const response = await fetch(address, { headers, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
        return await passedOn(response);
      } catch (error) {
        return siteProblem(error instanceof Error && error.name === 'TimeoutError' ? 'register-slow' : 'register-unavailable');
      }
    },
  };
}

async function passedOn(response: Response): Promise<Response> {
  const body = await response.arrayBuffer();
  if (response.status === 404) return siteProblem('person-unknown');
  if (response.status === 400 || response.status === 403) return siteProblem('fields-refused');
  if (!response.ok) return siteProblem('register-unavailable');
  return new Response(body, { headers: { 'Content-Type': 'application/json' } });
}
