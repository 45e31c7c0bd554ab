// A register that answers what it is told to: for previews and tests. Never touches the network.
import type { SourceOutcome, SourcePort, SourceRequest } from '../ports/source.js';
import { isTimeout } from './timeout.js';

/** @param answer The outcome, or what makes it from the request; one that rejects is `unavailable`. */
export function memorySource(
  answer: SourceOutcome | ((request: SourceRequest, signal: AbortSignal) => SourceOutcome | Promise<SourceOutcome>),
): SourcePort {
  return {
    async request(request, signal) {
      if (typeof answer !== 'function') return answer;
      const aborted = new Promise<SourceOutcome>((resolve) => {
        const end = (): void => resolve({ outcome: isTimeout(signal) ? 'timed-out' : 'unavailable' });
        if (signal.aborted) end();
        else signal.addEventListener('abort', end, { once: true });
      });
      const answering = (async () => answer(request, signal))();
      return Promise.race([answering, aborted]).catch(() => ({ outcome: 'unavailable' }));
    },
  };
}
