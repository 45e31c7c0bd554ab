// Long work in slices: a generator stops where the page may have its turn, and whoever drives it decides whether it gets
// one. Knows no clock.

/** Work that stops now and then; each stop is a place where something else may come first. */
export type Sliced<Result> = Generator<void, Result, void>;

/** Without a stop: where nobody waits for the page, as in Node. */
export function atOnce<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** @param breathe gives the page its turn, when it is time for one */
export async function inSlices<Result>(work: Sliced<Result>, breathe: Breathe): Promise<Result> {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    await breathe();
  }
}

/** Resolves at once while the page has not waited long, otherwise after its turn. */
export type Breathe = () => Promise<void> | undefined;
