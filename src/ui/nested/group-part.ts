// Questions that belong together under one name, for example an address.
import { html, nothing, render } from 'lit';
import type { LiveSession } from '../../session/live-session.js';
import type { GroupItem, StepItem } from '../../session/screen.js';
import type { ItemBody } from '../item-body.js';
import { itemId } from '../item-ids.js';
import type { ItemPart, Place } from '../item-part.js';
import { stepBody } from '../item-tree.js';
import { describe, placeLegend, placeNotes } from './place-notes.js';

export class GroupPart implements ItemPart<GroupItem> {
  readonly element = document.createElement('fieldset');
  readonly #body: ItemBody<StepItem>;

  constructor(session: LiveSession, { path }: GroupItem) {
    this.#body = stepBody(session);
    this.element.id = itemId('place', path);
    this.element.setAttribute('role', 'group');
  }

  show(item: GroupItem, place: Place): void {
    const { element } = this;
    element.className = place.depth === 0 ? 'group' : 'group nest';
    describe(element, item);
    this.#body.show(item.items, { ...place, heading: undefined, depth: place.depth + 1 });
    render(html`${placeLegend(item, nothing, place)} ${placeNotes(item, place)} ${this.#body.element}`, element);
  }

  stop(): void {
    this.#body.stop();
  }
}
