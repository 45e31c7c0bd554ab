// A part of the program that only some pages ask for: fetched when the first of them does. The form works without it.
import { insistently } from './insistently.js';

export class FetchedPart<Part> {
  readonly #fetch: () => Promise<Part>;
  readonly #ready: () => void;
  #part: Part | undefined;
  #isFetching = false;

  /** @param ready To be called once it is there. */
  constructor(fetch: () => Promise<Part>, ready: () => void) {
    this.#fetch = fetch;
    this.#ready = ready;
  }

  get ifThere(): Part | undefined {
    return this.#part;
  }

  /** To be called at each drawing that asks for it: should fetching fail, the next one tries again. */
  want(): void {
    if (this.#part === undefined && !this.#isFetching) void this.#get();
  }

  async #get(): Promise<void> {
    this.#isFetching = true;
    try {
      await insistently(async () => void (this.#part = await this.#fetch()));
      this.#ready();
    } catch (error) {
      reportError(error);
    } finally {
      this.#isFetching = false;
    }
  }
}
