// Keeps an error summary as it was at the failed attempt, so that nothing in it changes, and is spoken, while the
// citizen corrects. Pure.
import type { Screen } from '../session/screen.js';

export function withSteadySummary(previous: Screen | undefined, next: Screen): Screen {
  if (previous?.sort !== 'step' || next.sort !== 'step' || previous.step !== next.step) return next;
  const isSameAttempt = previous.focus.turn === next.focus.turn && previous.language === next.language;
  if (!isSameAttempt || previous.issues.length === 0) return next;
  // A spread would derive what the screen derives only on demand.
  const { issues } = previous;
  return Object.defineProperties({} as typeof next, { ...Object.getOwnPropertyDescriptors(next), issues: { value: issues, enumerable: true } });
}
