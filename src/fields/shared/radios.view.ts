// One of a few, as radio buttons. Where no answer is needed, the last one takes a choice back, unless the list has one of its
// own that says as much. A single one that nobody has to choose is a checkbox.
import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../model/text.js';
import type { Field } from '../field-view.js';
import { noAnswerText, option } from './options.view.js';
import { describedBy, invalid, legend, notesOf } from './question-parts.view.js';

interface Radios {
  readonly codes: readonly string[];
  readonly textsOf: (code: string) => { readonly label: Text; readonly hint?: Text };
  /** One of them is no answer. */
  readonly listsNone?: boolean;
}

export function radios(field: Field<unknown, string>, { codes, textsOf, listsNone = false }: Radios): TemplateResult {
  const { id, question, raw, words, give } = field;
  const radio = (code: string, { label, hint }: ReturnType<Radios['textsOf']>): TemplateResult =>
    option({ type: 'radio', group: id, code, checked: raw === code, label, hint, words, tell: () => give(code) });
  const isAlone = codes.length === 1 && !question.required && !listsNone;
  const box = (code: string): TemplateResult =>
    option({ type: 'checkbox', group: id, code, checked: raw === code, ...{ hint: undefined, ...textsOf(code) }, words, tell: () => give(raw === code ? '' : code) });
  return html`<fieldset
    role=${isAlone ? 'group' : 'radiogroup'}
    id=${id}
    aria-required=${isAlone ? nothing : question.required ? 'true' : 'false'}
    aria-invalid=${isAlone ? nothing : invalid(field)}
    aria-describedby=${describedBy(field)}
  >
    ${legend(field)} ${notesOf(field)}
    <div class="options">
      ${codes.map((code) => (isAlone ? box(code) : radio(code, textsOf(code))))} ${question.required || listsNone || isAlone ? '' : radio('', { label: noAnswerText(words) })}
    </div>
  </fieldset>`;
}
