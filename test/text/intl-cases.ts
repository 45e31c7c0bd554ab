// What dates and lists look like, one table for Node and for the browser: Node knows Luxembourgish, Chromium does not.
import { expect } from 'chai';
import { colon, formatDate, formatDateTime, formatDayOf, formatList, formatNumber, formatTime, isSingular, languageName } from '../../src/text/intl.js';

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
  [() => formatList(['the day', 'the month', 'the year'], 'en'), 'the day, the month and the year'],
  [() => formatNumber(1_234_567.891, 'en'), '1,234,567.891'],
  [() => ['fr', 'de', 'lb'].map((language) => formatNumber(1234.56, language)).join(' '), '1.234,56 1.234,56 1.234,56'],
  [() => ['fr', 'de', 'lb', 'en', 'qqq'].map((language) => formatNumber(2026, language)).join(' '), '2026 2026 2026 2026 2026'],
  [() => ['fr', 'de', 'lb', 'en'].map((language) => formatNumber(-9999, language)).join(' '), '-9999 -9999 -9999 -9999'],
  [() => ['lb', 'en', 'qqq'].map((language) => formatNumber(12_345, language)).join(' '), '12.345 12,345 12345'],
  [() => [0.1, -5, 1e21, 1e-7, 0.30000000000000004].map((value) => formatNumber(value, 'lb')).join(' '), '0,1 -5 1.000.000.000.000.000.000.000 0,0000001 0,30000000000000004'],
  [() => ['fr', 'de', 'lb', 'en', 'qqq'].map((language) => [0, 1, 2].map((count) => (isSingular(count, language) ? 1 : 2)).join('')).join(' '), '112 212 212 212 212'],
  [() => ['fr', 'de', 'lb', 'en'].map(languageName).join(' '), 'Français Deutsch Lëtzebuergesch English'],
  [() => ['fr', 'de'].map(colon).join(''), '\u202f: : '],
];

export function intlTests(it: (name: string, test: () => void) => unknown): void {
  for (const [index, [actual, expected]] of INTL_CASES.entries()) {
    it(`${index + 1}: ${expected}`, () => {
      expect(actual()).to.equal(expected);
    });
  }
}
