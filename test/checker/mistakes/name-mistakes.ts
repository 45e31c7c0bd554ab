// Mistakes in what words are written for: GF119, GF124, GF703, GF711, GF712; and what is described and never asked: GF704.
import type { Json } from '../../../src/engine.js';
import { LANGUAGES, asks, childcare, residence } from './mistake.js';
import type { Edit, Mistakes } from './mistake.js';

const TEXT: Json = { type: 'string', maxLength: 40 };
const REASON = '/questions/reason';

/** Takes words that stand in the wrong place from where they belong. */
const slip = (language: string, part: string, [before, now]: readonly [string, string], words: Json): readonly Edit[] => [[language, `/${part}/${before}`], [language, `/${part}/${now}`, words]];

export const NAME_MISTAKES: Mistakes = {
  GF124: [
    residence(slip('de', 'questions', ['reason', 'raeson'], { label: 'Warum?' }), ['de /questions/raeson']),
    residence(slip('fr', 'questions', ['reason', 'raeson'], { label: 'Pourquoi ?' }), ['fr /questions/raeson']),
    residence(slip('fr', 'rules', ['birth-not-future', 'birth-no-future'], 'Corrigez.'), ['fr /rules/birth-no-future']),
    residence(slip('fr', 'sources', ['rnpp', 'rnp'], { name: 'Registre', authority: 'État', purpose: 'Pour vous reconnaître.' }), ['fr /sources/rnp']),
    childcare(slip('en', 'steps', ['account', 'acount'], { title: 'Where to' }), ['en /steps/acount']),
    childcare([['lb', '/questions/shoe.size', { label: 'Schonggréisst', hint: 'Eng Zuel' }]], ['lb /questions/shoe.size']),
  ],
  GF119: [
    residence([['lb', REASON]], [`lb ${REASON}`]),
    residence([['en', `${REASON}/label`]], [`en ${REASON}/label`]),
    residence([['de', '/procedure/introduction/4']], ['de /procedure/introduction/4']),
    childcare([['de', '/questions/household/options/alone'], ['de', '/questions/household/options/couple']], ['de /questions/household/options']),
    childcare([['en', '/questions/work.employer/label', '']], ['en /questions/work.employer/label']),
  ],
  GF711: [
    residence([['fr', `${REASON}/errors/text.too-lang`, 'Écrivez moins.']], [`fr ${REASON}/errors/text.too-lang`]),
    residence([['*', `${REASON}/errors/date.unreal`, 'x']], LANGUAGES.map((language) => `${language} ${REASON}/errors/date.unreal`), { besides: 'GF186' }),
    residence([['de', '/questions/applicant.birthDate/errors/date.too-late', 'Zu spät.']], ['de /questions/applicant.birthDate/errors/date.too-late']),
    childcare([['en', '/questions/household/errors/rule.many-hours', 'Too many.']], ['en /questions/household/errors/rule.many-hours']),
    childcare([['lb', '/questions/children/errors/text.pattern', 'Falsch.']], ['lb /questions/children/errors/text.pattern']),
    childcare([...asks('rate', { type: 'number', minimum: 0, maximum: 9 }), ['fr', '/questions/rate/errors', { 'number.to-small': 'Plus.' }], ...['de', 'lb', 'en'].map((language): Edit => [language, '/questions/rate/errors', { 'number.too-small': `More ${language}.` }])], ['fr /questions/rate/errors/number.to-small']),
  ],
  GF703: [
    childcare([['procedure', '/languages/3']], ['procedure /texts/en']),
    childcare([['procedure', '/languages/1']], ['procedure /texts/de']),
    childcare([['procedure', '/languages', ['fr', 'lb']]], ['procedure /texts/de', 'procedure /texts/en']),
    residence([['procedure', '/languages/2']], ['procedure /texts/lb']),
    residence([['procedure', '/texts/pt', 'texts/pt.json']], ['procedure /texts/pt']),
  ],
  GF704: [
    childcare([['answers', '/properties/pet', TEXT]], ['answers /properties/pet']),
    childcare([['answers', '/properties/applicant/properties/nickname', TEXT]], ['answers /properties/applicant/properties/nickname']),
    childcare([['answers', '/properties/partner', { type: 'object', required: ['name'], properties: { name: TEXT, age: { type: 'integer', minimum: 0, maximum: 130 } } }]], ['answers /properties/partner']),
    childcare([['answers', '/properties/income/properties/bonus', { $ref: '#/$defs/amount' }]], ['answers /properties/income/properties/bonus']),
    residence([['procedure', '/steps/9/ask'], ['*', '/steps/reason', { title: 'Reason', body: ['Nothing.'] }]], ['answers /properties/reason']),
    childcare(
      [
        ['answers', '/properties/partner', { type: 'object', required: ['name'], additionalProperties: false, properties: { name: TEXT, home: TEXT } }],
        ['procedure', '/steps/1/ask/-', 'partner.home'],
        ...LANGUAGES.map((language): Edit => [language, '/questions/partner.home', { label: `Home (${language})` }]),
      ],
      ['answers /properties/partner/properties/name'],
    ),
  ],
  GF712: [
    residence([['fr', '/questions/variant/options/short', { label: 'Certificat bref' }]], ['fr /questions/variant/options/short']),
    residence(slip('fr', 'questions/requester/options', ['bank', 'banc'], 'Ma banque'), ['fr /questions/requester/options/banc']),
    residence(slip('lb', 'questions/mentions/options', ['spouse', 'spose'], 'Mäi Mann oder meng Fra'), ['lb /questions/mentions/options/spose']),
    childcare([['en', '/questions/work.employer/options', { many: 'Several' }]], ['en /questions/work.employer/options/many']),
    childcare([['de', '/questions/work.employed/options', { yes: 'Doch' }]], ['de /questions/work.employed/options/yes']),
    childcare([['de', '/questions/household/options/widowed', 'Verwitwet']], ['de /questions/household/options/widowed']),
  ],
};
