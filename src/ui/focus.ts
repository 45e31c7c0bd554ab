// Moves the focus to where the citizen has to look next. Never puts a tabindex on the host: that would take all its
// controls out of the Tab order.

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
export function focusArrival(root: ShadowRoot, target: 'heading' | 'summary'): void {
  const id = target === 'summary' && root.getElementById('summary') !== null ? 'summary' : 'heading';
  const place = root.getElementById(id);
  root.getElementById('top')?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}

function captionOf(control: HTMLElement): Element | null {
  const group = control.closest('fieldset');
  if (group !== null) return group.querySelector('legend');
  return control.closest('.question')?.querySelector('label') ?? null;
}
