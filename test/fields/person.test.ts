// A person: the number and the date of birth are held against each other.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { person } from '../../src/fields/person/person.js';
import { give, issuesOn, openComposed } from '../composed-form.js';
import { revalidate } from '../../src/engine.js';
import { composedModel } from '../composed-form.js';

const string = { type: 'string' };
const SCHEMA = { type: 'object', properties: { given_name: string, familyName: string, birthDate: { type: 'string', format: 'date' }, matricule: string }, required: ['familyName'] };
const FORM = { schema: SCHEMA, ask: [{ path: 'whole', kind: 'person', autocomplete: 'on' }] };

const AGREES: readonly (readonly [birthDate: string, nationalId: string, agrees: boolean])[] = [
  ['1893-12-01', '1893120105732', true],
  ['1893-12-02', '1893120105732', false],
  ['1894-12-01', '1893120105732', false],
  ['1893-11-01', '1893120105732', false],
  ['1893-12-01', '1893000005732', true],
  ['1893-12-01', '1893120005732', true],
  ['1893-12-01', '1894000005732', false],
];

describe('a person', () => {
  for (const [birthDate, nationalId, agrees] of AGREES) {
    it(`${nationalId} ${agrees ? 'can' : 'cannot'} be of somebody born on ${birthDate}`, () => {
      expect(person.check({ birthDate, nationalId })?.code).to.equal(agrees ? undefined : 'person.birth-date');
    });
  }

  it('need give neither', () => {
    expect([person.check({ birthDate: '1893-12-01' }), person.check({ nationalId: '1893120105732' })]).to.deep.equal([undefined, undefined]);
  });

  it('is asked by the kinds of its members, each with its token where she is the citizen', async () => {
    const { asks } = await composedModel(FORM);
    expect(asks).to.deep.equal({
      whole: { kind: 'person', roles: { givenName: 'given_name', familyName: 'familyName', birthDate: 'birthDate', nationalId: 'matricule' } },
      'whole.given_name': { autocomplete: 'given-name' },
      'whole.familyName': { autocomplete: 'family-name' },
      'whole.birthDate': { autocomplete: 'bday', limits: [['>=', ['call', 'addMonths', ['call', 'today'], ['value', -1560]]], ['<=', ['call', 'today']]] },
      'whole.matricule': { kind: 'national-id' },
    });
    const other = await composedModel({ ...FORM, ask: [{ path: 'whole', kind: 'person' }, { path: 'whole.birthDate', autocomplete: 'off' }] });
    expect(Object.keys(other.asks)).to.deep.equal(['whole', 'whole.birthDate', 'whole.matricule']);
  });

  it('is asked to look at both where they differ, and may go on', async () => {
    const session = await openComposed(FORM);
    give(session, { 'whole.familyName': 'Muster', 'whole.birthDate': { day: '2', month: '12', year: '1893' }, 'whole.matricule': '1893 1201 05732' });
    session.dispatch({ do: 'continue' });
    expect(issuesOn(session)).to.deep.equal(['whole.matricule person.birth-date']);
    session.dispatch({ do: 'continue' });
    expect(session.screen.sort).to.equal('review');
    await session.stop();
  });

  it('is taken by the receiver as it is', async () => {
    const document = { whole: { familyName: 'Muster', birthDate: '1893-12-02', matricule: '1893120105732' } };
    expect(revalidate(await composedModel(FORM), document, { today: '2026-03-01' })).to.deep.equal([]);
  });
});
