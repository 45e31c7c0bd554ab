// Which sort of answer: radio buttons, with words for each sort.
import type { Text } from '../../model/text.js';
import type { Words } from '../../text/words.js';
import type { FieldView } from '../field-view.js';
import { optionId } from '../shared/options.view.js';
import { radios } from '../shared/radios.view.js';
import type { ValueTypeOptions } from './value-type.js';

export const valueTypeView: FieldView<'value-type'> = {
  render: (field) => radios(field, { codes: field.options.codes, textsOf: (code) => ({ label: typeText(code, field.options, field.words) }) }),
  firstWrong: (id, { codes }) => optionId(id, codes[0] ?? ''),
  summary: (value, { options }, words) => [typeText(String(value), options, words)],
  issueText: { required: (_params, { msg }) => msg('choose one of the options.', { id: 'issue.choice.required' }) },
};

function typeText(type: string, options: ValueTypeOptions | undefined, words: Words): Text {
  // No one says in which language a schema is written.
  if (type === 'null' && options?.none !== undefined) return { text: options.none, lang: '' };
  return { text: nameOfType(type, words), lang: words.language };
}

function nameOfType(type: string, { msg }: Words): string {
  switch (type) {
    case 'number':
    case 'integer':
      return msg('A number', { id: 'type.number' });
    case 'boolean':
      return msg('Yes or no', { id: 'type.yes-no' });
    case 'array':
      return msg('Several entries', { id: 'type.list' });
    case 'object':
      return msg('Several details', { id: 'type.group' });
    default:
      return msg('A text', { id: 'type.text' });
  }
}
