// What two more checkers find on a page: Siteimprove Alfa with all its rules, which reads the whole page with its style
// sheets, shadow roots too, and HTML_CodeSniffer, which sees a form in the page's own tree only. Each problem is one sentence.
import { createRequire } from 'node:module';
import { Audit, Outcome, type Rule } from '@siteimprove/alfa-act';
import { Device, Preference } from '@siteimprove/alfa-device';
import { Node } from '@siteimprove/alfa-dom';
import { Request, Response } from '@siteimprove/alfa-http';
import rules from '@siteimprove/alfa-rules';
import { Page as ReadPage } from '@siteimprove/alfa-web';
import type { Page } from 'playwright-core';
import { bundled } from './a11y-support.js';
import type {} from './checkers-page.js';

export type Theme = 'light' | 'dark';

const EXCEPTIONS = [
  { begins: 'SIA-R87: ', reason: 'A link that skips to the content is for the page around the form; no criterion asks for it where the form is all there is.' },
  { begins: 'SIA-R61: ', reason: 'No criterion: the summary of errors stands above the heading of the screen, and has the focus.' },
  { begins: 'SIA-R65: cannot tell', reason: 'Whether the focus is seen is left to people: the walk by keyboard measures it at every stop.' },
  { begins: 'WCAG2AA.Principle3.Guideline3_1.3_1_2.H58.1.Lang: ', contains: ' lang=""', reason: 'HTML says of an empty lang that the language is unknown: that of names of places.' },
  { begins: 'WCAG2AA.Principle4.Guideline4_1.4_1_2.H91.InputFile.Name: ', contains: ' hidden=""', reason: 'The browser’s own control is hidden from everybody: a button with a name opens it.' },
] as const;
/** Fewer mean that Alfa has not seen the form. */
const FEWEST_PASSES = 100;

type Found = typeof rules extends Iterable<Rule<infer Input, infer Target, infer Questions, infer Subject>> ? Outcome<Input, Target, Questions, Subject> : never;

/** What a page has to carry for both. */
export async function checkerScripts(): Promise<readonly { readonly content?: string; readonly path?: string }[]> {
  return [{ content: await bundled('checkers-page.ts') }, { path: createRequire(import.meta.url).resolve('@pa11y/html_codesniffer/build/HTMLCS.js') }];
}

/** @param theme that the device prefers: Alfa works out the styles itself */
export async function alfaProblems(page: Page, theme: Theme): Promise<readonly string[]> {
  const { type, viewport, display, scripting } = Device.standard();
  const device = Device.of(type, viewport, display, scripting, [Preference.of('prefers-color-scheme', theme)]);
  const tree = Node.from(inTheme(await page.evaluate(() => window.checkers.pageForAlfa()), theme), device);
  const outcomes = [...(await Audit.of(ReadPage.of(Request.empty(), Response.empty(), tree, device), rules).evaluate())];
  const passed = outcomes.filter((outcome) => Outcome.isPassed(outcome)).length;
  return passed < FEWEST_PASSES ? [`Alfa approves of ${passed} things only`] : withoutExceptions(outcomes.flatMap(sentence));
}

/** Alfa does not know `light-dark()`: without this it would judge the browser's own colours instead of the form's. */
function inTheme<Tree>(tree: Tree, theme: Theme): Tree {
  const written = JSON.stringify(tree).replaceAll(/light-dark\(([^(),]+),([^(),]+)\)/g, (_, light: string, dark: string) => (theme === 'light' ? light : dark).trim());
  if (written.includes('{"rules":[],')) throw new Error('Alfa could not read a style sheet');
  return JSON.parse(written);
}

/** @param page with the form in its own tree */
export async function sniffedProblems(page: Page): Promise<readonly string[]> {
  return withoutExceptions(await page.evaluate(() => window.checkers.sniff()));
}

function sentence(outcome: Found): readonly string[] {
  const rule = outcome.rule.uri.split('/').at(-1)?.toUpperCase() ?? '';
  if (Outcome.isCantTell(outcome)) return [`${rule}: cannot tell`];
  return Outcome.isFailed(outcome) ? [`${rule}: ${JSON.stringify(outcome.toJSON()).slice(0, 1500)}`] : [];
}

function withoutExceptions(problems: readonly string[]): readonly string[] {
  return problems.filter((problem) => !EXCEPTIONS.some((exception) => problem.startsWith(exception.begins) && (!('contains' in exception) || problem.includes(exception.contains))));
}
