// One of a list: radio buttons, or a list that opens where there are many. Its controls and its words.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Field, FieldView } from '../field-view.js';
import { noAnswerText, optionId, optionText } from '../options.view.js';
import { describedBy, invalid, label, notesOf } from '../question-parts.view.js';
import { radios } from '../radios.view.js';
import { codeOf } from './choice.js';
import type { ChoiceOptions } from './choice.js';

/** More would push everything else off a phone's screen. */
const MOST_RADIOS = 10;

export const choiceView: FieldView<'choice'> = {
  render(field) {
    const { codes } = field.options;
    if (codes.length > MOST_RADIOS) return openingList(field);
    return radios(field, {
      codes,
      listsNone: listsNone(field.options),
      textsOf: (code) => optionText(code, field.question.optionTexts, field.words, field.options),
    });
  },
  firstWrong: (id, { codes }) => (codes.length > MOST_RADIOS ? id : optionId(id, codes[0] ?? '')),
  summary: (value, { optionTexts, options = { codes: [] } }, words) => [optionText(codeOf(value, options), optionTexts, words, options).label],
  issueText: {
    required: (_params, { msg }) => msg('choose one of the options.', { id: 'issue.choice.required' }),
    'choice.unknown': (_params, { msg }) =>
      msg('this option no longer exists. Choose another one.', { id: 'issue.choice.unknown' }),
    'choice.other': (_params, { msg }) =>
      msg('this option does not fit here. Choose another one.', { id: 'issue.choice.other' }),
  },
};

/** Null and the empty text are answers like others where the schema lists them, and the way to give none. */
function listsNone({ values = [] }: ChoiceOptions): boolean {
  return values.includes(null) || values.includes('');
}

function openingList(field: Field<ChoiceOptions, string>): TemplateResult {
  const { id, question, options, raw, words, give } = field;
  const first = question.required || listsNone(options) ? words.msg('Choose', { id: 'choice.choose' }) : noAnswerText(words).text;
  const tell = (event: Event): void => {
    if (event.currentTarget instanceof HTMLSelectElement) give(event.currentTarget.value);
  };
  const entry = (code: string): TemplateResult => {
    const { text, lang } = optionText(code, question.optionTexts, words, options).label;
    return html`<option value=${code} lang=${lang === words.language ? nothing : lang} .selected=${live(raw === code)}>${text}</option>`;
  };
  return html`${label(field)} ${notesOf(field)}
    <select
      id=${id}
      name=${question.path}
      autocomplete=${question.autocomplete ?? nothing}
      ?required=${question.required}
      aria-invalid=${invalid(field)}
      aria-describedby=${describedBy(field)}
      @change=${tell}
    >
      <option value="" .selected=${live(!options.codes.includes(raw))}>${first}</option>
      ${options.codes.map(entry)}
    </select>`;
}
