// Examples become another thing as time passes: that is said, and not that the schema has changed.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { checkDesign } from '../../src/checker/check-design.js';
import { readDesignFiles } from './design-files.js';
import { applyEdits } from './edit.js';
import type { Loose } from './edit.js';
import type { Edit } from './mistakes/mistake.js';

const found = async (form: string, today: string, edits: readonly Edit[] = []) => {
  const whole: Loose = structuredClone(readDesignFiles(form));
  applyEdits(whole, edits);
  return (await checkDesign(whole, { today })).problems;
};

describe('as time passes', () => {
  for (const code of ['GF601', 'GF604']) {
    it(`${code} says as of when, where a rule or a condition reads the clock`, async () => {
      const about = (await found('childcare-allowance', '2045-01-01')).find((each) => each.code === code);
      expect(about?.message).to.include('as of today (2045-01-01)');
      expect(about?.remedy).to.include('--today');
    });
  }

  it('GF602 says so of an example that was refused for its date', async () => {
    const about = (await found('residence-certificate', '2999-12-31')).filter(({ code }) => code === 'GF602');
    expect(about).to.not.deep.equal([]);
    for (const { message, remedy } of about) {
      expect(message).to.include('as of today (2999-12-31)');
      expect(remedy).to.include('--today');
    }
  });

  it('nothing of the kind is said where the clock decides nothing', async () => {
    const [about] = await found('residence-certificate', '2026-03-08', [['procedure', '/rules/1/check', "applicant.birthDate >= date('2020-01-01')"]]);
    expect(about?.code).to.equal('GF601');
    expect(about?.message).to.not.include('as of today');
  });
});
