// The HTTP register keeps the contract of every source, against a real server, and takes no answer on trust.
import { after, before, describe, it } from 'node:test';
import type { ServerResponse } from 'node:http';
import { expect } from 'chai';
import { httpSource } from '../../src/adapters/http-source.js';
import { DEMO_RECORD, sourceContract, type RegisterBehaviour } from '../contracts/source.js';
import { startLocalServer, type LocalServer } from './local-server.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const STATUS = { 'not-found': 404, 'signed-out': 401, denied: 403, unavailable: 502, 'timed-out': 504 } as const;
const REQUEST = { source: 'rnpp', procedure: 'residence-certificate', fields: ['/familyName'] } as const;
const never = (): AbortSignal => new AbortController().signal;

function answer(response: ServerResponse, behaviour: RegisterBehaviour): void {
  if (behaviour === 'hangs') return;
  if (behaviour === 'found') response.writeHead(200, JSON_TYPE).end(JSON.stringify(DEMO_RECORD));
  else if (behaviour === 'unusable') response.writeHead(200, JSON_TYPE).end('{"familyName": "half a rec');
  else response.writeHead(STATUS[behaviour]).end();
}

sourceContract(
  'httpSource',
  async () => {
    let behaviour: RegisterBehaviour = 'found';
    const asked: (readonly string[])[] = [];
    const server = await startLocalServer((request, response) => {
      asked.push(new URL(request.url ?? '', 'http://localhost').searchParams.get('fields')?.split(',') ?? []);
      answer(response, behaviour);
    });
    const port = httpSource({ url: `${server.url}/record` });
    return { port, behave: (next) => void (behaviour = next), asked: () => asked, stop: server.stop };
  },
  { describe, it },
);

describe('httpSource', () => {
  let server: LocalServer;
  let respond: (response: ServerResponse) => void;
  let seen: { method?: string | undefined; url?: string | undefined; accept?: string | undefined };
  before(async () => {
    server = await startLocalServer((request, response) => {
      seen = { method: request.method, url: request.url, accept: request.headers.accept };
      respond(response);
    });
  });
  after(() => server.stop());
  const ask = (path = '/') => httpSource({ url: `${server.url}${path}`, now: () => '2026-03-01T12:00:00.000Z' }).request(REQUEST, never());

  const object = (bytes: number): string => `{"a":"${'x'.repeat(bytes - 8)}"}`;
  const OUTCOMES: readonly (readonly [string, number, Record<string, string>, string | Buffer, string])[] = [
    ['an object of exactly 100 kB', 200, JSON_TYPE, object(100_000), 'found'],
    ['an object of one byte more', 200, JSON_TYPE, object(100_001), 'unusable'],
    ['a media type that ends in +json', 200, { 'content-type': 'application/ld+json; charset=utf-8' }, '{}', 'found'],
    ['an HTML page', 200, { 'content-type': 'text/html' }, '{}', 'unusable'],
    ['no media type', 200, {}, '{}', 'unusable'],
    ['a list', 200, JSON_TYPE, '[]', 'unusable'],
    ['null', 200, JSON_TYPE, 'null', 'unusable'],
    ['nothing', 200, JSON_TYPE, '', 'unusable'],
    ['bytes that are not UTF-8', 200, JSON_TYPE, Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), 'unusable'],
    ['a reserved name, deep inside', 200, JSON_TYPE, '{"a":[{"__proto__":{"polluted":true}}]}', 'unusable'],
    ['40,000 nested lists', 200, JSON_TYPE, `{"a":${'['.repeat(40_000)}${']'.repeat(40_000)}}`, 'found'],
    ['a redirect', 302, { location: '/elsewhere' }, '', 'unavailable'],
    ['no content', 204, {}, '', 'unavailable'],
    ['a request timeout', 408, {}, '', 'timed-out'],
    ['a mistake of its own', 500, JSON_TYPE, '{}', 'unavailable'],
    ['an unknown refusal', 418, JSON_TYPE, '{}', 'unavailable'],
  ];
  for (const [what, status, headers, body, outcome] of OUTCOMES) {
    it(`says ${outcome} for ${what}`, async () => {
      respond = (response) => response.writeHead(status, headers).end(body);
      expect((await ask()).outcome).to.equal(outcome);
    });
  }

  it('asks by GET, for JSON, and keeps the query and leaves out the fragment of its address', async () => {
    respond = (response) => response.writeHead(200, JSON_TYPE).end('{}');
    await ask('/record?person=demo#part');
    expect(seen).to.deep.equal({ method: 'GET', url: '/record?person=demo&fields=%2FfamilyName', accept: 'application/json' });
  });

  for (const [date, retrievedAt] of [
    ['Sun, 01 Mar 2026 10:00:00 GMT', '2026-03-01T10:00:00.000Z'],
    ['yesterday', '2026-03-01T12:00:00.000Z'],
    [undefined, '2026-03-01T12:00:00.000Z'],
  ] as const) {
    it(`takes ${retrievedAt} as the time of an answer dated ${date}`, async () => {
      respond = (response) => {
        response.sendDate = false;
        if (date !== undefined) response.setHeader('date', date);
        response.writeHead(200, JSON_TYPE).end('{}');
      };
      expect(await ask()).to.deep.equal({ outcome: 'found', record: {}, retrievedAt });
    });
  }

  it('says unavailable when the connection breaks in the middle of the record', async () => {
    respond = (response) => {
      response.writeHead(200, { ...JSON_TYPE, 'content-length': '100' }).write('{"familyName":');
      setTimeout(() => response.destroy(), 20);
    };
    expect(await ask()).to.deep.equal({ outcome: 'unavailable' });
  });

  it('says unavailable when nobody listens', async () => {
    const gone = await startLocalServer(() => undefined);
    await gone.stop();
    expect(await httpSource({ url: gone.url }).request(REQUEST, never())).to.deep.equal({ outcome: 'unavailable' });
  });
});
