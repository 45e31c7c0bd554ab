// Puts words and headings on the page with the language they are really in and the level the host page needs. Never as HTML.
import { html, type TemplateResult } from 'lit';
import type { Text } from '../model/text.js';
import { directionOf } from './intl.js';
import type { Words } from './words.js';

export type Shown = TemplateResult | string;

/** 1 to 6. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** A text of the procedure: a fallback in another language carries its own `lang`, and the direction in which it is written. */
export function showText(text: Text, words: Words): Shown {
  return text.lang === words.language ? text.text : html`<span lang=${text.lang} dir=${directionOf(text.lang)}>${text.text}</span>`;
}

export function showParagraphs(texts: readonly Text[], words: Words): readonly TemplateResult[] {
  return texts.map((text) => html`<p>${showText(text, words)}</p>`);
}

/** The screen's own heading: it takes the focus on arrival, so it can, but not by Tab. */
export function mainHeading(level: HeadingLevel, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 id="heading" part="heading" tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 id="heading" part="heading" tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 id="heading" part="heading" tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 id="heading" part="heading" tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 id="heading" part="heading" tabindex="-1">${content}</h5>`;
    case 6:
      return html`<h6 id="heading" part="heading" tabindex="-1">${content}</h6>`;
  }
}

/** A heading one level below the screen's own. */
export function subHeading(level: HeadingLevel, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h2 class="sub" part="subheading">${content}</h2>`;
    case 2:
      return html`<h3 class="sub" part="subheading">${content}</h3>`;
    case 3:
      return html`<h4 class="sub" part="subheading">${content}</h4>`;
    case 4:
      return html`<h5 class="sub" part="subheading">${content}</h5>`;
    default:
      return html`<h6 class="sub" part="subheading">${content}</h6>`;
  }
}

/** A heading `steps` levels below the screen's own, 1 or more; 6 is the lowest there is. */
export function deepHeading(level: HeadingLevel, steps: number, content: unknown): TemplateResult {
  switch (level + steps) {
    case 2:
      return html`<h2 class="deep" part="subheading">${content}</h2>`;
    case 3:
      return html`<h3 class="deep" part="subheading">${content}</h3>`;
    case 4:
      return html`<h4 class="deep" part="subheading">${content}</h4>`;
    case 5:
      return html`<h5 class="deep" part="subheading">${content}</h5>`;
    default:
      return html`<h6 class="deep" part="subheading">${content}</h6>`;
  }
}

/** `1` to `6` from an attribute, or from a property that is text; anything else is 1. */
export function headingLevel(value: number): HeadingLevel {
  const level = Number(value);
  switch (level) {
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
      return level;
    default:
      return 1;
  }
}
