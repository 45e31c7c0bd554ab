// A list of many options: what was chosen stands first, and a word or two finds the others. What is chosen is the session's;
// here is only what was looked for. Nothing changes its place while somebody ticks.
import { html, nothing, render, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { str } from '@lit/localize/internal/str-tag.js';
import { formatNumber } from '../../text/intl.js';
import type { Words } from '../../text/words.js';
import { optionText } from '../shared/options.view.js';
import { typedIn } from '../shared/typed-in.view.js';
import type { ChoicesField, DrawBox } from './choices-field.view.js';

export class LongList {
  readonly #element: HTMLElement;
  readonly #box: DrawBox;
  #field: ChoicesField;
  #wanted = '';
  /** Chosen when the list was last put in order. */
  #first: readonly string[];

  constructor(element: HTMLElement, field: ChoicesField, draw: DrawBox) {
    this.#element = element;
    this.#box = draw;
    this.#field = field;
    this.#first = field.raw;
  }

  show(field: ChoicesField): void {
    this.#field = field;
    this.#draw();
  }

  #look(wanted: string): void {
    this.#wanted = wanted;
    this.#first = this.#field.raw;
    this.#draw();
  }

  #draw(): void {
    const { id, words, raw } = this.#field;
    const codes = this.#codes();
    const found = countText(codes.filter((code) => !this.#first.includes(code)).length, words);
    const chosen = words.msg(str`${formatNumber(raw.length, words.language)} chosen`, { id: 'choices.chosen' });
    const isLooking = this.#wanted.trim() !== '';
    render(
      html`<div>
          <label part="label" for="${id}::find">${words.msg('Search the list', { id: 'choices.find' })}</label>
          <div class="count" id="${id}::count">${chosen}${isLooking ? html` – ${found}` : nothing}</div>
          <input part="input" type="text" class="full" id="${id}::find" autocomplete="off" spellcheck="false" aria-invalid="false" aria-describedby="${id}::count" .value=${this.#wanted}
            @input=${(event: Event) => typedIn(event, (text) => this.#look(text))} @keydown=${(event: KeyboardEvent) => this.#key(event)} />
          <div class="unseen" role="status">${isLooking ? found : nothing}</div>
        </div>
        <div class="options">${repeat(codes, (code) => code, (code): TemplateResult => this.#box(this.#field, code))}</div>`,
      this.#element,
    );
  }

  /** Enter would send the step away, half looked through. */
  #key(event: KeyboardEvent): void {
    if (event.key === 'Enter') event.preventDefault();
    if (event.key === 'Escape') this.#look('');
  }

  #codes(): readonly string[] {
    const { options, question, words } = this.#field;
    const wanted = plain(this.#wanted).split(/\s+/);
    const fits = (code: string): boolean => {
      const label = plain(optionText(code, question.optionTexts, words, options).label.text);
      return wanted.every((word) => label.includes(word));
    };
    const isFirst = new Set(this.#first);
    const { codes } = options;
    return [...codes.filter((code) => isFirst.has(code)), ...codes.filter((code) => !isFirst.has(code) && fits(code))];
  }
}

function countText(found: number, { msg, language }: Words): string {
  return found === 0 ? msg('Nothing was found.', { id: 'choices.none' }) : msg(str`found: ${formatNumber(found, language)}`, { id: 'choices.found' });
}

/** Without accents and capitals: nobody has to type them to find something. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
