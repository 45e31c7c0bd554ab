import { expect } from 'chai';
import { describe, it } from 'node:test';
import { checkProcedure } from '../../src/engine.js';
import { incompleteLanguages } from '../../src/procedure/missing-texts.js';
import { readProcedureFolder } from '../procedure-files.js';

// Files to spoil: their shape is what the check has to find out.
type Loose = ReturnType<typeof JSON.parse>;
type Spoil = (texts: Loose) => void;

function check(spoil: Spoil): ReturnType<typeof checkProcedure> {
  const files: Loose = structuredClone(readProcedureFolder('residence-certificate'));
  spoil(files.texts);
  return checkProcedure(files);
}

const messagesOf = (spoil: Spoil): readonly string[] => check(spoil).problems.map(({ code, file, pointer, message }) => `${code} ${file} ${pointer} ${message}`);

function renamed(part: Loose, before: string, now: string): void {
  part[now] = part[before];
  delete part[before];
}

describe('a text that a language lacks', () => {
  const LACKING: readonly (readonly [name: string, spoil: Spoil, found: string])[] = [
    ['is named, with what another language says', ({ de }) => { delete de.questions.reason.label; }, 'GF119 texts/de.json /questions/reason/label questions["reason"].label is missing in "de"; in "fr" it is "Pourquoi avez-vous besoin du certificat\u202F?".'],
    ['is named once for a whole question', ({ de }) => { delete de.questions.variant; }, 'GF119 texts/de.json /questions/variant questions["variant"] lacks label, shortLabel, options["standard"].label, options["standard"].hint, options["extended"].label and 3 more in "de".'],
    ['is named once for the options of one question', ({ lb }) => { lb.questions.mentions.options = {}; }, 'GF119 texts/lb.json /questions/mentions/options questions["mentions"] lacks options["national-id"], options["family-situation"], options["spouse"] and options["nationalities"] in "lb".'],
    ['is named once for a step', ({ en }) => { delete en.steps.identity; }, 'GF119 texts/en.json /steps/identity/title steps["identity"].title is missing in "en"; in "fr" it is "Votre identité".'],
    ['is named once for a source', ({ en }) => { delete en.sources.rnpp; }, 'GF119 texts/en.json /sources/rnpp sources["rnpp"] lacks name, authority and purpose in "en".'],
    ['is named for a rule', ({ en }) => { delete en.rules['birth-not-future']; }, 'GF119 texts/en.json /rules/birth-not-future rules["birth-not-future"] is missing in "en"; in "fr" it is "'],
    ['is named in the procedure\'s own words', ({ en }) => { en.procedure.introduction.pop(); }, 'GF119 texts/en.json /procedure/introduction/4 procedure.introduction[4] is missing in "en"; in "fr" it is "'],
  ];
  for (const [name, spoil, found] of LACKING) {
    it(name, () => {
      const messages = messagesOf(spoil);
      expect(messages).to.have.length(1);
      expect(messages[0]?.startsWith(found), messages[0]).to.equal(true);
    });
  }
});

describe('words for something that there is not', () => {
  const SLIPS: readonly (readonly [place: string, meant: string, spoil: Spoil])[] = [
    ['GF124 texts/de.json /questions/reasson', 'reason', ({ de }) => renamed(de.questions, 'reason', 'reasson')],
    ['GF124 texts/de.json /questions/applicant.familynam', 'applicant.familyName', ({ de }) => renamed(de.questions, 'applicant.familyName', 'applicant.familynam')],
    ['GF124 texts/lb.json /steps/identitiy', 'identity', ({ lb }) => renamed(lb.steps, 'identity', 'identitiy')],
    ['GF124 texts/en.json /sources/rnnp', 'rnpp', ({ en }) => renamed(en.sources, 'rnpp', 'rnnp')],
    ['GF124 texts/fr.json /rules/birth-not-futur', 'birth-not-future', ({ fr }) => renamed(fr.rules, 'birth-not-future', 'birth-not-futur')],
  ];
  for (const [place, meant, spoil] of SLIPS) {
    it(`${place}: a slip is said once, and nothing is demanded of another language`, () => {
      const { problems } = check(spoil);
      expect(problems.map(({ code, file, pointer }) => `${code} ${file} ${pointer}`)).to.deep.equal([place]);
      expect(problems[0]?.remedy).to.include(`Did you mean "${meant}"?`);
    });
  }

  it('never wants its copies, nor makes a language incomplete', () => {
    const { checked, problems } = check(({ fr }) => { fr.questions['shoe.size'] = { label: 'Pointure', hint: 'Un nombre' }; });
    expect(problems.map(({ code, file, pointer }) => `${code} ${file} ${pointer}`)).to.deep.equal(['GF124 texts/fr.json /questions/shoe.size']);
    expect(checked && incompleteLanguages(checked)).to.deep.equal([]);
  });

  it('leaves a language incomplete in which a slip has taken the words away', () => {
    const { checked } = check(({ de }) => renamed(de.questions, 'reason', 'reasson'));
    expect(checked && incompleteLanguages(checked)).to.deep.equal(['de']);
  });
});
