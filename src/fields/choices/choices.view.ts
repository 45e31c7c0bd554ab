// Any number of a list, as checkboxes: its controls and its words.
import { html } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { FieldView } from '../field-view.js';
import { countOf } from '../shared/counts.view.js';
import { codeOf } from '../choice/choice.js';
import { optionId, optionText } from '../shared/options.view.js';
import { boxes, MOST_BOXES } from './boxes.view.js';
import { describedBy, legend, notesOf } from '../shared/question-parts.view.js';

export const choicesView: FieldView<'choices'> = {
  render(field) {
    return html`<fieldset role="group" id=${field.id} aria-describedby=${describedBy(field)}>
      ${legend(field)} ${notesOf(field)} ${boxes(field)}
    </fieldset>`;
  },
  /** Of many, the way to find one. */
  firstWrong: (id, { codes }) => (codes.length > MOST_BOXES ? id : optionId(id, codes[0] ?? '')),
  summary: (value, { optionTexts, options = { codes: [] } }, words) =>
    Array.isArray(value) ? value.map((each) => optionText(codeOf(each, options), optionTexts, words, options).label) : [],
  issueText: {
    required: (_params, { msg }) => msg('choose at least one of the options.', { id: 'issue.choices.required' }),
    'choices.unknown': (_params, { msg }) =>
      msg('one of these options no longer exists. Choose again.', { id: 'issue.choices.unknown' }),
    'choices.repeated': (_params, { msg }) =>
      msg('choose each option once only.', { id: 'issue.choices.repeated' }),
    'choices.too-few': ({ limit = 1 }, words) =>
      words.msg(str`choose at least ${countOf('options', limit, words)}.`, { id: 'issue.choices.too-few' }),
    'choices.too-many': ({ limit = 1 }, words) =>
      words.msg(str`choose at most ${countOf('options', limit, words)}.`, { id: 'issue.choices.too-many' }),
    'choices.other': (_params, { msg }) =>
      msg('these options do not fit together here. Choose again.', { id: 'issue.choices.other' }),
  },
};
