// A short scale: radio buttons in a row, with words at both ends. Its controls and its words.
import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { live } from 'lit/directives/live.js';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Text } from '../../model/text.js';
import { colon } from '../../text/intl.js';
import { showText } from '../../text/show-text.js';
import type { Words } from '../../text/words.js';
import type { Field, FieldView, Summarised } from '../field-view.js';
import { noAnswerText, option, optionId } from '../shared/options.view.js';
import { describedBy, invalid, legend, notesOf } from '../shared/question-parts.view.js';
import type { RatingOptions } from './rating.js';
import { scaleStyles } from './scale-styles.view.js';

type RatingField = Field<RatingOptions, string>;

const chooseOne = (_params: unknown, { msg }: Words): string => msg('choose a number on the scale.', { id: 'issue.rating.required' });

export const ratingView: FieldView<'rating'> = {
  render(field) {
    const { id, question, options: { codes }, raw, words, give } = field;
    const none = option({ type: 'radio', group: id, code: '', checked: raw === '', label: noAnswerText(words), hint: undefined, words, tell: () => give('') });
    const ends = endsOf(field);
    return html`<fieldset
      role="radiogroup"
      id=${id}
      aria-required=${question.required ? 'true' : 'false'}
      aria-invalid=${invalid(field)}
      aria-describedby=${describedBy(field, ...(ends.length === 0 ? [] : [`${id}:ends`]))}
    >
      ${legend(field)} ${notesOf(field)}
      ${ends.length === 0 ? nothing : html`<div class="limit" id="${id}:ends">${ends}</div>`}
      <div class="scale-room" ${styled()}><div class=${codes.length > MOST_IN_A_ROW ? `scale long half-${Math.ceil(codes.length / 2)}` : 'scale'}>${codes.map((code) => step(field, code))}</div></div>
      ${question.required ? nothing : html`<div class="options">${none}</div>`}
    </fieldset>`;
  },
  firstWrong: (id, { codes }) => optionId(id, codes[0] ?? ''),
  summary: (value, row, words) => [summaryText(String(value), row, words)],
  issueText: { required: chooseOne, 'rating.unknown': chooseOne },
};

/** Brings the looks of a scale along with the first of them. */
const styled = directive(
  class extends Directive {
    override update({ element }: ElementPart): void {
      scaleStyles.adopt(element);
    }

    render(): void {
      // All is done in `update`: only a page has an element.
    }
  },
);

/** So many stand beside one another on the smallest phone; where text is too large even for that, they stand one below the other. */
const MOST_IN_A_ROW = 5;

function step({ id, raw, give }: RatingField, code: string): TemplateResult {
  return html`<div class="option" part="option">
    <input
      part="option-input"
      type="radio"
      id=${optionId(id, code)}
      name=${id}
      value=${code}
      .checked=${live(raw === code)}
      @change=${() => give(code)}
    />
    <label part="option-label" for=${optionId(id, code)}>${code}</label>
  </div>`;
}

/** What both ends mean, as far as the texts have words for them. */
function endsOf({ question, options: { codes }, words }: RatingField): readonly TemplateResult[] {
  return [...new Set([codes[0] ?? '', codes.at(-1) ?? ''])].flatMap((code) => {
    const word = wordFor(code, question);
    return word === undefined ? [] : [html`<span>${code}${colon(words.language)}${showText(word, words)}</span>`];
  });
}

/** `undefined` where the texts have no word: the number itself stands in for it. */
function wordFor(code: string, { optionTexts }: Pick<Summarised<RatingOptions>, 'optionTexts'>): Text | undefined {
  const label = Object.hasOwn(optionTexts, code) ? optionTexts[code]?.label : undefined;
  return label === undefined || label.text === code ? undefined : label;
}

function summaryText(code: string, row: Summarised<RatingOptions>, words: Words): Text {
  const { codes } = row.options ?? { codes: [] };
  const word = wordFor(code, row);
  if (word !== undefined) return { text: `${code} (${word.text})`, lang: word.lang };
  const [from = code, to = code] = [codes[0], codes.at(-1)];
  // 4 of 5; where a scale begins elsewhere, both its ends.
  const text = from === '0' || from === '1' ? words.msg(str`${code} out of ${to}`, { id: 'rating.of' }) : `${code} (${from} – ${to})`;
  return { text, lang: words.language };
}
