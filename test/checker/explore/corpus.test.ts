// Forms that others wrote: answers are found for each, and nothing is said of them that is not so.
import { expect } from 'chai';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { explore } from '../../../src/checker/explore/explore.js';
import { RULES } from '../../../src/checker/rules.js';
import { subjectOf } from '../../../src/checker/subject.js';
import { compileProcedure } from '../../../src/procedure/compile-procedure.js';
import { procedureForSchema } from '../../../src/procedure/procedure-for-schema.js';
import { TODAY } from './form-of.js';

const CORPUS = new URL('../../corpus/', import.meta.url);
const ABOUT_REACH = /^GF19/;

describe('a schema alone', () => {
  for (const file of readdirSync(CORPUS).filter((name) => name.endsWith('-schema.json'))) {
    const { checked } = procedureForSchema(JSON.parse(readFileSync(new URL(file, CORPUS), 'utf8')), file);

    it(`can be filled in: ${file}`, async () => {
      const { sets, stoppedBy } = explore(await compileProcedure(checked, () => Promise.resolve('')), { today: TODAY, limit: 6 });
      expect(stoppedBy).to.deep.equal([]);
      expect(sets.length).to.be.greaterThan(1);
    });

    it(`has nothing that no answers reach: ${file}`, async () => {
      const subject = subjectOf({ checked, model: await compileProcedure(checked, () => Promise.resolve('')), examples: {}, today: TODAY });
      const found = [];
      for (const { code, find } of RULES.filter((rule) => ABOUT_REACH.test(rule.code))) found.push(...(await find(subject)).map(({ pointer }) => `${code} ${pointer}`));
      expect(found).to.deep.equal([]);
    });
  }
});
