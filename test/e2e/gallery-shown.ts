// Brings a page to a form of the gallery, or to one of the gallery's own pages.
import type { Page } from 'playwright-core';
import { formsOf, galleryKinds } from '../../demo/gallery/gallery-examples.js';
import type { Shown } from '../../demo/gallery/gallery-examples.js';

/** As in the gallery's addresses: its `example` is the name of a form that is shown alone. */
export type GalleryPlace = Readonly<Record<string, string>>;

export function placeOf({ kind, name, moment }: Shown, more: GalleryPlace): GalleryPlace {
  return { kind, example: name, moment, ...more };
}

/** From one form to the next within the page: to load everything again for each would take most of the time. */
export async function showGallery(page: Page, siteUrl: string, place: GalleryPlace): Promise<void> {
  const gallery = `${siteUrl}/gallery/`;
  const address = `${gallery}?${new URLSearchParams(place).toString()}`;
  if (!page.url().startsWith(gallery)) await page.goto(address);
  else await page.evaluate(async (there) => void (await navigation.navigate(there).finished), address);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

/** Kinds that take another sort of control for other options: each of their examples is worked; of the others the first. */
const SEVERAL_SORTS: readonly string[] = ['choice', 'choices', 'list', 'same-as'];

/** Every sort of control there is, as it is asked. */
export const FORMS_BY_KEYBOARD = galleryKinds.flatMap((kind) => {
  const [first, ...others] = formsOf(kind).filter(({ moment }) => !moment.endsWith('checked'));
  return [...(first === undefined ? [] : [first]), ...others.filter(({ moment }) => moment === 'row' || SEVERAL_SORTS.includes(kind))];
});
