// The demonstration's register of addresses, asked over its own server by a form in the gallery; and the same form without a network.
import { expect } from 'chai';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { startProduct, type Product } from './a11y-support.js';

let product: Product;
before(async () => {
  product = await startProduct();
});
after(() => product.stop());

async function openForm(): Promise<Page> {
  const page = await product.newPage();
  await page.goto(`${product.siteUrl}/gallery/?kind=address&lang=en`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  return page;
}

const formIn = (page: Page) => page.locator('#dwelling-asked').getByRole('group', { name: 'Dwelling – with a hint' });

describe('the register of addresses', () => {
  it('is asked for the postcode alone, at the page’s own server', async () => {
    const page = await openForm();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    const form = formIn(page);
    await form.getByLabel('Postcode').fill('L-1234');
    await form.getByText('Filled in for this postcode: Exempelville.').waitFor();
    expect(await form.getByLabel('Locality').inputValue()).to.equal('Exempelville');
    await form.getByRole('combobox', { name: 'Street' }).fill('exemple');
    await form.getByRole('option', { name: 'Rue de l’Exemple' }).click();
    expect(await form.getByRole('combobox', { name: 'Street' }).inputValue()).to.equal('Rue de l’Exemple');
    expect(asked).to.deep.equal([`GET ${product.siteUrl}/api/addresses/1234`]);
    await page.context().close();
  });

  it('is not needed: without a network one sentence is said, and everything can be typed', async () => {
    const page = await openForm();
    await page.context().setOffline(true);
    const form = formIn(page);
    await form.getByLabel('Postcode').fill('1234');
    await form.getByText('The register of addresses does not answer. Fill in the address yourself.').waitFor();
    await form.getByLabel('Locality').fill('Exempelville');
    await form.getByLabel('Street').fill('Rue toute neuve');
    expect([await form.getByRole('combobox').count(), await form.getByLabel('Street').inputValue()]).to.deep.equal([0, 'Rue toute neuve']);
    await page.context().close();
  });
});
