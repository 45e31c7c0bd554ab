// Mistakes in what may be the same as what: GF720 to GF722.
import type { Json } from '../../../src/engine.js';
import { ASK, LANGUAGES, asks, childcare, residence } from './mistake.js';
import type { Edit, Mistakes } from './mistake.js';

const CONTACT = 'procedure /steps/0/ask/3/sameAs';
const SAME = `${ASK}/sameAs`;
const sameAs = (path: string): Edit => ['procedure', '/steps/0/ask/3/sameAs', path];
const another = (path: Json, schema: Json = { type: 'string', minLength: 1, maxLength: 120 }) => asks('deputy', schema, { ask: { sameAs: path } });
const contact = (pointer: string, value?: Json): Edit => (value === undefined ? ['answers', `/properties/contactPerson/${pointer}`] : ['answers', `/properties/contactPerson/${pointer}`, value]);
const words = (path: string): readonly Edit[] => LANGUAGES.map((language): Edit => [language, `/questions/${path}`, { label: `${path} (${language})` }]);
const withoutWords = (path: string): readonly Edit[] => LANGUAGES.map((language): Edit => [language, `/questions/${path}`]);

export const SAME_MISTAKES: Mistakes = {
  GF720: [
    childcare([sameAs('aplicant')], [CONTACT]),
    childcare([sameAs('person')], [CONTACT]),
    childcare([sameAs('applicant.name')], [CONTACT]),
    childcare(another('children[].name'), [SAME]),
    childcare(another('work.employr'), [SAME]),
    residence([['procedure', '/steps/2/ask/0/sameAs', 'applicant.surname']], ['procedure /steps/2/ask/0/sameAs']),
  ],
  GF721: [
    childcare([contact('properties/familyName/maxLength', 20)], [CONTACT]),
    childcare([contact('properties/familyName/minLength', 3)], [CONTACT]),
    childcare([contact('properties/givenNames'), contact('required', ['familyName']), ...withoutWords('contactPerson.givenNames')], [CONTACT], { also: ['GF606 procedure /accepted/0/paths/4'] }),
    childcare([contact('properties/phone', { type: 'string', maxLength: 20 }), ...words('contactPerson.phone')], [CONTACT]),
    childcare([['answers', '/properties/applicant/required', ['familyName']]], [CONTACT]),
    childcare(another('household'), [SAME]),
    childcare(another('applicant'), [SAME]),
  ],
  GF722: [
    childcare(another('deputy'), [SAME]),
    childcare([['procedure', '/steps/0/ask/0/sameAs', 'contactPerson.familyName']], ['procedure /steps/0/ask/0/sameAs']),
    childcare([['procedure', '/steps/1/ask/1/sameAs', 'account.holder']], ['procedure /steps/1/ask/1/sameAs']),
    childcare([sameAs('contactPerson.familyName')], [CONTACT]),
    childcare(another('account.holder'), [SAME]),
    residence([['procedure', '/steps/2/ask/0/sameAs', 'applicant.givenNames']], ['procedure /steps/2/ask/0/sameAs']),
  ],
};
