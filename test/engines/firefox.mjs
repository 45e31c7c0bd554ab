// Finds Firefox (FIREFOX_PATH, then Debian's ESR) and says how it is started: over WebDriver BiDi, in French.
import { existsSync } from 'node:fs';

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
