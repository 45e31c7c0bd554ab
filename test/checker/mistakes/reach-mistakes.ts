// Mistakes that no answers reach, or that all do: GF190 to GF197, and GF199.
import type { Json } from '../../../src/engine.js';
import { ASK, LANGUAGES, asks, childcare, options, residence } from './mistake.js';
import type { Edit, Mistakes } from './mistake.js';

const TEXT = { type: 'string', maxLength: 50 };
const when = (step: number, text: string): Edit => ['procedure', `/steps/${step}/when`, text];
const check = (rule: number, text: string): Edit => ['procedure', `/rules/${rule}/check`, text];

/** The schema closes what the procedure asks. */
const SWAPPED: readonly Edit[] = [['answers', '/then', { properties: { formerAddresses: false } }], ['answers', '/else', { required: ['formerAddresses'] }]];

/** Two rules more, at the same question. */
const rules = (on: string, one: string, other: string): readonly Edit[] =>
  [one, other].flatMap((text, index): readonly Edit[] => [
    ['procedure', '/rules/-', { id: `more-${index}`, check: text, on: [on] }],
    ['*', `/rules/more-${index}`, 'Check it.'],
  ]);

const END: readonly Json[] = [{ id: 'check', sort: 'review' }, { id: 'send', sort: 'submit' }, { id: 'done', sort: 'end' }];
const REGISTER: Json = { id: 'register', sort: 'prefill', source: 'rnpp' };
const REST = ['variant', 'mentions', 'former-addresses', 'former-since', 'language', 'reason'];
const asking = (id: string, ...steps: readonly string[]): Json => ({ id, sort: 'ask', steps });
const workflow = (...states: readonly Json[]): readonly Edit[] => [['procedure', '/workflow', [...states, ...END]]];

/** A list of vehicles, each with a company where one owns it, and a contract under the condition given. */
function vehicles(contract: string): readonly Edit[] {
  const row = { owner: { type: 'string', enum: ['self', 'company'] }, company: TEXT, contract: TEXT };
  return [
    ...asks('vehicles', { type: 'array', maxItems: 3, items: { type: 'object', properties: row } }),
    ['procedure', '/steps/1/ask/-', { path: 'vehicles[].company', when: "self.owner == 'company'" }],
    ['procedure', '/steps/1/ask/-', { path: 'vehicles[].contract', when: contract }],
    ...Object.keys(row).flatMap((name) => LANGUAGES.map((language): Edit => [language, `/questions/vehicles[].${name}`, { label: `${name} (${language})`, ...(name === 'owner' ? options('self', 'company') : {}) }])),
  ];
}

const MISTAKES: Mistakes = {
  GF190: [
    residence([when(1, "requester == 'bank' && requester == 'school'")], ['procedure /steps/1/when']),
    residence([when(6, "variant == 'standard' && variant == 'extended'")], ['procedure /steps/6/when']),
    childcare([when(3, 'income.total < 0')], ['procedure /steps/3/when']),
    childcare([when(3, 'size(children) > 12')], ['procedure /steps/3/when']),
    childcare([when(3, 'size(applicant.familyName) > 100')], ['procedure /steps/3/when']),
    childcare([when(3, 'size(work.employer) == 0')], ['procedure /steps/3/when']),
    childcare([when(3, 'children.exists(c, c.hours > 200)')], ['procedure /steps/3/when']),
    childcare([['procedure', '/steps/4/ask/1/when', 'age(self.birthDate) < 13 && age(self.birthDate) > 15']], ['procedure /steps/4/ask/1/when']),
    childcare(asks('extra', TEXT, { ask: { when: "household == 'alone' && household != 'alone'" } }), [`${ASK}/when`]),
  ],
  GF191: [
    residence([when(1, "requester == 'bank' || requester != 'bank'")], ['procedure /steps/1/when']),
    residence([when(1, "variant in ['standard', 'extended']")], ['procedure /steps/1/when']),
    childcare([when(3, 'income.total >= 0')], ['procedure /steps/3/when']),
    childcare([when(3, 'size(children) >= 1')], ['procedure /steps/3/when']),
    childcare([when(3, 'size(applicant.familyName) <= 100')], ['procedure /steps/3/when']),
    childcare([when(3, 'children.all(c, c.hours <= 168)')], ['procedure /steps/3/when']),
    childcare([['procedure', '/steps/4/ask/1/when', 'age(self.birthDate) < 13 || age(self.birthDate) >= 13']], ['procedure /steps/4/ask/1/when']),
    childcare(asks('extra', TEXT, { ask: { when: "household == 'alone' || household == 'couple'" } }), [`${ASK}/when`]),
  ],
  GF192: [
    childcare([...vehicles("has(self.company) && self.owner == 'self'")], ['procedure /steps/1/ask/5/when']),
    childcare([...vehicles("self.company == 'Leasing' && household == 'alone' && self.owner != 'company'")], ['procedure /steps/1/ask/5/when']),
    childcare([when(2, "household == 'alone'")], ['procedure /steps/2/ask/2/when']),
    residence([['procedure', '/steps/7/ask/0', { path: 'formerAddresses.since', when: "variant == 'extended'" }]], ['procedure /steps/7/ask/0/when']),
    childcare(asks('extra', TEXT, { ask: { when: "income.partner > 10 && household == 'alone'" } }), [`${ASK}/when`]),
    childcare([['procedure', '/steps/4/ask/-', { path: 'children[].provider.slots', when: 'age(self.birthDate) > 14' }]], ['procedure /steps/4/ask/4/when']),
    childcare(
      [
        ...asks('first', { type: 'string', enum: ['one', 'two'] }, { ask: { when: "household == 'couple'" }, words: options('one', 'two') }),
        ...asks('second', TEXT, { ask: { when: "first == 'one' && household == 'alone'" } }),
      ],
      ['procedure /steps/1/ask/4/when'],
    ),
    // What the schema closes just where it would be asked.
    childcare([['answers', '/properties/work/then', { properties: { employer: false, statementReference: false } }], ['answers', '/properties/work/else'], ['procedure', '/steps/1/ask/1/when', 'work.employed'], ['procedure', '/steps/1/ask/2/when', 'work.employed']], ['procedure /steps/1/ask/1/when', 'procedure /steps/1/ask/2/when'], { also: ['GF165 procedure /steps/1/ask/2'], besides: 'GF606' }),
  ],
  GF193: [
    residence([...SWAPPED], ['procedure /steps/6/when'], { withExamples: true }),
    residence([...SWAPPED], ['procedure /steps/6/when']),
    residence([when(6, "variant != 'standard'")], ['procedure /steps/6/when'], { withExamples: true }),
    residence([['answers', '/if', { not: { required: ['variant'], properties: { variant: { enum: ['extended'] } } } }], ...SWAPPED], ['procedure /steps/6/when']),
    residence([when(7, "variant == 'extended' && formerAddresses.which == 'since'")], ['procedure /steps/7/when']),
    residence([when(1, "formerAddresses.which == 'all' && variant == 'extended'")], ['procedure /steps/1/when']),
    childcare([when(3, "income.partner > 10 && household == 'alone'")], ['procedure /steps/3/when']),
    childcare([when(3, "income.partner >= 0 && !(household == 'couple')")], ['procedure /steps/3/when']),
    residence(
      [
        ...workflow(asking('purpose', 'requester', 'advice'), REGISTER, asking('request', 'identity', 'address', 'variant', 'mentions'), asking('former', 'former-addresses', 'former-since'), asking('last', 'language', 'reason')),
        when(6, "variant == 'standard' && variant == 'extended'"),
        when(7, "variant == 'standard' && variant == 'extended'"),
      ],
      ['procedure /workflow/3'],
      { also: ['GF190 procedure /steps/6/when', 'GF190 procedure /steps/7/when'] },
    ),
  ],
  GF194: [
    residence([['answers', '/if/properties/variant/const', 'special']], ['answers /then']),
    residence([['answers', '/properties/formerAddresses/if/properties/which/const', 'sometimes']], ['answers /properties/formerAddresses/then']),
    childcare([['answers', '/properties/work/if/properties/employed/const', 'yes']], ['answers /properties/work/then']),
    childcare([['answers', '/if/properties/household', { enum: ['alone', 'couple'] }], ['answers', '/if/required'], ['answers', '/else', { properties: { totalHours: { minimum: 1 } } }]], ['answers /else']),
    childcare([['answers', '/properties/account/oneOf/0/properties/holder', { type: 'number' }]], ['answers /properties/account/oneOf/0']),
    childcare([['answers', '/properties/account/oneOf/1/properties/holder', { type: 'string', maxLength: 0 }]], ['answers /properties/account/oneOf/1']),
  ],
  GF195: [
    childcare([check(3, 'self.hours <= 168')], ['procedure /rules/3/check']),
    childcare([check(3, 'self.hours > 0')], ['procedure /rules/3/check']),
    childcare([check(1, 'size(children) >= 1')], ['procedure /rules/1/check']),
    childcare([check(0, 'self.birthDate <= today() || self.birthDate > today()')], ['procedure /rules/0/check']),
    residence([check(1, 'year(applicant.birthDate) >= 2000 || year(applicant.birthDate) < 2000')], ['procedure /rules/1/check']),
    childcare(rules('household', "household == 'alone' || household == 'couple'", 'income.own <= 1000000').slice(0, 2), ['procedure /rules/4/check']),
  ],
  GF196: [
    childcare([check(3, 'self.hours > 168')], ['procedure /rules/3/check']),
    childcare([check(1, 'size(children) > 12')], ['procedure /rules/1/check']),
    childcare([check(0, 'self.birthDate > today() && self.birthDate < today()')], ['procedure /rules/0/check']),
    residence([check(1, 'age(applicant.birthDate) < 10 && age(applicant.birthDate) > 20')], ['procedure /rules/1/check']),
    residence([check(2, "formerAddresses.since > date('2020-01-01') && formerAddresses.since < date('2020-01-02')")], ['procedure /rules/2/check']),
  ],
  GF197: [
    residence([check(1, 'applicant.birthDate > today()')], ['procedure /rules/1/check']),
    residence([check(0, 'year(applicant.birthDate) >= 2000'), check(1, 'year(applicant.birthDate) < 2000')], ['procedure /rules/1/check']),
    residence(rules('requester', "requester == 'bank'", "requester in ['school', 'employer']"), ['procedure /rules/5/check']),
    childcare(rules('income.own', 'income.own > 500', 'income.own < 100'), ['procedure /rules/5/check']),
    childcare(rules('household', "household == 'alone'", "household != 'alone'"), ['procedure /rules/5/check']),
    childcare(rules('work.employed', 'work.employed', '!work.employed'), ['procedure /rules/5/check']),
  ],
  GF199: [
    residence(workflow(asking('purpose', 'requester', 'advice', 'identity', 'address', ...REST), REGISTER), ['procedure /workflow/1']),
    residence(workflow(asking('purpose', 'requester', 'advice', 'identity', 'address'), REGISTER, asking('request', ...REST)), ['procedure /workflow/1']),
    residence(workflow(asking('purpose', 'requester', 'advice', 'identity'), REGISTER, asking('request', 'address', ...REST)), ['procedure /workflow/1']),
    residence(workflow(asking('purpose', 'address'), REGISTER, asking('request', 'requester', 'advice', 'identity', ...REST)), ['procedure /workflow/1']),
    residence(workflow(asking('purpose', 'requester', 'advice'), asking('who', 'identity'), REGISTER, asking('request', 'address', ...REST)), ['procedure /workflow/2']),
  ],
};

/** Some of them read what is asked later: that is another thing, and said as well. */
export const REACH_MISTAKES: Mistakes = Object.fromEntries(Object.entries(MISTAKES).map(([code, mistakes]) => [code, mistakes.map((mistake) => ({ besides: 'GF716', ...mistake }))]));
