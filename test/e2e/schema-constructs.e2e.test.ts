// Every construct of JSON Schema in a real browser, under the published policy: a person who sees only the page answers,
// and what would be sent is what the construct says. Documents that the page knows come back as they came.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { readConstructs } from '../constructs/construct.js';
import { fillIn } from './schema-person.js';
import { openSchemaSite } from './schema-site.js';
import type { SchemaSite } from './schema-site.js';

const constructs = readConstructs();
const done = new Set<string>();
let site: SchemaSite;
before(async () => {
  site = await openSchemaSite();
});
after(() => site.end());

describe('a schema alone in the browser', () => {
  for (const { name, title, schema, answer, document, alsoLoads, reads } of constructs) {
    it(`${title}: is rendered and answered`, async () => {
      const form = await site.open({ name: `${name}.json`, schema });
      await fillIn(form, answer);
      expect(await form.document()).to.deep.equal(document);
      expect(form.complaints).to.deep.equal([]);
      await form.close();
      done.add(name);
    });

    it(`${title}: what the page knows already comes back as it came`, async () => {
      for (const answers of [document, ...alsoLoads]) {
        const form = await site.open({ name: `${name}.json`, schema, answers });
        await fillIn(form, []);
        expect(await form.document()).to.deep.equal(answers);
        expect(form.complaints).to.deep.equal([]);
        await form.close();
      }
    });

    if (reads !== undefined) {
      it(`${title}: says what the schema says`, async () => {
        const form = await site.open({ name: `${name}.json`, schema });
        await form.page.getByRole('button', { name: 'Start', exact: true }).click();
        for (const sentence of reads) await form.page.getByText(sentence).first().waitFor();
        await form.close();
      });
    }
  }

  it('are counted', () => {
    console.log(`${done.size} of ${constructs.length} constructs rendered and answered`);
    expect(done.size).to.equal(constructs.length);
  });
});
