// The two letters of a country with its name, for a sentence.
import { countryName } from '../../text/intl-countries.js';
import type { Words } from '../../text/words.js';

/** `LU (Luxembourg)`; the letters alone where the name is not known. EL is what the tax offices write for Greece. */
export function placeOf(country: string | number, { language }: Words): string {
  const name = countryName(country === 'EL' ? 'GR' : String(country), language);
  return name === undefined ? String(country) : `${country} (${name})`;
}
