// The views of the kinds that come in parts (twin of parts.ts): each is fetched only for a form that asks for one of them.
import { preparePartWords } from '../../text/localizer.js';
import type { AnyComposedView } from '../composed/composed.view.js';
import { partsThere } from './parts.js';
import type { PartName } from './parts.js';

const there = new Map<PartName, Readonly<Record<string, unknown>>>();

/** Whether every kind can be shown whose part is there. */
export function arePartViewsThere(): boolean {
  return missingViews().length === 0;
}

/** With their words. */
export async function fetchPartViews(): Promise<void> {
  const missing = missingViews();
  if (missing.length === 0) return;
  const { viewFetchers, wordFetchers } = await import('./part-fetchers.view.js');
  const words = preparePartWords(wordFetchers);
  await Promise.all(missing.map(async (name) => {
    const [views] = await Promise.all([viewFetchers[name](), words]);
    there.set(name, views);
  }));
}

function missingViews(): readonly PartName[] {
  return partsThere().filter((name) => !there.has(name));
}

/** @returns `undefined` while it is not there */
export function partView(kind: string): unknown {
  return [...there.values()].find((views) => Object.hasOwn(views, kind))?.[kind];
}

/** Of a kind of whole groups; `undefined` while it is not there. */
export function composedView(name: string): AnyComposedView | undefined {
  // Checked boundary: a part's views are those of its own kinds (part-fetchers.view.ts); no other has such a name.
  return partView(name) as AnyComposedView | undefined;
}
