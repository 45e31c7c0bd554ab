// What a citizen's device receives, compressed, before the first question can be answered and left.
import { expect } from 'chai';
import { after, before, describe, it } from 'node:test';
import { openStage, visitIn } from './stage.js';
import type { Stage } from './stage.js';

/** Element, engine, procedure and one language. Raising it needs a word in CHANGELOG.md. */
const BUDGET_BYTES = 66_000;

interface Received {
  readonly path: string;
  readonly part: 'element and engine' | 'interface words' | 'procedure' | 'the page around it' | 'afterwards';
  readonly bytes: number;
}

describe('bytes on the wire', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.end());

  it('to the first question stay within the budget', async (test) => {
    const context = await stage.browser.newContext({ locale: 'fr' });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const paths = new Map<string, string>();
    const bytes = new Map<string, number>();
    await session.send('Network.enable');
    session.on('Network.requestWillBeSent', ({ requestId, request }) => paths.set(requestId, new URL(request.url).pathname));
    // Compressed bytes of the body, as they came in; headers are not the form's.
    session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => bytes.set(requestId, (bytes.get(requestId) ?? 0) + encodedDataLength));

    const citizen = await visitIn(context, `${stage.demo.siteUrl}/fr/`, 'fr');
    await citizen.start('own');
    await citizen.choose('requester', 'bank');
    await citizen.press('action.continue');
    await citizen.reads(citizen.words.say('source.offer-title'));

    const received = [...paths].map(([id, path]): Received => ({ path, part: partOf(path), bytes: bytes.get(id) ?? 0 }));
    const total = sum(received.filter(({ part }) => part !== 'the page around it' && part !== 'afterwards'));
    for (const { path, part, bytes: size } of received.toSorted((a, b) => b.bytes - a.bytes)) test.diagnostic(`${String(size).padStart(6)}  ${part.padEnd(18)}  ${path}`);
    test.diagnostic(`${String(total).padStart(6)}  counted, of ${BUDGET_BYTES}`);
    // Nothing compressed would be no measurement at all.
    expect(received.filter(({ part, bytes: size }) => part === 'procedure' && size > 500)).to.have.length(3);
    expect(total).to.be.within(20_000, BUDGET_BYTES);
  });
});

function partOf(path: string): Received['part'] {
  if (path.startsWith('/forms/')) return 'procedure';
  if (/\/assets\/(later-screens|http-)/.test(path) || path === '/sw.js' || path.startsWith('/api/')) return 'afterwards';
  if (/\/assets\/(form|lit-localize)/.test(path)) return 'element and engine';
  return /\/assets\/(fr|de|lb|en)-/.test(path) ? 'interface words' : 'the page around it';
}

function sum(parts: readonly Received[]): number {
  return parts.reduce((total, { bytes }) => total + bytes, 0);
}
