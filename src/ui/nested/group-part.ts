// Questions that belong together under one name, for example an address.
import { html, nothing, render } from 'lit';
import type { Companion } from '../../fields/composed/composed.view.js';
import { composedView } from '../../fields/parts/parts.view.js';
import type { Path } from '../../model/path.js';
import { partName } from '../../fields/shared/asked-name.view.js';
import type { LiveSession } from '../../session/live-session.js';
import type { GroupItem, StepItem } from '../../session/step-items.js';
import type { ItemBody } from '../item-body.js';
import { itemId } from '../item-ids.js';
import { placeInside, type ItemPart, type Place } from '../item-part.js';
import { stepBody } from '../item-tree.js';
import { describe, placeLegend, placeNotes } from './place-notes.js';

export class GroupPart implements ItemPart<GroupItem> {
  readonly element: HTMLElement;
  readonly #body: ItemBody<StepItem>;
  /** Without a name it only holds its items together. */
  readonly #isNamed: boolean;
  readonly #companion: Companion | undefined;
  #round = 0;
  #shown: { readonly item: GroupItem; readonly place: Place } | undefined;

  constructor(session: LiveSession, { path, title, composed }: GroupItem) {
    this.#isNamed = title.text !== '' || title.parts !== undefined;
    this.#body = stepBody(session);
    this.element = document.createElement(this.#isNamed ? 'fieldset' : 'div');
    this.element.id = itemId('place', path);
    if (this.#isNamed) {
      this.element.setAttribute('role', 'group');
      this.element.part.add('group');
    }
    if (composed !== undefined) this.#companion = composedView(composed.kind)?.accompany?.({ session, path, roles: composed.roles, element: this.element, changed: () => this.#again() });
  }

  show(item: GroupItem, place: Place): void {
    const { element } = this;
    const inside = this.#isNamed ? placeInside(place) : place;
    this.#shown = { item, place };
    this.#body.show(item.items, this.#companion === undefined ? inside : { ...inside, renderAs: this.#renderAs, round: this.#round });
    if (this.#isNamed) {
      element.className = place.depth === 0 ? 'group' : 'group nest';
      describe(element, item);
    }
    const legend = this.#isNamed ? placeLegend(partName(item.title, place.words), nothing, place) : nothing;
    render(html`${legend} ${placeNotes(item, place)} ${this.#body.element}`, element);
  }

  stop(): void {
    this.#companion?.stop();
    this.#body.stop();
  }

  readonly #renderAs = (path: Path) => this.#companion?.renderAs(path);

  #again(): void {
    this.#round += 1;
    if (this.#shown !== undefined) this.show(this.#shown.item, this.#shown.place);
  }
}
