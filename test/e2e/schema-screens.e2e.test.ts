// What people met who filled in forms made of a schema alone: each a short visit in a real browser, by what the page says.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { JsonObject } from '../../src/model/json.js';
import { openSchemaSite } from './schema-site.js';
import type { SchemaPage, SchemaSite } from './schema-site.js';

let site: SchemaSite;
before(async () => {
  site = await openSchemaSite();
});
after(() => site.end());

const string = { type: 'string' };

/** The form's first step, and what to do there. */
async function visit(properties: JsonObject, look: (page: Page, form: SchemaPage) => Promise<void>, more: JsonObject = {}): Promise<void> {
  const form = await site.open({ name: 'form.json', schema: { title: 'Form', type: 'object', properties, ...more } });
  await form.page.getByRole('button', { name: 'Start', exact: true }).click();
  await look(form.page, form);
  expect(form.complaints).to.deep.equal([]);
  await form.close();
}

const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Continue', exact: true }).click();

describe('a fixed value that tells branches apart', () => {
  const branch = (kind: string, name: string): JsonObject => ({ properties: { kind: { const: kind }, [name]: string }, required: ['kind', name] });
  const contact = { type: 'object', title: 'Contact', oneOf: [branch('by_phone', 'phone'), branch('by_post', 'town')] };

  it('names the branch, is not shown a second time, and is sent', () =>
    visit({ contact }, async (page, form) => {
      await page.getByRole('radio', { name: 'By phone', exact: true }).check();
      expect(await page.getByRole('textbox').count()).to.equal(1);
      await page.getByRole('textbox', { name: 'Phone', exact: true }).fill('621 123 456');
      expect(await form.document()).to.deep.equal({ contact: { kind: 'by_phone', phone: '621 123 456' } });
      await goOn(page);
      await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
      expect(await page.getByRole('term').allTextContents()).to.deep.equal(['Which of these applies?', 'Phone']);
    }, { required: ['contact'] }));
});
