// A text field with a list under it, for one of more entries than can be looked over. What the answer is, is the session's;
// here is only what is being typed and which entry the arrow keys stand at. What is typed and is no entry is given as it is.
import { html, nothing, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { str } from '@lit/localize/internal/str-tag.js';
import { formatNumber } from '../../text/intl.js';
import { showText } from '../../text/show-text.js';
import type { Words } from '../../text/words.js';
import type { Field } from '../field-view.js';
import { optionId } from '../shared/options.view.js';
import { describedBy, invalid } from '../shared/question-parts.view.js';
import { typedIn } from '../shared/typed-in.view.js';
import { adoptStylesOnce } from './combobox-styles.view.js';
import { codeCalled, entriesFor, type Entry } from './find-entries.js';
import { bringIntoSight } from './in-sight.view.js';
import { Leaving } from './leaving.view.js';

export interface Listing {
  readonly field: Field<unknown, string>;
  readonly entries: readonly Entry[];
  /** What is no entry is as good an answer: that nothing is found is not worth saying. */
  readonly isFree?: boolean;
}

/** After the last letter: nothing is said while somebody types. */
const QUIET_MS = 900;

export class Combobox {
  readonly #element: HTMLElement;
  readonly #leaving: Leaving;
  #listing: Listing;
  /** What stands in the field since somebody began to type; `undefined` while it shows the answer. */
  #typed: string | undefined;
  #given: string | undefined;
  #isOpen = false;
  /** The code of the entry that the arrow keys stand at. */
  #at: string | undefined;
  #said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: HTMLElement, listing: Listing) {
    this.#element = element;
    this.#listing = listing;
    this.#leaving = new Leaving(element, () => this.#close(true));
  }

  show(listing: Listing): void {
    const { id, raw } = listing.field;
    // Another question, or another answer than was given here.
    if (id !== this.#listing.field.id || (this.#typed !== undefined && raw !== this.#given)) {
      this.#typed = undefined;
      this.#isOpen = false;
    }
    this.#listing = listing;
    this.#draw();
  }

  get #text(): string {
    const { entries, field } = this.#listing;
    return this.#typed ?? entries.find(({ code }) => code === field.raw)?.name ?? field.raw;
  }

  get #found(): readonly Entry[] {
    return entriesFor(this.#typed ?? '', this.#listing.entries);
  }

  #draw(): void {
    adoptStylesOnce(this.#element);
    const { id, question, words } = this.#listing.field;
    const found = this.#isOpen ? this.#found : [];
    const text = this.#text;
    render(
      html`<div class="gov-form-combobox" @focusout=${(event: FocusEvent) => this.#leaving.left(event)}>
        <div class="field">${this.#input(text, found.length > 0)}<span class="arrow" aria-hidden="true"></span></div>
        <ul role="listbox" part="listbox" id=${listId(id)} tabindex="-1" aria-label=${question.label.text} ?hidden=${found.length === 0} @mousedown=${keepFocus}>
          ${repeat(found, ({ code }) => code, (entry) => this.#entry(entry))}
        </ul>
        <div class="under">
          ${this.#isOpen && found.length === 0 && this.#listing.isFree !== true ? html`<span class="hint" part="hint" aria-hidden="true">${countText(0, words)}</span>` : nothing}
          ${text === '' ? nothing : html`<button class="plain" part="button plain" type="button" @click=${() => this.#choose('')}>
            ${words.msg('Clear', { id: 'list.clear' })}<span class="unseen"> ${showText(question.shortLabel, words)}</span>
          </button>`}
        </div>
        <div class="unseen" role="status">${this.#said}</div>
      </div>`,
      this.#element,
    );
  }

  #input(text: string, isExpanded: boolean): TemplateResult {
    const { field } = this.#listing;
    const { id, question } = field;
    return html`<input
      part="input" type="text"
      class="full"
      id=${id}
      name=${question.path}
      role="combobox"
      aria-autocomplete="list"
      aria-expanded=${isExpanded ? 'true' : 'false'}
      aria-controls=${isExpanded ? listId(id) : nothing}
      aria-activedescendant=${isExpanded && this.#at !== undefined ? optionId(listId(id), this.#at) : nothing}
      autocomplete=${question.autocomplete ?? 'off'}
      spellcheck="false"
      ?required=${question.required}
      aria-invalid=${invalid(field)}
      aria-describedby=${describedBy(field)}
      .value=${live(text)}
      @input=${(event: Event) => typedIn(event, (typed) => this.#type(typed))}
      @change=${(event: Event) => typedIn(event, (typed) => this.#type(typed, this.#isOpen))}
      @click=${() => this.#show()}
      @keydown=${(event: KeyboardEvent) => this.#key(event)}
    />`;
  }

  #entry({ code, name, lang }: Entry): TemplateResult {
    const { id, raw } = this.#listing.field;
    return html`<li
      role="option" part="listbox-option"
      id=${optionId(listId(id), code)}
      class=${code === raw ? 'chosen' : nothing}
      lang=${lang ?? nothing}
      aria-selected=${code === this.#at ? 'true' : 'false'}
      @click=${() => this.#choose(code)}
    >${name}</li>`;
  }

  #show(): void {
    if (this.#isOpen) return;
    this.#open();
    this.#moveTo(undefined);
  }

  #type(typed: string, opens = true): void {
    if (typed === this.#text) return;
    this.#typed = typed;
    this.#at = undefined;
    if (!opens || typed.trim() === '') this.#isOpen = false;
    else this.#open();
    this.#give(codeCalled(typed, this.#listing.entries) ?? typed);
    this.#draw();
    this.#sayLater();
  }

  #sayLater(): void {
    clearTimeout(this.#timer);
    this.#said = '';
    this.#timer = setTimeout(() => {
      const { field, isFree } = this.#listing;
      if (this.#isOpen && !(isFree === true && this.#found.length === 0)) this.#said = countText(this.#found.length, field.words);
      this.#draw();
    }, QUIET_MS);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.isComposing || !this.#does(event)) return;
    event.preventDefault();
    // A page around may close something of its own.
    event.stopPropagation();
  }

  /** @returns whether the key was meant for the list */
  #does({ key, altKey }: KeyboardEvent): boolean {
    if (key === 'ArrowDown' && altKey) this.#show();
    else if (key === 'ArrowDown') this.#move(1);
    else if (key === 'ArrowUp' && !altKey) this.#move(-1);
    else if (!this.#isOpen) return false;
    else if (key === 'Escape' || key === 'ArrowUp') this.#close();
    else if (key === 'Enter') this.#enter();
    else if (key === 'Tab') return this.#leave();
    else if (this.#at !== undefined && key === 'Home') this.#moveTo(this.#found.at(0)?.code);
    else if (this.#at !== undefined && key === 'End') this.#moveTo(this.#found.at(-1)?.code);
    else return false;
    return true;
  }

  /** Around at both ends, from the answer where there is one. */
  #move(by: 1 | -1): void {
    const codes = this.#found.map(({ code }) => code);
    const { raw } = this.#listing.field;
    const from = codes.indexOf(this.#at ?? '');
    const next = from < 0 ? (by > 0 ? 0 : codes.length - 1) : (from + by + codes.length) % codes.length;
    this.#open();
    this.#moveTo(from < 0 && codes.includes(raw) ? raw : codes[next]);
  }

  /** Where one entry alone is left, it is meant. Enter never sends the step away while the list is open. */
  #enter(): void {
    const found = this.#found;
    const meant = this.#at ?? (this.#typed !== undefined && found.length === 1 ? found[0]?.code : undefined);
    if (meant === undefined) this.#close();
    else this.#choose(meant);
  }

  #leave(): false {
    if (this.#at !== undefined) this.#give(this.#at);
    this.#close(true);
    return false;
  }

  #give(raw: string): void {
    this.#given = raw;
    this.#listing.field.give(raw);
  }

  #choose(code: string): void {
    // First: the button that clears goes away with what it clears, and must not have the focus then.
    this.#element.querySelector('input')?.focus();
    this.#give(code);
    this.#close(true);
  }

  #open(): void {
    if (!this.#isOpen) requestAnimationFrame(() => bringIntoSight(this.#element));
    this.#isOpen = true;
    this.#leaving.watch();
  }

  /** @param isDone nobody is typing any more: the answer is shown as it was understood */
  #close(isDone = false): void {
    clearTimeout(this.#timer);
    this.#leaving.stop();
    this.#isOpen = false;
    this.#at = undefined;
    this.#said = '';
    if (isDone) this.#typed = undefined;
    this.#draw();
  }

  #moveTo(code: string | undefined): void {
    this.#at = code;
    this.#draw();
    const { id, raw } = this.#listing.field;
    this.#element.querySelector(`#${CSS.escape(optionId(listId(id), code ?? raw))}`)?.scrollIntoView({ block: 'nearest' });
  }
}

function listId(id: string): string {
  return `${id}::list`;
}

/** A press on the list leaves the focus where somebody types. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

function countText(found: number, { msg, language }: Words): string {
  return found === 0 ? msg('Nothing was found.', { id: 'choices.none' }) : msg(str`found: ${formatNumber(found, language)}`, { id: 'choices.found' });
}
