// What every item of a step is on the page: one node that outlives its drawings. Never an answer.
import type { Companion } from '../fields/composed/composed.view.js';
import type { Text } from '../model/text.js';
import type { HeadingLevel, Shown } from '../text/show-text.js';
import type { Words } from '../text/words.js';

/** Where in the step an item stands. */
export interface Place {
  /** Always the same object: it speaks another language after a switch. */
  readonly words: Words;
  /** Of the screen's own heading. */
  readonly level: HeadingLevel;
  /** Set where the item's name is the screen's heading. */
  readonly heading?: HeadingLevel | undefined;
  /** Which answers are required, to follow that heading. */
  readonly note?: string | undefined;
  /** How many names stand above it within the step. */
  readonly depth: number;
  /** The name of the row whose only question this is: it takes the place of the question's own. */
  readonly name?: Text;
  /** The row that it stands in, with those around it, as the names of groups in it end: `(Child 2, Day 1)`. */
  readonly row?: { readonly text: string; readonly shown: Shown } | undefined;
  /** Draws members of a group in another way than their kind does; `round` says that it may have changed. */
  readonly renderAs?: Companion['renderAs'];
  readonly round?: number;
  /** The same with the name of its list, for its error. */
  readonly fullName?: Text;
}

/** Inside an item that shows its name: where that is the screen's heading, no level lies between. */
export function placeInside(place: Place): Place {
  return place.heading === undefined ? { ...place, depth: place.depth + 1 } : { ...place, heading: undefined, note: undefined };
}

export interface ItemPart<Item> {
  readonly element: HTMLElement;
  /** Brings the node, and those inside it, up to date. */
  show(item: Item, place: Place): void;
  stop(): void;
}
