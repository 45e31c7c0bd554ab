// Records what a screen reader would be given to say by itself: text put into the live regions, and alerts put on the
// page. Never writes into them.
import { formRoot, textOf } from './a11y-page-controls.js';

export interface Announcement {
  readonly where: 'polite' | 'assertive' | 'alert';
  readonly text: string;
}

let heard: Announcement[] = [];
let observer: MutationObserver | undefined;

/** Starts at the present state of the page: what is already there is not news. */
export function recordAnnouncements(): void {
  observer?.disconnect();
  heard = [];
  observer = new MutationObserver((mutations) => {
    const spoken = new Set<Element>();
    for (const { target, addedNodes } of mutations) {
      if (addedNodes.length > 0 || target instanceof Text) for (const live of liveAround(target, addedNodes)) spoken.add(live);
    }
    for (const live of spoken) if (textOf(live) !== '') heard.push({ where: whereOf(live), text: textOf(live) });
  });
  observer.observe(formRoot(), { subtree: true, childList: true, characterData: true });
}

/** Something was said since the last time. */
export function hasNews(): boolean {
  return heard.length > 0;
}

/** What was said since the last time. */
export function takeAnnouncements(): readonly Announcement[] {
  const taken = heard;
  heard = [];
  return taken;
}

/** The live element in which something changed, and the live elements that were put in. */
function liveAround(target: Node, added: NodeList): readonly Element[] {
  const place = target instanceof Element ? target : target.parentElement;
  const around = place?.closest('[role="alert"], [role="status"], [aria-live]:not([aria-live="off"])');
  const inserted = [...added].flatMap((node) =>
    node instanceof Element ? [node, ...node.querySelectorAll('*')].filter((element) => element.matches('[role="alert"]')) : [],
  );
  return around === null || around === undefined ? inserted : [around, ...inserted];
}

function whereOf({ id }: Element): Announcement['where'] {
  return id === 'polite' || id === 'assertive' ? id : 'alert';
}
