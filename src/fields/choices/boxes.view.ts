// The checkboxes of a list of options. Where there are many, a way to find them is fetched; until it is there, and should it
// not come, all of them stand there.
import { html, render, type TemplateResult } from 'lit';
import { Directive, directive, type DirectiveParameters, type ElementPart } from 'lit/directive.js';
import { option, optionText } from '../shared/options.view.js';
import type { ChoicesField } from './choices-field.view.js';
import type { LongList } from './long-list.view.js';

/** More cannot be looked over. */
export const MOST_BOXES = 20;

export function boxes(field: ChoicesField): TemplateResult {
  return field.options.codes.length > MOST_BOXES ? html`<div ${findable(field)}></div>` : allBoxes(field);
}

function allBoxes(field: ChoicesField): TemplateResult {
  return html`<div class="options">${field.options.codes.map((code) => box(field, code))}</div>`;
}

function box(field: ChoicesField, code: string): TemplateResult {
  const { id, question, options, raw, words, give } = field;
  const { label, hint } = optionText(code, question.optionTexts, words, options);
  const tell = ({ currentTarget }: Event): void => {
    const isChecked = currentTarget instanceof HTMLInputElement && currentTarget.checked;
    give(options.codes.filter((other) => (other === code ? isChecked : raw.includes(other))));
  };
  return option({ type: 'checkbox', group: id, code, checked: raw.includes(code), label, hint, words, tell });
}

/** Draws what is in the element, so that it can draw again by itself while somebody is looking for something. */
class Findable extends Directive {
  #list: LongList | undefined;
  #field: ChoicesField | undefined;

  override update({ element }: ElementPart, [field]: DirectiveParameters<this>): void {
    if (!(element instanceof HTMLElement)) return;
    const isFirst = this.#field === undefined;
    this.#field = field;
    if (this.#list !== undefined) this.#list.show(field);
    else render(allBoxes(field), element);
    if (isFirst) void this.#fetch(element);
  }

  render(_field: ChoicesField): void {
    // All is done in `update`: only a page has an element.
  }

  async #fetch(element: HTMLElement): Promise<void> {
    const fetched = await import('./long-list.view.js').catch(() => undefined);
    if (fetched === undefined || this.#field === undefined) return;
    this.#list = new fetched.LongList(element, this.#field, box);
    this.#list.show(this.#field);
  }
}

const findable = directive(Findable);
