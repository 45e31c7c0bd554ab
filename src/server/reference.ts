// The reference a citizen reads out on the telephone, derived from the submission's key. Pure; never random, so every receiver derives the same.
import { createHash } from 'node:crypto';

/** Crockford's base 32: no I, L, O, U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;
const BITS_PER_CHARACTER = 5n;

/** `XXXX-XXXX-XXXX-C`: the first 60 bits of SHA-256 over the key in lower case, and a check character (Luhn, modulo 32). */
export function referenceOf(key: string): string {
  const digest = createHash('sha256').update(key.toLowerCase(), 'utf8').digest();
  let bits = digest.readBigUInt64BE(0) >> 4n;
  let characters = '';
  for (let place = 0; place < LENGTH; place += 1) {
    characters = ALPHABET.charAt(Number(bits & 31n)) + characters;
    bits >>= BITS_PER_CHARACTER;
  }
  return [characters.slice(0, 4), characters.slice(4, 8), characters.slice(8), checkCharacter(characters)].join('-');
}

/** Whether a reference was copied without a slip; reads small letters, spaces, and I, L, O for 1, 1, 0. */
export function isReference(text: string): boolean {
  const characters = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll(/[IL]/g, '1').replaceAll('O', '0');
  if (characters.length !== LENGTH + 1) return false;
  if ([...characters].some((character) => !ALPHABET.includes(character))) return false;
  return checkCharacter(characters.slice(0, LENGTH)) === characters.charAt(LENGTH);
}

function checkCharacter(characters: string): string {
  const base = ALPHABET.length;
  const sum = [...characters].reverse().reduce((total, character, place) => {
    const value = ALPHABET.indexOf(character) * (place % 2 === 0 ? 2 : 1);
    return total + Math.floor(value / base) + (value % base);
  }, 0);
  return ALPHABET.charAt((base - (sum % base)) % base);
}
