// Both registers of addresses keep the contract, the one over HTTP against a real server; it takes no answer on trust.
import { describe, it } from 'node:test';
import type { ServerResponse } from 'node:http';
import { expect } from 'chai';
import { httpAddresses, memoryAddresses } from '../../src/adapters/index.js';
import { ADDRESSES, addressContract } from '../contracts/addresses.js';
import { startLocalServer } from './local-server.js';

addressContract('memoryAddresses', () => {
  let isThere = true;
  const port = memoryAddresses(ADDRESSES, { mostStreets: 2, isThere: () => isThere });
  return Promise.resolve({ port, behave: (behaviour) => void (isThere = behaviour === 'there'), stop: () => Promise.resolve() });
}, { describe, it });

const JSON_TYPE = { 'content-type': 'application/json' };
const register = memoryAddresses(ADDRESSES, { mostStreets: 2 });
const signal = (): AbortSignal => new AbortController().signal;

async function answer(url: URL, response: ServerResponse): Promise<void> {
  const [, , postcode = '', streets] = url.pathname.split('/').map(decodeURIComponent);
  if (streets !== undefined) {
    const { locality = '', prefix = '' } = Object.fromEntries(url.searchParams);
    response.writeHead(200, JSON_TYPE).end(JSON.stringify({ streets: await register.streets({ postcode, locality, prefix }, signal()) }));
    return;
  }
  const known = await register.lookUp(postcode, signal());
  if (known.outcome === 'found') response.writeHead(200, JSON_TYPE).end(JSON.stringify({ localities: known.localities }));
  else response.writeHead(404).end();
}

addressContract('httpAddresses', async () => {
  let isThere = true;
  const server = await startLocalServer((request, response) => {
    if (isThere) void answer(new URL(request.url ?? '', 'http://localhost'), response);
    else response.writeHead(503).end();
  });
  return { port: httpAddresses({ url: `${server.url}/addresses` }), behave: (behaviour) => void (isThere = behaviour === 'there'), stop: server.stop };
}, { describe, it });

describe('httpAddresses', () => {
  const ask = async (respond: (response: ServerResponse) => void, timeoutMs = 5000) => {
    const asked: string[] = [];
    const server = await startLocalServer((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers.cookie ?? 'no cookie'}`);
      respond(response);
    });
    const outcome = await httpAddresses({ url: `${server.url}/a/`, timeoutMs }).lookUp('12 4', signal()).finally(server.stop);
    return { outcome, asked };
  };

  const OUTCOMES: readonly (readonly [what: string, body: string, outcome: unknown])[] = [
    ['no localities', '{}', { outcome: 'unavailable' }],
    ['half an answer', '{"localities":[', { outcome: 'unavailable' }],
    ['a list of none', '{"localities":[]}', { outcome: 'not-found' }],
    ['localities without a name', '{"localities":[{"name":" "},{"streets":["a"]},7,null]}', { outcome: 'not-found' }],
    ['streets that are none', '{"localities":[{"name":" Demo ","streets":[1,""," a "],"hasMore":"yes"}]}', { outcome: 'found', localities: [{ name: 'Demo', streets: ['a'] }] }],
  ];
  for (const [what, body, outcome] of OUTCOMES) {
    it(`makes of ${what} what can be made of it`, async () => {
      expect((await ask((response) => response.writeHead(200, JSON_TYPE).end(body))).outcome).to.deep.equal(outcome);
    });
  }

  it('sends the postcode by GET, and no cookie', async () => {
    const { asked } = await ask((response) => response.writeHead(404).end());
    expect(asked).to.deep.equal(['GET /a/12%204 no cookie']);
  });

  it('follows no redirect, and does not wait for ever', async () => {
    expect((await ask((response) => response.writeHead(302, { location: '/b' }).end())).outcome).to.deep.equal({ outcome: 'unavailable' });
    expect((await ask(() => undefined, 20)).outcome).to.deep.equal({ outcome: 'unavailable' });
  });
});
