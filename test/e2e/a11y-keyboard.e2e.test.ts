// The whole procedure by keyboard alone, in a low window: Tab, Shift+Tab, Space, arrows, Enter and letters. At each
// screen every stop is visited forwards and backwards, and must be seen to have the focus.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { FOCUS_PROMISES, focusProblems, tabTo } from './a11y-stops.js';
import { arrive, drawn, startProduct, type Product } from './a11y-support.js';

interface Turn {
  readonly screen: string;
  /** Continue first with nothing answered. */
  readonly failsFirst?: boolean;
  /** Where to go by Tab, and the key or the text to type there. */
  readonly give?: Readonly<Record<string, 'Space' | 'ArrowDown' | { readonly text: string }>>;
  /** The words of the button that leads on, in French. */
  readonly button?: string;
}

const typed = (text: string) => ({ text });
const TURNS: readonly Turn[] = [
  { screen: 'start', failsFirst: true, give: { 'device:own': 'Space' }, button: 'Commencer' },
  { screen: 'choice', failsFirst: true, give: { 'requester:myself': 'ArrowDown' } },
  { screen: 'register', button: 'Saisir moi-même' },
  {
    screen: 'texts and a date',
    failsFirst: true,
    give: {
      'applicant.familyName': typed('Exemple-Demo'),
      'applicant.givenNames': typed('Clavier'),
      'applicant.birthDate:day': typed('12'),
      'applicant.birthDate:month': typed('4'),
      'applicant.birthDate:year': typed('1987'),
      'applicant.nationalId': typed('1987041201712'),
    },
  },
  {
    screen: 'texts',
    give: {
      'applicant.address.street': typed('Rue Inventée'),
      'applicant.address.number': typed('1'),
      'applicant.address.postalCode': typed('1234'),
      'applicant.address.locality': typed('Exempelville'),
    },
  },
  { screen: 'choice with hints', failsFirst: true, give: { 'variant:standard': 'ArrowDown' } },
  { screen: 'choices', give: { 'mentions:national-id': 'Space', 'mentions:nationalities': 'Space' } },
  { screen: 'short choice', give: { 'certificateLanguage:fr': 'Space' } },
  { screen: 'long text', give: { reason: typed('Clavier.') } },
  { screen: 'check your answers', button: 'Envoyer la demande' },
];
const RECEIPT = 'Imprimer';
/** French for "Error", before the title of a page where something is to be corrected. */
const ERROR_TITLE = /^Erreur\s:/;
const ARRIVAL = 'puts the focus on the heading of each new screen, and gives the page a title of its own that begins with it';
const SUMMARY = 'puts the focus on the summary when something is wrong, whose links lead to the controls they name';
let product: Product;

before(async () => {
  product = await startProduct();
});
after(() => product.stop());

describe('the procedure by keyboard alone', () => {
  const findings = new Map<string, string[]>([...FOCUS_PROMISES, ARRIVAL, SUMMARY].map((promise) => [promise, []]));
  const titles = new Set<string>();
  let page: Page;
  let reference = '';

  before(async () => {
    page = await product.openForm('fr', { viewport: { width: 640, height: 400 } });
    for (const turn of TURNS) await take(turn);
    await tabTo(page, RECEIPT);
    await lookAtStops('receipt');
    reference = (await page.locator('gov-form .reference strong').textContent()) ?? '';
    await page.context().close();
  });

  async function take({ screen, failsFirst = false, give = {}, button = 'Continuer' }: Turn): Promise<void> {
    await lookAtStops(screen);
    if (failsFirst) await continueWrongly(screen, button);
    for (const [id, keys] of Object.entries(give)) {
      await tabTo(page, id);
      await (typeof keys === 'string' ? page.keyboard.press(keys) : page.keyboard.type(keys.text));
    }
    await tabTo(page, button);
    await arrive(page, () => page.keyboard.press('Enter'));
    // The receipt comes when the receiver has answered.
    if (screen === 'check your answers') await page.locator('gov-form .receipt-card').waitFor();
    await lookAtArrival(screen);
  }

  async function lookAtStops(screen: string): Promise<void> {
    for (const [promise, problems] of await focusProblems(page)) report(promise, screen, problems);
  }

  async function lookAtArrival(screen: string): Promise<void> {
    const [focus, title, heading] = [await focusedId(), spaced(await page.title()), await page.evaluate(() => window.probe.headingText())];
    const question = heading.replace(/ \(facultatif\)$/, '');
    report(ARRIVAL, `after ${screen}`, [
      ...(focus === 'heading' ? [] : [`the focus is on “${focus}”`]),
      ...(title.startsWith(question) && question !== '' ? [] : [`the title “${title}” does not begin with “${question}”`]),
      ...(titles.has(title) ? [`the title “${title}” was another screen's`] : []),
    ]);
    titles.add(title);
  }

  async function continueWrongly(screen: string, button: string): Promise<void> {
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    await page.locator('gov-form #summary').waitFor();
    await drawn(page);
    const [focus, title, ids] = [await focusedId(), await page.title(), await page.evaluate(() => window.probe.summaryLinks())];
    report(SUMMARY, screen, [
      ...(focus === 'summary' ? [] : [`the focus is on “${focus}”`]),
      ...(ERROR_TITLE.test(title) ? [] : [`the title is “${title}”`]),
      ...(ids.length > 0 ? [] : ['there is no link']),
    ]);
    await lookAtStops(`${screen}, wrong`);
    for (const [index, id] of ids.entries()) await followLink(screen, index, id);
  }

  async function followLink(screen: string, index: number, id: string): Promise<void> {
    await page.evaluate(() => window.probe.focusOn('summary'));
    for (let pressed = 0; pressed <= index; pressed += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await drawn(page);
    const [focus, isCaptionInView] = [await focusedId(), await page.evaluate((target) => window.probe.isCaptionInView(target), id)];
    report(SUMMARY, screen, [
      ...(focus === id ? [] : [`the link to ${id} leads to “${focus}”`]),
      ...(isCaptionInView ? [] : [`the label of ${id} is out of sight`]),
    ]);
  }

  function report(promise: string, screen: string, problems: readonly string[]): void {
    findings.get(promise)?.push(...problems.map((problem) => `${screen}: ${problem}`));
  }

  const focusedId = (): Promise<string> => page.evaluate(() => window.probe.deepActiveId());

  it('ends with a receipt', () => {
    expect(reference).to.match(/\S{6,}/);
    expect(titles).to.have.lengthOf(TURNS.length);
  });
  for (const promise of findings.keys()) {
    it(promise, () => {
      expect(findings.get(promise)).to.deep.equal([]);
    });
  }
});

function spaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
