// What dates and lists look like, one table for Node and for the browser: Node knows Luxembourgish, Chromium does not.
import { expect } from 'chai';
import { formatClock, formatDuration, formatMoment, unitName } from '../../src/text/intl-times.js';
import { colon, directionOf, formatDate, formatDateTime, formatDayOf, formatList, formatNumber, formatTime, isSingular, languageName, pluralOf } from '../../src/text/intl.js';

/** A moment on this device's own clock, so that the table holds in every time zone. */
const INSTANT = new Date(2026, 2, 8, 9, 5).toISOString();

export const INTL_CASES: readonly (readonly [actual: () => string, expected: string])[] = [
  [() => formatDate('2026-03-08', 'fr'), '8 mars 2026'],
  [() => formatDate('2026-03-08', 'de'), '8. März 2026'],
  [() => formatDate('2026-03-08', 'lb'), '8. Mäerz 2026'],
  [() => formatDate('2026-03-08', 'en'), '8 March 2026'],
  [() => formatDate('2026-09-01', 'fr'), '1er septembre 2026'],
  [() => formatDate('2026-09-11', 'fr'), '11 septembre 2026'],
  [() => formatDate('1893-12-01', 'lb'), '1. Dezember 1893'],
  [() => formatDate('0099-01-02', 'en'), '2 January 99'],
  [() => formatDate('2026-03-08', 'qqq'), '2026-03-08'],
  [() => formatDate('8 March', 'en'), '8 March'],
  [() => formatDateTime(INSTANT, 'fr'), '8 mars 2026 à 09:05'],
  [() => formatDateTime(INSTANT, 'de'), '8. März 2026 um 09:05'],
  [() => formatDateTime(INSTANT, 'lb'), '8. Mäerz 2026 um 09:05'],
  [() => formatDateTime(INSTANT, 'en'), '8 March 2026 at 09:05'],
  [() => formatDayOf(INSTANT, 'lb'), '8. Mäerz 2026'],
  [() => formatDayOf('soon', 'lb'), 'soon'],
  [() => formatTime(INSTANT), '09:05'],
  [() => formatTime('soon'), 'soon'],
  [() => formatList(['le jour', 'le mois', 'l’année'], 'fr'), 'le jour, le mois et l’année'],
  [() => formatList(['den Tag', 'das Jahr'], 'de'), 'den Tag und das Jahr'],
  [() => formatList(['den Dag', 'de Mount', 'd’Joer'], 'lb'), 'den Dag, de Mount an d’Joer'],
  [() => formatList(['den Dag', 'Mount'], 'lb'), 'den Dag a Mount'],
  [() => formatList(['the day'], 'lb'), 'the day'],
  [() => formatList([], 'lb'), ''],
  [() => [1, 2, 4, 8, 14, 15, 18, 20, 24, 40, 60, 80, 100, 400].map((n) => formatDuration([['years', 1], ['days', n]], 'lb').slice(7, 9).trim()).join(' '), 'an an a an a a an an a a a an an a'],
  [() => plain(['fr', 'de', 'lb', 'en', 'qqq'].map((language) => formatClock('14:30', language)).join(', ')), '14 h 30, 14:30 Uhr, 14:30 Auer, 14:30, 14:30'],
  [() => plain(['fr', 'de', 'lb', 'en'].map((language) => formatClock('09:00', language)).join(', ')), '9 h, 9:00 Uhr, 9:00 Auer, 9:00'],
  [() => plain(['fr', 'de', 'lb', 'en'].map((language) => formatClock('09:00:05', language)).join(', ')), '9 h 00 min 05 s, 9:00:05 Uhr, 9:00:05 Auer, 9:00:05'],
  [() => ['fr', 'de'].map((language) => formatClock('14:30', language)).join(', '), '14\u00a0h\u00a030, 14:30\u00a0Uhr'],
  [() => formatClock('soon', 'fr'), 'soon'],
  [() => plain(formatMoment({ day: '2026-05-01', time: '14:30' }, 'fr')), '1er mai 2026 à 14 h 30'],
  [() => plain(formatMoment({ day: '2026-05-01', time: '14:30' }, 'de')), '1. Mai 2026 um 14:30 Uhr'],
  [() => plain(formatMoment({ day: '2026-05-01', time: '14:30' }, 'lb')), '1. Mee 2026 um 14:30 Auer'],
  [() => plain(formatMoment({ day: '2026-05-01', time: '14:30' }, 'en')), '1 May 2026 at 14:30'],
  [() => plain(formatMoment({ day: '2026-05-01', time: '14:30' }, 'qqq')), '2026-05-01 14:30'],
  [() => plain(formatDuration([['years', 3], ['months', 1]], 'fr')), '3 ans et 1 mois'],
  [() => plain(formatDuration([['years', 1], ['months', 6]], 'de')), '1 Jahr und 6 Monate'],
  [() => plain(formatDuration([['days', 1], ['hours', 2], ['minutes', 1]], 'lb')), '1 Dag, 2 Stonnen an 1 Minutt'],
  [() => plain(formatDuration([['years', 3], ['months', 6]], 'lb')), '3 Joer a 6 Méint'],
  [() => plain(formatDuration([['hours', 2], ['minutes', 30]], 'en')), '2 hours and 30 minutes'],
  [() => ['fr', 'de', 'lb', 'en', 'ar'].map((language) => unitName('years', language)).join(' '), 'Ans Jahre Joer Years سنوات'],
  [() => ['fr', 'de', 'lb', 'en', 'qqq'].map((language) => unitName('minutes', language)).join(' '), 'Minutes Minuten Minutten Minutes Minutes'],
  [() => formatList(['the day', 'the month', 'the year'], 'en'), 'the day, the month and the year'],
  [() => formatNumber(1_234_567.891, 'en'), '1,234,567.891'],
  [() => ['fr', 'de', 'lb'].map((language) => formatNumber(1234.56, language)).join(' '), '1.234,56 1.234,56 1.234,56'],
  [() => ['fr', 'de', 'lb', 'en', 'qqq'].map((language) => formatNumber(2026, language)).join(' '), '2026 2026 2026 2026 2026'],
  [() => ['fr', 'de', 'lb', 'en'].map((language) => formatNumber(-9999, language)).join(' '), '-9999 -9999 -9999 -9999'],
  [() => ['lb', 'en', 'qqq'].map((language) => formatNumber(12_345, language)).join(' '), '12.345 12,345 12345'],
  [() => [0.1, -5, 1e21, 1e-7, 0.30000000000000004].map((value) => formatNumber(value, 'lb')).join(' '), '0,1 -5 1.000.000.000.000.000.000.000 0,0000001 0,30000000000000004'],
  [() => ['fr', 'de', 'lb', 'en', 'qqq'].map((language) => [0, 1, 2].map((count) => (isSingular(count, language) ? 1 : 2)).join('')).join(' '), '112 212 212 212 212'],
  [() => [0, 1, 2, 3, 11, 100].map((count) => pluralOf(count, 'ar')).join(' '), 'zero one two few many other'],
  [() => [1, 2].map((count) => pluralOf(count, 'lb')).join(' '), 'one other'],
  // The digits and marks are those that Intl has for a language; the calendar is the one that dates are typed in.
  [() => formatDate('2026-03-08', 'ar'), '8 مارس 2026'],
  [() => formatDate('2026-03-08', 'fa').replace(/[^۰-۹]/g, ''), '۸۲۰۲۶'],
  [() => ['ar', 'ar-EG'].map((language) => formatNumber(12_345.5, language)).join(' '), '12,345.5 ١٢٬٣٤٥٫٥'],
  [() => formatList(['اليوم', 'الشهر'], 'ar'), 'اليوم والشهر'],
  [() => formatDuration([['years', 2], ['months', 11]], 'ar'), 'سنتان و11 شهرًا'],
  [() => ['fr', 'ar', 'ar-MA', 'fa', 'he', 'en-GB'].map(directionOf).join(' '), 'ltr rtl rtl rtl rtl ltr'],
  [() => languageName('ar'), 'العربية'],
  [() => ['fr', 'de', 'lb', 'en'].map(languageName).join(' '), 'Français Deutsch Lëtzebuergesch English'],
  [() => ['fr', 'de'].map(colon).join(''), '\u202f: : '],
];

/** French puts a space that does not break before a unit, as different versions of its data write it. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ');
}

export function intlTests(it: (name: string, test: () => void) => unknown): void {
  for (const [index, [actual, expected]] of INTL_CASES.entries()) {
    it(`${index + 1}: ${expected}`, () => {
      expect(actual()).to.equal(expected);
    });
  }
}
