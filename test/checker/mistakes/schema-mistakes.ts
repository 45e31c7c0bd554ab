// Mistakes in the answers' schema: GF140 to GF158.
import { asks, childcare, options, residence } from './mistake.js';
import type { Mistakes } from './mistake.js';

const NAME = '/properties/applicant/properties/familyName';
const CHILD = '/$defs/child/properties';
const TEXT = { type: 'string', maxLength: 50 };

export const SCHEMA_MISTAKES: Mistakes = {
  GF140: [
    residence([['answers', `${NAME}/minLength`, 200]], [`answers ${NAME}/minLength`]),
    childcare([['answers', '/$defs/amount/minimum', 2_000_000]], ['answers /$defs/amount/minimum']),
    childcare([['answers', '/properties/children/minItems', 20]], ['answers /properties/children/minItems']),
    childcare([['answers', '/properties/children/minItems', 20]], ['answers /properties/children/minItems'], { withExamples: true }),
    childcare([['answers', `${CHILD}/hours/exclusiveMinimum`, 168]], [`answers ${CHILD}/hours/exclusiveMinimum`]),
    childcare([['answers', '/properties/income/properties/own', { title: 'Own income', $ref: '#/$defs/amount', minimum: 3_000_000 }]], ['answers /properties/income/properties/own/minimum']),
    childcare([['answers', '/properties/work/minProperties', 5], ['answers', '/properties/work/maxProperties', 3]], ['answers /properties/work/minProperties']),
  ],
  GF141: [
    residence([['answers', '/properties/variant/maxLength', 8], ['answers', '/properties/variant/enum', ['standard', 'extended', 'very-extended']], ['*', '/questions/variant/options/very-extended', 'Certificate C']], ['answers /properties/variant/enum/2']),
    residence([['answers', '/properties/certificateLanguage/pattern', '^[a-e][a-z]$']], ['answers /properties/certificateLanguage/enum/0']),
    childcare([['answers', '/properties/household/minLength', 6]], ['answers /properties/household/enum/0']),
    childcare(asks('floor', { type: 'integer', enum: [0, 1, 2.5] }), ['answers /properties/floor/enum/2']),
    childcare(asks('season', { type: 'string', enum: ['spring', 'autumn', 'no season'], pattern: '^[a-z]+$', examples: ['spring'] }, { words: options('spring', 'autumn', 'no season') }), ['answers /properties/season/enum/2']),
    childcare(asks('size', { type: 'number', maximum: 40, enum: [20, 30, 50] }), ['answers /properties/size/enum/2']),
    childcare(asks('width', { type: 'number', maximum: 40, enum: [20, 50, 30, 60, 70] }), ['answers /properties/width/enum/1']),
  ],
  GF142: [
    childcare([['answers', '/properties/account/oneOf/0/properties/iban/examples', ['LU28 0019']]], ['answers /properties/account/oneOf/0/properties/iban/examples/0']),
    childcare([['answers', '/properties/account/oneOf/1/properties/bic/examples', ['DEMOBEBB', 'DEMO']]], ['answers /properties/account/oneOf/1/properties/bic/examples/1']),
    residence([['answers', '/properties/variant/default', 'simple']], ['answers /properties/variant/default']),
    childcare([['answers', `${CHILD}/hours/default`, 0]], [`answers ${CHILD}/hours/default`]),
    residence([['answers', '/properties/applicant/properties/birthDate/examples', ['31.3.1980']]], ['answers /properties/applicant/properties/birthDate/examples/0']),
    childcare([['answers', '/$defs/amount/examples', [12.345]]], ['answers /$defs/amount/examples/0']),
  ],
  GF143: [
    childcare([['answers', '/properties/work/else/required', ['employer']]], ['answers /properties/work/else/required/0']),
    childcare([['answers', '/properties/account/oneOf/0/required', ['iban', 'bic']]], ['answers /properties/account/oneOf/0/required/1']),
    childcare([['answers', '/properties/income/required', ['own', 'other']]], ['answers /properties/income/required/1']),
    residence([['answers', '/else/required', ['formerAddresses']]], ['answers /else/required/0']),
    childcare([['answers', '/$defs/slot/required', ['day', 'hours', 'minutes']]], ['answers /$defs/slot/required/2']),
    childcare([['answers', '/$defs/provider/required', ['kind', 'name', 'street']]], ['answers /$defs/provider/required/2']),
  ],
  GF144: [
    residence([['answers', '/properties/mentions/minItems', 5]], ['answers /properties/mentions/minItems']),
    childcare(asks('days', { type: 'array', uniqueItems: true, minItems: 3, items: { type: 'string', enum: ['a', 'b'] } }, { words: options('a', 'b') }), ['answers /properties/days/minItems']),
    childcare([['answers', '/$defs/weekday', { type: 'string', enum: ['sat', 'sun'] }], ...asks('off', { type: 'array', uniqueItems: true, minItems: 4, maxItems: 4, items: { $ref: '#/$defs/weekday' } }, { words: options('sat', 'sun') })], ['answers /properties/off/minItems']),
    childcare(asks('flags', { type: 'array', uniqueItems: true, minItems: 3, maxItems: 3, items: { type: 'boolean' } }), ['answers /properties/flags/minItems']),
    childcare(asks('levels', { type: 'array', uniqueItems: true, minItems: 4, items: { type: 'integer', enum: [1, 2, 2] } }), ['answers /properties/levels/minItems']),
  ],
  GF145: [
    residence([['answers', '/properties/formerAddresses/then/properties', { until: { type: 'string', format: 'date' } }], ['*', '/questions/formerAddresses.until', { label: 'Until' }]], ['answers /properties/formerAddresses/then/properties/until'], { also: ['GF704 answers /properties/formerAddresses/then/properties/until'] }),
    childcare([['answers', '/properties/work/then/properties', { contract: TEXT }]], ['answers /properties/work/then/properties/contract'], { also: ['GF704 answers /properties/work/then/properties/contract'] }),
    childcare([['answers', '/properties/income/allOf', [{ properties: { other: { $ref: '#/$defs/amount' } } }]]], ['answers /properties/income/allOf/0/properties/other'], { also: ['GF704 answers /properties/income/allOf/0/properties/other'] }),
    childcare([['answers', '/$defs/provider/dependentSchemas', { name: { properties: { town: TEXT } } }], ['*', '/questions/children[].provider.town', { label: 'Town' }]], ['answers /$defs/provider/dependentSchemas/name/properties/town']),
    childcare([['answers', '/$defs/slot/anyOf', [{ properties: { hours: { minimum: 1 } } }, { properties: { pause: { type: 'number', minimum: 0, maximum: 2 } } }]], ['*', '/questions/children[].provider.slots[].pause', { label: 'Pause' }], ['*', '/questions/children[].provider.slots[]#anyOf', { label: 'What is known?', options: { 0: 'The hours', 1: 'The pause' } }]], ['answers /$defs/slot/anyOf/1/properties/pause']),
  ],
  GF146: [
    residence([['answers', '/properties/reason/maxLenght', 500]], ['answers /properties/reason/maxLenght']),
    residence([['answers', '/properties/reason/minlength', 5]], ['answers /properties/reason/minlength']),
    childcare([['answers', '/$defs/amount/minimun', 0]], ['answers /$defs/amount/minimun']),
    childcare([['answers', '/properties/children/unique_items', true]], ['answers /properties/children/unique_items']),
    childcare([['answers', '/properties/account/oneOf/0/properties/iban/example', 'LU280019400644750000']], ['answers /properties/account/oneOf/0/properties/iban/example']),
    childcare([['answers', '/$defs/slot/requierd', ['day']]], ['answers /$defs/slot/requierd']),
  ],
  GF147: [
    residence([['answers', '/properties/reason/maximum', 500]], ['answers /properties/reason/maximum']),
    childcare([['answers', '/$defs/amount/maxLength', 7]], ['answers /$defs/amount/maxLength']),
    childcare([['answers', '/properties/children/maxLength', 12]], ['answers /properties/children/maxLength']),
    childcare([['answers', '/properties/work/maxItems', 3]], ['answers /properties/work/maxItems']),
    childcare([['answers', '/properties/work/properties/employed/minLength', 1]], ['answers /properties/work/properties/employed/minLength']),
  ],
  GF148: [
    childcare([['answers', '/properties/work/then/required', ['employr', 'statementReference']]], ['answers /properties/work/then/required/0']),
    childcare([['answers', '/properties/work/if/required', ['employd']]], ['answers /properties/work/if/required/0']),
    residence([['answers', '/if/required', ['varient']]], ['answers /if/required/0']),
    residence([['answers', '/properties/formerAddresses/then/required', ['sinse']]], ['answers /properties/formerAddresses/then/required/0']),
    childcare([['answers', '/properties/account/required', ['houlder']]], ['answers /properties/account/required/0']),
    childcare([['answers', '/properties/work/if', { properties: { employd: { const: true } }, required: ['employed'] }]], ['answers /properties/work/if/properties/employd']),
    childcare([['answers', '/properties/work/else', { properties: { employr: false, statementReference: false } }]], ['answers /properties/work/else/properties/employr'], { also: ['GF708 procedure /steps/1/ask/2', 'GF606 procedure /accepted/1'] }),
  ],
  GF149: [
    residence([['answers', '/then'], ['answers', '/else']], ['answers /if']),
    childcare([['answers', '/if']], ['answers /then']),
    childcare([['answers', '/properties/work/if'], ['answers', '/properties/work/then']], ['answers /properties/work/else'], { also: ['GF165 procedure /steps/1/ask/2', 'GF606 procedure /accepted/1'] }),
    residence([['answers', '/properties/formerAddresses/if']], ['answers /properties/formerAddresses/then']),
    childcare([['answers', '/$defs/slot/if', { properties: { day: { const: 'sunday' } } }]], ['answers /$defs/slot/if']),
  ],
  GF150: [
    residence([['answers', '/properties/reason/format', 'free-text']], ['answers /properties/reason/format']),
    childcare([['answers', '/properties/account/oneOf/0/properties/iban/format', 'iban']], ['answers /properties/account/oneOf/0/properties/iban/format']),
    childcare(asks('hour', { type: 'string', format: 'datetime', maxLength: 30 }), ['answers /properties/hour/format']),
    childcare(asks('plate', { type: 'string', format: 'number-plate', maxLength: 10 }), ['answers /properties/plate/format']),
    childcare(asks('key', { type: 'string', format: 'UUID', maxLength: 40 }), ['answers /properties/key/format']),
  ],
  GF151: [
    residence([['answers', '/properties/applicant/properties/address/properties/postalCode/pattern', '[1-9][0-9]{3}']], ['answers /properties/applicant/properties/address/properties/postalCode/pattern']),
    residence([['answers', '/properties/applicant/properties/nationalId/pattern', '^[0-9]{13}']], ['answers /properties/applicant/properties/nationalId/pattern']),
    childcare([['answers', '/properties/account/oneOf/0/properties/iban/pattern', 'LU[0-9]{5}[0-9A-Z]{13}$']], ['answers /properties/account/oneOf/0/properties/iban/pattern']),
    childcare([['answers', '/properties/account/oneOf/1/properties/bic/pattern', '^[A-Z]{8}|[A-Z]{11}$']], ['answers /properties/account/oneOf/1/properties/bic/pattern']),
    childcare(asks('plate', { type: 'string', maxLength: 10, pattern: '^[A-Z]{2}[0-9]{4}', examples: ['AB1234'] }), ['answers /properties/plate/pattern']),
  ],
  GF152: [
    residence([['answers', '/properties/reason/pattern', '^(\\w+\\s?)+$']], ['answers /properties/reason/pattern']),
    childcare(asks('code', { type: 'string', maxLength: 40, pattern: '^(a+)+$', examples: ['aaa'] }), ['answers /properties/code/pattern']),
    childcare(asks('code', { type: 'string', maxLength: 40, pattern: '^([a-z]+)*[0-9]$', examples: ['abc1'] }), ['answers /properties/code/pattern']),
    childcare(asks('code', { type: 'string', maxLength: 40, pattern: '^(?:a|aa)+$', examples: ['aa'] }), ['answers /properties/code/pattern']),
    childcare(asks('code', { type: 'string', maxLength: 2000, pattern: '^\\d*\\d*\\d*x$', examples: ['1x'] }, { ask: { kind: 'text' } }), ['answers /properties/code/pattern']),
  ],
  GF153: [
    childcare([['answers', '/properties/account/oneOf/1/properties/bic/examples']], ['answers /properties/account/oneOf/1/properties/bic/pattern']),
    childcare(asks('plate', { type: 'string', maxLength: 10, pattern: '^[A-Z]{2}[0-9]{4}$' }), ['answers /properties/plate/pattern']),
    childcare(asks('digits', { type: 'string', maxLength: 10, pattern: '^[0-9]{6}$' }), ['answers /properties/digits/pattern']),
    residence([['*', '/questions/applicant.address.postalCode/hint']], ['answers /properties/applicant/properties/address/properties/postalCode/pattern']),
    childcare(asks('permit', { type: 'string', maxLength: 12, pattern: '^P-[0-9]{3}/[A-Z]$' }), ['answers /properties/permit/pattern']),
  ],
  GF154: ['^(?=.*[a-z])(?=.*[A-Z])(?=.*[!?]).{9,20}$', '^([A-Z])\\1[0-9]{3}$', '^(?!.*--)(?=.*[{}]).{4,20}$', '^\\^{3}[A-Z]$', '^<[a-z]{3}>$'].map((pattern) =>
    childcare(asks('secret', { type: 'string', maxLength: 20, pattern }, { words: { hint: 'As printed.' } }), ['fr /questions/secret']),
  ),
  GF155: [
    residence([['answers', `${NAME}/maxLength`]], [`answers ${NAME}`]),
    childcare([['answers', `${CHILD}/name/maxLength`]], [`answers ${CHILD}/name`]),
    childcare([['answers', '/properties/account/properties/holder/maxLength']], ['answers /properties/account/properties/holder']),
    residence([['answers', '/properties/reason/maxLength']], ['answers /properties/reason']),
    childcare(asks('note', { type: 'string', pattern: '^[A-Z].+$', examples: ['A note'] }), ['answers /properties/note']),
  ],
  GF156: [
    childcare([['answers', '/properties/children/maxItems']], ['answers /properties/children']),
    childcare([['answers', '/$defs/provider/properties/slots/maxItems']], ['answers /$defs/provider/properties/slots']),
    childcare(asks('pets', { type: 'array', items: { type: 'object', properties: { breed: TEXT }, additionalProperties: false } }), ['answers /properties/pets'], { also: ['GF179 fr /questions'] }),
    childcare(asks('extras', { type: 'object', additionalProperties: { type: 'string', maxLength: 20 } }), ['answers /properties/extras']),
    childcare(asks('words', { type: 'array', items: { type: 'string', maxLength: 20 } }), ['answers /properties/words']),
  ],
  GF157: [
    childcare([['answers', '/$defs/amount/minimum']], ['answers /properties/income/properties/own', 'answers /properties/income/properties/partner']),
    childcare([['answers', '/$defs/amount/maximum']], ['answers /properties/income/properties/own', 'answers /properties/income/properties/partner']),
    childcare([['answers', `${CHILD}/hours/maximum`]], [`answers ${CHILD}/hours`]),
    childcare([['answers', '/$defs/slot/properties/hours/exclusiveMinimum']], ['answers /$defs/slot/properties/hours']),
    childcare(asks('pets', { type: 'integer' }), ['answers /properties/pets']),
  ],
  GF158: [
    childcare([['answers', '/$defs/person', { type: 'object' }]], ['answers /$defs/person']),
    residence([['answers', '/$defs', { name: TEXT }]], ['answers /$defs/name']),
    childcare([['answers', '/properties/income/properties/own', { title: 'Own income', type: 'number', minimum: 0, maximum: 9 }], ['answers', '/properties/income/properties/partner', { title: 'Other income', type: 'number', minimum: 0, maximum: 9 }]], ['answers /$defs/amount']),
    childcare([['answers', '/$defs/ring', { type: 'object', properties: { next: { $ref: '#/$defs/ring' } } }]], ['answers /$defs/ring']),
    childcare([['answers', '/$defs/one', { $ref: '#/$defs/two' }], ['answers', '/$defs/two', TEXT]], ['answers /$defs/one', 'answers /$defs/two']),
  ],
};

