// Every kind with its view, for tests that go over all of them.
import { haveEveryPart } from '../../src/fields/parts/every-part.js';
import { fieldKinds } from '../../src/fields/field-kinds.js';
import type { Kind } from '../../src/fields/field-kinds.js';
import { haveLaterViews } from '../../src/fields/field-views.js';
import { laterViews } from '../../src/fields/parts/later-kinds.view.js';
import { fetchPartViews } from '../../src/fields/parts/parts.view.js';
import { partKinds } from '../../src/fields/parts/parts.js';

/** The names of all kinds, each with its view from now on. */
export async function everyView(): Promise<readonly Kind[]> {
  haveEveryPart();
  haveLaterViews(laterViews);
  await fetchPartViews();
  // Checked boundary: the registries have the kinds as their keys, and no other.
  return [...(Object.keys(fieldKinds) as Kind[]), ...partKinds];
}
