// The nodes of the items of one place, in their order: of a step, a group, a list or a row. Built detached in sections,
// because a browser takes quadratic time to put controls one by one into a connected form. Never removes or moves a
// node that still has its place, and leaves none undrawn out of sight: assistive technology that is no screen reader
// would not be told of it.
import type { ItemPart, Place } from './item-part.js';

const SECTION_SIZE = 20;

export interface BodyItems<Item> {
  /** The same key: the same node. */
  readonly keyOf: (item: Item) => string;
  /** How many questions it holds. */
  readonly weightOf: (item: Item) => number;
  readonly newPart: (item: Item) => ItemPart<Item>;
}

export class ItemBody<Item> {
  readonly element = document.createElement('div');
  readonly #items: BodyItems<Item>;
  readonly #parts = new Map<string, ItemPart<Item>>();

  constructor(items: BodyItems<Item>) {
    this.#items = items;
    this.element.className = 'items';
  }

  show(items: readonly Item[], place: Place): void {
    this.#removeOthers(new Set(items.map(this.#items.keyOf)));
    const isFirst = this.#parts.size === 0;
    const elements = items.map((item) => {
      const part = this.#partOf(item);
      part.show(item, place);
      return part.element;
    });
    if (isFirst) this.#build(items, elements);
    else this.#arrange(elements);
  }

  stop(): void {
    for (const part of this.#parts.values()) part.stop();
    this.#parts.clear();
  }

  #partOf(item: Item): ItemPart<Item> {
    const key = this.#items.keyOf(item);
    const part = this.#parts.get(key) ?? this.#items.newPart(item);
    this.#parts.set(key, part);
    return part;
  }

  #removeOthers(wanted: ReadonlySet<string>): void {
    for (const [key, part] of this.#parts) {
      if (wanted.has(key)) continue;
      part.stop();
      const section = part.element.parentElement;
      part.element.remove();
      if (section?.childElementCount === 0) section.remove();
      this.#parts.delete(key);
    }
  }

  #build(items: readonly Item[], elements: readonly HTMLElement[]): void {
    const sections: HTMLElement[] = [];
    let weight = SECTION_SIZE;
    for (const [index, item] of items.entries()) {
      if (weight >= SECTION_SIZE) {
        sections.push(newSection());
        weight = 0;
      }
      sections.at(-1)?.append(elements[index] ?? '');
      weight += this.#items.weightOf(item);
    }
    this.element.replaceChildren(...sections);
  }

  #arrange(elements: readonly HTMLElement[]): void {
    let last: HTMLElement | undefined;
    for (const element of elements) {
      if (last === undefined) {
        if (firstIn(this.element.firstElementChild) !== element) this.#firstSection().prepend(element);
      } else if (elementAfter(last) !== element) {
        if (this.element.contains(element) || !isFull(last)) last.after(element);
        else last.parentElement?.after(newSection(element));
      }
      last = element;
    }
  }

  #firstSection(): Element {
    return this.element.firstElementChild ?? this.element.appendChild(newSection());
  }
}

function newSection(...content: readonly HTMLElement[]): HTMLElement {
  const section = document.createElement('div');
  section.className = 'section';
  section.append(...content);
  return section;
}

/** The last of a section that others need not be squeezed into. */
function isFull(last: Element): boolean {
  const section = last.parentElement;
  return last.nextElementSibling === null && (section?.querySelectorAll('.question').length ?? 0) >= SECTION_SIZE;
}

function elementAfter(element: Element): Element | null {
  return element.nextElementSibling ?? firstIn(element.parentElement?.nextElementSibling ?? null);
}

/** The first node of this section or, where it is empty, of those after it. */
function firstIn(section: Element | null): Element | null {
  return section === null ? null : (section.firstElementChild ?? firstIn(section.nextElementSibling));
}
