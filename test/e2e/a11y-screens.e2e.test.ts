// Every screen of the running demonstration, in every language, under every check: one walk per language.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { CHECKS, lookWith } from './a11y-checks.js';
import { LANGUAGES, startProduct, type Product } from './a11y-support.js';
import { walkThrough } from './a11y-walk.js';

/** As many as the walk stops at. */
const SCREENS = 43;
/** Of the invented people the one whose date of birth the register lacks. */
const PERSON = 'partielle';
let product: Product;

before(async () => {
  product = await startProduct();
});
after(() => product.stop());

for (const language of LANGUAGES) {
  describe(`from the first screen to the receipt in ${language}`, () => {
    const checks = CHECKS.filter(({ languages }) => languages.includes(language));
    const findings = new Map(checks.map(({ promise }) => [promise, new Array<string>()]));
    const screens: string[] = [];

    before(async () => {
      const page = await product.openForm(language, { person: PERSON });
      await walkThrough(page, async (screen) => {
        screens.push(screen);
        const { found } = await lookWith(checks, page, language);
        for (const [promise, problem] of found) findings.get(promise)?.push(`${screen}: ${problem}`);
      });
      await page.context().close();
    });

    it('the walk stops at every screen', () => {
      expect(screens).to.have.lengthOf(SCREENS);
    });
    for (const { promise } of checks) {
      it(promise, () => {
        expect(findings.get(promise)).to.deep.equal([]);
      });
    }
  });
}
