// A list that has just opened may lie below the window: it comes into sight, and what is typed in stays there.

export function bringIntoSight(element: Element): void {
  for (const part of ['[role="listbox"]', 'input']) element.querySelector(part)?.scrollIntoView({ block: 'nearest' });
}
