// Whether anything moves, as the computed styles have it.
import { allElements, textOf } from './a11y-page-controls.js';

/** What else than a colour may not change by degrees, and a colour not for longer. */
const LONGEST_MS = 200;

/** @param wantsNone the reader has asked for less movement */
export function motionProblems(wantsNone: boolean): readonly string[] {
  return allElements().filter((element) => element.getRootNode() instanceof ShadowRoot || element.closest('[render="light"]') !== null).flatMap((element) => {
    const { transitionProperty, transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    const longest = Math.max(...transitionDuration.split(',').map((duration) => Number.parseFloat(duration) * 1000));
    const isColour = transitionProperty.split(',').every((property) => property.trim().endsWith('color'));
    const moves = animationName !== 'none' || scrollBehavior === 'smooth' || (longest > 0 && (wantsNone || !isColour || longest > LONGEST_MS));
    return moves ? [`moves: ${element.localName} “${textOf(element).slice(0, 30)}” ${transitionProperty} ${longest} ms ${animationName} ${scrollBehavior}`] : [];
  });
}
