// Amounts of money and percentages as people write them: another of the files that use Intl. Luxembourgish goes by German, which
// has the same marks.
import type { Language } from '../model/text.js';
import { knownLocale } from './intl.js';

/** `1,234.50` euros become `€1,234.50`, `1.234,50 €`: grouped, with both decimals. A language that the browser does not know gets `1234.50 EUR`. */
export function formatEuros(amount: number, language: Language): string {
  const locale = localeFor(language);
  if (locale === undefined) return `${new Intl.NumberFormat('en', { ...CENTS, useGrouping: false }).format(amount)} EUR`;
  return new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', ...CENTS }).format(amount);
}
const CENTS = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** `12.5%`, `12,5 %`, with all digits that tell the number apart. */
export function formatPercent(number: number, language: Language): string {
  const locale = localeFor(language);
  // As a unit: as a style, the number would be multiplied, and be another one in its last digits.
  return new Intl.NumberFormat(locale ?? 'en', { style: 'unit', unit: 'percent', maximumFractionDigits: 20, useGrouping: locale !== undefined }).format(number);
}

function localeFor(language: Language): string | undefined {
  return language === 'lb' ? 'de-LU' : knownLocale(language);
}
