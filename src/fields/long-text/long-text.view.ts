// A text of several lines: its control, its limit and its words. The count is seen; it is spoken only after typing.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Words } from '../../text/words.js';
import { countOf } from '../shared/counts.view.js';
import type { FieldView } from '../field-view.js';
import { describedBy, invalid, label, notesOf } from '../shared/question-parts.view.js';
import { patternText } from '../text/pattern-text.view.js';
import { typedIn } from '../shared/typed-in.view.js';
import { spokenCount } from './spoken-count.view.js';

export const longTextView: FieldView<'long-text'> = {
  render(field) {
    const { id, question, options, raw, words, give } = field;
    const tell = (event: Event): void => typedIn(event, give);
    const limit = options.maxLength;
    return html`${label(field)} ${notesOf(field)}
      <textarea
        part="input"
        rows="5"
        id=${id}
        name=${question.path}
        autocomplete=${question.autocomplete ?? nothing}
        ?required=${question.required}
        aria-invalid=${invalid(field)}
        aria-describedby=${describedBy(field, ...(limit === undefined ? [] : [`${id}:limit`]))}
        .value=${live(raw)}
        @input=${tell}
        @change=${tell}
      ></textarea>
      ${limit === undefined ? nothing : count({ id, limit, written: raw, words })}`;
  },
  example: ({ example }) => example,
  firstWrong: (id) => id,
  summary: (value, _row, { language }) => String(value).split('\n').map((line) => ({ text: line, lang: language })),
  issueText: {
    required: (_params, { msg }) => msg('write a few words.', { id: 'issue.long-text.required' }),
    'long-text.too-short': ({ limit = 1 }, words) =>
      words.msg(str`write at least ${countOf('characters', limit, words)}.`, { id: 'issue.text.too-short' }),
    'long-text.too-long': ({ limit = 0 }, words) =>
      words.msg(str`shorten this text to ${countOf('characters', limit, words)} or fewer.`, { id: 'issue.long-text.too-long' }),
    'long-text.pattern': patternText,
  },
};

interface Count {
  readonly id: string;
  readonly limit: number;
  readonly written: string;
  readonly words: Words;
}

function count({ id, limit, written, words }: Count): TemplateResult {
  const length = [...written.trim()].length;
  const most = words.msg(str`Up to ${countOf('characters', limit, words)}`, { id: 'long-text.limit' });
  const sentence = (left: number): string =>
    left < 0 ? longTextView.issueText['long-text.too-long']({ limit }, words) : words.msg(str`${countOf('characters', left, words)} left.`, { id: 'long-text.left' });
  return html`<div class="limit">
    <span id="${id}:limit">${most}</span>
    <span class=${length > limit ? 'count over' : 'count'} aria-hidden="true">${length} / ${limit}</span>
    <span class="unseen" aria-live="polite" aria-atomic="true" ${spokenCount({ length, limit, sentence })}></span>
  </div>`;
}
