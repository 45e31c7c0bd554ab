// All that the gallery shows, by the names of its pages and in their order.
import { composedExamples, kindExamples } from '../../src/fields/kind-examples.js';
import type { ShownKind } from '../../src/fields/kind-examples.js';
import { blockExamples } from './block-examples.js';
import type { BlockName } from './block-examples.js';
import { momentsOf } from './example-procedure.js';
import type { AnyExample } from './example-procedure.js';
import { placeExamples } from './place-examples.js';
import type { PlaceName } from './place-examples.js';
import type { Moment } from './states.js';

export type GalleryKind = ShownKind | keyof typeof composedExamples | PlaceName | BlockName;

const all = { ...kindExamples, ...composedExamples, ...placeExamples, ...blockExamples };

export const galleryKinds: readonly GalleryKind[] = Object.keys(all).filter(isShown);

export function isShown(kind: string): kind is GalleryKind {
  return Object.hasOwn(all, kind);
}

export function examplesOf(kind: GalleryKind): readonly AnyExample[] {
  // Checked boundary: each example's raw answers go only to the kind that it stands under.
  return all[kind] as unknown as readonly AnyExample[];
}

export interface Shown {
  readonly kind: GalleryKind;
  readonly name: string;
  readonly moment: Moment;
}

/** Every form of a page of the gallery. */
export function formsOf(kind: GalleryKind): readonly Shown[] {
  return examplesOf(kind).flatMap((example) => momentsOf(example).map((moment) => ({ kind, name: example.name, moment })));
}
