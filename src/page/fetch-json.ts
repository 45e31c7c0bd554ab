// Fetches JSON for the loader. Never reads anything else.
import { GovFormError } from '../model/error.js';
import { fetchSettings } from '../ui/settings/fetch-settings.js';

/**
 * @param named where the address stands: the attribute `src` or `schema`, or a procedure
 * @throws {GovFormError} GF201 nothing can be fetched there, GF202 it is not JSON
 */
export async function fetchJson(address: URL, named: string): Promise<unknown> {
  const response = await fetch(address).catch((cause: unknown) => {
    throw new GovFormError('GF201', `${address.href} cannot be reached`, `Check the address in ${named} and the network.`, { cause });
  });
  if (!response.ok) throw (await fetchSettings()).badAnswer(address, named, response.status);
  return response.json().catch(async (cause: unknown) => {
    throw (await fetchSettings()).notJson(address, named, cause);
  });
}
