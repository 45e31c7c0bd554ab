// Fetches a part of the program again where the network failed for a moment.
import { GovFormError } from '../model/error.js';

/** @throws {GovFormError} GF208 it cannot be fetched, not even at the third time */
export async function insistently<Part>(load: () => Promise<Part>, [pauseMs, ...later]: readonly number[] = [500, 2000]): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    if (pauseMs === undefined) throw new GovFormError('GF208', 'a part of the form cannot be fetched', 'Reload the page; check that all files of the build are published.', { cause });
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    return insistently(load, later);
  }
}
