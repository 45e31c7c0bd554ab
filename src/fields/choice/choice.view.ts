// One of a list: radio buttons, or a list that opens where there are many. Its controls and its words.
import type { Field, FieldView } from '../field-view.js';
import { optionId, optionText } from '../shared/options.view.js';
import { radios } from '../shared/radios.view.js';
import { codeOf, MOST_LISTED } from './choice.js';
import type { ChoiceOptions } from './choice.js';
import { openingList } from './opening-list.view.js';
import { typedList } from './typed-list.view.js';

/** More would push everything else off a phone's screen. */
const MOST_RADIOS = 10;

export const choiceView: FieldView<'choice'> = {
  render(field) {
    const { codes } = field.options;
    if (codes.length > MOST_RADIOS) return (codes.length > MOST_LISTED ? typedList : openingList)(field, entriesOf(field), listsNone(field.options));
    return radios(field, {
      codes,
      listsNone: listsNone(field.options),
      textsOf: (code) => optionText(code, field.question.optionTexts, field.words, field.options),
    });
  },
  firstWrong: (id, { codes }) => (codes.length > MOST_RADIOS ? id : optionId(id, codes[0] ?? '')),
  summary: (value, { optionTexts, options = { codes: [] } }, words) => [optionText(codeOf(value, options), optionTexts, words, options).label],
  issueText: {
    required: (_params, { msg }) => msg('choose one of the options.', { id: 'issue.choice.required' }),
    'choice.unknown': (_params, { msg }) =>
      msg('this is not, or no longer, in the list. Choose one of its options.', { id: 'issue.choice.unknown' }),
    'choice.other': (_params, { msg }) =>
      msg('this option does not fit here. Choose another one.', { id: 'issue.choice.other' }),
  },
};

/** Null and the empty text are answers like others where the schema lists them, and the way to give none. */
function listsNone({ values = [] }: ChoiceOptions): boolean {
  return values.includes(null) || values.includes('');
}

function entriesOf({ options, question, words }: Field<ChoiceOptions, string>): readonly { readonly code: string; readonly name: string; readonly lang: string }[] {
  return options.codes.map((code) => {
    const { text, lang } = optionText(code, question.optionTexts, words, options).label;
    return { code, name: text, lang };
  });
}
