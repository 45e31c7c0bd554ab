// What firefox.mjs offers, for tests written in TypeScript.
import type { Browser, LaunchOptions } from 'puppeteer-core';

export function isFirefoxInstalled(): boolean;
/** @param preferences Firefox's own, beside ours */
export function firefoxOptions(preferences?: Readonly<Record<string, unknown>>): LaunchOptions;
/** What starts it, as the test runner wants it. */
export const firefox: { launch(options: LaunchOptions): Promise<Browser> };
