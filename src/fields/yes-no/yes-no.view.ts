// Yes or no, as two radio buttons: its controls and its words.
import type { Words } from '../../text/words.js';
import type { FieldView } from '../field-view.js';
import { optionId, optionText } from '../shared/options.view.js';
import { radios } from '../shared/radios.view.js';

const chooseOne = (_params: unknown, { msg }: Words): string => msg('choose yes or no.', { id: 'issue.yes-no.required' });
const BOTH = { codes: ['true', 'false'], values: [true, false] };

export const yesNoView: FieldView<'yes-no'> = {
  render: (field) => radios(field, { codes: BOTH.codes, textsOf: (code) => optionText(code, field.question.optionTexts, field.words, BOTH) }),
  firstWrong: (id) => optionId(id, 'true'),
  summary: (value, { optionTexts }, words) => [optionText(String(value), optionTexts, words, BOTH).label],
  issueText: { required: chooseOne, 'yes-no.unknown': chooseOne },
};
