// Dates as they stand in letters, pasted into the first field.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { bareDate } from '../../src/fields/date/bare-date.js';
import { wholeDate } from '../../src/fields/date/date.js';
import { wholeMonth } from '../../src/fields/month/whole-month.js';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import { wholePartialDate } from '../../src/fields/partial-date/partial-date.js';

haveEveryPart();

describe('a date with the words around it', () => {
  const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'Montag', 'Dienstag,', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag', 'Méindeg', 'Dënschdeg', 'Mëttwoch,', 'Donneschdeg', 'Freideg', 'Samschdeg', 'Sonndeg', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday,'];
  const SAME = [
    'le 31 mars 1980', 'den 31. Mäerz 1980', 'am 31. März 1980', 'on 31 March 1980', 'lundi 31 mars 1980', 'le lundi 31 mars 1980', 'Montag, den 31. März 1980', 'am Montag, dem 31.3.1980',
    'Méindeg, den 31. Mäerz 1980', 'Monday, March 31, 1980', 'on Monday 31 March 1980', 'the 31st March 1980', 'Le 31/3/1980', ' on March 31, 1980 ', 'mars 31 1980', '31.3.1980', '1980-3-31',
    ...WEEKDAYS.map((day) => `${day} 31 mars 1980`),
  ];
  for (const typed of SAME) {
    it(`“${typed}” is the 31st of March 1980`, () => {
      expect(wholeDate(bareDate(typed))).to.deep.equal({ day: '31', month: '3', year: '1980' });
      expect(wholePartialDate(bareDate(typed))).to.deep.equal({ day: '31', month: '3', year: '1980' });
    });
  }

  it('keeps its month where the month comes first', () => {
    for (const [typed, month] of [['mardi 1 mai 1980', '5'], ['Mai 1 1980', '5'], ['Dec. 1, 1980', '12'], ['Mar. 1, 1980', '3'], ['Sept. 1 1980', '9'], ['Dezember 1 1980', '12']] as const) {
      expect(wholeDate(bareDate(typed)), typed).to.deep.equal({ day: '1', month, year: '1980' });
    }
  });

  it('is a month as well', () => {
    for (const typed of ['en mars 1980', 'im März 1980', 'am Mäerz 1980', 'in March 1980', 'March 1980', '3/1980']) {
      expect(wholeMonth(bareDate(typed)), typed).to.deep.equal({ month: '3', year: '1980' });
      expect(wholePartialDate(bareDate(typed)), typed).to.deep.equal({ day: '', month: '3', year: '1980' });
    }
  });

  it('is none with any other word before it: that says something else', () => {
    for (const typed of ['avant le 31 mars 1980', 'vers le 31 mars 1980', 'vor dem 31. März 1980', 'about 31 March 1980', 'ca. 31.3.1980', 'not 31.3.1980', 'le 31', 'lundi']) expect(wholeDate(bareDate(typed)), typed).to.equal(undefined);
  });
});
