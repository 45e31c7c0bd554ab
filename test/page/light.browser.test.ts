// `render="light"`: the same form in the page's own tree, with its look, and the page's content back when there is none.
import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'chai';
import '../../src/define.js';
import { GovForm } from '../../src/gov-form.js';
import { until } from '../until.js';

declare global {
  interface Window {
    /** What the script leaves on the page. */
    axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
  }
}

const SCHEMA = { title: 'Allotment', type: 'object', required: ['name'], properties: { name: { type: 'string', title: 'Name', minLength: 2 }, children: { title: 'Children', type: 'array', items: { type: 'string', title: 'First name' } } } };

const LOOKED_AT = 'position float width overflow display opacity visibility animation-name user-select pointer-events column-count zoom rotate mix-blend-mode'.split(' ');

const button = (form: GovForm, name: string) => until(() => [...form.querySelectorAll('button')].find((each) => each.textContent?.trim() === name));

async function openLight(schema: GovForm['schema'] = SCHEMA, lang = 'en'): Promise<GovForm> {
  const form = document.createElement('gov-form');
  form.setAttribute('render', 'light');
  form.setAttribute('lang', lang);
  form.device = 'shared';
  form.append('Telephone 123');
  form.schema = schema;
  document.body.replaceChildren(form);
  return form;
}

describe('render="light"', () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.adoptedStyleSheets = [];
  });

  it('draws the form where tools that read the page find it, with its look, under the checks of axe', async () => {
    const form = await openLight();
    expect(form.textContent).to.include('Telephone 123');
    (await button(form, 'Start')).click();
    const input = await until(() => form.querySelector<HTMLInputElement>('#name'));
    expect([form.shadowRoot, document.querySelector('label[for="name"]')?.textContent?.trim()]).to.deep.equal([null, 'Name']);
    expect(form.textContent).to.not.include('Telephone 123');
    expect(getComputedStyle(input).borderTopWidth).to.equal('2px');
    expect(getComputedStyle(form).display).to.equal('block');
    const { violations } = await window.axe.run(form, { runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag22aa'] });
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
  });

  it('has no parts: a rule for one finds nothing', async () => {
    const ofPage = new CSSStyleSheet();
    ofPage.replaceSync('gov-form::part(button) { outline: 3px solid rgb(1, 2, 3); }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, ofPage];
    expect(getComputedStyle(await button(await openLight(), 'Start')).outlineColor).to.not.equal('rgb(1, 2, 3)');
  });

  it('leads to what is wrong as in a shadow root', async () => {
    const form = await openLight();
    (await button(form, 'Start')).click();
    (await button(form, 'Continue')).click();
    const summary = await until(() => form.querySelector<HTMLElement>('#summary'));
    await until(() => document.activeElement === summary);
    summary.querySelector('a')?.click();
    expect(document.activeElement?.id).to.equal('name');
  });

  it('takes the tree for itself: a second form in it has a tree of its own, so that no id is there twice', async () => {
    const first = await openLight();
    const second = document.createElement('gov-form');
    second.setAttribute('render', 'light');
    Object.assign(second, { schema: SCHEMA, device: 'shared', draftId: 'second', lang: 'en' });
    document.body.append(second);
    (await button(first, 'Start')).click();
    const start = await until(() => [...(second.shadowRoot?.querySelectorAll('button') ?? [])].find((each) => each.textContent?.trim() === 'Start'));
    start.click();
    await until(() => second.shadowRoot?.getElementById('name') ?? undefined);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect([first.querySelector('#name') !== null, new Set(ids).size]).to.deep.equal([true, ids.length]);
  });

  // React and Vue set a property where an element has one of that name.
  for (const [given, isLight] of [['light', true], ['', false], [null, false], [undefined, false]] as const) {
    it(`takes ${JSON.stringify(given)} as a property, too`, async () => {
      const form = document.createElement('gov-form');
      form.setAttribute('render', 'of before');
      Object.assign(form, { render: given, schema: SCHEMA, device: 'shared', lang: 'en' });
      document.body.replaceChildren(form);
      const start = () => [...(form.shadowRoot ?? form).querySelectorAll('button')].find((each) => each.textContent?.trim() === 'Start');
      await until(start);
      expect([form.shadowRoot === null, form.getAttribute('render')]).to.deep.equal([isLight, isLight ? 'light' : null]);
      Object.assign(form, { render: isLight ? null : 'light', lang: 'fr' });
      await until(() => (form.shadowRoot ?? form).textContent?.includes('Commencer'));
      expect(form.shadowRoot === null, 'read when it was connected').to.equal(isLight);
    });
  }

  it('takes it as a property from before it was defined, with the others', async () => {
    const form = document.createElement('gov-form-defined-later');
    Object.assign(form, { render: 'light', name: 'answers', disabled: true, schema: SCHEMA, device: 'shared', lang: 'en' });
    document.body.replaceChildren(form);
    customElements.define('gov-form-defined-later', class extends GovForm {});
    await until(() => form.textContent?.includes('Start'));
    expect([form.shadowRoot, form.getAttribute('name'), form.matches(':disabled')]).to.deep.equal([null, 'answers', true]);
  });

  it('does not change what stands around it', async () => {
    const outside = document.createElement('input');
    const before = getComputedStyle(document.body.appendChild(outside)).borderTopWidth;
    const form = await openLight();
    document.body.append(outside);
    await button(form, 'Start');
    expect(getComputedStyle(outside).borderTopWidth).to.equal(before);
  });

  it('is stronger than the rules of the page, which tell of nothing but the element itself', async () => {
    const page = new CSSStyleSheet();
    page.replaceSync('#content button, #content .primary { background: #ffffff; color: #ffffff } gov-form { display: flex; --gov-form-accent: #0000ff }');
    document.adoptedStyleSheets = [page];
    const form = await openLight();
    const place = document.body.appendChild(document.createElement('main'));
    place.id = 'content';
    place.append(form);
    const { backgroundColor, color } = getComputedStyle(await button(form, 'Start'));
    expect([backgroundColor, color, getComputedStyle(form).display]).to.deep.equal(['rgb(0, 0, 255)', 'rgb(255, 255, 255)', 'flex']);
  });

  for (const [what, rules] of Object.entries({
    'by the name of an element': 'div { position: fixed; float: left; width: 50%; height: 20px; overflow: hidden; display: grid; opacity: 0.2; animation: fade 1s infinite; user-select: none; pointer-events: none; columns: 3; } @keyframes fade { to { opacity: 0; } }',
    'by where it stands': 'gov-form > * { display: none; height: 20px; overflow: hidden; visibility: hidden; zoom: 2; }',
    'in a layer': '@layer base { #content div, #content button { position: fixed; display: none; height: 20px; overflow: hidden; opacity: 0.2; } }',
    'by the name of a button': 'button { pointer-events: none; user-select: none; zoom: 2; rotate: 9deg; mix-blend-mode: difference; }',
  })) {
    it(`is not cut off nor switched off by rules of the page for it ${what}: not what holds it, and no words in another language`, async () => {
      const page = new CSSStyleSheet();
      const open = async (): Promise<readonly HTMLElement[]> => {
        const form = await openLight(SCHEMA, 'de');
        const place = document.body.appendChild(document.createElement('main'));
        place.id = 'content';
        place.append(form);
        await button(form, 'Beginnen');
        const [holder, languages] = [form.querySelector<HTMLElement>('.gov-form-place'), [...form.querySelectorAll<HTMLElement>('.languages button')]];
        expect(languages.map(({ lang }) => lang)).to.deep.equal(['fr', 'de', 'lb', 'en']);
        return [...(holder === null ? [] : [holder]), ...languages, ...form.querySelectorAll<HTMLElement>('.frame, .screen')];
      };
      const looks = (elements: readonly HTMLElement[]): readonly string[] => elements.map((element) => {
        const look = getComputedStyle(element);
        return LOOKED_AT.map((property) => `${property}: ${look.getPropertyValue(property)}`).join('; ');
      });
      const before = looks(await open());
      page.replaceSync(rules);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, page];
      expect(looks(await open())).to.deep.equal(before);
    });
  }

  it('hyphenates in its own language, whatever the page’s', async () => {
    const form = await openLight(SCHEMA, 'de');
    await until(() => form.querySelector('#heading'));
    const locale = getComputedStyle(await until(() => form.querySelector('#heading'))).getPropertyValue('-webkit-locale');
    // Elsewhere the language that an element says is all there is.
    expect(locale.replaceAll('"', '')).to.equal(CSS.supports('-webkit-locale', 'auto') ? 'de' : '');
    const french = await until(() => form.querySelector('button[lang="fr"]'));
    expect(getComputedStyle(french).getPropertyValue('-webkit-locale').replaceAll('"', '')).to.equal(locale === '' ? '' : 'fr');
  });

  it('leaves the content of the page, where it is shown, in the look of the page', async () => {
    const page = new CSSStyleSheet();
    page.replaceSync('a { color: rgb(1, 2, 3); font-size: 30px }');
    document.adoptedStyleSheets = [page];
    const form = await openLight('/nowhere.schema.json');
    form.append(Object.assign(document.createElement('a'), { href: 'tel:123', textContent: 'Call' }));
    await until(() => /GF20\d/.test(form.textContent ?? ''));
    const { color, fontSize } = getComputedStyle(await until(() => form.querySelector('a[href="tel:123"]')));
    expect([color, fontSize]).to.deep.equal(['rgb(1, 2, 3)', '30px']);
  });

  it('puts the content of the page back where no form can be shown', async () => {
    const form = await openLight('/nowhere.schema.json');
    await until(() => /GF20\d/.test(form.textContent ?? ''));
    expect(form.textContent).to.include('Telephone 123');
  });
});
