// A date in three parts: its controls and its words. Never moves the focus from one part to the next.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Issue } from '../../model/issue.js';
import { formatDate, formatList } from '../../text/intl.js';
import type { Words } from '../../text/words.js';
import type { Field, FieldView } from '../field-view.js';
import { describedBy, isWrong, legend, notesOf } from '../question-parts.view.js';
import { typedIn } from '../typed-in.view.js';
import type { DateParts } from './date.js';

type Part = keyof DateParts;
const PARTS: readonly Part[] = ['day', 'month', 'year'];

export const dateView: FieldView<'date'> = {
  render(field) {
    return html`<fieldset role="group" id=${field.id} aria-describedby=${describedBy(field)}>
      ${legend(field)} ${notesOf(field)}
      <div class="date-parts">${PARTS.map((part) => partField(field, part))}</div>
    </fieldset>`;
  },
  firstWrong: (id, _options, issue) => `${id}:${wrongParts(issue)[0] ?? 'day'}`,
  summary: (value, _row, { language }) => [{ text: formatDate(String(value), language), lang: language }],
  issueText: {
    required: (_params, { msg }) => msg('enter a date, for example 31 3 1980.', { id: 'issue.date.required' }),
    'date.incomplete': ({ missing = '' }, words) => {
      const parts = formatList(partsIn(missing).map((part) => missingPart(part, words)), words.language);
      return words.msg(str`the date is not complete. Add ${parts}.`, { id: 'issue.date.incomplete' });
    },
    'date.unreal': (_params, { msg }) =>
      msg('enter a date that exists, for example 31 3 1980.', { id: 'issue.date.unreal' }),
  },
};

function partField(field: Field<unknown, DateParts>, part: Part): TemplateResult {
  const { id, question, raw, words, give } = field;
  const wrong = isWrong(field) && question.issue !== undefined && wrongParts(question.issue.issue).includes(part);
  const tell = (event: Event): void => typedIn(event, (text) => give({ ...raw, [part]: text }));
  return html`<div class="date-part">
    <label for="${id}:${part}">${partName(part, words)}</label>
    <input
      type="text"
      class=${part === 'year' ? 'four' : 'two'}
      id="${id}:${part}"
      name="${question.path}-${part}"
      inputmode="numeric"
      autocomplete=${question.autocomplete === 'bday' ? `bday-${part}` : nothing}
      ?required=${question.required}
      aria-invalid=${wrong ? 'true' : 'false'}
      .value=${live(raw[part])}
      @input=${tell}
      @change=${tell}
    />
  </div>`;
}

/** The parts that an issue is about: the missing ones, or all three. */
function wrongParts({ code, params }: Issue): readonly Part[] {
  return code === 'date.incomplete' ? partsIn(params.missing ?? '') : PARTS;
}

/** All of them where none is named. */
function partsIn(list: string | number): readonly Part[] {
  const named = PARTS.filter((part) => String(list).split(',').includes(part));
  return named.length === 0 ? PARTS : named;
}

function partName(part: Part, { msg }: Words): string {
  switch (part) {
    case 'day':
      return msg('Day', { id: 'date.day' });
    case 'month':
      return msg('Month', { id: 'date.month' });
    case 'year':
      return msg('Year', { id: 'date.year' });
  }
}

/** With its article, as the object of a sentence. */
function missingPart(part: Part, { msg }: Words): string {
  switch (part) {
    case 'day':
      return msg('the day', { id: 'date.the-day' });
    case 'month':
      return msg('the month', { id: 'date.the-month' });
    case 'year':
      return msg('the year', { id: 'date.the-year' });
  }
}
