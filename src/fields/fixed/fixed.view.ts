// What the schema fixes: shown in a control that is read, not typed in.
import type { FieldView } from '../field-view.js';
import { readOnly } from '../shared/read-only.view.js';
import { sharedIssueText } from '../shared/shared-issues.view.js';
import { valueText } from '../shared/value-text.view.js';

export const fixedView: FieldView<'fixed'> = {
  isNeverTyped: true,
  render: (field) => readOnly(field, fixedView.summary(field.options.value, { optionTexts: {}, options: field.options }, field.words)),
  firstWrong: (id) => id,
  summary: (value, { options }, words) => [options?.title === undefined ? valueText(value, words) : { text: options.title, lang: '' }],
  issueText: { required: sharedIssueText['answer.other'] },
};
