// The globals that the engine floors may count on in every runtime (browser, worker, Node), and nothing more.
// Only tsconfig.engine.json reads it, in place of the DOM library and of Node's types.
interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
declare class AbortController {
  readonly signal: AbortSignal;
  abort(reason?: unknown): void;
}
declare class URL {
  constructor(url: string, base?: string | URL);
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare function queueMicrotask(task: () => void): void;
declare function structuredClone<Value>(value: Value): Value;
