// The whole procedure by keyboard alone: Tab, Shift+Tab, Space, arrows, Enter and letters. At each screen every stop is
// visited forwards and backwards, and must be seen to have the focus.
import type {} from './a11y-page.js';
import { FOCUS_PROMISES, focusProblems, tabTo } from './a11y-stops.js';
import { arrive, drawn, untilPage } from './driven-page.js';
import type { DrivenPage } from './driven-page.js';

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

export const WALK_PROMISES: readonly string[] = [...FOCUS_PROMISES, ARRIVAL, SUMMARY];
export const WALK_SCREENS = TURNS.length;

export interface Walked {
  /** The problems that were seen, by promise, one sentence each. */
  readonly findings: ReadonlyMap<string, readonly string[]>;
  readonly titles: ReadonlySet<string>;
  /** As it stands on the receipt. */
  readonly reference: string;
}

/** What else is looked at wherever the stops are: a promise, and one sentence for each problem. */
export type AlsoLook = readonly [promise: string, problems: () => Promise<readonly string[]>];

/** @param page the certificate in French at its first screen, nobody signed in, with the probe */
export async function walkByKeyboard(page: DrivenPage, alsoLook: readonly AlsoLook[] = []): Promise<Walked> {
  const findings = new Map<string, string[]>([...WALK_PROMISES, ...alsoLook.map(([promise]) => promise)].map((promise) => [promise, []]));
  const walk: Walk = {
    page,
    alsoLook,
    titles: new Set(),
    report: (promise, screen, problems) => void findings.get(promise)?.push(...problems.map((problem) => `${screen}: ${problem}`)),
  };
  for (const turn of TURNS) await take(walk, turn);
  await tabTo(page, RECEIPT);
  await lookAtStops(walk, 'receipt');
  const reference = await page.evaluate(() => document.querySelector('gov-form')?.shadowRoot?.querySelector('.reference strong')?.textContent ?? '');
  return { findings, titles: walk.titles, reference };
}

interface Walk {
  readonly page: DrivenPage;
  readonly alsoLook: readonly AlsoLook[];
  readonly titles: Set<string>;
  readonly report: (promise: string, screen: string, problems: readonly string[]) => void;
}

async function take(walk: Walk, { screen, failsFirst = false, give = {}, button = 'Continuer' }: Turn): Promise<void> {
  const { page } = walk;
  await lookAtStops(walk, screen);
  if (failsFirst) await continueWrongly(walk, screen, button);
  for (const [id, keys] of Object.entries(give)) {
    await tabTo(page, id);
    await (typeof keys === 'string' ? page.keyboard.press(keys) : page.keyboard.type(keys.text));
  }
  await tabTo(page, button);
  await arrive(page, () => page.keyboard.press('Enter'));
  // The receipt comes when the receiver has answered.
  if (screen === 'check your answers') await untilInForm(page, '.receipt-card');
  await lookAtArrival(walk, screen);
}

async function lookAtStops({ page, alsoLook, report }: Walk, screen: string): Promise<void> {
  for (const [promise, problems] of await focusProblems(page)) report(promise, screen, problems);
  for (const [promise, problems] of alsoLook) report(promise, screen, await problems());
}

async function lookAtArrival({ page, titles, report }: Walk, screen: string): Promise<void> {
  const [focus, title, heading] = [await focusedId(page), await titleOf(page), await page.evaluate(() => window.probe.headingText())];
  const question = heading.replace(/ \(facultatif\)$/, '');
  report(ARRIVAL, `after ${screen}`, [
    ...(focus === 'heading' ? [] : [`the focus is on “${focus}”`]),
    ...(title.startsWith(question) && question !== '' ? [] : [`the title “${title}” does not begin with “${question}”`]),
    ...(titles.has(title) ? [`the title “${title}” was another screen's`] : []),
  ]);
  titles.add(title);
}

async function continueWrongly(walk: Walk, screen: string, button: string): Promise<void> {
  const { page, report } = walk;
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await untilInForm(page, '#summary');
  await drawn(page);
  const [focus, title, ids] = [await focusedId(page), await titleOf(page), await page.evaluate(() => window.probe.summaryLinks())];
  report(SUMMARY, screen, [
    ...(focus === 'summary' ? [] : [`the focus is on “${focus}”`]),
    ...(ERROR_TITLE.test(title) ? [] : [`the title is “${title}”`]),
    ...(ids.length > 0 ? [] : ['there is no link']),
  ]);
  await lookAtStops(walk, `${screen}, wrong`);
  for (const [index, id] of ids.entries()) await followLink(walk, screen, index, id);
}

async function followLink({ page, report }: Walk, screen: string, index: number, id: string): Promise<void> {
  await page.evaluate(() => window.probe.focusOn('summary'));
  for (let pressed = 0; pressed <= index; pressed += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await drawn(page);
  const [focus, isCaptionInView] = [await focusedId(page), await page.evaluate((target: string) => window.probe.isCaptionInView(target), id)];
  report(SUMMARY, screen, [
    ...(focus === id ? [] : [`the link to ${id} leads to “${focus}”`]),
    ...(isCaptionInView ? [] : [`the label of ${id} is out of sight`]),
  ]);
}

const focusedId = (page: DrivenPage): Promise<string> => page.evaluate(() => window.probe.deepActiveId());

async function titleOf(page: DrivenPage): Promise<string> {
  return (await page.evaluate(() => document.title)).replaceAll(/\s+/g, ' ');
}

function untilInForm(page: DrivenPage, selector: string): Promise<void> {
  return untilPage(page, selector, (wanted: string) => (document.querySelector('gov-form')?.shadowRoot?.querySelectorAll(wanted).length ?? 0) > 0, selector);
}
