// The sending side and the receiving side of this project understand each other, over real HTTP.
import { after, before, describe, it } from 'node:test';
import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { httpSubmission } from '../../src/adapters/http-submission.js';
import type { SubmissionEnvelope } from '../../src/model/submission.js';
import type { SubmissionPort } from '../../src/ports/submission.js';
import { canonical, KEY, post, receiverWith, submission } from '../server/receiver-fixture.js';
import { bodyOf, startLocalServer, type LocalServer } from './local-server.js';

const envelope = (body: string, key: string = KEY): SubmissionEnvelope => ({
  key,
  body,
  digest: createHash('sha256').update(body).digest('hex'),
  createdAt: '2026-03-08T10:00:00.000Z',
});
const never = (): AbortSignal => new AbortController().signal;

describe('httpSubmission and the receiver', () => {
  let server: LocalServer;
  let port: SubmissionPort;
  before(async () => {
    const { receive } = receiverWith();
    server = await startLocalServer((request, response) => {
      void bodyOf(request)
        .then((body) => receive(post(Uint8Array.from(body), headersOf(request.headers))))
        .then(async (answer) => response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text()));
    });
    port = httpSubmission({ url: server.url });
  });
  after(() => server.stop());

  it('agree on a submission, and on the same one again', async () => {
    const sent = envelope(canonical(submission()));
    const first = await port.send(sent, never());
    expect(first.outcome === 'received' && first.receipt.statement.digest).to.equal(sent.digest);
    expect(await port.send(sent, never())).to.deep.equal(first);
  });

  for (const [what, sent, code] of [
    ['other content under the same key', envelope(canonical(submission({ language: 'de' }))), 'key-reused'],
    ['answers that are not valid', envelope(canonical(submission({ answers: {} })), '5c9f0a36-4f39-4d5b-8a0c-0f6c62a1a7d2'), 'answers-invalid'],
  ] as const) {
    it(`agree that ${what} is refused`, async () => {
      const outcome = await port.send(sent, never());
      expect(outcome.outcome === 'refused' && outcome.problem.code).to.equal(code);
    });
  }

  it('agree that a body edited in transit is to be sent again', async () => {
    const edited = { ...envelope(canonical(submission())), digest: 'e'.repeat(64) };
    const outcome = await port.send(edited, never());
    expect(outcome.outcome === 'unreachable' && outcome.problem?.code).to.equal('digest-mismatch');
  });
});

function headersOf(headers: NodeJS.Dict<string | string[]>): Record<string, string | undefined> {
  const names = ['Content-Type', 'Idempotency-Key', 'Content-Digest'];
  return Object.fromEntries(names.map((name) => [name, headers[name.toLowerCase()]?.toString()]));
}
