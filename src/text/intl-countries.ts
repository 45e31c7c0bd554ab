// The names of countries and languages in a language, and the order of names in it. Luxembourgish ones are our own.
import type { Language } from '../model/text.js';
import { knownLocale } from './intl.js';
import { LUXEMBOURGISH_COUNTRIES, LUXEMBOURGISH_LANGUAGES } from './luxembourgish-names.js';

/** @param code ISO 3166-1, two capitals @returns `undefined` where no name is known, or the code is none */
export function countryName(code: string, language: Language): string | undefined {
  if (language === 'lb') return LUXEMBOURGISH_COUNTRIES[code];
  return /^[A-Z]{2}$/.test(code) ? displayNames('region', language)?.of(code) : undefined;
}

/**
 * As an entry of a list, with a capital: `Allemand`, `German`.
 * @param code ISO 639-1, two small letters @returns `undefined` where no name is known, or the code is none
 */
export function nameOfLanguage(code: string, language: Language): string | undefined {
  if (language === 'lb') return LUXEMBOURGISH_LANGUAGES[code];
  // Intl takes it for the language that it is a part of.
  if (code === 'tw') return 'Twi';
  const name = /^[a-z]{2}$/.test(code) ? displayNames('language', language)?.of(code) : undefined;
  return name === undefined ? undefined : name.charAt(0).toLocaleUpperCase() + name.slice(1);
}

/** For sorting names as a dictionary of the language does; Luxembourgish as German. */
export function collatorOf(language: Language): Intl.Collator {
  return new Intl.Collator(language === 'lb' ? 'de' : knownLocale(language));
}

/** Made once for each language: a list has hundreds of names. */
function displayNames(type: 'region' | 'language', language: Language): Intl.DisplayNames | undefined {
  const key = `${type} ${language}`;
  const locale = knownLocale(language);
  if (!made.has(key)) made.set(key, locale === undefined ? undefined : new Intl.DisplayNames(locale, { type, fallback: 'none' }));
  return made.get(key);
}
const made = new Map<string, Intl.DisplayNames | undefined>();
