// Which names the form gives what stands in it: those of the table in docs/theming.md and no others, on every screen and in
// every example of every kind of question.
import { expect } from 'chai';
import { exampleSession } from '../../demo/gallery/example-session.js';
import { examplesOf, formsOf, galleryKinds } from '../../demo/gallery/gallery-examples.js';
import type { Shown } from '../../demo/gallery/gallery-examples.js';
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import { defaultEnvironment } from '../../src/page/default-ports.js';
import { documentedParts, partProblems } from './documented-parts.js';
import { nestedScreensIn } from './example-lists.js';
import { screensIn, stepIn } from './example-screens.js';
import { FakeSession } from './fake-session.js';
import { mount, until, type Mounted } from './mount.js';

haveEveryPart();

let documented: readonly string[];
const seen = new Set<string>();
before(async () => {
  documented = documentedParts(await (await fetch('/docs/theming.md')).text());
});

function problemsOn({ root }: Mounted): readonly string[] {
  for (const element of root.querySelectorAll('[part]')) for (const name of element.part) seen.add(name);
  return partProblems(root, documented);
}

const buttonOf = ({ root }: Mounted, name: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name);
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
};

function open({ kind, name, moment }: Shown): Promise<Mounted> {
  const example = examplesOf(kind).find((each) => each.name === name);
  if (example === undefined) throw new Error(`no example ${name}`);
  return mount(() => exampleSession(example, moment, { language: 'en', environment: defaultEnvironment(), onFailure: reportError }));
}

describe('parts on every screen', () => {
  for (const [name, screen] of Object.entries({ ...screensIn('en'), ...nestedScreensIn('en') })) {
    it(name, async () => {
      expect(problemsOn(await mount(new FakeSession(screen)))).to.deep.equal([]);
    });
  }

  it('before answers are erased, and where the page’s own session ends', async () => {
    const session = new FakeSession(stepIn('en'));
    const mounted = await mount(session);
    buttonOf(mounted, 'Erase my answers and start over').click();
    mounted.form.sessionEnd = { at: new Date(Date.parse(session.environment.now()) + 60_000), extend: () => Promise.reject(new Error('out of reach')) };
    await until(() => mounted.root.querySelector('.expiry:not([hidden])') !== null);
    buttonOf(mounted, 'Stay signed in').click();
    await until(() => mounted.root.querySelector('.expiry .error') !== null);
    expect(problemsOn(mounted)).to.deep.equal([]);
  });

  it('after the reference was copied, or could not be', async () => {
    const { receipt } = screensIn('en');
    if (receipt === undefined) throw new Error('no receipt among the examples');
    const mounted = await mount(new FakeSession(receipt));
    buttonOf(mounted, 'Copy the reference').click();
    await until(() => mounted.root.querySelector('.notice') !== null);
    expect(problemsOn(mounted)).to.deep.equal([]);
  });

  it('where the form cannot be shown', async () => {
    const mounted = await mount(() => Promise.reject(new Error('nothing to open')));
    expect(mounted.root.querySelector('[role=alert].frame')).to.not.equal(null);
    expect(problemsOn(mounted)).to.deep.equal([]);
  });
});

describe('parts in every example of', () => {
  /** What finds an entry in a long list is fetched; whatever comes later has it at once. */
  before(async () => {
    for (const [kind, found] of [['country', '[role=combobox]'], ['nationalities', '[id$="::find"]']] as const) {
      const [first] = formsOf(kind);
      const mounted = first === undefined ? undefined : await open(first);
      await until(() => (mounted?.root.querySelector(found) ?? null) !== null);
    }
  });

  for (const kind of galleryKinds) {
    it(kind, async () => {
      const problems: string[] = [];
      for (const shown of formsOf(kind)) {
        const mounted = await open(shown);
        const { root } = mounted;
        const box = [...root.querySelectorAll<HTMLElement>('[role=combobox]')].at(-1);
        box?.click();
        if (box !== undefined) await until(() => root.querySelector('[role=option]') !== null);
        problems.push(...problemsOn(mounted).map((problem) => `${shown.name}, ${shown.moment}: ${problem}`));
      }
      expect(problems).to.deep.equal([]);
    });
  }
});

describe('the table of parts', () => {
  it('each part of the table stands somewhere', () => {
    expect(documented).to.have.length.above(30);
    expect(documented.filter((name) => !seen.has(name))).to.deep.equal([]);
  });

  it('a control without a part, one under a name of its own, and a button that is of no sort are found', async () => {
    const mounted = await mount(new FakeSession(stepIn('en')));
    const { control, root } = mounted;
    control('person.name').removeAttribute('part');
    control('reason').part.add('box');
    buttonOf(mounted, 'Back').part.remove('plain');
    expect(partProblems(root, documented).map((problem) => problem.replace(/^.*>: /, ''))).to.deep.equal(['box is in no table', 'no input', 'which button it is']);
  });

  it('no rule of the form’s own looks at parts', async () => {
    const { root } = await mount(new FakeSession(stepIn('en')));
    const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
    expect(rules).to.have.length.above(50);
    expect(rules.filter((rule) => /::part|\[part/.test(rule))).to.deep.equal([]);
  });
});
