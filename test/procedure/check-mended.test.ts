import { expect } from 'chai';
import { describe, it } from 'node:test';
import { checkProcedure } from '../../src/engine.js';
import { readProcedureFolder } from '../procedure-files.js';

// Files to spoil: their shape is what the check has to find out.
type Loose = ReturnType<typeof JSON.parse>;
type Spoil = (files: { readonly procedure: Loose; readonly answers: Loose; readonly texts: Loose }) => void;

/** What is spoilt, and all that is said of it. */
const SPOILT: readonly (readonly [name: string, spoil: Spoil, found: readonly string[]])[] = [
  ['a step that is wrong does not hide what is wrong behind it', ({ procedure }) => { procedure.steps[3].ask = 7; procedure.steps[9].ask[0] = { path: 'reason', kind: 'essay' }; }, ['GF102 procedure.json /steps/3/ask', 'GF107 procedure.json /steps/9/ask/0']],
  ['an entry left out moves no other', ({ procedure }) => { procedure.steps.splice(0, 0, 'first'); procedure.steps[10].ask[0] = { path: 'reason', kind: 'essay' }; }, ['GF102 procedure.json /steps/0', 'GF107 procedure.json /steps/10/ask/0']],
  ['a slip in a member is read as what was meant', ({ procedure }) => { procedure.steps[9].asks = [{ path: 'reason', kind: 'essay' }]; delete procedure.steps[9].ask; }, ['GF125 procedure.json /steps/9/asks', 'GF107 procedure.json /steps/9/asks/0']],
  ['a slip in a member that has to be there is said once', ({ procedure }) => { procedure.steps[9].idd = procedure.steps[9].id; delete procedure.steps[9].id; }, ['GF125 procedure.json /steps/9/idd']],
  ['without languages the words are checked', ({ procedure, texts }) => { delete procedure.languages; texts.lb.steps.identitiy = { title: 'x' }; }, ['GF102 procedure.json ', 'GF124 texts/lb.json /steps/identitiy']],
  ['without a schema the words are checked', ({ answers, texts }) => { for (const keyword of Object.keys(answers)) delete answers[keyword]; delete texts.lb.steps.identity; }, ['GF103 answers.schema.json ', 'GF119 texts/lb.json /steps/identity/title']],
  ['a language that cannot be read is not missed', ({ texts }) => { texts.de = []; delete texts.lb.steps.identity; }, ['GF101 texts/de.json ', 'GF119 texts/lb.json /steps/identity/title']],
  ['a word of the wrong type does not hide another', ({ texts }) => { texts.de.questions.reason.label = 5; texts.de.questions.raeson = { label: 'x' }; }, ['GF102 texts/de.json /questions/reason/label', 'GF124 texts/de.json /questions/raeson']],
];

describe('what is wrong in one place', () => {
  for (const [name, spoil, found] of SPOILT) {
    it(name, () => {
      const files: Loose = structuredClone(readProcedureFolder('residence-certificate'));
      spoil(files);
      const { checked, problems } = checkProcedure(files);
      expect(problems.map(({ code, file, pointer }) => `${code} ${file} ${pointer}`)).to.deep.equal(found);
      expect(checked).to.equal(undefined);
    });
  }
});

describe('a text that the first language must have', () => {
  const messagesWithout = (languages: readonly string[], take: (texts: Loose) => void): readonly string[] => {
    const files: Loose = structuredClone(readProcedureFolder('residence-certificate'));
    for (const language of languages) take(files.texts[language]);
    return checkProcedure(files).problems.map(({ code, file, message }) => `${code} ${file} ${message}`);
  };

  it('is said of every language where none has it', () => {
    expect(messagesWithout(['fr', 'de', 'lb', 'en'], (texts) => delete texts.procedure.title)).to.deep.equal(['GF102 texts/fr.json procedure.title is missing in "fr", "de", "en" and "lb".']);
    expect(messagesWithout(['fr', 'de', 'lb', 'en'], (texts) => { texts.sources.rnpp.purpose = ''; })).to.deep.equal(['GF102 texts/fr.json sources["rnpp"].purpose is missing in "fr", "de", "en" and "lb".']);
  });

  it('is said of the first alone where another has it', () => {
    expect(messagesWithout(['fr'], (texts) => delete texts.sources.rnpp.purpose)).to.deep.equal(['GF102 texts/fr.json sources["rnpp"].purpose is missing in "fr".']);
  });
});
