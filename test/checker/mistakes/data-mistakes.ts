// Mistakes in what is asked about people, and in the examples: GF171 to GF178, GF601 to GF606.
import { ASK, LANGUAGES, asks, childcare, residence } from './mistake.js';
import type { Edit, Mistakes } from './mistake.js';

const TEXT = { type: 'string', maxLength: 50 };
const FAMILY_NAME = 'procedure /steps/2/ask/0';
const token = (step: number, ask: number, value: string): Edit => ['procedure', `/steps/${step}/ask/${ask}/autocomplete`, value];
const labelled = (name: string, labels: Readonly<Record<string, string>>): readonly Edit[] => [
  ...asks(name, TEXT),
  ...LANGUAGES.map((language): Edit => [language, `/questions/${name}/label`, labels[language] ?? `${name} (${language})`]),
];
/** The answers of the smallest example of the childcare allowance, which is valid. */
const example = (more: object, edits: object = {}) => ({
  answers: {
    applicant: { familyName: 'Muster', givenNames: 'Anna' }, household: 'alone', work: { employed: false }, income: { own: 1800, total: 1800 },
    children: [{ name: 'Lina', birthDate: '2021-03-31', hours: 20, provider: { kind: 'nursery', name: 'Crèche Beispill' } }], totalHours: 20, account: { holder: 'Anna Muster', iban: 'LU280019400644750000' }, declaration: true, ...edits,
  },
  ...more,
});
const planted = (file: string, content: object): readonly Edit[] => Object.entries(content).map(([member, value]): Edit => [file, `/${member}`, value]);
const EXAMPLE = 'examples/planted.json';
const INVALID = 'examples/invalid/planted.json';
const withExamples = { withExamples: true } as const;

export const DATA_MISTAKES: Mistakes = {
  GF171: [
    residence([['procedure', '/steps/2/ask/0/autocomplete']], [FAMILY_NAME]),
    residence([['procedure', '/steps/2/ask/2/autocomplete']], ['procedure /steps/2/ask/2']),
    residence([['procedure', '/steps/3/ask/3', 'applicant.address.locality']], ['procedure /steps/3/ask/3']),
    childcare(asks('contact', { type: 'string', format: 'email' }), [ASK]),
    childcare(labelled('number', { fr: 'Numéro de téléphone' }), [ASK]),
    childcare(labelled('reachable', { de: 'Handynummer' }), [ASK]),
    childcare(labelled('correspondence', { lb: 'Telefonsnummer' }), [ASK]),
    childcare(asks('phoneNumber', TEXT), [ASK]),
  ],
  GF172: [
    residence([token(2, 0, 'familyname')], [`${FAMILY_NAME}/autocomplete`]),
    residence([token(2, 2, 'birthday')], ['procedure /steps/2/ask/2/autocomplete']),
    residence([token(3, 2, 'zip')], ['procedure /steps/3/ask/2/autocomplete']),
    residence([token(3, 3, 'home address-level2')], ['procedure /steps/3/ask/3/autocomplete']),
    childcare([token(1, 1, 'company')], ['procedure /steps/1/ask/1/autocomplete']),
    childcare(asks('contact', { type: 'string', format: 'email' }, { ask: { autocomplete: 'e-mail' } }), [`${ASK}/autocomplete`]),
  ],
  GF173: [
    childcare([['procedure', '/steps/4/ask/-', { path: 'children[].name', autocomplete: 'given-name' }]], ['procedure /steps/4/ask/4/autocomplete']),
    childcare([['procedure', '/steps/4/ask/-', { path: 'children[].birthDate', autocomplete: 'bday' }]], ['procedure /steps/4/ask/4/autocomplete']),
    childcare([['procedure', '/steps/4/ask/-', { path: 'children[].provider.name', autocomplete: 'organization' }]], ['procedure /steps/4/ask/4/autocomplete']),
    childcare(asks('partnerName', TEXT, { ask: { autocomplete: 'name' } }), [`${ASK}/autocomplete`]),
    childcare(asks('landlordEmail', { type: 'string', format: 'email' }, { ask: { autocomplete: 'email' } }), [`${ASK}/autocomplete`]),
    childcare(asks('spouse', TEXT, { ask: { autocomplete: 'additional-name' } }), [`${ASK}/autocomplete`]),
    childcare(asks('employerPhone', TEXT, { ask: { autocomplete: 'work tel' } }), [`${ASK}/autocomplete`]),
  ],
  GF174: [
    residence([token(2, 2, 'given-name')], ['procedure /steps/2/ask/2/autocomplete', 'procedure /steps/2/ask/2/autocomplete']),
    residence([token(2, 0, 'bday')], [`${FAMILY_NAME}/autocomplete`, 'procedure /steps/2/ask/2/autocomplete']),
    residence([token(3, 3, 'postal-code')], ['procedure /steps/3/ask/3/autocomplete']),
    childcare([['procedure', '/steps/1/ask/0', { path: 'work.employed', autocomplete: 'organization-title' }]], ['procedure /steps/1/ask/0/autocomplete']),
    childcare([token(0, 1, 'family-name')], ['procedure /steps/0/ask/1/autocomplete']),
    childcare(asks('moved', { type: 'string', format: 'date' }, { ask: { autocomplete: 'street-address' } }), [`${ASK}/autocomplete`]),
  ],
  GF175: [
    residence([['procedure', '/sources/0/fields/0']], [FAMILY_NAME]),
    residence([['procedure', '/sources/0/fields/3']], ['procedure /steps/2/ask/3']),
    residence([['procedure', '/sources/0/fields/6']], ['procedure /steps/3/ask/2']),
    childcare([['procedure', '/accepted/0/paths/0']], ['procedure /steps/0/ask/0']),
    childcare(asks('nationality', TEXT), [ASK]),
    childcare(asks('companyName', TEXT), [ASK]),
    childcare(labelled('origin', { fr: 'Lieu de naissance', en: 'Place of birth' }), [ASK]),
  ],
  GF176: [
    residence([['procedure', '/legalBasis/0/eli']], ['procedure /legalBasis/0']),
    ...[
      'https://legilux.public.lu/eli/etat/leg/loi/2013/n3/jo',
      'https://legilux.public.lu/search/A/?titre=personnes',
      'https://www.legilux.lu/loi-2013',
      'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32016R0679',
      'https://data.europa.eu/eli/reg',
    ].map((eli) => residence([['procedure', '/legalBasis/0/eli', eli]], ['procedure /legalBasis/0/eli'])),
  ],
  GF177: [
    residence([['procedure', '/retention']], ['procedure ']),
    childcare([['procedure', '/retention']], ['procedure ']),
    childcare([['procedure', '/retention'], ['procedure', '/steps/0/ask/0/when', "household == 'couple'"], ['procedure', '/steps/0/ask/1/when', "household == 'couple'"]], ['procedure '], { also: ['GF708 procedure /steps/0/ask/0'] }),
    residence([['procedure', '/retention'], ['procedure', '/draftDays', 1]], ['procedure ']),
    childcare([['procedure', '/retention'], ...asks('contact', { type: 'string', format: 'email' }, { ask: { autocomplete: 'email' } })], ['procedure ']),
  ],
  GF178: [31, 60, 90, 180, 366].map((days) => (days % 2 === 0 ? residence : childcare)([['procedure', '/draftDays', days]], ['procedure /draftDays'])),
  GF601: [
    childcare(planted(EXAMPLE, example({}, { household: 'shared' })), [`${EXAMPLE} /answers/household`], withExamples),
    childcare(planted(EXAMPLE, example({}, { account: { holder: 'Anna Muster', iban: 'LU28' } })), [`${EXAMPLE} /answers/account/iban`], withExamples),
    childcare(planted(EXAMPLE, example({}, { declaration: false })), [`${EXAMPLE} /answers/declaration`], withExamples),
    residence([['examples/smallest.json', '/answers/certificateLanguage'], ['examples/smallest.json', '/answers/variant']], ['examples/smallest.json /answers'], withExamples),
    residence([['examples/smallest.json', '/answers/applicant/birthDate', '2999-01-01']], ['examples/smallest.json /answers/applicant/birthDate'], withExamples),
    residence([['examples/smallest.json', '/answers/certificateLanguage']], ['examples/smallest.json /answers/certificateLanguage'], withExamples),
    residence([['examples/former-since.json', '/answers/applicant/nationalId', '1985041700126']], ['examples/former-since.json /answers/applicant/nationalId'], withExamples),
  ],
  GF602: [
    childcare(planted(INVALID, example({ expect: [] })), [`${INVALID} /answers`], withExamples),
    childcare(planted(INVALID, example({ expect: [{ code: 'required', path: 'declaration' }] })), [`${INVALID} /answers`], withExamples),
    childcare([['procedure', '/rules/2'], ['*', '/rules/slots-within-hours']], ['examples/invalid/slots-exceed-hours.json /answers'], withExamples),
    residence([['answers', '/properties/reason/maxLength', 5000]], ['examples/invalid/reason-too-long.json /answers'], withExamples),
    residence([['procedure', '/rules/2'], ['*', '/rules/since-not-future']], ['examples/invalid/since-future.json /answers'], withExamples),
    childcare([['answers', '/$defs/child/properties/hours/exclusiveMinimum', -1]], ['examples/invalid/hours-zero.json /answers'], withExamples),
  ],
  GF603: [
    childcare(planted(INVALID, example({ expect: [{ code: 'required', path: 'household' }] }, { declaration: false })), [`${INVALID} /expect`], withExamples),
    childcare(planted(INVALID, example({ expect: [] }, { totalHours: 3 })), [`${INVALID} /expect`], withExamples),
    residence([['examples/invalid/since-future.json', '/expect/0/path', 'reason']], ['examples/invalid/since-future.json /expect'], withExamples),
    residence([['examples/invalid/family-name-missing.json', '/expect/0/code', 'text.too-short']], ['examples/invalid/family-name-missing.json /expect'], withExamples),
    residence([['examples/invalid/three-mistakes.json', '/expect/1']], ['examples/invalid/three-mistakes.json /expect'], withExamples),
  ],
  GF604: [
    childcare(planted(EXAMPLE, example({}, { work: { employed: false, employer: 'Bäckerei' } })), [`${EXAMPLE} /answers/work/employer`], withExamples),
    childcare(planted(EXAMPLE, example({}, { pets: 2 })), [`${EXAMPLE} /answers/pets`], withExamples),
    childcare(planted(EXAMPLE, example({}, { income: { own: 1800, partner: 100, total: 1800 } })), [`${EXAMPLE} /answers/income/partner`], withExamples),
    residence([['examples/smallest.json', '/answers/formerAddresses', { which: 'none' }]], ['examples/smallest.json /answers/formerAddresses'], withExamples),
    residence([['examples/former-all.json', '/answers/applicant/shoeSize', 42]], ['examples/former-all.json /answers/applicant/shoeSize'], withExamples),
  ],
  GF605: [
    childcare([[EXAMPLE, '/applicant', { familyName: 'Muster' }]], [`${EXAMPLE} `], withExamples),
    childcare([[EXAMPLE, '/answers', []]], [`${EXAMPLE} `], withExamples),
    childcare([[INVALID, '/answers', 'none']], [`${INVALID} `], withExamples),
    residence([[INVALID, '/expect', []]], [`${INVALID} `], withExamples),
    residence([['examples/smallest.json', '/answers', 7]], ['examples/smallest.json '], withExamples),
  ],
  GF606: [
    childcare([['procedure', '/accepted/0/paths/-', 'household']], ['procedure /accepted/0/paths/5']),
    childcare([['procedure', '/accepted/-', { code: 'GF178', reason: 'Drafts are kept long.' }]], ['procedure /accepted/2']),
    residence([['procedure', '/accepted', [{ code: 'GF175', reason: 'Not needed any more.' }]]], ['procedure /accepted/0']),
    residence([['procedure', '/accepted', [{ code: 'GF780', reason: 'No check has this code.' }]]], ['procedure /accepted/0/code']),
    childcare([['procedure', '/accepted/1/code', 'GF780']], ['procedure /accepted/1/code'], { also: ['GF708 procedure /steps/1/ask/1'] }),
    childcare([['procedure', '/accepted/1/code', 'GF807']], ['procedure /accepted/1/code'], { also: ['GF708 procedure /steps/1/ask/1'] }),
    residence([['procedure', '/accepted', [{ code: 'GF171', paths: ['reason'], reason: 'Not needed any more.' }]]], ['procedure /accepted/0']),
    residence([['procedure', '/accepted', [{ code: 'GF181', reason: 'An error cannot be accepted.' }]], ['fr', '/questions/variant/options/extended/label', 'Certificat simple']], ['procedure /accepted/0'], { also: ['GF181 fr /questions/variant/options/extended/label'] }),
  ],
};
