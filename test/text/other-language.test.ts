// A text of another language is told from one of our own, also from Luxembourgish to German and back.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { LANGUAGES } from '../forms/procedure-folder.js';
import { otherLanguage } from './other-language.js';

const TEXTS = {
  fr: 'Vos réponses sont enregistrées sur cet appareil, vous pouvez continuer plus tard.',
  de: 'Ihre Antworten sind auf diesem Gerät gespeichert, Sie können später weitermachen.',
  lb: 'Är Äntwerten sinn op dësem Apparat gespäichert, Dir kënnt méi spéit weidermaachen.',
  en: 'Your answers are saved on this device, you can go on with them later.',
} as const;

describe('the language of a text', () => {
  for (const said of LANGUAGES) {
    for (const language of LANGUAGES) {
      it(`${language} that says it is ${said} is ${said === language ? 'right' : 'noticed'}`, () => {
        expect(otherLanguage(TEXTS[language], said)).to.equal(said === language ? undefined : language);
      });
    }
  }

  it('is not told of a name, an address or a code', () => {
    for (const text of ['Maria Luise', '1, rue des Tilleuls', 'LU28 0019 4006 4475 0000', 'GF104']) expect(otherLanguage(text, 'de')).to.equal(undefined);
  });
});
