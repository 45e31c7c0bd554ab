// <gov-form> in a page of React 19 and one of Vue 3, as built for production: properties, events, methods, the page's own
// re-drawings, and nothing against the policy that hosts are told to send. Plain HTML is test/e2e/side-by-side.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { openStage, PATIENCE_MS } from './stage.js';
import type { Stage } from './stage.js';

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.end());

describe('a page of', { concurrency: 2 }, () => {
  for (const [framework, inLight] of [['react', false], ['vue', false], ['react', true], ['vue', true]] as const) {
    it(`${framework}${inLight ? ', with render="light",' : ''} gives the form its schema and language, hears where it is, and takes the answers`, async () => {
      const context = await stage.browser.newContext();
      const complaints: string[] = [];
      context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      context.on('weberror', (error) => complaints.push(error.error().message));
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      await page.goto(`${stage.demo.siteUrl}/embed/${framework}/${inLight ? '?light' : ''}`);
      await page.getByRole('button', { name: 'Start' }).click();
      const name = page.getByRole('textbox', { name: 'Your name' });
      await name.fill('Anna Exemple');
      expect(await page.locator('gov-form').evaluate(({ shadowRoot }) => shadowRoot === null)).to.equal(inLight);
      const step = await page.getByText('Now at:').locator('output').textContent();
      expect(step).to.not.equal('');

      await page.getByRole('button', { name: 'Français' }).click();
      const go = page.getByRole('button', { name: 'Continuer' });
      await go.waitFor();
      expect(await name.inputValue(), 'an answer when the page draws itself again').to.equal('Anna Exemple');
      await page.getByRole('radio', { name: 'A passport' }).check();
      await go.click();
      await page.getByRole('button', { name: 'Envoyer la demande' }).click();
      expect(await page.getByRole('status').filter({ hasText: 'The page received' }).locator('code').textContent()).to.equal('{"name":"Anna Exemple","topic":"passport"}');

      await page.getByRole('button', { name: 'Begin again' }).click();
      await page.getByRole('button', { name: 'Commencer' }).waitFor();
      expect(complaints).to.deep.equal([]);
      await context.close();
    });
  }
});
