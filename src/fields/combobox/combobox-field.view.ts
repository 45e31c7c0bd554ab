// A question as a combobox, from its label to its list.
import { html, type TemplateResult } from 'lit';
import { Directive, directive, type DirectiveParameters, type ElementPart } from 'lit/directive.js';
import type { Field } from '../field-view.js';
import { label, notesOf } from '../shared/question-parts.view.js';
import { Combobox, type Listing } from './combobox.view.js';
import type { Entry } from './find-entries.js';

export function comboboxField(field: Field<unknown, string>, entries: readonly Entry[]): TemplateResult {
  return withCombobox({ field, entries });
}

/** The same where what is no entry is as good an answer: entries only spare typing. */
export function freeCombobox(field: Field<unknown, string>, entries: readonly Entry[]): TemplateResult {
  return withCombobox({ field, entries, isFree: true });
}

function withCombobox(listing: Listing): TemplateResult {
  const { field } = listing;
  return html`${label(field)} ${notesOf(field)}
    <div ${combobox(listing)}></div>`;
}

/** Draws what is in the element, so that it can draw again by itself while somebody is typing. */
class InElement extends Directive {
  #combobox: Combobox | undefined;

  override update({ element }: ElementPart, [listing]: DirectiveParameters<this>): void {
    if (!(element instanceof HTMLElement)) return;
    this.#combobox ??= new Combobox(element, listing);
    this.#combobox.show(listing);
  }

  render(_listing: Listing): void {
    // All is done in `update`: only a page has an element.
  }
}

const combobox = directive(InElement);
