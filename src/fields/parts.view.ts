// The views of the kinds that come in parts (twin of parts.ts): each is fetched only for a form that asks for one of them.
import { preparePartWords } from '../text/localizer.js';
import type { Kind } from './field-kinds.js';
import type { FieldView } from './field-view.js';
import { partsThere } from './parts.js';
import type { PartName, Parts } from './parts.js';

export type PartViews<Name extends PartName> = { readonly [K in Kind & keyof Parts[Name]['kinds']]: FieldView<K> };

const fetchers: { readonly [Name in PartName]: () => Promise<PartViews<Name>> } = {
  times: async () => (await import('./time-kinds.view.js')).timeViews,
  iban: async () => (await import('./iban/iban-part.view.js')).ibanViews,
};
const there = new Map<PartName, Readonly<Record<string, unknown>>>();

export function havePartViews<Name extends PartName>(name: Name, views: PartViews<Name>): void {
  there.set(name, views);
}

/** Whether every kind can be shown whose part is there. */
export function arePartViewsThere(): boolean {
  return partsThere().every((name) => there.has(name));
}

export async function fetchPartViews(): Promise<void> {
  await Promise.all(partsThere().filter((name) => !there.has(name)).map(fetchViews));
}

async function fetchViews(name: PartName): Promise<void> {
  const [views] = await Promise.all([fetchers[name](), preparePartWords()]);
  there.set(name, views);
}

/** @returns `undefined` while it is not there */
export function partView(kind: string): unknown {
  return [...there.values()].find((views) => Object.hasOwn(views, kind))?.[kind];
}
