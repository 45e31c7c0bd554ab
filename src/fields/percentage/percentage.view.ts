// A number of per cent: its control and its words. The sign stands beside the field.
import { str } from '@lit/localize/internal/str-tag.js';
import { countOf } from '../shared/counts.view.js';
import { formatPercent } from '../../text/intl-amounts.js';
import type { FieldView } from '../field-view.js';
import { inputModeFor, numberView, shownIn, typedNumber } from '../number/number.view.js';
import { oneLine } from '../shared/one-line.view.js';

const { 'number.unreadable': _unreadable, ...limits } = numberView.issueText;

export const percentageView: FieldView<'percentage'> = {
  render: (field) => oneLine({ ...field, raw: shownIn(field) }, { width: 'number', inputMode: inputModeFor(field.options), unit: '%' }),
  example: (options, words) => numberView.example?.(options, words),
  firstWrong: (id) => id,
  summary: (value, _row, { language }) => [{ text: formatPercent(Number(String(value).replace(',', '.')), language), lang: language }],
  issueText: {
    ...limits,
    required: (_params, { msg }) => msg('enter a percentage.', { id: 'issue.percentage.required' }),
    'percentage.unreadable': ({ example = '25' }, words) =>
      words.msg(str`enter a percentage, for example ${typedNumber(example, words)}.`, { id: 'issue.percentage.unreadable' }),
    'percentage.unclear': ({ limit = 2 }, words) => words.msg(str`write the number without a mark for thousands, and with at most ${countOf('decimals', limit, words)}.`, { id: 'issue.percentage.unclear' }),
  },
};
