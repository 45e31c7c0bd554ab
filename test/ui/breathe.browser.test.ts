import { expect } from 'chai';
import { breathe } from '../../src/ui/breathe.js';

function busy(ms: number): void {
  const startedMs = performance.now();
  while (performance.now() - startedMs < ms);
}

describe('taking a breath', () => {
  it('lets what waits come first once the work has taken long', async () => {
    await breathe();
    let came = false;
    setTimeout(() => (came = true));
    // Each breath is one turn; a timer may have one of the next.
    for (let turn = 0; turn < 50 && !came; turn += 1) {
      busy(10);
      await breathe();
    }
    expect(came).to.equal(true);
  });
});
