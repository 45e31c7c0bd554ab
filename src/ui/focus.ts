// Moves the focus to where the citizen has to look next. Never puts a tabindex on the host: that would take all its
// controls out of the Tab order.
import { idOf } from '../model/path.js';
import type { FocusScreen } from '../session/screen.js';
import { itemPartId } from './item-ids.js';

type ItemFocus = Extract<FocusScreen, { readonly target: 'item' }>;

const FOCUSABLE = 'input, textarea, select, button, [tabindex]';
/** A row that has arrived at an end cannot be moved on. */
const COUNTERPART = { up: 'down', down: 'up' } as const;

/**
 * Brings a control's label or legend into sight, then focuses the control.
 * @returns `false` when there is no such control.
 */
export function focusControl(root: ShadowRoot, id: string): boolean {
  const control = root.getElementById(id);
  if (control === null) return false;
  (captionOf(control) ?? control).scrollIntoView({ block: 'start' });
  control.focus({ preventScroll: true });
  return true;
}

/** Focuses the place a new screen begins at, and shows it from its top. */
export function focusArrival(root: ShadowRoot, focus: FocusScreen): void {
  const { target } = focus;
  if (target === 'none') return;
  if (target === 'item') {
    focusPlace(root, focus);
    return;
  }
  const id = target === 'summary' && root.getElementById('summary') !== null ? 'summary' : 'heading';
  const place = root.getElementById(id);
  root.getElementById('top')?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}

/** Within a step, what the citizen has just made is seldom out of sight: the page moves as little as it can. */
function focusPlace(root: ShadowRoot, { item, part }: ItemFocus): void {
  const id = part === 'question' ? idOf(item) : itemPartId(item, part);
  const place = root.getElementById(id) ?? (part === 'up' || part === 'down' ? root.getElementById(itemPartId(item, COUNTERPART[part])) : null);
  const target = place === null || place.matches(FOCUSABLE) ? place : place.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest' });
}

function captionOf(control: HTMLElement): Element | null {
  const group = control.closest('fieldset');
  if (group !== null) return group.querySelector('legend');
  return control.closest('.question')?.querySelector('label') ?? null;
}
