// Takes a request's body as bytes, counting while they come. Never holds more than the limit.
import type { Refusal } from './problems.js';

export type BodyRead = { readonly bytes: Uint8Array } | { readonly refusal: Refusal };

/** The exact bytes of the body, or why they were not taken (`body-too-large`, `body-interrupted`). */
export async function readBody(request: Request, maxBytes: number): Promise<BodyRead> {
  const tooLarge: BodyRead = { refusal: { problem: 'body-too-large', detail: `The limit is ${maxBytes} bytes.` } };
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return tooLarge;
  if (request.body === null) return { bytes: new Uint8Array() };
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let count = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { bytes: Buffer.concat(chunks, count) };
      count += value.byteLength;
      if (count > maxBytes) {
        await reader.cancel();
        return tooLarge;
      }
      chunks.push(value);
    }
  } catch (error) {
    return { refusal: { problem: 'body-interrupted', detail: interruption(error) } };
  }
}

function interruption(error: unknown): string {
  return `The connection gave ${error instanceof Error ? error.name : 'an error'} while the body was being read.`;
}
