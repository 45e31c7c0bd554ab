// Fetches JSON for the loader. Never reads anything else.
import { GovFormError } from '../model/error.js';

/**
 * @param named where the address stands: the attribute `src` or `schema`, or a procedure
 * @throws {GovFormError} GF201 nothing can be fetched there, GF202 it is not JSON
 */
export async function fetchJson(address: URL, named: string): Promise<unknown> {
  const response = await fetch(address).catch((cause: unknown) => {
    throw new GovFormError('GF201', `${address.href} cannot be reached`, `Check the address in ${named} and the network.`, { cause });
  });
  if (!response.ok) {
    throw new GovFormError('GF201', `${address.href} answers ${response.status}`, `Check the address in ${named}.`);
  }
  try {
    return await response.json();
  } catch (cause) {
    throw new GovFormError('GF202', `${address.href} is not JSON`, `Serve JSON at the address in ${named}; an editor shows where it breaks.`, { cause });
  }
}
