// Finds Firefox (FIREFOX_PATH, then Debian's ESR), says how it is started (over WebDriver BiDi, in French), and starts it.
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const executablePath = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';

/** @returns {boolean} */
export function isFirefoxInstalled() {
  return existsSync(executablePath);
}

/** @param {Record<string, unknown>} preferences Firefox's own, beside ours */
export function firefoxOptions(preferences = {}) {
  return {
    browser: 'firefox',
    executablePath,
    headless: true,
    env: { ...process.env, TZ: 'Europe/Luxembourg' },
    extraPrefsFirefox: { 'intl.accept_languages': 'fr-LU, fr', 'intl.locale.requested': 'fr', ...preferences },
  };
}

/** With the size of a window comes a command that Firefox ESR 140 does not know: the size is set all the same. */
const UNKNOWN = /unknown command emulation\.setScreenOrientationOverride/;

/** What starts it, as the test runner wants it. */
export const firefox = {
  /** @param {import('puppeteer-core').LaunchOptions} options */
  async launch(options) {
    const browser = await puppeteer.launch(options);
    const page = await browser.newPage();
    const pages = Object.getPrototypeOf(page);
    const { setViewport } = pages;
    pages.setViewport = function (viewport) {
      return setViewport.call(this, viewport).catch((error) => {
        if (!UNKNOWN.test(error.message)) throw error;
      });
    };
    await page.close();
    return browser;
  },
};
