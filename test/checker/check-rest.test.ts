// What is said of a procedure with an error, beside the error.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { checkDesign } from '../../src/checker/check-design.js';
import { readDesignFiles, TODAY } from './design-files.js';
import { applyEdits } from './edit.js';
import type { Loose } from './edit.js';
import { LANGUAGES, asks } from './mistakes/mistake.js';
import type { Edit } from './mistakes/mistake.js';

const NEVER: Edit = ['procedure', '/steps/2/ask/2/when', "household == 'couple' && household != 'couple'"];
const FOUND = 'GF190 /steps/2/ask/2/when';

/** An error each, and where it is said. */
const ERRORS: Readonly<Record<string, readonly [edits: readonly Edit[], said: readonly string[]]>> = {
  'a condition that does not fit the types': [[['procedure', '/steps/3/when', "income.total > 'much'"]], ['GF113 /steps/3/when']],
  'a calculation that cannot be read': [[['procedure', '/steps/4/ask/3/calculate', 'sum(children']], ['GF113 /steps/4/ask/3/calculate']],
  'a rule that does not fit the types': [[['procedure', '/rules/1/check', 'children > 3']], ['GF113 /rules/1/check']],
  'a rule that stands nowhere': [[['procedure', '/rules/1/on/0', 'dogs']], ['GF115 /rules/1/on/0']],
  'a step without a heading': [LANGUAGES.map((language): Edit => [language, '/steps/children']), ['GF117 /steps/4']],
  'a slip in a path': [[['procedure', '/steps/1/ask/0', 'work.emploied']], ['GF106 /steps/1/ask/0']],
  'a required answer that is not asked': [[['answers', '/required/-', 'more'], ['answers', '/properties/more', { type: 'string', maxLength: 9 }]], ['GF109 /steps']],
  'a member of the wrong type': [[['procedure', '/draftDays', 'seven']], ['GF102 /draftDays']],
  'a term of the wrong type': [[['procedure', '/retention', { days: 'many' }]], ['GF102 /retention/days']],
  'an ELI that is no address': [[['procedure', '/legalBasis', [{ id: 'law', eli: 'nowhere' }]], ...LANGUAGES.map((language): Edit => [language, '/legalBasis', { law: 'Law' }]), ['procedure', '/retention', { days: 10, legalBasis: 'law' }]], ['GF102 /legalBasis/0/eli']],
  'a member of the wrong type, and a pattern that takes any time': [[['procedure', '/draftDays', 'seven'], ...asks('more', { type: 'string', maxLength: 50, pattern: '^(a+)+$', examples: ['aaa'] })], ['GF102 /draftDays', 'GF152 /properties/more/pattern']],
  'a label of the wrong type': [[['fr', '/questions/household/label', 3]], ['GF102 /questions/household/label']],
  'a workflow that asks no such step': [[['procedure', '/workflow', [{ id: 'ask', sort: 'ask', steps: ['applicant', 'work', 'income', 'advice', 'childrn', 'account', 'declaration'] }, { id: 'check', sort: 'review' }, { id: 'send', sort: 'submit' }, { id: 'done', sort: 'end' }]]], ['GF116 /workflow/0/steps/4']],
};

async function check(edits: readonly Edit[]): Promise<Awaited<ReturnType<typeof checkDesign>>> {
  const whole: Loose = structuredClone(readDesignFiles('childcare-allowance'));
  applyEdits(whole, edits);
  return checkDesign(whole, { today: TODAY });
}

const placed = ({ problems }: Awaited<ReturnType<typeof check>>): readonly string[] => problems.map(({ code, pointer }) => `${code} ${pointer}`);

describe('a procedure with an error', () => {
  for (const [name, [edits, said]] of Object.entries(ERRORS)) {
    it(`is told of what else is wrong beside ${name}, and of nothing that only follows`, async () => {
      expect(placed(await check(edits))).to.have.members(said);
      expect(placed(await check([...edits, NEVER]))).to.include.members([...said, FOUND]);
    });
  }

  it('hears of its examples where the error is only about a heading', async () => {
    const { problems, heldBack } = await check([...LANGUAGES.map((language): Edit => [language, '/steps/children']), ['examples/smallest.json', '/answers/shoeSize', 43]]);
    expect(problems.map(({ code }) => code)).to.have.members(['GF117', 'GF604']);
    expect(heldBack).to.equal(true);
  });
});
