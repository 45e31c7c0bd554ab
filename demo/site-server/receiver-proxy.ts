// Hands requests on to the receiver and its answers back, byte for byte, so that the browser needs no other origin.
import { problemDocument } from '../../src/server/problems.js';
import { readBody } from '../../src/server/read-body.js';
import { siteProblem } from './site-problems.js';

/** A file of an application, or an application. */
const MAX_BYTES = 12_000_000;
const NO_BODY: ReadonlySet<number> = new Set([204, 205, 304]);
const TIMEOUT_MS = 25_000;
const REQUEST_HEADERS = ['content-type', 'content-encoding', 'idempotency-key', 'content-digest'];
const RESPONSE_HEADERS = ['content-type', 'cache-control', 'retry-after', 'allow'];

/** @param path what follows the receiver's address, with its slash. */
export async function toReceiver(request: Request, receiverUrl: string, path: string): Promise<Response> {
  const read = await readBody(request, MAX_BYTES);
  if ('refusal' in read) return problemResponse(problemDocument(read.refusal));
  const carriesBody = request.method !== 'GET' && request.method !== 'HEAD';
  try {
    const answer = await fetch(`${receiverUrl}${path}`, {
      method: request.method,
      headers: only(request.headers, REQUEST_HEADERS),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(carriesBody ? { body: new Uint8Array(read.bytes) } : {}),
    });
    const content = await answer.arrayBuffer();
    return new Response(NO_BODY.has(answer.status) ? null : content, { status: answer.status, headers: only(answer.headers, RESPONSE_HEADERS) });
  } catch {
    // Down, reset or too slow: whichever it was, the browser keeps the submission and sends it again.
    return siteProblem('receiver-unavailable');
  }
}

function problemResponse(problem: ReturnType<typeof problemDocument>): Response {
  return new Response(JSON.stringify(problem), { status: problem.status, headers: { 'Content-Type': 'application/problem+json' } });
}

function only(headers: Headers, names: readonly string[]): Headers {
  const kept = new Headers();
  for (const name of names) {
    const value = headers.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept;
}
