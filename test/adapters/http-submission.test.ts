// Sending over HTTP keeps the contract of every way of sending, against a real server, and believes only a true receipt.
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { expect } from 'chai';
import { httpSubmission } from '../../src/adapters/http-submission.js';
import { demonstrationReceipt } from '../../src/adapters/memory-submission.js';
import { demoEnvelope } from '../contracts/demo-draft.js';
import { BUSY_MS, DEMO_PROBLEM, submissionPortContract, type ReceiverBehaviour } from '../contracts/submission-port.js';
import { bodyOf, startLocalServer, type LocalServer } from './local-server.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const PROBLEM_TYPE = { 'content-type': 'application/problem+json' };
const receiptOver = (digest: string): string => JSON.stringify(demonstrationReceipt({ ...demoEnvelope, digest }));
const never = (): AbortSignal => new AbortController().signal;

function answer(response: ServerResponse, behaviour: ReceiverBehaviour): void {
  if (behaviour === 'receives') response.writeHead(201, JSON_TYPE).end(receiptOver(demoEnvelope.digest));
  if (behaviour === 'lies') response.writeHead(201, JSON_TYPE).end(receiptOver('b'.repeat(64)));
  if (behaviour === 'refuses') response.writeHead(422, PROBLEM_TYPE).end(JSON.stringify(DEMO_PROBLEM));
  if (behaviour === 'is-away') response.destroy();
  if (behaviour === 'is-busy') response.writeHead(503, { 'retry-after': String(BUSY_MS / 1000) }).end();
}

submissionPortContract(
  'httpSubmission',
  async () => {
    let behaviour: ReceiverBehaviour = 'receives';
    const arrived: { key: string; body: string }[] = [];
    const server = await startLocalServer((request, response) => {
      void bodyOf(request).then((body) => {
        arrived.push({ key: JSON.parse(String(request.headers['idempotency-key'])), body: body.toString('utf8') });
        answer(response, behaviour);
      });
    });
    const port = httpSubmission({ url: server.url });
    return { port, behave: (next) => void (behaviour = next), arrived: () => arrived, stop: server.stop };
  },
  { describe, it },
);

describe('httpSubmission', () => {
  let server: LocalServer;
  let respond: (response: ServerResponse) => void;
  let seen: { method: string | undefined; headers: IncomingHttpHeaders; body: Buffer };
  before(async () => {
    server = await startLocalServer((request, response) => {
      void bodyOf(request).then((body) => {
        seen = { method: request.method, headers: request.headers, body };
        respond(response);
      });
    });
  });
  after(() => server.stop());
  const send = (envelope = { ...demoEnvelope }) => httpSubmission({ url: server.url }).send(envelope, never());

  it('names key and digest in the headers, over the exact bytes', async () => {
    respond = (response) => response.writeHead(500).end();
    const digest = createHash('sha256').update(demoEnvelope.body).digest('hex');
    await send({ ...demoEnvelope, digest });
    const { method, headers, body } = seen;
    expect(method).to.equal('POST');
    expect(body.equals(Buffer.from(demoEnvelope.body, 'utf8'))).to.equal(true);
    expect(headers['content-type']).to.equal('application/json');
    expect(headers['idempotency-key']).to.equal(`"${demoEnvelope.key}"`);
    expect(headers['content-digest']).to.equal(`sha-256=:${createHash('sha256').update(body).digest('base64')}:`);
  });

  const receipt = demonstrationReceipt(demoEnvelope);
  const changed = (change: object): string => JSON.stringify({ ...receipt, statement: { ...receipt.statement, ...change } });
  const problem = (change: object): string => JSON.stringify({ ...DEMO_PROBLEM, ...change });
  const OUTCOMES: readonly (readonly [string, number, Record<string, string>, string, string])[] = [
    ['a receipt for a repeated key', 200, JSON_TYPE, JSON.stringify(receipt), 'received'],
    ['a log-in page in between', 200, { 'content-type': 'text/html' }, '<h1>Wi-Fi</h1>', 'unreachable'],
    ['half a receipt', 201, JSON_TYPE, '{"statement":', 'unreachable'],
    ['a receipt without seal', 201, JSON_TYPE, JSON.stringify({ statement: receipt.statement }), 'unreachable'],
    ['a receipt of another format', 201, JSON_TYPE, changed({ format: 'gov-form/receipt/99' }), 'unreachable'],
    ['a receipt without reference', 201, JSON_TYPE, changed({ reference: 7 }), 'unreachable'],
    ['a receipt without time', 201, JSON_TYPE, changed({ receivedAt: 'soon' }), 'unreachable'],
    ['a receipt with half a digest', 201, JSON_TYPE, changed({ digest: 'abc' }), 'unreachable'],
    ['a receipt with an unknown kind of seal', 201, JSON_TYPE, changed({ seal: 'wax' }), 'unreachable'],
    ['a receipt for no procedure', 201, JSON_TYPE, changed({ procedure: null }), 'unreachable'],
    ['a receipt under another status', 202, JSON_TYPE, JSON.stringify(receipt), 'unreachable'],
    ['a redirect', 307, { location: '/elsewhere' }, '', 'unreachable'],
    ['408', 408, PROBLEM_TYPE, problem({}), 'unreachable'],
    ['425', 425, PROBLEM_TYPE, problem({}), 'unreachable'],
    ['429', 429, PROBLEM_TYPE, problem({}), 'unreachable'],
    ['500', 500, PROBLEM_TYPE, problem({}), 'unreachable'],
    ['the same key in flight', 409, PROBLEM_TYPE, problem({ code: 'in-progress' }), 'unreachable'],
    ['another conflict', 409, PROBLEM_TYPE, problem({ code: 'version-not-accepted' }), 'refused version-not-accepted'],
    ['a refusal without issues', 400, PROBLEM_TYPE, problem({ issues: undefined }), 'refused answers-invalid'],
    ['an HTML refusal', 403, { 'content-type': 'text/html' }, '<h1>No</h1>', 'unreachable'],
    ['an empty refusal', 404, {}, '', 'unreachable'],
    ['a refusal without code', 400, PROBLEM_TYPE, problem({ code: undefined }), 'unreachable'],
    ['a refusal with strange issues', 422, PROBLEM_TYPE, problem({ issues: [{ code: 'required' }] }), 'unreachable'],
    ['issues with strange params', 422, PROBLEM_TYPE, problem({ issues: [{ code: 'a', path: 'b', params: { c: {} } }] }), 'unreachable'],
    ['a refusal that is too long', 400, PROBLEM_TYPE, problem({ detail: 'x'.repeat(100_000) }), 'unreachable'],
  ];
  for (const [what, status, headers, body, expected] of OUTCOMES) {
    it(`says ${expected} for ${what}`, async () => {
      respond = (response) => response.writeHead(status, headers).end(body);
      const outcome = await send();
      expect(outcome.outcome === 'refused' ? `refused ${outcome.problem.code}` : outcome.outcome).to.equal(expected);
    });
  }

  it('gives a problem the status of the response, whatever the document says', async () => {
    respond = (response) => response.writeHead(400, PROBLEM_TYPE).end(problem({ status: 200 }));
    const outcome = await send();
    expect(outcome.outcome === 'refused' && outcome.problem.status).to.equal(400);
  });

  for (const [asked, date, expected] of [
    ['120', undefined, 120_000],
    ['0', undefined, 0],
    ['Sun, 01 Mar 2026 10:01:30 GMT', 'Sun, 01 Mar 2026 10:00:00 GMT', 90_000],
    ['Sun, 01 Mar 2026 09:00:00 GMT', 'Sun, 01 Mar 2026 10:00:00 GMT', 0],
    ['Sun, 01 Mar 2026 10:01:30 GMT', undefined, undefined],
    ['-5', undefined, undefined],
    ['soon', 'Sun, 01 Mar 2026 10:00:00 GMT', undefined],
  ] as const) {
    it(`reads Retry-After "${asked}" at ${date} as ${expected} ms`, async () => {
      respond = (response) => {
        response.sendDate = false;
        if (date !== undefined) response.setHeader('date', date);
        response.writeHead(503, { 'retry-after': asked }).end();
      };
      const outcome = await send();
      expect(outcome.outcome === 'unreachable' && outcome.retryAfterMs).to.equal(expected);
    });
  }

  it('says unreachable when the receiver takes longer than it may', async () => {
    respond = (response) => void response.writeHead(201, JSON_TYPE).write('{"statement":');
    const port = httpSubmission({ url: server.url, timeoutMs: 50 });
    expect(await port.send(demoEnvelope, never())).to.deep.equal({ outcome: 'unreachable' });
  });
});
