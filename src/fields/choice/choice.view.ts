// One of a list, as radio buttons: its controls and its words.
import { html } from 'lit';
import type { FieldView } from '../field-view.js';
import { option, optionId, optionText } from '../options.view.js';
import { describedBy, invalid, legend, notesOf } from '../question-parts.view.js';

export const choiceView: FieldView<'choice'> = {
  render(field) {
    const { id, question, options, raw, words, give } = field;
    const radios = options.codes.map((code) => {
      const { label, hint } = optionText(code, question.optionTexts, words);
      const tell = (): void => give(code);
      return option({ type: 'radio', group: id, code, checked: raw === code, required: question.required, label, hint, words, tell });
    });
    return html`<fieldset
      role="radiogroup"
      id=${id}
      aria-required=${question.required ? 'true' : 'false'}
      aria-invalid=${invalid(field)}
      aria-describedby=${describedBy(field)}
    >
      ${legend(field)} ${notesOf(field)}
      <div class="options">${radios}</div>
    </fieldset>`;
  },
  firstWrong: (id, { codes }) => optionId(id, codes[0] ?? ''),
  summary: (value, { optionTexts }, words) => [optionText(String(value), optionTexts, words).label],
  issueText: {
    required: (_params, { msg }) => msg('choose one of the options.', { id: 'issue.choice.required' }),
    'choice.unknown': (_params, { msg }) =>
      msg('this option no longer exists. Choose another one.', { id: 'issue.choice.unknown' }),
  },
};
