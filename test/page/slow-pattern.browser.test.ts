// A schema alone with a pattern that can take any time: the page goes on answering, and says that the answer is wrong.
import { expect } from 'chai';
import { GovForm } from '../../src/gov-form.js';

customElements.define('gov-form-of-slow-patterns', class extends GovForm {});

async function until<Found>(find: () => Found | null | undefined): Promise<Found> {
  for (let turn = 0; turn < 300; turn += 1) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`it never came: ${document.querySelector('gov-form-of-slow-patterns')?.shadowRoot?.textContent?.replace(/\s+/g, ' ')}`);
}

describe('a pattern that can take any time', () => {
  for (const [pattern, sentence] of [['^(a+)+$', 'Code'], ['^(?=a)(a+)+$', 'Code: shorten this answer to 10 characters or fewer.']] as const) {
    it(`leaves the page answering: ${pattern}`, async () => {
      const form = document.createElement('gov-form-of-slow-patterns');
      form.setAttribute('device', 'shared');
      form.setAttribute('lang', 'en');
      Reflect.set(form, 'schema', { title: 'Hostile', type: 'object', properties: { code: { title: 'Code', type: 'string', pattern } }, required: ['code'] });
      document.body.replaceChildren(form);
      const press = async (name: string) => (await until(() => [...(form.shadowRoot?.querySelectorAll('button') ?? [])].find((button) => button.textContent?.trim() === name))).click();
      await press('Start');
      const field = await until(() => form.shadowRoot?.querySelector<HTMLInputElement>('input[type=text], textarea'));
      field.value = `${'a'.repeat(4999)}b`;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      await press('Continue');
      const errors = () => [...(form.shadowRoot?.querySelectorAll('[role=alert], .error-summary') ?? [])].map((each) => each.textContent).join(' ');
      await until(() => errors().includes(sentence));
      expect(errors()).to.contain(sentence);
    });
  }
});
