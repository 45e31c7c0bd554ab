// Moves the focus to where the citizen has to look next. Never puts a tabindex on the host: that would take all its
// controls out of the Tab order.
import { idOf } from '../model/path.js';
import type { FocusScreen } from '../session/screen.js';
import type { FormRoot } from './form-root.js';
import { itemId } from './item-ids.js';

type ItemFocus = Extract<FocusScreen, { readonly target: 'item' }>;

/** A question that stands in the heading is focused at its control. */
const FOCUSABLE = 'input, textarea, select, button, [tabindex]:not(#heading)';

/**
 * Brings a control's label or legend into sight, then focuses the control; of a group, its first control.
 * @returns `false` when there is no such control.
 */
export function focusControl(root: FormRoot, id: string): boolean {
  const control = focusableIn(root.getElementById(id));
  if (control === null) return false;
  (captionOf(control) ?? control).scrollIntoView({ block: 'start' });
  control.focus({ preventScroll: true });
  return true;
}

/** Brings what Tab came to wholly into sight: Firefox and WebKit are content with a part of it. */
export function keepInSight({ code, target }: KeyboardEvent): void {
  // With Shift, WebKitGTK has no name for the key.
  if (code === 'Tab' && target instanceof Element) target.scrollIntoView({ block: 'nearest' });
}

/** Focuses the place a new screen begins at, and shows it from its top. */
export function focusArrival(root: FormRoot, focus: FocusScreen): void {
  const { target } = focus;
  if (target === 'none') return;
  if (target === 'item' && focusPlace(root, focus)) return;
  const id = target === 'summary' && root.getElementById('summary') !== null ? 'summary' : 'heading';
  const place = root.getElementById(id);
  root.getElementById('top')?.scrollIntoView({ block: 'start' });
  // How far one is stands above the heading: it is read with it.
  if (id === 'heading' && root.getElementById('progress') !== null) place?.setAttribute('aria-describedby', 'progress');
  place?.focus({ preventScroll: true });
}

/** Within a step, what the citizen has just made is seldom out of sight: the page moves as little as it can. */
function focusPlace(root: FormRoot, { item, part }: ItemFocus): boolean {
  const place = placeOf(root, { item, part });
  const control = focusableIn(place);
  // What was to be changed may no longer be asked for, or be no control: then the screen begins as any other does.
  if (place === null || control === null) return part !== 'answer' && part !== 'question';
  control.focus({ preventScroll: true });
  for (const seen of [place, control, captionOf(control)]) seen?.scrollIntoView({ block: 'nearest' });
  return true;
}

function placeOf(root: FormRoot, { item, part }: Pick<ItemFocus, 'item' | 'part'>): HTMLElement | null {
  const at = (id: string): HTMLElement | null => root.getElementById(id);
  if (part === 'question') return at(idOf(item));
  if (part === 'answer') return at(`row:${idOf(item)}`);
  // A row that has arrived at an end cannot be moved on.
  return at(itemId(part === 'row' ? 'place' : part, item)) ?? at(itemId(part === 'up' ? 'down' : 'up', item));
}

function focusableIn(place: HTMLElement | null): HTMLElement | null {
  return place === null || place.matches(FOCUSABLE) ? place : place.querySelector<HTMLElement>(FOCUSABLE);
}

/** The label or legend of its question; a button has none. */
function captionOf(control: HTMLElement): Element | null | undefined {
  return control.closest('.question fieldset')?.querySelector('legend') ?? control.closest('.question')?.querySelector('label');
}
