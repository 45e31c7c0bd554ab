// Pages whose own style sheets are rough with everything on them: the form in its shadow root can be read and used as before.
// With `render="light"` the same holds of whatever the page does not call important.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { focusProblems } from './a11y-stops.js';
import { arrive, byId, drawn, PRIMARY, startProduct, SUMMARY, type Product } from './a11y-support.js';

const SHEETS: Readonly<Record<string, string>> = {
  'resets everything': '* { all: unset; }',
  'hides labels and controls': 'label { display: none !important; } input, select, textarea, button, legend, fieldset { display: none !important; }',
  'has small rems': 'html { font-size: 10px; }',
  'has giant rems': 'html { font-size: 40px; }',
  'has giant text': 'body { font-size: 40px; font-weight: 900; font-style: italic; color: #dddddd; }',
  'shouts, spaced and crammed': 'body { text-transform: uppercase; letter-spacing: .3em; line-height: 1; text-align: right; text-indent: 3em; white-space: nowrap; }',
  'hides the focus': '*:focus, *:focus-visible { outline: none !important; box-shadow: none !important; }',
  'floats and squeezes its children': 'main > * { float: left; max-width: none; position: static; opacity: 1; } input { width: 3px !important; height: 3px !important; appearance: none; }',
  'does all of this': `* { all: unset; } label, input { display: none !important; } html { font-size: 10px; }
    body { font-size: 40px; text-transform: uppercase; letter-spacing: .3em; line-height: 1; text-align: right; text-indent: 3em; white-space: nowrap; } *:focus { outline: none !important; }`,
};

/** As sites have them, by the names of elements, by classes that the form has too, and below an id. */
const SITES: Readonly<Record<string, string>> = {
  'styles its elements': `h1, h2, h3 { color: #ffffff; background: #0b3d91; text-transform: uppercase; padding: 1em; } p { max-width: 20em; color: #999999; text-indent: 1em; }
    a { color: #ffffff; background: #0b3d91; text-decoration: none; } a:hover, button:hover { color: #0b3d91; background: #0b3d91; } ul, ol { list-style: none; padding: 0; columns: 2; }
    label { display: inline-block; float: left; width: 30%; font-weight: normal; } input, select, textarea { width: 10em; height: 20px; border: 0; box-shadow: none; margin: 0 0 0 30%; }
    fieldset { border: 3px groove #999999; padding: 2em; } legend { float: left; color: #999999; } dl { display: flex; } dt, dd { color: #eeeeee; margin: 0; } li::before, p::before { content: '» '; }
    button { float: right; font-size: 12px; height: 24px; background: #b00020; color: #ffffff; border: 0; border-radius: 1em; }`,
  'gives its elements only a ground': 'h1, h2, p, a, button, label, legend, input, select, textarea, dt, dd, li, summary, span, div { background: #13222a; }',
  'gives its elements only a colour': 'h1, h2, p, a, button, label, legend, input, select, textarea, dt, dd, li, summary, span, strong { color: #ffffff; }',
  'has classes of the same names': `.primary, .secondary, .plain, .danger { background: #ffffff; color: #ffffff; border: 0; } .notice, .error, .hint, .option, .question, .actions, .frame { background: #ffe000; color: #ffffff; float: left; }
    .label, .optional { display: none; } body .screen { position: absolute; opacity: .5; }`,
  'lays out its divs': 'main div { height: 200px; overflow: hidden; display: grid; opacity: .4; } div { position: fixed; float: left; width: 50%; animation: fade 1s infinite; } @keyframes fade { to { opacity: 0; } } gov-form > * { display: none; }',
  'switches its buttons off': 'button, input { pointer-events: none; user-select: none; zoom: .5; } @layer base { button { position: absolute; pointer-events: none; } }',
  'means only what is in its place': '#content a, #content button, #content p, #content label, #content input { color: #ffffff; background: none; border: 0; padding: 0; min-height: 0; } #content #heading { display: none; }',
};

const PLACES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'in a shadow root': { ...SHEETS, ...SITES },
  'in the page’s own tree': { ...Object.fromEntries(Object.entries(SHEETS).filter(([, content]) => !content.includes('!important'))), ...SITES },
};

let product: Product;
before(async () => {
  product = await startProduct();
});
after(() => product.stop());

for (const [place, sheets] of Object.entries(PLACES)) {
  describe(`${place}, a page that`, () => {
    for (const [does, content] of Object.entries(sheets)) {
      it(`${does}: the form is read and used as before`, async () => {
        const page = await product.newPage({ bypassCSP: true });
        await embedded(page, place === 'in a shadow root' ? '' : 'render="light"');
        await page.addStyleTag({ content });
        const problems: string[] = [];
        for (const [screen, go] of SCREENS) {
          await go(page);
          await drawn(page);
          problems.push(...(await problemsAt(page)).map((problem) => `${screen}: ${problem}`));
        }
        expect(problems).to.deep.equal([]);
        await page.context().close();
      });
    }
  });
}

/** The form in the page of another site, in a place that the site's sheet has a name for. */
async function embedded(page: Page, attribute: string): Promise<void> {
  const address = `${product.siteUrl}/embed/`;
  await page.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<main>', '<main id="content">').replace('<gov-form', `<gov-form ${attribute}`) });
  });
  await page.goto(address);
  await page.locator('gov-form h1').waitFor();
}

const SCREENS: readonly (readonly [screen: string, go: (page: Page) => Promise<unknown>])[] = [
  ['start', async () => undefined],
  ['choice, wrong', async (page) => {
    await page.locator(byId('device:own')).check();
    await arrive(page, () => page.locator(PRIMARY).click());
    await page.locator(PRIMARY).click();
    await page.locator(SUMMARY).waitFor();
  }],
  ['texts and a date, wrong', async (page) => {
    await page.locator(byId('requester:myself')).check();
    await arrive(page, () => page.locator(PRIMARY).click());
    await arrive(page, () => page.locator('gov-form .actions .secondary').click());
    await page.locator(PRIMARY).click();
    await page.locator(SUMMARY).waitFor();
  }],
];

async function problemsAt(page: Page): Promise<readonly string[]> {
  const focus = [...(await focusProblems(page)).values()].flat();
  const found = await page.evaluate(async () => {
    const { probe } = window;
    const { violations } = await probe.audit();
    return [...violations, ...probe.contrastProblems(), ...probe.borderProblems(), ...probe.targetProblems(), ...probe.layoutProblems()];
  });
  return [...focus, ...found, ...(await page.evaluate(lookProblems))];
}

/** What the page's own words would have of its style sheet. */
function lookProblems(): readonly string[] {
  const form = document.querySelector('gov-form');
  const root = form?.shadowRoot ?? form;
  const shown = [...(root?.querySelectorAll<HTMLElement>('h1, label, legend, input, p, a, button, .hint, .error') ?? [])].filter((element) => element.closest('.unseen') === null);
  if (shown.length === 0) return ['there is no form'];
  return shown.flatMap((element) => {
    const { textTransform, textIndent, fontSize, fontStyle, whiteSpace, textAlign, pointerEvents, userSelect } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const words = `${element.localName} ${element.id || element.className || (element.textContent ?? '').trim().slice(0, 20)}`;
    return [
      ...(width < 10 || height < 10 ? [`not shown: ${words}`] : []),
      ...(textTransform === 'none' && textIndent === '0px' && fontStyle === 'normal' && whiteSpace === 'normal' && textAlign !== 'right' && pointerEvents === 'auto' && userSelect !== 'none' ? [] : [`in the look of the page: ${words}`]),
      ...(Number.parseFloat(fontSize) < 14 ? [`only ${fontSize}: ${words}`] : []),
    ];
  });
}
