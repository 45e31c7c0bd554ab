// Time, chance, digest, network and timers: everything the engine needs from its surroundings, as one small port.
export interface Environment {
  /** RFC 3339 in UTC. */
  now(): string;
  /** The calendar date where the citizen is, `YYYY-MM-DD`. */
  today(): string;
  /** UUID v4. */
  uuid(): string;
  /** SHA-256 of a text's UTF-8 bytes, or of the bytes as they are; hex. */
  sha256(content: string | Uint8Array<ArrayBuffer>): Promise<string>;
  isOnline(): boolean;
  /** Calls back at every change; returns the way to stop. */
  onNetworkChange(callback: () => void): () => void;
  /** Returns the way to cancel. */
  after(delayMs: number, callback: () => void): () => void;
  /** 0 ≤ n < 1, for jitter. */
  random(): number;
}
