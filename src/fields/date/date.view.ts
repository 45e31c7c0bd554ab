// A date in three parts: its controls and its words. Never moves the focus from one part to the next.
import { html } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Issue } from '../../model/issue.js';
import { formatDate } from '../../text/intl.js';
import type { FieldView } from '../field-view.js';
import { partControl } from '../part.view.js';
import { describedBy, isWrong, legend, notesOf } from '../question-parts.view.js';
import type { DateParts } from './date.js';
import { missingParts, partName, partsIn } from './date-parts.view.js';

type Part = keyof DateParts;
const PARTS: readonly Part[] = ['day', 'month', 'year'];

export const dateView: FieldView<'date'> = {
  render(field) {
    const { question, raw, words, give } = field;
    const wrong = isWrong(field) && question.issue !== undefined ? wrongParts(question.issue.issue) : [];
    const parts = PARTS.map((part) =>
      partControl(field, {
        name: part,
        label: partName(part, words),
        text: raw[part],
        width: part === 'year' ? 'four' : 'two',
        isOfDigits: true,
        isNeeded: true,
        isWrong: wrong.includes(part),
        ...(question.autocomplete === 'bday' ? { autocomplete: `bday-${part}` } : {}),
        give: (text) => give({ ...raw, [part]: text }),
      }),
    );
    return html`<fieldset role="group" id=${field.id} aria-describedby=${describedBy(field)}>
      ${legend(field)} ${notesOf(field)}
      <div class="date-parts">${parts}</div>
    </fieldset>`;
  },
  firstWrong: (id, _options, issue) => `${id}:${wrongParts(issue)[0] ?? 'day'}`,
  summary: (value, _row, { language }) => [{ text: formatDate(String(value), language), lang: language }],
  issueText: {
    required: (_params, { msg }) => msg('enter a date, for example 31 3 1980.', { id: 'issue.date.required' }),
    'date.incomplete': ({ missing }, words) => {
      const parts = missingParts(partsIn(missing, PARTS), words);
      return words.msg(str`the date is not complete. Add ${parts}.`, { id: 'issue.date.incomplete' });
    },
    'date.unreal': (_params, { msg }) =>
      msg('enter a date that exists, for example 31 3 1980.', { id: 'issue.date.unreal' }),
  },
};

/** The parts that an issue is about: the missing ones, or all three. */
function wrongParts({ code, params }: Issue): readonly Part[] {
  return code === 'date.incomplete' ? partsIn(params.missing, PARTS) : PARTS;
}
