// The names of countries in a language. Luxembourgish ones are written here: browsers have none, and would answer in
// another language.
import type { Language } from '../model/text.js';
import { knownLocale } from './intl.js';

/** @param code ISO 3166-1, two capitals @returns `undefined` where no name is known, or the code is none */
export function countryName(code: string, language: Language): string | undefined {
  if (language === 'lb') return LUXEMBOURGISH[code];
  const locale = /^[A-Z]{2}$/.test(code) ? knownLocale(language) : undefined;
  return locale === undefined ? undefined : new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(code);
}

/** Those of which somebody in Luxembourg is likely to have papers. */
const LUXEMBOURGISH: Readonly<Record<string, string>> = {
  AD: 'Andorra', AL: 'Albanien', AT: 'Éisträich', BA: 'Bosnien an Herzegowina', BE: 'Belsch', BG: 'Bulgarien', CH: 'Schwäiz', CY: 'Zypern', CZ: 'Tschechien', DE: 'Däitschland', DK: 'Dänemark',
  EE: 'Estland', ES: 'Spuenien', FI: 'Finnland', FR: 'Frankräich', GB: 'Vereenegt Kinnekräich', GR: 'Griicheland', HR: 'Kroatien', HU: 'Ungarn', IE: 'Irland', IS: 'Island', IT: 'Italien',
  LI: 'Liechtenstein', LT: 'Litauen', LU: 'Lëtzebuerg', LV: 'Lettland', MC: 'Monaco', ME: 'Montenegro', MK: 'Nordmazedonien', MT: 'Malta', NL: 'Holland', NO: 'Norwegen', PL: 'Polen',
  PT: 'Portugal', RO: 'Rumänien', RS: 'Serbien', SE: 'Schweden', SI: 'Slowenien', SK: 'Slowakei', SM: 'San Marino', TR: 'Tierkei', UA: 'Ukrain', VA: 'Vatikanstad', XK: 'Kosovo',
};
