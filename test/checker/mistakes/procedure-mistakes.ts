// Mistakes in what is asked, how, and where from: GF122, GF159 to GF170, GF183, GF185, GF708, GF716, GF730.
import type { Json } from '../../../src/engine.js';
import { ASK, LANGUAGES, asks, childcare, options, residence } from './mistake.js';
import type { Edit, Mistakes } from './mistake.js';

const DOCUMENTS = '/$defs/documents/properties';
const FILE = `${DOCUMENTS}/files/items/properties`;
const TEXT = { type: 'string', maxLength: 50 };
const named = (kind: string, schema: Readonly<Record<string, Json>>, words: Readonly<Record<string, Json>> = {}): readonly Edit[] => asks('asked', { type: 'string', ...schema }, { ask: { kind }, words });
const many = (count: number): readonly Edit[] => Array.from({ length: count }, (_, index) => asks(`extra${index}`, TEXT)).flat();
const grouped = (count: number): readonly Edit[] =>
  Array.from({ length: count }, (_, index): readonly Edit[] => [
    [`answers`, `/properties/home/properties/part${index}`, TEXT],
    ...LANGUAGES.map((language): Edit => [language, `/questions/home.part${index}`, { label: `Part ${index} (${language})` }]),
  ]).flat();
const codes = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `code-${index}`);
const boxes = (name: string, count: number, more: object = {}): readonly Edit[] =>
  asks(name, { type: 'array', uniqueItems: true, items: { type: 'string', enum: codes(count) }, ...more }, { words: options(...codes(count)) });
const spoken = (name: string): readonly Edit[] => [
  ['answers', `/properties/${name}`, TEXT], ...LANGUAGES.map((language): Edit => [language, `/questions/${name}`, { label: `${name} (${language})` }]),
];
/** Members that the schema describes only once there is a trade. */
const brings = (names: readonly string[], { dependentSchemas, then }: Readonly<Record<string, (properties: Readonly<Record<string, Json>>) => Json>>): readonly Edit[] => {
  const properties = Object.fromEntries(names.map((name) => [name, TEXT]));
  return [
    ['answers', '/additionalProperties'], ['answers', '/unevaluatedProperties', false],
    ...(dependentSchemas === undefined ? [] : [['answers', '/dependentSchemas', dependentSchemas(properties)] satisfies Edit]),
    ...(then === undefined ? [] : [['answers', '/allOf', [{ if: { required: ['trade'] }, then: then(properties) }]] satisfies Edit]),
    ...names.flatMap((name) => [['procedure', '/steps/1/ask/-', name] satisfies Edit, ...spoken(name).slice(1)]),
  ];
};
const says = (id: string): Edit => ['*', `/rules/${id}`, 'Check it.'];

const law = (id: string): readonly Edit[] => [['procedure', '/legalBasis/-', { id, eli: 'https://legilux.public.lu/eli/etat/leg/loi/2018/08/17/a706/jo' }], ['*', `/legalBasis/${id}`, 'Law']];

export const PROCEDURE_MISTAKES: Mistakes = {
  GF122: [
    residence(law('archive-law'), ['procedure /legalBasis/1']),
    residence([...law('archive-law'), ...law('tax-law')], ['procedure /legalBasis/1', 'procedure /legalBasis/2']),
    residence([['procedure', '/retention', { days: 10, legalBasis: 'archive-law' }], ...law('archive-law'), ...law('tax-law')], ['procedure /legalBasis/2']),
    residence([...law('archive-law'), ['procedure', '/sources/0/legalBasis', 'archive-law']], ['procedure /legalBasis/0']),
    childcare([['procedure', '/legalBasis', []], ...law('allowance-law')], ['procedure /legalBasis/0']),
  ],
  GF159: [
    childcare([['procedure', '/steps/2/ask/1', { path: 'income.own', kind: 'text' }]], ['procedure /steps/2/ask/1']),
    residence([['procedure', '/steps/9/ask/0', { path: 'reason', kind: 'national-id' }], ['answers', '/properties/reason/maxLength', 10]], ['procedure /steps/9/ask/0']),
    childcare([['procedure', '/steps/1/ask/0', { path: 'work.employed', kind: 'date' }]], ['procedure /steps/1/ask/0']),
    childcare([['procedure', '/steps/1/ask/1', { path: 'work.employer', kind: 'choice', autocomplete: 'organization' }]], ['procedure /steps/1/ask/1']),
    residence([['procedure', '/steps/5/ask/0', { path: 'mentions', kind: 'yes-no' }]], ['procedure /steps/5/ask/0']),
    childcare(asks('moment', { type: 'string', format: 'time' }, { ask: { kind: 'date' } }), [ASK]),
    childcare(asks('register', { type: 'string', pattern: '^B[0-9]{1,7}$', examples: ['B999901'] }, { ask: { kind: 'vat' } }), [ASK]),
    childcare(asks('vatNumber', { type: 'string', pattern: '^LU[0-9]{8}$', examples: ['LU12345613'] }, { ask: { kind: 'rcs' } }), [ASK]),
    childcare(asks('vehicle', { type: 'string', pattern: '^[A-Z]{2}[0-9]{4}$', examples: ['AB1234'] }, { ask: { kind: 'vin' } }), [ASK]),
    childcare(asks('other', { type: 'string', pattern: '^[0-9]{13}$', examples: ['1893120105732'] }, { ask: { kind: 'legal-person-number' } }), [ASK]),
    childcare(asks('holder', { type: 'string', maxLength: 10 }, { ask: { kind: 'iban' } }), [ASK]),
    childcare(named('country', { pattern: '^[A-Z]{3}$', examples: ['LUX'] }), [ASK]),
    childcare(named('country', { maxLength: 90, format: 'date' }), [ASK]),
    childcare(named('language', { pattern: '^[A-Z]{2}$', examples: ['FR'] }), [ASK]),
    childcare(named('nationality', { maxLength: 1 }), [ASK]),
    childcare(named('commune', { enum: ['Esch', 'Luxembourg'] }, options('Luxembourg')), [ASK]),
    childcare(named('canton', { enum: ['north', 'south'] }), [ASK]),
    childcare(named('nationalities', { type: 'array', items: { enum: ['LU', 'FRA'] }, maxItems: 2 }), [ASK]),
    childcare(named('rating', { type: 'integer', minimum: 1, maximum: 20 }), [ASK]),
    childcare(named('rating', { type: 'number', minimum: 0.5, maximum: 5 }), [ASK]),
    childcare(named('rating', { type: 'number', minimum: 1, maximum: 5, multipleOf: 0.5 }), [ASK]),
    childcare(named('time', { format: 'date' }), [ASK]),
    childcare(named('time', { pattern: '^[0-9]{4}$', examples: ['1430'] }), [ASK]),
    childcare(named('month', { pattern: '^[0-9]{2}/[0-9]{4}$', examples: ['03/2026'] }), [ASK]),
    childcare(named('date', { pattern: '^[0-9]{2}[.][0-9]{2}[.][0-9]{4}$', examples: ['31.03.2026'] }), [ASK]),
    childcare(named('year', { pattern: '^[0-9]{2}$', examples: ['26'] }), [ASK]),
    childcare(named('email', { format: 'uri', maxLength: 90 }), [ASK]),
    childcare(named('phone', { format: 'ipv4', maxLength: 90 }), [ASK]),
  ],
  GF160: [
    residence([['procedure', '/rules/3'], ['procedure', '/rules/1'], ['procedure', '/rules/0'], ['*', '/rules/since-after-birth'], ['*', '/rules/birth-not-future'], ['*', '/rules/birth-not-before-1900']], ['answers /properties/applicant/properties/birthDate']),
    childcare([['procedure', '/rules/1'], ['procedure', '/rules/0'], ['*', '/rules/birth-not-future'], ['*', '/rules/child-under-13']], ['answers /$defs/child/properties/birthDate']),
    childcare(asks('birth', { type: 'string', format: 'date' }), ['answers /properties/birth']),
    childcare(asks('geburtstag', { type: 'string', format: 'date' }), ['answers /properties/geburtstag']),
    childcare(asks('naissanceEnfant', { type: 'string', format: 'date' }), ['answers /properties/naissanceEnfant']),
  ],
  GF161: [
    childcare(many(12), ['procedure /steps/1']),
    childcare(many(25), ['procedure /steps/1']),
    childcare([...asks('home', { type: 'object', additionalProperties: false, properties: {} }), ...grouped(13)], ['procedure /steps/1']),
    childcare([['procedure', '/steps/1/when', "household == 'couple'"], ...many(12)], ['procedure /steps/1']),
    childcare([['procedure', '/steps/0/ask/-', 'home'], ...grouped(10), ['answers', '/properties/home/type', 'object'], ['*', '/questions/home', { label: 'Home' }]], ['procedure /steps/0']),
  ],
  GF162: [
    childcare([['*', '/steps/advice/body']], ['procedure /steps/3']),
    residence([['*', '/steps/advice/body']], ['procedure /steps/1']),
    childcare([['*', '/steps/advice/body', []]], ['procedure /steps/3']),
    childcare([['procedure', '/steps/-', { id: 'more' }], ['*', '/steps/more', { title: 'More' }]], ['procedure /steps/7']),
    childcare([['procedure', '/steps/-', { id: 'more', when: "household == 'couple'" }], ['*', '/steps/more', { title: 'More' }]], ['procedure /steps/7']),
  ],
  GF163: [
    childcare([['procedure', '/steps/3/when', 'today() > date(\'2026-01-01\')']], ['procedure /steps/3/when']),
    childcare([['procedure', '/steps/3/when', '1 < 2']], ['procedure /steps/3/when']),
    childcare([['procedure', '/rules/3/check', '40 <= 60']], ['procedure /rules/3/check']),
    residence([['procedure', '/steps/6/when', "'standard' == 'extended'"]], ['procedure /steps/6/when']),
    childcare([['procedure', '/steps/2/ask/2/when', 'true']], ['procedure /steps/2/ask/2/when']),
    childcare([['procedure', '/steps/2/ask/4/calculate', '100 + 50']], ['procedure /steps/2/ask/4/calculate']),
  ],
  GF164: [
    childcare([['procedure', '/rules/0/on', ['children[].name']]], ['procedure /rules/0/on/0']),
    childcare([['procedure', '/rules/3/on/-', 'children[].name']], ['procedure /rules/3/on/1']),
    residence([['procedure', '/rules/0/on', ['applicant.familyName']]], ['procedure /rules/0/on/0']),
    residence([['procedure', '/rules/3/on/1', 'variant']], ['procedure /rules/3/on/1']),
    childcare([['procedure', '/rules/-', { id: 'enough', check: 'income.own > 0', on: ['household'] }], says('enough')], ['procedure /rules/4/on/0']),
  ],
  GF165: [
    childcare([['procedure', '/steps/4/ask/1', { path: 'children[].hours', needed: 'later' }], ['answers', '/$defs/child/required', ['name', 'birthDate', 'provider']], ['answers', '/$defs/slot/required', ['day']]], ['procedure /steps/4/ask/1']),
    childcare([['answers', '/properties/work/then/required', ['employer']]], ['procedure /steps/1/ask/2']),
    childcare(asks('permit', TEXT, { ask: { needed: 'later' } }), [ASK]),
    residence([['procedure', '/steps/9/ask/0', { path: 'reason', kind: 'long-text', needed: 'later' }]], ['procedure /steps/9/ask/0']),
    residence([['procedure', '/steps/5/ask/0', { path: 'mentions', needed: 'later' }]], ['procedure /steps/5/ask/0']),
  ],
  GF166: [
    residence([['procedure', '/sources/0/fields/-', { from: '/name', to: 'applicant.familyName' }]], ['procedure /sources/0/fields/8/to']),
    residence([['procedure', '/sources/0/fields/-', { from: '/town', to: 'applicant.address.locality' }]], ['procedure /sources/0/fields/8/to']),
    residence([['procedure', '/sources/0/fields/0/to', 'applicant.givenNames']], ['procedure /sources/0/fields/1/to'], { also: ['GF175 procedure /steps/2/ask/0'] }),
    residence([['procedure', '/sources/0/fields/-', { from: '/a', to: 'applicant.birthDate' }], ['procedure', '/sources/0/fields/-', { from: '/b', to: 'applicant.birthDate' }]], ['procedure /sources/0/fields/8/to', 'procedure /sources/0/fields/9/to']),
    residence([['procedure', '/steps/9/ask/0', { path: 'reason', calculate: "variant == 'standard' ? 'A' : 'B'" }], ['procedure', '/sources/0/fields/-', { from: '/reason', to: 'reason' }]], ['procedure /sources/0/fields/8/to']),
  ],
  GF167: [
    residence([['procedure', '/workflow/1']], ['procedure /sources/0']),
    ...['second', 'ccss', 'rcs', 'archive'].map((id) =>
      residence([['procedure', '/sources/-', { id, register: `urn:lu:register:${id}`, legalBasis: 'rnpp-law', fields: [{ from: '/reason', to: 'reason' }] }], ['*', `/sources/${id}`, { name: 'N', authority: 'A', purpose: 'P' }]], ['procedure /sources/1']),
    ),
  ],
  GF168: [
    residence([['answers', '/properties/reason/deprecated', true]], ['procedure /steps/9/ask/0']),
    residence([['answers', '/properties/applicant/properties/address/properties/number/deprecated', true]], ['procedure /steps/3/ask/1']),
    childcare([['answers', '/$defs/child/properties/name/deprecated', true]], ['procedure /steps/4/ask/0']),
    childcare([['answers', '/properties/household/deprecated', true]], ['procedure /steps/0/ask/2']),
    childcare([['answers', '/$defs/slot/properties/day/deprecated', true]], ['procedure /steps/4/ask/2']),
  ],
  GF169: [
    residence([['answers', '/properties/reason/readOnly', true]], ['procedure /steps/9/ask/0']),
    residence([['answers', '/properties/formerAddresses/properties/since/readOnly', true]], ['procedure /steps/7/ask/0']),
    childcare([['answers', '/properties/work/properties/employer/readOnly', true]], ['procedure /steps/1/ask/1'], { also: ['GF606 procedure /accepted/0/paths/2'] }),
    childcare([['answers', '/properties/account/properties/holder/readOnly', true]], ['procedure /steps/5/ask/0']),
    childcare(asks('number', { type: 'integer', readOnly: true }), [ASK]),
    // Of a group or a list: once, for all that lies in it.
    childcare([['answers', '/properties/account/readOnly', true]], ['procedure /steps/5/ask/0']),
    childcare([['answers', '/properties/children/readOnly', true]], ['procedure /steps/4/ask/0']),
    residence([['answers', '/properties/formerAddresses/readOnly', true]], ['procedure /steps/6/ask/0', 'procedure /steps/7/ask/0']),
    childcare(asks('owner', { type: 'object', readOnly: true, required: ['name'], properties: { name: { type: 'string', maxLength: 80 }, country: { type: 'string', maxLength: 2, default: 'LU' } }, additionalProperties: false }), [ASK], { besides: 'GF179' }),
    childcare(asks('branches', { type: 'object', readOnly: true, properties: { list: { type: 'array', minItems: 1, items: { type: 'string' } } }, additionalProperties: false }), [ASK], { besides: 'GF179' }),
  ],
  GF170: [
    childcare([['answers', '/properties/declaration/default', true]], ['answers /properties/declaration/default']),
    childcare(asks('consent', { const: true, default: true }), ['answers /properties/consent/default']),
    childcare(asks('consent', { type: 'boolean', enum: [true], default: true }), ['answers /properties/consent/default']),
    childcare([['answers', '/$defs/tick', { type: 'boolean', const: true }], ...asks('terms', { $ref: '#/$defs/tick', default: true })], ['answers /properties/terms/default']),
    childcare(asks('both', { allOf: [{ type: 'boolean' }, { const: true }], default: true }), ['answers /properties/both/default']),
  ],
  GF183: [
    childcare(boxes('wishes', 21), [ASK]),
    childcare(boxes('wishes', 60), [ASK]),
    childcare([['answers', '/$defs/wish', { type: 'string', enum: codes(30) }], ...asks('list', { type: 'array', uniqueItems: true, items: { $ref: '#/$defs/wish' } }, { words: options(...codes(30)) })], [ASK]),
    childcare(boxes('topics', 25, { maxItems: 3 }), [ASK]),
    residence([['answers', '/properties/mentions/items/enum', codes(24)], ['*', '/questions/mentions/options', options(...codes(24)).options ?? {}]], ['procedure /steps/5/ask/0']),
  ],
  GF185: [
    residence([['*', '/sources']], ['fr /sources']),
    residence([['*', '/legalBasis']], ['fr /legalBasis']),
    residence([['*', '/sources/rnpp']], ['fr /sources']),
    residence([['procedure', '/legalBasis/-', { id: 'archive-law', eli: 'https://legilux.public.lu/eli/etat/leg/loi/2018/08/17/a706/jo' }]], ['fr /legalBasis'], { also: ['GF122 procedure /legalBasis/1'] }),
    childcare([['procedure', '/legalBasis', [{ id: 'any-law', eli: 'https://legilux.public.lu/eli/etat/leg/loi/2018/08/17/a706/jo' }]]], ['fr /legalBasis'], { also: ['GF122 procedure /legalBasis/0'] }),
  ],
  GF750: [
    childcare([['answers', `${FILE}/mediaType/enum`, ['text/csv', 'application/zip']]], [`answers ${FILE}/mediaType/enum`], { withExamples: true }),
    childcare([['answers', `${FILE}/mediaType`, { const: 'image/tiff' }]], [`answers ${FILE}/mediaType/const`], { withExamples: true }),
    childcare([['answers', `${FILE}/mediaType/enum`, ['image/jpg']]], [`answers ${FILE}/mediaType/enum/0`]),
    childcare([['answers', `${DOCUMENTS}/delivery/enum`, ['now', 'afterwards']]], [`answers ${DOCUMENTS}/delivery/enum`], { withExamples: true }),
    childcare([['answers', '/$defs/fileType', { enum: ['video/mp4', 'image/gif'] }], ['answers', `${FILE}/mediaType`, { $ref: '#/$defs/fileType' }]], ['answers /$defs/fileType/enum']),
  ],
  GF751: [
    childcare([['answers', `${FILE}/mediaType/enum/1`, 'image/jpg']], [`answers ${FILE}/mediaType/enum/1`], { withExamples: true }),
    childcare([['answers', `${FILE}/mediaType/enum/-`, 'image/tiff']], [`answers ${FILE}/mediaType/enum/3`]),
    childcare([['answers', `${FILE}/mediaType/enum`, ['text/plain', 'application/pdf', 'image/gif']]], [`answers ${FILE}/mediaType/enum/0`, `answers ${FILE}/mediaType/enum/2`]),
    childcare([['answers', `${DOCUMENTS}/delivery/enum/1`, 'latter']], [`answers ${DOCUMENTS}/delivery/enum/1`], { withExamples: true }),
    childcare([['answers', `${DOCUMENTS}/delivery/enum/-`, 'by-post']], [`answers ${DOCUMENTS}/delivery/enum/3`]),
  ],
  GF730: [
    childcare([['procedure', '/steps/0/ask/2', { path: 'household', rows: 'pages' }]], ['procedure /steps/0/ask/2']),
    childcare([['procedure', '/steps/4/ask/-', { path: 'children[]', rows: 'pages' }]], ['procedure /steps/4/ask/4']),
    childcare([['procedure', '/steps/4/ask/2/rows', 'pages']], ['procedure /steps/4/ask/2']),
    childcare(boxes('wishes', 3).map(([file, pointer, value]): Edit => (file === 'procedure' ? [file, pointer, { path: 'wishes', rows: 'inline' }] : [file, pointer, value ?? null])), [ASK]),
    childcare(asks('spot', { type: 'array', prefixItems: [{ title: 'Width', type: 'integer', minimum: 0, maximum: 9 }, { title: 'Height', type: 'integer', minimum: 0, maximum: 9 }], items: false, minItems: 2 }, { ask: { rows: 'pages' } }), [ASK]),
  ],
  GF716: [
    childcare([['procedure', '/steps/1/when', 'income.own > 1000']], ['procedure /steps/1/when']),
    childcare([['procedure', '/steps/0/ask/3/when', 'income.own > 1000']], ['procedure /steps/0/ask/3/when']),
    childcare(asks('trade', TEXT, { ask: { when: 'totalHours > 10' } }), [`${ASK}/when`]),
    residence([['procedure', '/steps/1/when', "variant == 'standard'"]], ['procedure /steps/1/when']),
    residence([['procedure', '/steps/4/when', 'size(reason) > 3']], ['procedure /steps/4/when']),
  ],
  GF708: [
    childcare(asks('trade', TEXT, { ask: { when: 'size(work.employer) > 3' } }), [ASK]),
    childcare([...asks('trade', TEXT, { ask: { when: 'size(since) > 3' } }), ...asks('since', TEXT)], [ASK]),
    childcare([...asks('trade', TEXT), ...asks('guild', TEXT, { ask: { when: 'size(trade) > 3' } }), ...asks('master', TEXT, { ask: { when: 'size(trade) > 5' } })], ['procedure /steps/1/ask/4']),
    childcare([...asks('trade', TEXT), ...brings(['guild', 'master'], { dependentSchemas: (properties) => ({ trade: { properties } }) })], ['procedure /steps/1/ask/4']),
    childcare([...asks('trade', TEXT), ...asks('since', TEXT), ...brings(['guild'], { then: (properties) => ({ properties }) })], ['procedure /steps/1/ask/5']),
    childcare([...asks('trade', TEXT), ...asks('since', TEXT), ...asks('guild', TEXT, { ask: { when: 'size(trade) > 3 && size(since) > 2' } }), ...asks('master', TEXT, { ask: { when: 'size(trade) > 5' } })], ['procedure /steps/1/ask/6']),
    residence([['*', '/steps/reason', { title: 'Reason' }], ['procedure', '/steps/9/ask/-', { path: 'more', when: 'size(reason) > 3' }], ['procedure', '/steps/9/ask/-', { path: 'most', when: 'size(reason) > 9' }], ...['more', 'most'].flatMap(spoken)], ['procedure /steps/9/ask/1']),
  ],
};
