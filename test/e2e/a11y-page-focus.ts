// Where the focus is inside the page, what can have it, and how it is shown. Moves it only where its name says so.
import { backgroundOf, contrast, read } from './a11y-page-contrast.js';
import type { Box } from './a11y-page-pixels.js';
import { deepActive, formRoot, isShown, textOf } from './a11y-page-controls.js';

const USABLE = 'a[href], button, input:not([type="hidden"]), textarea, select, summary, [tabindex="0"]';
/** Of a tall control the upper part must be in view. */
const SEEN_PX = 40;

export interface FocusState {
  /** Tells this stop from the others of the page. */
  readonly stop: string;
  readonly id: string;
  readonly isInView: boolean;
  readonly isCovered: boolean;
  readonly isOutlined: boolean;
  /** px */
  readonly outlineWidth: number;
  readonly outlineContrast: number;
  /** What the focus is shown at, in the window. */
  readonly shown: Box;
  /** How far the page is scrolled, px. */
  readonly scrolled: { readonly x: number; readonly y: number };
}

export function focusState(): FocusState | undefined {
  const element = deepActive();
  if (element === undefined) return undefined;
  // An option shows the focus around its whole card.
  const shown = element.closest('.option') ?? element;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown);
  const box = element.getBoundingClientRect();
  // A link over several lines has a box for each.
  const first = element.getClientRects()[0] ?? box;
  const hit = hitAt(first.left + first.width / 2, first.top + Math.min(first.height, SEEN_PX) / 2);
  return {
    stop: stopOf(element),
    id: element.id,
    isInView: box.top >= -1 && box.left >= -1 && Math.min(box.bottom, box.top + SEEN_PX) <= innerHeight + 1 && box.right <= innerWidth + 1,
    isCovered: hit === null || !(hit === element || element.contains(hit) || shown.contains(hit)),
    isOutlined: outlineStyle !== 'none',
    outlineWidth: Number.parseFloat(outlineWidth),
    outlineContrast: contrast(read(outlineColor), backgroundOf(shown.parentElement)),
    shown: boxOf(shown),
    scrolled: { x: scrollX, y: scrollY },
  };
}

function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

/** Of radio buttons of which none is chosen, engines enter the last when they come from below. */
export function stopOf(element: Element): string {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return nameOf(element);
  return `input radio ${element.name}`;
}

function nameOf(element: Element): string {
  return `${element.localName} ${element.id} ${textOf(element)}`.replaceAll(/\s+/g, ' ').trim();
}

function hitAt(x: number, y: number): Element | null {
  const outer = document.elementFromPoint(x, y);
  return outer?.shadowRoot?.elementFromPoint(x, y) ?? outer;
}

/** What Tab should stop at, in the order of the page: of radio buttons the chosen one, or the first. */
export function tabStops(): readonly string[] {
  return stopElements().map(stopOf);
}

export function stopElements(): readonly HTMLElement[] {
  const usable = inOrder(document).filter((element) => element.matches(USABLE) && (isShown(element) || element.matches('.skip-link')));
  return usable.filter((element) => !(element instanceof HTMLInputElement) || element.type !== 'radio' || isStopOfItsGroup(element, usable));
}

/** The page's elements with the form's in the form's place. */
function inOrder(scope: Document | ShadowRoot): readonly HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>('*')].flatMap((element) => [element, ...(element.shadowRoot === null ? [] : inOrder(element.shadowRoot))]);
}

function isStopOfItsGroup(radio: HTMLInputElement, usable: readonly HTMLElement[]): boolean {
  const group = usable.filter((element) => element instanceof HTMLInputElement && element.type === 'radio' && element.name === radio.name);
  const chosen = group.find((element) => element instanceof HTMLInputElement && element.checked);
  return radio === (chosen ?? group[0]);
}

export function focusFirstStop(): void {
  stopElements()[0]?.focus();
}

export function focusOnNothing(): void {
  deepActive()?.blur();
}

/** @param id of something inside the form; nothing happens when it is not there. */
export function focusOn(id: string): void {
  if (id !== '') formRoot().getElementById(id)?.focus();
}

/** Whether a control's label, or its group's legend, can be seen. */
export function isCaptionInView(id: string): boolean {
  const control = formRoot().getElementById(id);
  const caption = control?.closest('fieldset')?.querySelector('legend') ?? control?.closest('.question')?.querySelector('label');
  if (caption === null || caption === undefined) return false;
  const { top, bottom } = caption.getBoundingClientRect();
  return top >= -1 && bottom <= innerHeight + 1;
}
