// Every construct in Node: its documents load and come back unchanged, what is right has no error, what is wrong has one.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { schemaForm } from '../schema-form.js';
import { readConstructs } from './construct.js';

const constructs = readConstructs();

describe('the constructs of JSON Schema', () => {
  for (const { name, title, schema, document, alsoLoads, wrong } of constructs) {
    it(`${title}: documents come back as they came, and errors stand where they belong`, async () => {
      const form = await schemaForm(schema, `${name}.json`);
      expect(form.problems.filter(({ severity }) => severity !== 'warning'), 'problems').to.deep.equal([]);
      expect([...form.outline().steps.values()].flat().length, 'items').to.be.greaterThan(0);
      for (const each of [document, ...alsoLoads]) {
        expect(form.returned(each)).to.deep.equal(each);
        expect(form.issuesOf(each), JSON.stringify(each)).to.deep.equal([]);
      }
      if (wrong === undefined) return;
      expect(form.returned(wrong.document)).to.deep.equal(wrong.document);
      expect(form.issuesOf(wrong.document).map(({ path }) => path)).to.deep.equal([wrong.path]);
    });
  }

  it('are all there', () => {
    expect(constructs.length).to.be.at.least(26);
  });
});
