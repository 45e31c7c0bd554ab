// Dates as they stand in letters, pasted into one of the fields.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { bareDate } from '../../src/fields/date/bare-date.js';
import { inThree } from '../../src/fields/date/date.js';
import { wholeMonth } from '../../src/fields/month/whole-month.js';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import { inParts } from '../../src/fields/partial-date/partial-date.js';

haveEveryPart();

describe('a date with the words around it', () => {
  const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'Montag', 'Dienstag,', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag', 'Méindeg', 'Dënschdeg', 'Mëttwoch,', 'Donneschdeg', 'Freideg', 'Samschdeg', 'Sonndeg', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday,'];
  const SAME = [
    'le 31 mars 1980', 'den 31. Mäerz 1980', 'am 31. März 1980', 'on 31 March 1980', 'lundi 31 mars 1980', 'le lundi 31 mars 1980', 'Montag, den 31. März 1980', 'am Montag, dem 31.3.1980',
    'Méindeg, den 31. Mäerz 1980', 'Monday, March 31, 1980', 'on Monday 31 March 1980', 'the 31st March 1980', 'the 31st of March 1980', 'le 31mars1980', 'Am 31. März 1980.', 'Le 31/3/1980', ' on March 31, 1980 ', 'mars 31 1980', '31.3.1980', '1980-3-31',
    ...WEEKDAYS.map((day) => `${day} 31 mars 1980`),
  ];
  for (const typed of SAME) {
    it(`“${typed}” is the 31st of March 1980`, () => {
      expect(inThree(bareDate(typed))).to.deep.equal({ day: '31', month: '3', year: '1980' });
      expect(inParts(bareDate(typed))).to.deep.equal({ day: '31', month: '3', year: '1980' });
    });
  }

  const SHORT = {
    fr: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.', 'lun', 'mar', 'Mer.,'], de: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So', 'Mo.', 'Di.,', 'Mo,', 'Don.'],
    lb: ['Mé', 'Méi', 'Dë', 'Dën', 'Më', 'Mët', 'Don', 'Fre', 'Sam', 'Son', 'Mé.', 'Dë.,'], en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Mon,', 'Sat.'],
  };
  for (const [language, days] of Object.entries(SHORT)) {
    it(`has the weekday in short, as in ${language}`, () => {
      for (const weekday of days) {
        for (const [typed, month] of [['3 mars 1980', '3'], ['3. Mär. 1980', '3'], ['3 Mar 1980', '3'], ['3. Mäerz 1980', '3'], ['3.5.1980', '5'], ['den 3. Mee 1980', '5'], ['le 3/5/1980', '5'], ['May 3, 1980', '5']] as const) {
          expect(inThree(bareDate(`${weekday} ${typed}`)), `${weekday} ${typed}`).to.deep.equal({ day: '3', month, year: '1980' });
        }
      }
    });
  }

  it('has an article before numbers', () => {
    for (const typed of ['le 31.3.1980', 'am 31.3.1980', 'den 31.3.1980', 'on 31/3/1980', 'le 31-3-1980', 'am Mo, 31.3.1980', 'Mo., den 31.3.1980']) expect(inThree(bareDate(typed)), typed).to.deep.equal({ day: '31', month: '3', year: '1980' });
  });

  it('keeps its month where the month comes first', () => {
    for (const [typed, month] of [['mardi 1 mai 1980', '5'], ['Mai 1 1980', '5'], ['Dec. 1, 1980', '12'], ['Mar. 1, 1980', '3'], ['Sept. 1 1980', '9'], ['Dezember 1 1980', '12'], ['Mar 1 1980', '3'], ['mar. 1 avril 1980', '4'], ['mar. 1.4.1980', '4']] as const) {
      expect(inThree(bareDate(typed)), typed).to.deep.equal({ day: '1', month, year: '1980' });
    }
  });

  it('is a month as well', () => {
    for (const typed of ['en mars 1980', 'Mar 1980', 'mar. 1980', 'im März 1980', 'am Mäerz 1980', 'in March 1980', 'March 1980', '3/1980']) {
      expect(wholeMonth(bareDate(typed)), typed).to.deep.equal({ month: '3', year: '1980' });
      expect(inParts(bareDate(typed)), typed).to.deep.equal({ day: '', month: '3', year: '1980' });
    }
  });

  it('is none with any other word before it: that says something else', () => {
    for (const typed of ['avant le 31 mars 1980', 'vers le 31 mars 1980', 'vor dem 31. März 1980', 'about 31 March 1980', 'ca. 31.3.1980', 'av. 31.3.1980', 'bis 31.3.1980', 'max. 31.3.1980', 'min. 31.3.1980', 'mi-mars 31 1980', 'vor 31.3.1980', 'dès 31.3.1980', 'seit 31.3.1980', 'vum 31.3.1980', 'sans 31.3.1980', 'ab 31.3.1980', 'Mo 31.3.', 'Ma. 31.3.1980', 'not 31.3.1980', 'le 31', 'lundi']) expect(inThree(bareDate(typed)), typed).to.equal(undefined);
  });
});
