// What is checked at every screen of the walk, and in which languages: each check puts the page into one way of being
// looked at, asks the probe, and puts it back, but for the size of the window. A check returns one sentence for each problem.
import type { Page } from 'playwright-core';
import { LANGUAGES, type FormLanguage } from './a11y-support.js';
import { textLanguageProblems } from './a11y-languages.js';
import { markupProblems } from './a11y-markup.js';
import { exposedTree, treeLines, treeProblems } from './a11y-tree.js';
import type { ExposedTree } from './a11y-tree.js';

export interface Check {
  /** What holds, in the words of the test report. */
  readonly promise: string;
  readonly languages: readonly FormLanguage[];
  /** @param tree of this page, as it is */
  readonly problems: (page: Page, language: FormLanguage, tree: ExposedTree) => Promise<readonly string[]>;
}

/** German has the longest words. */
const LONGEST: readonly FormLanguage[] = ['de'];
const FORCED: readonly FormLanguage[] = ['lb'];
/** Fewer mean that axe has not seen the form. */
const FEWEST_PASSES = 20;

const AXE: Check = { promise: 'axe finds nothing, with all its rules', languages: LANGUAGES, problems: audit };
const DARK: Check = { promise: 'in the dark axe finds nothing, text has 7:1 and edges have 3:1', languages: LANGUAGES, problems: inTheDark };
/** What an engine of rules says, by day and by night. */
export const AUDITS: readonly Check[] = [AXE, DARK];

export const CHECKS: readonly Check[] = [
  AXE,
  {
    promise: 'headings, ids, references, labels, languages and live regions are in order',
    languages: LANGUAGES,
    problems: (page, language) => page.evaluate((chosen) => window.probe.structureProblems(chosen), language),
  },
  { promise: 'every text is in the language that it says it is in', languages: LANGUAGES, problems: textLanguageProblems },
  { promise: 'the accessibility tree says what the page shows', languages: LANGUAGES, problems: (page, language, tree) => treeProblems(page, language, tree) },
  {
    promise: 'text has 7:1 and edges have 3:1, targets 44 px',
    languages: ['fr'],
    problems: async (page) => [...(await contrastProblems(page)), ...(await page.evaluate(() => window.probe.targetProblems()))],
  },
  DARK,
  {
    promise: 'in forced colours everything usable keeps an edge',
    languages: FORCED,
    problems: (page) => emulated(page, { forcedColors: 'active' }, () => page.evaluate(() => window.probe.forcedColourProblems())),
  },
  { promise: 'the markup is valid, as a validator of HTML reads it', languages: ['fr'], problems: markupProblems },
  { promise: 'without any style sheet assistive technology is given the same', languages: FORCED, problems: (page, _language, tree) => withoutStyleSheets(page, tree) },
  { promise: 'nothing moves where that is not wanted, and elsewhere only a colour fades, within 200 ms', languages: LONGEST, problems: movement },
  {
    promise: 'pasting, copying, dropping, typing and menus are kept from no field',
    languages: ['en'],
    problems: (page) => page.evaluate(() => window.probe.editingProblems()),
  },
  {
    promise: 'what is pressed stands 8 px apart, but where several of 44 px make a row',
    languages: ['fr'],
    problems: (page) => page.evaluate(() => window.probe.spaceProblems()),
  },
  // From here on the window has other sizes.
  { promise: 'nothing is lost at 320 px', languages: LANGUAGES, problems: (page) => at(page, { width: 320, height: 640 }) },
  { promise: 'with more contrast text has 7:1 and edges have 3:1, by day and by night, and nothing is lost at 320 px', languages: FORCED, problems: withMoreContrast },
  { promise: 'nothing is lost at 640 × 400', languages: LONGEST, problems: (page) => at(page, { width: 640, height: 400 }) },
  { promise: 'nothing is lost with letters of double size', languages: LONGEST, problems: enlarged },
  { promise: 'nothing is lost with wide text spacing', languages: LONGEST, problems: spaced },
];

async function audit(page: Page): Promise<readonly string[]> {
  const { violations, passes } = await page.evaluate(() => window.probe.audit());
  return passes < FEWEST_PASSES ? [...violations, `only ${passes} rules found something to approve`] : violations;
}

function contrastProblems(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...window.probe.contrastProblems(), ...window.probe.borderProblems()]);
}

function inTheDark(page: Page): Promise<readonly string[]> {
  return emulated(page, DARKNESS, async () => [...(await audit(page)), ...(await contrastProblems(page))]);
}

/** Edges are thicker then. */
async function withMoreContrast(page: Page): Promise<readonly string[]> {
  const lost = await emulated(page, { contrast: 'more' }, async () => [...(await contrastProblems(page)), ...(await at(page, { width: 320, height: 640 }))]);
  return [...lost, ...(await emulated(page, { ...DARKNESS, contrast: 'more' }, () => contrastProblems(page)))];
}

export const DARKNESS = { colorScheme: 'dark' } as const;

type Media = Parameters<Page['emulateMedia']>[0];

export async function emulated(page: Page, media: Media, look: () => Promise<readonly string[]>): Promise<readonly string[]> {
  await page.emulateMedia(media);
  const problems = await look();
  await page.emulateMedia({ colorScheme: null, forcedColors: null, contrast: null });
  return problems;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Leaves the page at that size: `lookWith` puts it back, once. */
async function at(page: Page, size: Size): Promise<readonly string[]> {
  const now = page.viewportSize();
  if (now?.width !== size.width || now.height !== size.height) await page.setViewportSize(size);
  return page.evaluate(() => [...window.probe.layoutProblems(), ...window.probe.targetProblems()]);
}

/** Letters alone (WCAG 1.4.4), in a window of 1280 px and on a phone. */
async function enlarged(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => window.probe.setRootFontSize(32));
  const problems = [...(await at(page, { width: 1280, height: 800 })), ...(await at(page, { width: 320, height: 640 }))];
  await page.evaluate(() => window.probe.setRootFontSize(undefined));
  return problems;
}

async function spaced(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => window.probe.setTextSpacing(true));
  const problems = [...(await at(page, { width: 1280, height: 800 })), ...(await at(page, { width: 320, height: 640 }))];
  await page.evaluate(() => window.probe.setTextSpacing(false));
  return problems;
}

/** The spaces between words are the browser's, and no matter here. */
async function withoutStyleSheets(page: Page, tree: ExposedTree): Promise<readonly string[]> {
  const before = treeLines(tree).map(closed);
  await page.evaluate(() => window.probe.setStyleSheets(false));
  const bare = treeLines(await exposedTree(page)).map(closed);
  await page.evaluate(() => window.probe.setStyleSheets(true));
  return [
    ...(before.length === bare.length ? [] : [`${bare.length} controls and groups instead of ${before.length}`]),
    ...before.flatMap((line, index) => (line === bare[index] ? [] : [`“${line}” is “${bare[index] ?? ''}”`])),
  ];
}

function closed(line: string): string {
  return line.replaceAll(/\s/g, '');
}

async function movement(page: Page): Promise<readonly string[]> {
  const still = await page.evaluate(() => window.probe.motionProblems(true));
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const moving = await page.evaluate(() => window.probe.motionProblems(false));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return [...still, ...moving];
}

/** The same checks, whatever the language. */
export function inEvery(checks: readonly Check[]): readonly Check[] {
  return checks.map((check) => ({ ...check, languages: LANGUAGES }));
}

/** One sentence for each problem that any of the checks finds, and by which promise; the tree that they looked at. */
export async function lookWith(checks: readonly Check[], page: Page, language: FormLanguage): Promise<{ readonly found: readonly (readonly [promise: string, problem: string])[]; readonly tree: ExposedTree }> {
  const tree = await exposedTree(page);
  const size = page.viewportSize();
  const found: (readonly [string, string])[] = [];
  for (const { promise, languages, problems } of checks) {
    if (languages.includes(language)) found.push(...(await problems(page, language, tree)).map((problem) => [promise, problem] as const));
  }
  if (size !== null) await page.setViewportSize(size);
  return { found, tree };
}
