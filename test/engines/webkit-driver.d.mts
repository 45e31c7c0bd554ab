// What webkit-driver.mjs offers, for tests written in TypeScript.
export interface WebKit {
  /** One command of W3C WebDriver. Rejects with what the driver complains of. */
  call<T = unknown>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T>;
  /** The id of a new session: a new browser with nothing stored. */
  open(): Promise<string>;
  close(session: string): Promise<void>;
  /** Texts, names of keys, or `Shift+Tab`. */
  press(session: string, keys: readonly string[]): Promise<void>;
  stop(): void;
}

export function isWebKitInstalled(): boolean;
export function startWebKit(): Promise<WebKit>;
