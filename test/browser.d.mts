// What browser.mjs offers, for tests written in TypeScript.
export interface Chromium {
  readonly executablePath: string;
  /** What the browser process needs in its environment. */
  readonly env: Record<string, string>;
  /** Where it was found. */
  readonly source: string;
}
export const chromiumArgs: string[];
export function findChromium(): Promise<Chromium>;
