// An amount in euros: its control and its words. The sign of the currency stands beside the field.
import { str } from '@lit/localize/internal/str-tag.js';
import { formatEuros } from '../../text/intl-amounts.js';
import type { FieldView } from '../field-view.js';
import { inputModeFor, numberView, shownIn, typedNumber } from '../number/number.view.js';
import { oneLine } from '../shared/one-line.view.js';
import { withCents } from '../shared/typed-decimal.js';

const { 'number.unreadable': _unreadable, ...limits } = numberView.issueText;

export const moneyView: FieldView<'money'> = {
  render: (field) => oneLine({ ...field, raw: shownIn(field) }, { width: 'number', inputMode: inputModeFor(field.options), unit: '€' }),
  example: (options, words) => numberView.example?.(options, words),
  firstWrong: (id) => id,
  // Of either mark: a text may be stored with a comma.
  summary: (value, _row, { language }) => [{ text: formatEuros(Number(String(value).replace(',', '.')), language), lang: language }],
  issueText: {
    ...limits,
    required: (_params, { msg }) => msg('enter an amount in euros.', { id: 'issue.money.required' }),
    'money.unreadable': ({ example = '1250.50' }, words) =>
      words.msg(str`enter an amount in euros, for example ${typedNumber(withCents(String(example)), words)}.`, { id: 'issue.money.unreadable' }),
    'money.unclear': ({ typed = '1234' }, words) =>
      words.msg(str`enter whole euros without a mark, as ${typed}, or cents with two digits, as ${typedNumber('1.20', words)}.`, { id: 'issue.money.unclear' }),
  },
};
