// The theme's promises in numbers: contrast in light and in dark, sizes of targets, nothing wider than a small phone.
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { nestedScreensIn } from './example-lists.js';
import { failedStepIn, screensIn, stepIn } from './example-screens.js';
import { FakeSession } from './fake-session.js';
import { mount, type Mounted } from './mount.js';

/** WCAG 2.2, relative luminance of an `rgb()` colour. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A token's colour as the browser computes it here. */
function colourOf({ root }: Mounted, token: string): string {
  const probe = document.createElement('span');
  probe.style.setProperty('color', `var(--_${token})`);
  root.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const TEXT = 7;
const BOUNDARY = 3;
const PAIRS: readonly (readonly [front: string, back: string, least: number])[] = [
  ...['text', 'muted', 'accent', 'accent-strong', 'error'].flatMap((front) => ['background', 'surface'].map((back) => [front, back, TEXT] as const)),
  ['text', 'notice-surface', TEXT],
  ['accent', 'notice-surface', TEXT],
  ['text', 'error-surface', TEXT],
  ['error', 'error-surface', TEXT],
  ['on-accent', 'accent', TEXT],
  ['on-accent', 'accent-strong', TEXT],
  ...['border', 'focus', 'accent', 'error'].flatMap((front) => ['background', 'surface'].map((back) => [front, back, BOUNDARY] as const)),
];

/** What sites have on their body, and every element in a shadow root inherits. */
const INHERITED = {
  'text-align-last': 'right', 'word-break': 'break-all', 'line-break': 'anywhere', 'user-select': 'none', '-webkit-text-fill-color': 'rgb(200, 200, 200)', '-webkit-text-stroke-width': '2px',
  'text-emphasis-style': 'dot', 'caret-color': 'transparent', 'writing-mode': 'vertical-rl', 'font-size-adjust': '2', 'white-space': 'nowrap', 'text-shadow': '3px 3px red', 'font-variant': 'small-caps',
};

describe('the theme', () => {
  afterEach(async () => {
    document.documentElement.style.removeProperty('color-scheme');
    await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await setViewport({ width: 1024, height: 768 });
  });

  for (const scheme of ['light', 'dark']) {
    it(`has enough contrast in a ${scheme} page`, async () => {
      document.documentElement.style.setProperty('color-scheme', scheme);
      const mounted = await mount(new FakeSession(stepIn('en')));
      const tooWeak = PAIRS.filter(([front, back, least]) => contrast(colourOf(mounted, front), colourOf(mounted, back)) < least);
      expect(tooWeak).to.deep.equal([]);
      expect(luminance(colourOf(mounted, 'background')) > 0.5).to.equal(scheme === 'light');
    });
  }

  it('follows the page, not the device: a light page stays light on a dark device', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const mounted = await mount(new FakeSession(stepIn('en')));
    expect(luminance(colourOf(mounted, 'background'))).to.be.greaterThan(0.9);
    document.documentElement.style.setProperty('color-scheme', 'light dark');
    expect(luminance(colourOf(mounted, 'background'))).to.be.lessThan(0.1);
  });

  it('takes the page’s own tokens', async () => {
    const mounted = await mount(new FakeSession(stepIn('en')));
    mounted.form.style.setProperty('--gov-form-accent', 'rgb(80, 0, 80)');
    expect(colourOf(mounted, 'accent')).to.equal('rgb(80, 0, 80)');
  });

  for (const [name, screen] of Object.entries({ ...screensIn('de'), ...nestedScreensIn('de') })) {
    it(`${name}: fits 320 px, with targets of 44 px`, async () => {
      await setViewport({ width: 320, height: 640 });
      const { root } = await mount(new FakeSession(screen));
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      const small = [...root.querySelectorAll('button, input[type=text], textarea, .option, .error-summary a, .check-summary a, .later-summary a')].filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width < 44 || height < 44;
      });
      expect(small.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });
  }

  for (const width of [320, 1200]) {
    it(`has no heading larger than the page's own, and none smaller than the text, at ${width} px and whatever a rem is`, async () => {
      await setViewport({ width, height: 800 });
      for (const screen of Object.values({ ...screensIn('en'), ...nestedScreensIn('en') })) {
        const { root, at } = await mount(new FakeSession(screen));
        for (const rem of ['', '10px']) {
          document.documentElement.style.fontSize = rem;
          const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
          const own = sizeOf(at('heading'));
          const others = [...root.querySelectorAll('.group > legend > .deep, .nest > legend > .deep, .entry > .deep, .sub')].map(sizeOf);
          document.documentElement.style.fontSize = '';
          expect(others.filter((size) => size > own || size < 16), `${screen.sort}, rem ${rem}`).to.deep.equal([]);
        }
      }
    });
  }

  it('has the words of buttons without a border, and the line under the current language, where the text begins and ends', async () => {
    await setViewport({ width: 320, height: 640 });
    const astray: string[] = [];
    let looked = 0;
    for (const screen of Object.values(screensIn('de'))) {
      const { root } = await mount(new FakeSession({ ...screen, languages: ['fr', 'en', 'de'] }));
      for (const button of root.querySelectorAll('.actions > .plain, .foot > .plain')) {
        const { left, top } = button.getBoundingClientRect();
        const { paddingLeft, borderLeftWidth } = getComputedStyle(button);
        const start = (button.parentElement ?? button).getBoundingClientRect().left;
        const before = button.previousElementSibling?.getBoundingClientRect();
        if (before !== undefined && before.bottom > top) continue;
        looked += 1;
        if (Math.abs(left + parseFloat(paddingLeft) + parseFloat(borderLeftWidth) - start) > 0.5) astray.push(`${screen.sort}: ${button.textContent?.trim()}`);
      }
      const current = root.querySelector('.languages [aria-current]')?.getBoundingClientRect();
      const bar = root.querySelector('.bar')?.getBoundingClientRect();
      if ((current?.right ?? 0) > (bar?.right ?? 0) + 0.5) astray.push(`${screen.sort}: the language`);
    }
    expect(astray).to.deep.equal([]);
    expect(looked).to.be.greaterThan(1);
  });

  it('breaks long words of every text with a hyphen, and never those of an answer or of what is typed', async () => {
    const screens = { ...screensIn('de'), ...nestedScreensIn('de') };
    const found = new Set<string>();
    for (const screen of Object.values(screens)) {
      const { root } = await mount(new FakeSession(screen));
      for (const part of ['.procedure', '#heading', 'label', 'legend', '.hint', '.option-hint', 'dt', 'dd', '.lead', '.prose', 'textarea']) {
        for (const element of root.querySelectorAll(part)) found.add(`${part} ${getComputedStyle(element).hyphens}`);
      }
    }
    expect([...found].filter((each) => !each.endsWith(' auto'))).to.have.members(['dd manual', 'textarea manual']);
    expect(found).to.include.members(['.procedure auto', 'label auto', 'legend auto', '.hint auto', 'dt auto']);
  });

  it('stays clear of what a page lets its children inherit', async () => {
    const main = document.querySelector('main');
    main?.style.setProperty('text-transform', 'uppercase');
    main?.style.setProperty('font-size', '6px');
    main?.style.setProperty('text-align', 'center');
    const { at } = await mount(new FakeSession(stepIn('en')));
    const { textTransform, fontSize, textAlign } = getComputedStyle(at('person.name').closest('.question') ?? at('heading'));
    main?.removeAttribute('style');
    expect([textTransform, fontSize, textAlign]).to.deep.equal(['none', '18px', 'start']);
  });

  it('takes from the page nothing that would hide its words, paint them otherwise or break them', async () => {
    const mounted = await mount(new FakeSession(failedStepIn('en')));
    const looks = (property: string): readonly string[] => [...mounted.root.querySelectorAll('h1, p, label, legend, input, textarea, button, a, .hint')].map((element) => getComputedStyle(element).getPropertyValue(property));
    const changed: string[] = [];
    for (const [property, value] of Object.entries(INHERITED)) {
      const before = looks(property);
      document.body.style.setProperty(property, value);
      if (getComputedStyle(document.body).getPropertyValue(property) === '') changed.push(`${property}: unknown to this browser`);
      if (looks(property).some((after, index) => after !== before[index])) changed.push(property);
      document.body.style.removeProperty(property);
    }
    expect(changed).to.deep.equal([]);
  });

  it('is as wide and as roomy for the size of its text where a page has small rems', async () => {
    const { form, root, at } = await mount(new FakeSession(stepIn('en')));
    const inText = (): readonly number[] => {
      const size = parseFloat(getComputedStyle(at('top')).fontSize);
      const frame = at('top').getBoundingClientRect();
      const options = [...root.querySelectorAll('.option')].map((option) => option.getBoundingClientRect());
      const gap = (options[1]?.top ?? 0) - (options[0]?.bottom ?? 0);
      return [frame.width / size, gap / size, parseFloat(getComputedStyle(at('top')).paddingInlineStart) / size].map((each) => Math.round(each * 10) / 10);
    };
    const before = inText();
    document.documentElement.style.fontSize = '62.5%';
    const after = inText();
    document.documentElement.style.fontSize = '';
    form.remove();
    expect(after).to.deep.equal(before);
    expect(before[0]).to.equal(35.5);
  });

  it('lets text spacing set on the element reach its words and its controls', async () => {
    const mounted = await mount(new FakeSession(failedStepIn('en')));
    mounted.form.style.setProperty('letter-spacing', '2px');
    mounted.form.style.setProperty('word-spacing', '3px');
    mounted.form.style.setProperty('line-height', '2');
    const reached = [...mounted.root.querySelectorAll('h1, h2, label, legend, input, textarea, button, a, .hint, .error')].map((element) => {
      const { letterSpacing, wordSpacing, lineHeight, fontSize } = getComputedStyle(element);
      return `${letterSpacing} ${wordSpacing} ${Math.round((parseFloat(lineHeight) / parseFloat(fontSize)) * 10) / 10}`;
    });
    expect([...new Set(reached)]).to.deep.equal(['2px 3px 2']);
  });

  it('shows focus, errors and boundaries in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const { at } = await mount(new FakeSession(failedStepIn('en')));
    at('person.name').focus();
    const { outlineStyle, outlineWidth, borderTopWidth } = getComputedStyle(at('person.name'));
    expect([outlineStyle, outlineWidth, borderTopWidth]).to.deep.equal(['solid', '3px', '3px']);
  });

  it('prints the receipt without anything to press', async () => {
    const { receipt } = screensIn('en');
    const { root } = await mount(new FakeSession(receipt ?? stepIn('en')));
    await emulateMedia({ media: 'print' });
    const shown = [...root.querySelectorAll('button, nav')].filter((element) => element.getClientRects().length > 0);
    const background = getComputedStyle(root.host).backgroundColor;
    await emulateMedia({ media: 'screen' });
    expect(shown).to.deep.equal([]);
    expect(background).to.equal('rgb(255, 255, 255)');
  });

  for (const by of ['Tab', 'a script'] as const) {
    it(`prints no sign of the focus that the heading took, by ${by}`, async () => {
      const { receipt } = screensIn('en');
      const { at } = await mount(new FakeSession(receipt ?? stepIn('en')));
      await sendKeys({ press: by === 'Tab' ? 'Tab' : 'Escape' });
      at('heading').focus();
      const signs = (): readonly string[] => [getComputedStyle(at('heading')).outlineStyle, getComputedStyle(at('heading'), '::before').content];
      expect(signs()).to.not.deep.equal(['none', 'none']);
      await emulateMedia({ media: 'print' });
      const printed = signs();
      await emulateMedia({ media: 'screen' });
      expect(printed).to.deep.equal(['none', 'none']);
    });
  }
});
