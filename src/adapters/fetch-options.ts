// How the HTTP adapters reach the network: the browser's fetch, or one that the host brings.
export type Fetch = (address: string, request: RequestInit) => Promise<Response>;

/** Looked up at each call, so that a host may replace it. */
export const pageFetch: Fetch = (address, request) => globalThis.fetch(address, request);
