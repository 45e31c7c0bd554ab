import { expect } from 'chai';
import { describe, it } from 'node:test';
import { checkProcedure } from '../../src/engine.js';
import { readProcedureFolder } from '../procedure-files.js';

// Files to spoil: their shape is what the check has to find out.
type Loose = ReturnType<typeof JSON.parse>;
type Spoil = (files: { readonly procedure: Loose; readonly answers: Loose; readonly texts: Loose }) => void;

/** What is spoilt, where it is found, and what is meant. */
const SLIPS: readonly (readonly [found: string, meant: string, spoil: Spoil])[] = [
  ['GF106 /steps/0/ask/0', 'requester', ({ procedure }) => { procedure.steps[0].ask = ['requestr']; }],
  ['GF106 /steps/3/ask/1', 'applicant.address.number', ({ procedure }) => { procedure.steps[3].ask[1] = 'applicant.adress.number'; }],
  ['GF106 /steps/3/ask/1', 'applicant.address.number', ({ procedure }) => { procedure.steps[3].ask[1] = 'address.number'; }],
  ['GF106 /steps/10/ask/0', 'kids[].name', ({ procedure, answers }) => {
    answers.properties.kids = { type: 'array', items: { type: 'object', properties: { name: { type: 'string' } } } };
    procedure.steps.push({ id: 'kids', ask: ['kids.name'] });
  }],
  ['GF107 /steps/9/ask/0', 'long-text', ({ procedure }) => { procedure.steps[9].ask[0].kind = 'longtext'; }],
  ['GF107 /steps/9/ask/0', 'date-time', ({ procedure }) => { procedure.steps[9].ask[0].kind = 'datetime'; }],
  ['GF111 /sources/0/fields/0/to', 'applicant.familyName', ({ procedure }) => { procedure.sources[0].fields[0].to = 'applicant.familynam'; }],
  ['GF111 /sources/0/fields/0/to', 'applicant.familyName', ({ procedure }) => { procedure.sources[0].fields[0].to = 'familyName'; }],
  ['GF112 /sources/0/legalBasis', 'rnpp-law', ({ procedure }) => { procedure.sources[0].legalBasis = 'rnp-law'; }],
  ['GF112 /retention/legalBasis', 'rnpp-law', ({ procedure }) => { procedure.retention.legalBasis = 'rnpp-laws'; }],
  ['GF113 /steps/1/when', 'requester', ({ procedure }) => { procedure.steps[1].when = "requestor == 'bank'"; }],
  ['GF113 /steps/1/when', 'applicant.birthDate', ({ procedure }) => { procedure.steps[1].when = "birthDate < date('2000-01-01')"; }],
  ['GF115 /rules/0/on/0', 'applicant.birthDate', ({ procedure }) => { procedure.rules[0].on = ['applicant.birthdate']; }],
  ['GF116 /workflow/0/steps/1', 'advice', ({ procedure }) => { procedure.workflow[0].steps[1] = 'advise'; }],
  ['GF116 /workflow/1/source', 'rnpp', ({ procedure }) => { procedure.workflow[1].source = 'rnp'; }],
  ['GF102 /workflow/3/sort', 'review', ({ procedure }) => { procedure.workflow[3].sort = 'reviwe'; }],
  ['GF102 /rules/0/severity', 'warning', ({ procedure }) => { procedure.rules[0].severity = 'warnin'; }],
  ['GF124 /questions/applicant.familynam', 'applicant.familyName', ({ texts }) => { texts.fr.questions['applicant.familynam'] = { label: 'Nom' }; }],
  ['GF124 /steps/identitiy', 'identity', ({ texts }) => { texts.fr.steps.identitiy = { title: 'Vous' }; }],
  ['GF124 /rules/birth-future', 'birth-not-future', ({ texts }) => { texts.fr.rules['birth-future'] = 'Non.'; }],
  ['GF124 /sources/rnnp', 'rnpp', ({ texts }) => { texts.fr.sources.rnnp = { name: 'A', authority: 'B', purpose: 'C' }; }],
  ['GF124 /legalBasis/rnpplaw', 'rnpp-law', ({ texts }) => { texts.fr.legalBasis.rnpplaw = 'Loi'; }],
  ['GF125 /steps/0/asks', 'ask', ({ procedure }) => { procedure.steps[0].asks = []; }],
  ['GF125 /draftdays', 'draftDays', ({ procedure }) => { procedure.draftdays = 7; delete procedure.draftDays; }],
  ['GF125 /questions/requester/lable', 'label', ({ texts }) => { texts.fr.questions.requester.lable = 'Qui'; }],
];

function problemsOf(spoil: Spoil): ReturnType<typeof checkProcedure>['problems'] {
  const files: Loose = structuredClone(readProcedureFolder('residence-certificate'));
  spoil(files);
  return checkProcedure(files).problems;
}

describe('a name that is nearly one that there is', () => {
  for (const [found, meant, spoil] of SLIPS) {
    it(`${found}: "${meant}" is suggested`, () => {
      const remedies = problemsOf(spoil).filter(({ code, pointer }) => `${code} ${pointer}` === found).map(({ remedy }) => remedy);
      expect(remedies).to.have.length(1);
      expect(remedies[0]).to.include(`Did you mean "${meant}"?`);
    });
  }

  it('is suggested only when it is near', () => {
    const remedies = problemsOf(({ procedure, texts }) => {
      procedure.steps[0].ask = ['shoeSize'];
      procedure.steps[9].ask[0].kind = 'essay';
      procedure.sources[0].legalBasis = 'income-tax';
      procedure.workflow[0].steps[1] = 'somewhere';
      procedure.retention.forever = true;
      texts.fr.steps.somewhere = { title: 'Ailleurs' };
    }).map(({ code, remedy }) => `${code} ${remedy}`);
    expect(new Set(remedies.map((each) => each.slice(0, 5)))).to.include.members(['GF106', 'GF107', 'GF112', 'GF116', 'GF124', 'GF125']);
    expect(remedies.filter((each) => each.includes('Did you mean'))).to.deep.equal([]);
  });
});
