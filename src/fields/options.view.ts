// One option of a group, with its label and hint: a radio button or a checkbox. Never decides what it means.
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { idOf } from '../model/path.js';
import type { Text } from '../model/text.js';
import type { QuestionScreen } from '../session/screen.js';
import { showText } from '../text/show-text.js';
import type { Words } from '../text/words.js';

export interface Option {
  readonly type: 'radio' | 'checkbox';
  /** Id of the group; also its name. */
  readonly group: string;
  readonly code: string;
  /** What the session holds; `undefined` where the page itself keeps the choice until it is given. */
  readonly checked: boolean | undefined;
  readonly startsChecked?: boolean;
  readonly required: boolean;
  readonly label: Text;
  readonly hint: Text | undefined;
  readonly words: Words;
  readonly tell: (event: Event) => void;
}

export function option(shown: Option): TemplateResult {
  const { type, group, code, checked, required, label, hint, words, tell } = shown;
  const id = optionId(group, code);
  return html`<div class="option">
    <input
      type=${type}
      id=${id}
      name=${group}
      value=${code}
      ?required=${required}
      aria-describedby=${hint === undefined ? nothing : `${id}:hint`}
      ?checked=${shown.startsChecked ?? false}
      .checked=${checked === undefined ? noChange : live(checked)}
      @change=${tell}
    />
    <label for=${id}>${showText(label, words)}</label>
    ${hint === undefined ? nothing : html`<div class="option-hint" id="${id}:hint">${showText(hint, words)}</div>`}
  </div>`;
}

export function optionId(group: string, code: string): string {
  return `${group}:${idOf(code)}`;
}

/** An option's words; a code that the texts forgot is better than nothing. */
export function optionText(
  code: string,
  optionTexts: QuestionScreen['optionTexts'],
  words: Words,
): { readonly label: Text; readonly hint?: Text } {
  return optionTexts[code] ?? { label: { text: code, lang: words.language } };
}
