// A document to be given: its ways as radio buttons, and the files of the one who attaches now. Controls and words, no rule.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isJsonObject } from '../../model/json.js';
import type { Json } from '../../model/json.js';
import type { Text } from '../../model/text.js';
import type { FieldView, Summarised } from '../field-view.js';
import { noAnswerText, option, optionId, type Option } from '../shared/options.view.js';
import { describedBy, invalid, legend, notesOf } from '../shared/question-parts.view.js';
import { typedIn } from '../shared/typed-in.view.js';
import { documentIssueText, fileText, wayText } from './document-words.view.js';
import { documents, wayOf } from './documents.js';
import type { DocumentsField } from './documents-field.view.js';
import type { DocumentsOptions } from './documents.js';
import { fileArea, inputId } from './file-area.view.js';
import type { Words } from '../../text/words.js';

export const documentsView: FieldView<'documents'> = {
  render(field) {
    const { id, options, raw } = field;
    const way = hasChoice(field) ? wayOf(raw, options) : 'attached';
    const note = way === '' || way === 'attached' || !options.hasNote ? nothing : noteField(field);
    const hasWays = hasChoice(field);
    // Only radio buttons together can be required or wrong; in a group of their own within it the question would be read twice.
    return html`<fieldset
      role=${hasWays ? 'radiogroup' : 'group'}
      id=${id}
      aria-required=${hasWays ? (field.question.required ? 'true' : 'false') : nothing}
      aria-invalid=${hasWays ? invalid(field) : nothing}
      aria-describedby=${describedBy(field)}
    >
      ${legend(field)} ${notesOf(field)}
      ${hasWays ? ways(field, way) : nothing}
      ${way === 'attached' ? html`<div ${fileArea(field)}></div>` : nothing} ${note}
    </fieldset>`;
  },
  firstWrong(id, options, { code }) {
    const isAboutWays = code === 'required' || code === 'documents.unknown';
    return isAboutWays && hasChoice({ options }) ? optionId(id, options.codes[0] ?? '') : code === 'documents.note-too-long' ? `${id}:note` : inputId(id);
  },
  summary: (value, row, words) => linesOf(value, row, words),
  unread: (raw, row, words) => [...raw.files.map((file) => fileText(file, words)), ...(raw.files.length === 0 && raw.delivery !== '' ? [wayText(raw.delivery, row, words).label] : [])],
  issueText: documentIssueText,
};

function ways(field: DocumentsField, way: string): TemplateResult {
  const { id, question, options, raw, words, give } = field;
  const choice = (code: string, text: Pick<Option, 'label' | 'hint'>): TemplateResult =>
    option({ type: 'radio', group: id, code, checked: way === code, ...text, words, tell: () => give({ ...raw, delivery: code }) });
  return html`<div class="options">
    ${options.codes.map((code) => choice(code, { hint: undefined, ...wayText(code, question, words) }))}
    ${question.required ? nothing : choice('', { label: noAnswerText(words), hint: undefined })}
  </div>`;
}

/** Where a file is the only possibility, nothing has to be chosen. */
function hasChoice({ options: { codes } }: Pick<DocumentsField, 'options'>): boolean {
  return codes.length !== 1 || codes[0] !== 'attached';
}

function noteField({ id, raw, words, give }: DocumentsField): TemplateResult {
  const tell = (event: Event): void => typedIn(event, (note) => give({ ...raw, note }));
  return html`<div class="file-part"><div class="label"><label part="label" for="${id}:note">${words.msg('Your remark', { id: 'documents.note' })}<span class="optional">${` ${words.msg('(optional)', { id: 'question.optional' })}`}</span></label></div>
    <input part="input" type="text" class="full" id="${id}:note" autocomplete="off" aria-invalid="false" .value=${live(raw.note)} @input=${tell} @change=${tell} /></div>`;
}

function linesOf(value: Json, row: Summarised<DocumentsOptions>, words: Words): readonly Text[] {
  const { delivery, files, note } = documents.format(value, row.options ?? NO_OPTIONS);
  if (files.length > 0) return files.map((file) => fileText(file, words));
  const way = wayText(isJsonObject(value) ? delivery : '', row, words).label;
  return note === '' ? [way] : [way, { text: note, lang: '' }];
}
const NO_OPTIONS: DocumentsOptions = { codes: [], mediaTypes: [], maxBytes: 0, maxFiles: 0, hasNote: false };
