// A list of so many options that its entries are found by typing. The field for that is fetched; until it is there, and should
// it not come, the browser's own list stands there. Nothing is exchanged under somebody's hands.
import { html, render, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Field } from '../field-view.js';
import { openingList, type Listed } from './opening-list.view.js';

type Draw = typeof openingList;

export function typedList(...given: Parameters<Draw>): TemplateResult {
  return html`<div ${exchanged(...given)}></div>`;
}

let fetched: Draw | undefined;

class Exchanged extends Directive {
  #draw: Draw = fetched ?? openingList;
  #given: Parameters<Draw> | undefined;

  override update({ element }: ElementPart, given: Parameters<Draw>): void {
    if (!(element instanceof HTMLElement)) return;
    const isFirst = this.#given === undefined;
    this.#given = given;
    if (!isFirst && this.#draw !== fetched) this.#exchange(element);
    render(this.#draw(...given), element);
    if (isFirst && fetched === undefined) void this.#fetch(element);
  }

  render(_field: Field<unknown, string>, _entries: readonly Listed[], _listsNone?: boolean): void {
    // All is done in `update`: only a page has an element.
  }

  #exchange(element: HTMLElement): void {
    if (fetched !== undefined && !element.matches(':focus-within')) this.#draw = fetched;
  }

  async #fetch(element: HTMLElement): Promise<void> {
    fetched = (await import('../combobox/combobox-field.view.js').catch(() => undefined))?.comboboxField;
    this.#exchange(element);
    if (this.#given !== undefined) render(this.#draw(...this.#given), element);
  }
}

const exchanged = directive(Exchanged);
