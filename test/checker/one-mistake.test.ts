// One slip is one finding, and it leads: what only follows from it is not told beside it.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { checkDesign } from '../../src/checker/check-design.js';
import { readDesignFiles, TODAY } from './design-files.js';
import { applyEdits } from './edit.js';
import type { Loose } from './edit.js';
import { LANGUAGES, asks } from './mistakes/mistake.js';
import type { Edit } from './mistakes/mistake.js';

const WORKFLOW = [{ id: 'ask', sort: 'ask', steps: ['applicant', 'job', 'income', 'advice', 'children', 'account', 'declaration'] }, { id: 'check', sort: 'review' }, { id: 'send', sort: 'submit' }, { id: 'done', sort: 'end' }];
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
  'a slip in what is required': [[['answers', '/properties/income/required/0', 'owm'], ['examples/invalid/nothing-answered.json', '/expect']], 'GF143 /properties/income/required/0', 'Write "own"'],
  'a new answer that is required, and stands in no example': [[['answers', '/required/-', 'consent'], ...asks('consent', { type: 'boolean' })], 'GF601 /answers/consent', 'Answer "consent" in each of them'],
  'a slip in what the form as a whole requires': [[['answers', '/required/0', 'aplicant']], 'GF143 /required/0', 'Write "applicant"'],
  'a limit that examples do not meet': [[['answers', '/$defs/child/properties/name/maxLength', 2]], 'GF601 /answers/children/0/name', 'a change of the schema'],
  'a limit of a definition that examples do not meet': [[['answers', '/$defs/amount/maximum', 100]], 'GF142 /$defs/amount/examples/0', 'or correct what refuses it'],
  'a limit that examples tell of, taken out': [[['answers', '/$defs/amount/minimum', -1_000_000]], 'GF603 /expect', 'what changed'],
  'a condition by which examples answer too much': [[['procedure', '/steps/1/ask/1/when', 'size(applicant.familyName) > 90']], 'GF604 /answers/work/employer', 'correct the condition'],
  'a slip in a format that conditions need': [[['answers', `${BIRTH}/format`, 'dat']], `GF150 ${BIRTH}/format`, 'Write "date".'],
  'a format that nothing is near, where conditions need a date': [[['answers', `${BIRTH}/format`, 'birthday']], `GF150 ${BIRTH}/format`, 'Write "date".'],
  'a date with its time, where conditions need a date': [[['answers', `${BIRTH}/format`, 'date-time']], `GF706 ${BIRTH}/format`, 'Write "format": "date"'],
  'a forgotten format, where conditions need a date': [[['answers', `${BIRTH}/format`]], `GF706 ${BIRTH}`, 'Write "format": "date"'],
  'a text, where calculations need a number': [[['answers', '/$defs/amount/type', 'string']], 'GF706 /$defs/amount/type', 'Write "type": "number"'],
  'a type of file in the schema that cannot be told': [[['answers', '/$defs/documents/properties/files/items/properties/mediaType/enum/0', 'application/pfd']], 'GF751 /$defs/documents/properties/files/items/properties/mediaType/enum/0', 'Did you mean "application/pdf"?'],
  'a slip in an option of the schema': [[['answers', '/properties/household/enum/1', 'cuople']], 'GF707 /properties/household/enum/1', 'Write "couple"'],
  'an option with another name in the schema alone': [[['answers', '/properties/household/enum/0', 'single']], 'GF707 /properties/household/enum/0', 'or write "single" in each of them'],
  'a slip in a property': [[['answers', '/properties/houshold', { title: 'Household', type: 'string', enum: ['alone', 'couple'] }], ['answers', '/properties/household']], 'GF707 /properties/houshold', 'Write "household"'],
  'a step with another name in the procedure alone': [[['procedure', '/steps/4/id', 'kids']], 'GF707 /steps/4/id', 'Write "children"'],
  'a step that the workflow calls otherwise': [[['procedure', '/workflow', WORKFLOW]], 'GF116 /workflow/0/steps/1', 'Did you mean "work"?'],
  'a reference to a definition that is not there': [[['answers', '/properties/children/items/$ref', '#/$defs/kid']], 'GF104 /properties/children/items/$ref', 'Did you mean "#/$defs/child"?'],
  'a kind that cannot ask a choice': [[['procedure', '/steps/0/ask/2', { path: 'household', kind: 'date' }]], 'GF159 /steps/0/ask/2', 'Leave "kind" out'],
  'a list of which the pattern refuses everything, and an answer is required': [[['answers', '/required/-', 'origin'], ...asks('origin', { type: 'string', pattern: '^[A-Z]{3}$', examples: ['LUX'] }, { ask: { kind: 'country' } })], 'GF159 /steps/1/ask/3', 'Correct "pattern" in answers.schema.json'],
  'an option that the list of communes has otherwise': [[['answers', '/required/-', 'commune'], ...asks('commune', { enum: ['Esch', 'Luxembourg'] }, { ask: { kind: 'commune' } })], 'GF159 /steps/1/ask/3', '"Esch-sur-Alzette"'],
  'a scale that is too long to be shown': [[['answers', '/required/-', 'grade'], ...asks('grade', { type: 'integer', minimum: 1, maximum: 20 }, { ask: { kind: 'rating' } })], 'GF159 /steps/1/ask/3', '"maximum"'],
  'rows without brackets, under a condition of the row': [[['procedure', '/steps/4/ask/1/path', 'children.hours']], 'GF106 /steps/4/ask/1', 'Did you mean "children[].hours"?'],
  'a required answer that nothing describes': [[['answers', '/properties/applicant/required/-', 'birthDate']], 'GF143 /properties/applicant/required/2', 'Describe "birthDate"'],
  'a required file': [[['answers', '/properties/income/required/-', 'proof']], 'GF601 /answers/income/proof', 'Answer "income.proof" in each of them'],
  'a slip in a key of a step': [[['procedure', '/steps/3/when'], ['procedure', '/steps/3/whn', 'income.total > 10000']], 'GF125 /steps/3/whn', 'Did you mean "when"?'],
  'a slip in a key of the procedure': [[['procedure', '/retention'], ['procedure', '/retension', { days: 365 }]], 'GF125 /retension', 'Did you mean "retention"?'],
  'a slip in a path of a condition': [[['procedure', '/steps/2/ask/2/when', "houshold == 'couple'"]], 'GF113 /steps/2/ask/2/when', 'Did you mean "household"?'],
  'a number compared with a text': [[['procedure', '/steps/3/when', "income.total > '10000'"]], 'GF113 /steps/3/when', 'Compare two numbers'],
  'one equals sign': [[['procedure', '/steps/2/ask/2/when', "household = 'couple'"]], 'GF113 /steps/2/ask/2/when', 'write =='],
  'a text without quotation marks': [[['procedure', '/steps/2/ask/2/when', 'household == couple']], 'GF113 /steps/2/ask/2/when', "put it in quotes: 'couple'"],
  'a word for a sign': [[['procedure', '/steps/3/when', "income.total > 10000 and household == 'couple'"]], 'GF113 /steps/3/when', 'write &&'],
  'quotation marks of a printed text': [[['procedure', '/steps/3/when', 'household == ‘couple’']], 'GF113 /steps/3/when', 'straight quotes'],
  'a calculation that reads itself': [[['procedure', '/steps/2/ask/4/calculate', 'income.total + 1']], 'GF114 /steps/2/ask/4/calculate', 'Take one of these out'],
  'a question that is asked twice': [[['procedure', '/steps/5/ask/-', 'household']], 'GF108 /steps/5/ask/2', 'Ask each answer once'],
  'a number in quotation marks': [[['procedure', '/draftDays', '7']], 'GF102 /draftDays', 'without quotation marks'],
  'a text for a list': [[['procedure', '/steps/5/ask', 'account']], 'GF102 /steps/5/ask', '["account"]'],
  'the same as itself': [[['procedure', '/steps/0/ask/3/sameAs', 'contactPerson']], 'GF722 /steps/0/ask/3/sameAs', 'Name another answer'],
  'the same as a name with a slip': [[['procedure', '/steps/0/ask/3/sameAs', 'aplicant']], 'GF720 /steps/0/ask/3/sameAs', 'Did you mean "applicant"?'],
  'texts in another language than they say': [[['lb', '/language', 'lu']], 'GF123 /language', 'Correct the language'],
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

describe('a slip in the name of a step, in the steps or in the workflow', () => {
  for (const pointer of ['/steps/7/id', '/workflow/2/steps/5']) {
    it(`is found where it is, and the right name is offered once: ${pointer}`, async () => {
      const whole: Loose = structuredClone(readDesignFiles('residence-certificate'));
      applyEdits(whole, [['procedure', pointer, 'former-sinse']]);
      const [found, ...more] = (await checkDesign(whole, { today: TODAY })).problems;
      expect(more).to.deep.equal([]);
      expect([found?.code, found?.pointer]).to.deep.equal(['GF116', pointer]);
      expect(found?.remedy.match(/Did you mean/g)).to.have.length(1);
      expect(found?.remedy).to.include('Did you mean "former-since"?');
    });
  }
});

describe('the code of a country for that of a language', () => {
  it('is led to the language', async () => {
    const whole: Loose = structuredClone({ ...readDesignFiles('residence-certificate'), examples: {} });
    applyEdits(whole, [['procedure', '/languages/2', 'lu']]);
    const found = (await checkDesign(whole, { today: TODAY })).problems.find(({ code }) => code === 'GF123');
    expect(found?.remedy).to.include('Did you mean "lb"?');
  });
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
