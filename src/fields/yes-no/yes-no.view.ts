// Yes or no, as two radio buttons: its controls and its words.
import type { Words } from '../../text/words.js';
import type { FieldView } from '../field-view.js';
import { optionId } from '../options.view.js';
import { radios } from '../radios.view.js';
import { valueText } from '../value-text.view.js';

const chooseOne = (_params: unknown, { msg }: Words): string => msg('choose yes or no.', { id: 'issue.yes-no.required' });

export const yesNoView: FieldView<'yes-no'> = {
  render: (field) => radios(field, ['true', 'false'], (code) => field.question.optionTexts[code] ?? { label: valueText(code === 'true', field.words) }),
  firstWrong: (id) => optionId(id, 'true'),
  summary: (value, _row, words) => [valueText(value, words)],
  issueText: { required: chooseOne, 'yes-no.unknown': chooseOne },
};
