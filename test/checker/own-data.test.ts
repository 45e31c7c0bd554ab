// Whom a question is about, before a browser is asked to fill in the citizen's own data (GF171): a wrong token is worse than none.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { checkDesign } from '../../src/checker/check-design.js';
import { TODAY } from './design-files.js';

const NAME = { type: 'string', maxLength: 40 };

interface Asked {
  readonly labels?: Readonly<Record<string, string>>;
  readonly title?: string;
  readonly kind?: string;
}

/** What GF171 would have named, each `path token`, where the paths are asked on one step. */
async function wantedAt(paths: readonly string[], { labels = {}, title = 'Details', kind }: Asked = {}): Promise<readonly string[]> {
  const properties: Record<string, { type: string; properties?: Record<string, object> }> = {};
  for (const [group = '', member] of paths.map((path) => path.split('.'))) {
    if (member === undefined) properties[group] = NAME;
    else properties[group] = { type: 'object', properties: { ...properties[group]?.properties, [member]: NAME } };
  }
  const answers = { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', properties };
  const questions = Object.fromEntries([...paths, ...Object.keys(properties)].map((path) => [path, { label: labels[path] ?? path.split('.').at(-1) }]));
  const texts = { format: 'gov-form/texts/1', language: 'en', procedure: { title: 'A form', introduction: ['Fill it in.'], authority: 'Demo commune', nextSteps: ['We answer you.'] }, steps: { all: { title } }, questions };
  const groups = [...new Set(paths.map((path) => path.split('.')[0] ?? ''))];
  const procedure = { format: 'gov-form/procedure/1', id: 'a-form', version: '1.0.0', languages: ['en'], answers: 'answers.schema.json', texts: { en: 'texts/en.json' }, draftDays: 1, retention: { days: 30 }, steps: [{ id: 'all', ask: groups.map((path) => (kind === undefined ? path : { path, kind })) }] };
  const { problems } = await checkDesign({ procedure, answers, texts: { en: texts } }, { today: TODAY });
  return problems.filter(({ code }) => code === 'GF171').map(({ message }) => /"([^"]+)"/.exec(message)?.[1] ?? '');
}

describe('a token for the citizen’s own data', () => {
  const OTHERS = [
    'other', 'otherParent', 'parent2', 'tenant', 'owner', 'representative', 'partner', 'landlord', 'employer', 'contact', 'contactPerson', 'emergencyContact', 'second_applicant', 'coApplicant', 'beneficiary', 'proprietaire', 'conjointe', 'andererElternteil', 'vermieter', 'zeuge',
  ];
  for (const group of OTHERS) {
    it(`is not wanted at "${group}"`, async () => {
      expect(await wantedAt([`${group}.givenName`, `${group}.familyName`])).to.deep.equal([]);
    });
  }

  const OWN = ['applicant', 'requester', 'citizen', 'me', 'self', 'declarant', 'person', 'identity', 'demandeur', 'antragstellerin', 'veteran'];
  for (const group of OWN) {
    it(`is wanted at "${group}"`, async () => {
      expect(await wantedAt([`${group}.givenName`, `${group}.familyName`])).to.deep.equal([`${group}.givenName`, `${group}.familyName`]);
    });
  }

  it('is wanted of nobody else beside the applicant', async () => {
    expect(await wantedAt(['applicant.email', 'veteran.givenName', 'signatory.familyName'])).to.deep.equal(['applicant.email']);
  });

  const LABELS = ['E-mail of the other parent', 'E-mail de votre conjointe', 'Adresse e-mail du propriétaire', 'E-Mail des anderen Elternteils', 'E-Mail Ihrer Vermieterin', 'E-Mail vum Proprietär', 'E-mail of the person to contact'];
  for (const label of LABELS) {
    it(`is not wanted where a label says so: ${label}`, async () => {
      expect(await wantedAt(['email'], { labels: { email: label } })).to.deep.equal([]);
      expect(await wantedAt(['details.email'], { labels: { details: label } })).to.deep.equal([]);
      expect(await wantedAt(['email'], { title: label })).to.deep.equal([]);
    });
  }

  it('is wanted where nothing speaks of anybody', async () => {
    expect(await wantedAt(['email', 'phone'], { labels: { email: 'Your e-mail address' }, title: 'How we can reach you' })).to.deep.equal(['email', 'phone']);
  });

  it('is wanted of the applicant, whoever else the label names', async () => {
    expect(await wantedAt(['applicant.email'], { labels: { 'applicant.email': 'Your e-mail address, or that of your representative' } })).to.deep.equal(['applicant.email']);
  });
});
