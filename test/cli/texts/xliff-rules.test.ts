import { expect } from 'chai';
import { describe, it } from 'node:test';
import { writeXliff } from '../../../src/cli/texts/write-xliff.js';
import { brokenXliffRules } from './xliff-rules.js';

const unit = (pointer: string, source: string, target?: string) => ({ pointer, source, context: ['A label.'], ...(target === undefined ? {} : { target }) });
const XLIFF = writeXliff({ id: 'dog-licence', from: 'fr', to: 'de', units: [unit('/a', 'Nom de {label}', 'Name von {label}'), unit('/b', 'Rue')], before: new Map() });

/** What is spoilt, in the file, and what is said of it. */
const SPOILT: readonly (readonly [what: string, from: string | RegExp, to: string, said: RegExp])[] = [
  ['another namespace', 'xliff:document:2.0', 'xliff:document:1.2', /not of XLIFF core/],
  ['another version', 'version="2.0"', 'version="1.2"', /version/],
  ['no source language', ' srcLang="fr"', '', /without srcLang/],
  ['a source language that is none', 'srcLang="fr"', 'srcLang="French"', /srcLang is no language/],
  ['targets without their language', ' trgLang="de"', '', /targets without trgLang/],
  ['a file without units', /<unit[^]*<\/unit>/, '', /parts of <file>/],
  ['no file', /<file[^]*<\/file>/, '', /parts of <xliff>/],
  ['two files of one id', /(<file[^]*<\/file>)/, '$1$1', /id dog-licence stands twice/],
  ['two units of one id', 'id="b"', 'id="a"', /id a stands twice/],
  ['an id with a space', 'id="b"', 'id="b c"', /no NMTOKEN/],
  ['a state that is none', 'state="initial"', 'state="new"', /state/],
  ['a state without a translation', 'state="initial"', 'state="final"', /state without a target/],
  ['a sub-state by itself', 'state="initial"', 'subState="x:y"', /subState without state/],
  ['spaces that may be lost', '<target xml:space="preserve">', '<target>', /without xml:space/],
  ['another word for spaces', '<source xml:space="preserve">', '<source xml:space="keep">', /xml:space="keep"/],
  ['notes without a note', /<note [^]*?<\/note>/, '', /parts of <notes>/],
  ['a placeholder of no data', 'dataRef="d1"', 'dataRef="d2"', /dataRef leads nowhere/],
  ['what is no XML', '</file>', '', /./],
];

describe('the rules of XLIFF 2.0 to which exported texts are held', () => {
  it('find nothing in what is written', () => {
    expect(brokenXliffRules(XLIFF)).to.deep.equal([]);
  });

  for (const [what, from, to, said] of SPOILT) {
    it(`find ${what}`, () => {
      const spoilt = XLIFF.replace(from, to);
      expect(spoilt).to.not.equal(XLIFF);
      expect(brokenXliffRules(spoilt).join('; ')).to.match(said);
    });
  }
});
