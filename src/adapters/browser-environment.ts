// Time, chance, digest, network and timers as a browser has them. Never asks another server.
import { GovFormError } from '../model/error.js';
import type { Environment } from '../ports/environment.js';
import { hexDigest, localDate } from './environment-values.js';

/** Browsers count a longer delay as none at all. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

/** `sha256` throws GF207 on a page that was not loaded over https (or from this machine). */
export function browserEnvironment(): Environment {
  return {
    now: () => new Date().toISOString(),
    today: () => localDate(new Date()),
    uuid: () => crypto.randomUUID?.() ?? uuidFrom(crypto.getRandomValues(new Uint8Array(16))),
    async sha256(content) {
      if (!isSecureContext) {
        throw new GovFormError('GF207', 'the page was not loaded securely', 'Serve the page that holds the form over https.');
      }
      return hexDigest(content);
    },
    isOnline: () => navigator.onLine,
    onNetworkChange(callback) {
      addEventListener('online', callback);
      addEventListener('offline', callback);
      return () => {
        removeEventListener('online', callback);
        removeEventListener('offline', callback);
      };
    },
    after(delayMs, callback) {
      const timer = setTimeout(callback, Math.min(delayMs, LONGEST_DELAY_MS));
      return () => clearTimeout(timer);
    },
    random: () => Math.random(),
  };
}

/** UUID v4 (RFC 9562, 5.4) from 16 random bytes, where a page without https has no randomUUID. */
export function uuidFrom(random: Uint8Array): string {
  const bytes = [...random].map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x40;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
