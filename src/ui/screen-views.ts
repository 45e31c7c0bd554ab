// The registry of the screens: a sort of screen without a view does not compile.
import type { CSSResult, TemplateResult } from 'lit';
import { areLaterViewsThere, haveLaterViews, isViewThere } from '../fields/field-views.js';
import { fetchPartViews } from '../fields/parts/parts.view.js';
import type { Screen } from '../session/screen.js';
import type { IssueScreen } from '../session/step-items.js';
import type { Words } from '../text/words.js';
import { colon } from '../text/intl.js';
import { preparePartWords } from '../text/localizer.js';
import { insistently } from './insistently.js';
import type { LaterScreens, LaterSort } from './later-screens.js';
import { laterWords } from './later-words.js';
import { haveNested, needsNested, nestedIfThere } from './nested.js';
import { startScreen } from './screens/start.js';
import { stepScreen } from './screens/step.js';
import type { ScreenOf, ScreenView, View } from './view.js';

const firstScreens: { readonly [Sort in Exclude<Screen['sort'], LaterSort | 'tasks'>]: ScreenView<ScreenOf<Sort>> } = {
  start: startScreen,
  step: stepScreen,
};
let laterScreens: LaterScreens | undefined;
let tasks: ScreenView<ScreenOf<'tasks'>> | undefined;

export function isScreenReady(screen: Screen): boolean {
  return hasView(screen) && (nestedIfThere() !== undefined || !needsNested(screen));
}

function hasView(screen: Screen): boolean {
  if (screen.sort === 'tasks') return tasks !== undefined;
  if (laterScreens !== undefined && areLaterViewsThere()) return true;
  return screen.sort === 'start' || (screen.sort === 'step' && screen.questions.every(isViewThere));
}

/**
 * Fetches what this screen needs and is not there yet.
 *
 * @throws {GovFormError} GF208 it cannot be fetched, not even at the third time
 */
export async function prepareScreen(screen: Screen): Promise<void> {
  if (needsNested(screen) && nestedIfThere() === undefined) {
    await insistently(async () => {
      const [{ fetchNestedParts }] = await Promise.all([import('./nested/nested-parts.js'), preparePartWords(laterWords)]);
      haveNested(await fetchNestedParts());
    });
  }
  if (screen.sort === 'tasks') {
    await insistently(async () => {
      const [{ fetchTasksScreen }] = await Promise.all([import('./tasks/tasks-screen.js'), preparePartWords(laterWords)]);
      tasks = await fetchTasksScreen();
    });
  }
  if (!isScreenReady(screen)) await fetchLaterScreens();
}

/** @throws {GovFormError} GF208 they cannot be fetched, not even at the third time */
export async function fetchLaterScreens(): Promise<void> {
  await insistently(async () => {
    const [fetched] = await Promise.all([import('./later-screens.js'), fetchPartViews(), preparePartWords(laterWords)]);
    haveLaterViews(fetched.laterViews);
    ({ laterScreens } = fetched);
  });
}

export function renderScreen(screen: Screen, view: View): TemplateResult {
  return viewOfScreen(screen).render(screen, view);
}

/** What its view needs beyond the theme. */
export function stylesOf(screen: Screen): CSSResult | undefined {
  return viewOfScreen(screen).styles;
}

/** `Error: question – procedure`: unique per screen, for the page's title (WCAG 2.4.2). */
export function pageTitle(screen: Screen, words: Words): string {
  const own = viewOfScreen(screen).title(screen, words);
  const procedure = screen.procedureTitle.text;
  const title = own === procedure ? procedure : `${own} – ${procedure}`;
  const error = words.msg('Error', { id: 'error.prefix' });
  return hasErrors(screen) ? `${error}${colon(words.language)}${title}` : title;
}

function hasErrors(screen: Screen): boolean {
  switch (screen.sort) {
    case 'start':
      return screen.deviceMissing;
    case 'step':
      return screen.issues.some(stops);
    case 'review':
      return screen.issues.some(stops) || screen.refusal !== undefined;
    default:
      return false;
  }
}

function stops({ issue }: IssueScreen): boolean {
  return issue.severity === undefined;
}

/** Where the citizen is: the id of the step or of the source, or the sort of screen. */
export function placeOf(screen: Screen): string {
  if (screen.sort === 'step') return screen.step;
  return screen.sort === 'source' ? screen.source.id : screen.sort;
}

function viewOfScreen(screen: Screen): ScreenView<Screen> {
  // Checked boundary: the registry's type ties each sort to its own view.
  return { ...firstScreens, ...laterScreens, tasks }[screen.sort] as unknown as ScreenView<Screen>;
}
