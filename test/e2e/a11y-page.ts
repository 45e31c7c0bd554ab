// What the accessibility tests ask inside the page, gathered under one name. Never changes the page, except to set up
// a way of looking at it (text spacing, larger type), and to put in the faults that prove the checks.
import axe from 'axe-core';
import { hasNews, recordAnnouncements, takeAnnouncements } from './a11y-page-announcements.js';
import { borderProblems, contrastProblems, forcedColourProblems } from './a11y-page-contrast.js';
import { controls, deepActive, headingText, summaryLinks, summaryText } from './a11y-page-controls.js';
import { editingProblems } from './a11y-page-editing.js';
import { plant } from './a11y-page-faults.js';
import { focusFirstStop, focusOn, focusOnNothing, focusState, isCaptionInView, tabStops } from './a11y-page-focus.js';
import { saidTexts } from './a11y-page-languages.js';
import { layoutProblems, setRootFontSize, setStyleSheets, setTextSpacing, spaceProblems, targetProblems } from './a11y-page-layout.js';
import { motionProblems } from './a11y-page-motion.js';
import { changedPixels, keepPicture } from './a11y-page-pixels.js';
import { formMarkup, structureProblems } from './a11y-page-structure.js';
import { focusedValue, isListOpen, questionsNow, usables } from './a11y-page-usable.js';

const AXE_TAGS = [
  'wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'EN-301-549', 'RGAAv4',
];

/** `passes` counts the rules that found something to approve. */
export interface Audit {
  readonly violations: readonly string[];
  readonly passes: number;
}

async function audit(): Promise<Audit> {
  const { violations, passes } = await axe.run(document, {
    runOnly: { type: 'tag', values: AXE_TAGS },
    resultTypes: ['violations'],
    elementRef: false,
  });
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help} [${nodes.map(({ target }) => String(target)).join(' | ')}]`);
  return { violations: told, passes: passes.length };
}

const probe = {
  audit,
  borderProblems,
  changedPixels,
  contrastProblems,
  controls,
  deepActiveId: () => deepActive()?.id ?? '',
  editingProblems,
  focusFirstStop,
  focusOn,
  focusOnNothing,
  focusState,
  focusedValue,
  formMarkup,
  forcedColourProblems,
  hasNews,
  headingText,
  isCaptionInView,
  isListOpen,
  keepPicture,
  layoutProblems,
  motionProblems,
  plant,
  questionsNow,
  recordAnnouncements,
  saidTexts,
  setRootFontSize,
  setStyleSheets,
  setTextSpacing,
  spaceProblems,
  structureProblems,
  summaryLinks,
  summaryText,
  tabStops,
  takeAnnouncements,
  targetProblems,
  usables,
};
export type Probe = typeof probe;

declare global {
  interface Window {
    probe: Probe;
  }
}
window.probe = probe;
