// One option of a group, with its label and hint: a radio button or a checkbox. Never decides what it means, nor says
// that an answer is required: with the native attribute a browser calls every option invalid before anything was wrong,
// so the group says it.
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { idOf } from '../../model/path.js';
import type { Json } from '../../model/json.js';
import type { Text } from '../../model/text.js';
import type { QuestionScreen } from '../../session/step-items.js';
import { colon } from '../../text/intl.js';
import { showText } from '../../text/show-text.js';
import type { Words } from '../../text/words.js';
import type { ChoiceOptions } from '../choice/choice.js';
import { valueText } from './value-text.view.js';

export interface Option {
  readonly type: 'radio' | 'checkbox';
  /** Id of the group; also its name. */
  readonly group: string;
  readonly code: string;
  /** What the session holds; `undefined` where the page itself keeps the choice until it is given. */
  readonly checked: boolean | undefined;
  readonly startsChecked?: boolean;
  readonly label: Text;
  readonly hint: Text | undefined;
  readonly words: Words;
  readonly tell: (event: Event) => void;
}

export function option(shown: Option): TemplateResult {
  const { type, group, code, checked, label, hint, words, tell } = shown;
  const id = optionId(group, code);
  return html`<div class="option" part="option">
    <input
      part="option-input"
      type=${type}
      id=${id}
      name=${group}
      value=${code}
      aria-describedby=${hint === undefined ? nothing : `${id}:hint`}
      ?checked=${shown.startsChecked ?? false}
      .checked=${checked === undefined ? noChange : live(checked)}
      @change=${(event: Event) => isOtherThan(checked, event) && tell(event)}
    />
    <label part="option-label" for=${id}>${showText(label, words)}</label>
    ${hint === undefined ? nothing : html`<div class="option-hint" part="option-hint" id="${id}:hint">${showText(hint, words)}</div>`}
  </div>`;
}

/** What is held already is not given again. */
function isOtherThan(checked: Option['checked'], { currentTarget }: Event): boolean {
  return currentTarget instanceof HTMLInputElement && currentTarget.checked !== checked;
}

/** A code may hold any character; the code of no answer is empty. */
export function optionId(group: string, code: string): string {
  return `${group}:${code === '' ? '' : idOf(code)}`;
}

interface OptionWords {
  readonly label: Text;
  readonly hint?: Text;
}

/** An option's words: the procedure's, else the schema's, else the value itself, which is better than nothing. */
export function optionText(code: string, optionTexts: QuestionScreen['optionTexts'], words: Words, options: ChoiceOptions = { codes: [] }): OptionWords {
  const given = Object.hasOwn(optionTexts, code) ? optionTexts[code] : undefined;
  const { label, hint } = schemaText(code, options, words);
  const note = given?.hint ?? hint;
  // The texts repeat the code where they know no better.
  const name = given === undefined || given.label.text === code ? label : given.label;
  return note === undefined ? { label: name } : { label: name, hint: note };
}

function schemaText(code: string, { codes, values = [], titles = {}, hints = {} }: ChoiceOptions, words: Words): OptionWords {
  // No one says in which language a schema is written.
  const inNoLanguage = (texts: Readonly<Record<string, string>>): Text | undefined => {
    const text = Object.hasOwn(texts, code) ? texts[code] : undefined;
    return text === undefined ? undefined : { text, lang: '' };
  };
  const value = values[codes.indexOf(code)];
  const hint = inNoLanguage(hints);
  const own = value === '' ? noAnswerText(words) : valueText(value === undefined ? readableCode(code) : value, words);
  const label = inNoLanguage(titles) ?? (values.some((other) => isTwin(value, other)) ? { ...own, text: `${sortText(value, words)}${colon(words.language)}${own.text}` } : own);
  return hint === undefined ? { label } : { label, hint };
}

/** The number 1 and the text 1 read the same. */
function isTwin(value: Json | undefined, other: Json): boolean {
  return (typeof value === 'number' && other === String(value)) || (typeof value === 'string' && typeof other === 'number' && value === String(other));
}

function sortText(value: Json | undefined, { msg }: Words): string {
  return typeof value === 'number' ? msg('A number', { id: 'type.number' }) : msg('A text', { id: 'type.text' });
}

/** `self_employed` and `selfEmployed` become `self employed`. */
function readableCode(code: string): string {
  const spaced = /^[a-z]+(?:[A-Z][a-z]+)+$/.test(code) ? code.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`) : code;
  return spaced.replace(/(?<=\w)_(?=\w)/g, ' ');
}

/** The way back from a choice that nobody has to make: radio buttons alone have none. */
export function noAnswerText({ msg, language }: Words): Text {
  return { text: msg('No answer', { id: 'row.blank' }), lang: language };
}
