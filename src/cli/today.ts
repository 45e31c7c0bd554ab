// The day it is where the command runs: the one place in the command line that looks at the clock.

/** `YYYY-MM-DD`, by the machine's own time zone. */
export function today(): string {
  const now = new Date();
  return [String(now.getFullYear()).padStart(4, '0'), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}
