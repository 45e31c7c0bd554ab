// What generated tests draw from. The same draw in every run, so that a run says something about the change it was made for;
// `SEED=<number> npm test -- unit` draws anew, to look for what nobody has met yet.

/** A failure is told with the smallest example found in this time: making a generated text smaller can take hours. */
const MOST_SHRINKING_MS = 60_000;

export const CHANCE = {
  seed: Number(process.env['SEED'] ?? 20_261_123),
  interruptAfterTimeLimit: MOST_SHRINKING_MS,
  markInterruptAsFailure: true,
};
