// Gives the page its turn between two pieces of long work, so that it goes on answering while a form opens. Never decides
// what the pieces are.

/** Shorter than what is felt, and with the piece that ends it still below the 50 ms of the W3C's long tasks. */
const SLICE_MS = 8;

let busySinceMs = 0;

/** `undefined`, which costs next to nothing to await, as long as this work began less than 8 ms ago. */
export function breathe(): Promise<void> | undefined {
  return performance.now() - busySinceMs < SLICE_MS ? undefined : turn();
}

/**
 * A message waits its turn among all else that the page has to do, and unlike a timer it is not held back when many follow
 * each other. `scheduler.yield` would come before all timers of the page: measured, they stood still until the form was there.
 */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      busySinceMs = performance.now();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
