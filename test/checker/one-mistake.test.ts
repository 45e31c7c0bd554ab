// One slip is one finding, and it leads: what only follows from it is not told beside it.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { checkDesign } from '../../src/checker/check-design.js';
import { readDesignFiles, TODAY } from './design-files.js';
import { applyEdits } from './edit.js';
import type { Loose } from './edit.js';
import { LANGUAGES, asks } from './mistakes/mistake.js';
import type { Edit } from './mistakes/mistake.js';

const BIRTH = '/$defs/child/properties/birthDate';

/** What is done to the childcare allowance, with its examples; what is found; what its remedy says. */
const SLIPS: Readonly<Record<string, readonly [edits: readonly Edit[], found: string, remedy: string]>> = {
  'a step that has the id of another': [[['procedure', '/steps/1/id', 'applicant']], 'GF118 /steps/1/id', 'There are words for "work"'],
  'a rule that has the id of another': [[['procedure', '/rules/1/id', 'birth-not-future']], 'GF118 /rules/1/id', 'There are words for "child-under-13"'],
  'a condition that never holds, of what examples answer': [[['procedure', '/steps/2/ask/2/when', "household == 'couple' && household != 'couple'"]], 'GF190 /steps/2/ask/2/when', 'Compare with values'],
  'a step that never comes, of what examples answer': [[['procedure', '/steps/5/when', 'size(applicant.familyName) > 100']], 'GF190 /steps/5/when', 'Compare with values'],
  'a slip in an option of the first language': [[['fr', '/questions/household/options/couple'], ['fr', '/questions/household/options/cuople', 'Oui, en couple']], 'GF712 /questions/household/options/cuople', 'Did you mean "couple"?'],
  'a slip in an example': [[['examples/smallest.json', '/answers/applicant/familyNam', 'Muster'], ['examples/smallest.json', '/answers/applicant/familyName']], 'GF604 /answers/applicant/familyNam', 'Did you mean "applicant.familyName"?'],
  'an answer in an example that nothing describes': [[['examples/smallest.json', '/answers/shoeSize', 43]], 'GF604 /answers/shoeSize', 'Correct the name, or take the answer out.'],
  'a slip in what is required': [[['answers', '/properties/income/required/0', 'owm'], ['examples/invalid/nothing-answered.json', '/expect']], 'GF148 /properties/income/required/0', 'Write "own"'],
  'a new answer that is required, and stands in no example': [[['answers', '/required/-', 'consent'], ...asks('consent', { type: 'boolean' })], 'GF601 /answers/consent', 'Answer "consent" in each of them'],
  'a limit that examples do not meet': [[['answers', '/$defs/child/properties/name/maxLength', 2]], 'GF601 /answers/children/0/name', 'a change of the schema'],
  'a limit of a definition that examples do not meet': [[['answers', '/$defs/amount/maximum', 100]], 'GF142 /$defs/amount/examples/0', 'or correct what refuses it'],
  'a limit that examples tell of, taken out': [[['answers', '/$defs/amount/minimum', -1_000_000]], 'GF603 /expect', 'what changed'],
  'a condition by which examples answer too much': [[['procedure', '/steps/1/ask/1/when', 'income.own > 100000']], 'GF604 /answers/work/employer', 'correct the condition'],
  'a slip in a format that conditions need': [[['answers', `${BIRTH}/format`, 'dat']], `GF150 ${BIRTH}/format`, 'Write "date".'],
  'a format that nothing is near, where conditions need a date': [[['answers', `${BIRTH}/format`, 'birthday']], `GF150 ${BIRTH}/format`, 'Write "date".'],
  'a date with its time, where conditions need a date': [[['answers', `${BIRTH}/format`, 'date-time']], `GF706 ${BIRTH}/format`, 'Write "format": "date"'],
  'a forgotten format, where conditions need a date': [[['answers', `${BIRTH}/format`]], `GF706 ${BIRTH}`, 'Write "format": "date"'],
  'a text, where calculations need a number': [[['answers', '/$defs/amount/type', 'string']], 'GF706 /$defs/amount/type', 'Write "type": "number"'],
  'a type of file in the schema that cannot be told': [[['answers', '/$defs/documents/properties/files/items/properties/mediaType/enum/0', 'application/pfd']], 'GF751 /$defs/documents/properties/files/items/properties/mediaType/enum/0', 'Did you mean "application/pdf"?'],
  'a heading that is missing': [LANGUAGES.map((language): Edit => [language, '/steps/children']), 'GF117 /steps/4', 'Write a title'],
};

describe('one slip', () => {
  for (const [name, [edits, found, remedy]] of Object.entries(SLIPS)) {
    it(`is one finding: ${name}`, async () => {
      const whole: Loose = structuredClone(readDesignFiles('childcare-allowance'));
      applyEdits(whole, edits);
      const { problems } = await checkDesign(whole, { today: TODAY });
      expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal([found]);
      expect(problems[0]?.remedy).to.include(remedy);
    });
  }
});

describe('an amount without a currency', () => {
  const remedies = async (more: Readonly<Record<string, number>>): Promise<readonly string[]> => {
    const whole: Loose = structuredClone({ ...readDesignFiles('childcare-allowance'), examples: {} });
    applyEdits(whole, asks('fee', { type: 'number', minimum: 0, maximum: 900, ...more }));
    const { problems } = await checkDesign(whole, { today: TODAY });
    return problems.filter(({ code }) => code === 'GF701').map(({ remedy }) => remedy);
  };

  it('is led to the kind money where there are cents', async () => {
    const found = await remedies({ multipleOf: 0.01 });
    expect(found).to.have.length(LANGUAGES.length);
    for (const remedy of found) expect(remedy).to.include('{ "path": "fee", "kind": "money" }');
  });

  it('is led to its words where the schema does not say so', async () => {
    for (const remedy of await remedies({})) expect(remedy).to.match(/^Say it in the label/);
  });
});
