import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkDesign } from '../../src/checker/check-design.js';
import { FORMS } from '../procedure-files.js';
import { readDesignFiles, TODAY } from './design-files.js';

describe('the whole check of a procedure', () => {
  for (const name of readdirSync(FORMS)) {
    it(`finds nothing in ${name}`, async () => {
      const { checked, problems } = await checkDesign(readDesignFiles(name), { today: TODAY });
      expect(problems).to.deep.equal([]);
      expect(checked?.procedure.id).to.equal(name);
    });
  }

  it('asks no rule while something stops the procedure from running', async () => {
    const files = readDesignFiles('residence-certificate');
    const { checked, problems } = await checkDesign({ ...files, answers: {} }, { today: TODAY });
    expect(checked).to.equal(undefined);
    expect(problems.map(({ code }) => code)).to.include('GF103');
  });
});
